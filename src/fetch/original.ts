/** An original: the bytes of one source and what is known of them before they are read. */
export interface Original {
  /** As given on the command line, or as the walk found it; `-` for standard input. */
  path: string
  bytes: Uint8Array
  /** hex */
  sha256: string
  /** From the content (magic bytes, markup), never from the name alone. */
  mediaType: MediaType
}

export type MediaType =
  | 'application/pdf'
  | 'text/html'
  | 'application/xml'
  | 'text/plain'
  | 'text/markdown'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'application/msword'
  | 'application/rtf'
  | 'application/vnd.oasis.opendocument.text'
  | 'application/vnd.oasis.opendocument.text-flat-xml'
  | 'application/json'
  | 'application/octet-stream'
