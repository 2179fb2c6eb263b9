/** What an export is: records in, bytes out. One format a file; `index.ts` finds it by its name. */
import type { Entry } from './entries.js'
import type { TableName } from './tables/model.js'

export interface Out {
  /** Formats of one file write here. */
  write(chunk: string | Uint8Array): Promise<void>
  /** Formats of many files write them into this folder. */
  folder: string
  /** A database: the file to work on, a copy of the one that stands. */
  file?: string
  /** A folder for what is put together before it is written, gone afterwards. */
  scratch(): Promise<string>
}

export interface ExportOptions {
  flat?: boolean
  dialect?: 'excel'
  table?: TableName
  /** Page pictures beside the text. */
  pages?: boolean
  /** Says something to the person who runs it. */
  note?: (message: string) => void
}

export interface Exporter {
  description: string
  /** A database is a file that may stand already, and is brought up to date. */
  shape: 'text' | 'binary' | 'folder' | 'database'
  /** Whether a table alone makes a file of it. */
  tables?: boolean
  /** Holds one record and no more. */
  single?: boolean
  /** Needs no order: lines equal sources, as they were given. */
  run(entries: AsyncIterable<Entry>, out: Out, options: ExportOptions): Promise<void>
}
