import { deflateRawSync } from 'node:zlib'

/** A ZIP archive of the given files, as small as a test needs it. `claimed` is written as the unpacked size of every file. */
export function makeZip(files: Record<string, string | Buffer>, claimed?: number): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content)
    const packed = deflateRawSync(data)
    const fields = [20, 0, 8, 0, 0]
    const sizes = Buffer.alloc(12)
    sizes.writeUInt32LE(packed.length, 4)
    sizes.writeUInt32LE(claimed ?? data.length, 8)
    const shared = Buffer.concat([words(fields), sizes, words([name.length, 0])])
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), words([20]), shared, words([0, 0, 0, 0, 0]), dword(at), Buffer.from(name)]))
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), packed])
    bodies.push(body)
    at += body.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.concat([
    Buffer.from('PK\x05\x06'),
    words([0, 0, directory.length, directory.length]),
    dword(list.length),
    dword(at),
    words([0]),
  ])
  return Buffer.concat([...bodies, list, end])
}

export function makeDocx(body: string, parts: Record<string, string> = {}): Buffer {
  const xml = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w" xmlns:r="r"><w:body>${body}</w:body></w:document>`
  return makeZip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': xml, ...parts })
}

/** A paragraph of one run. */
export function para(text: string, properties = '', run = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

function words(values: number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 2)
  for (const [index, value] of values.entries()) buffer.writeUInt16LE(value, index * 2)
  return buffer
}

function dword(value: number): Buffer {
  const buffer = Buffer.alloc(4)
  buffer.writeUInt32LE(value)
  return buffer
}
