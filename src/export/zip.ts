/** A ZIP of few large files, written as they come: no clock in it, and no whole file in memory. */
import { createReadStream, createWriteStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { crc32, createDeflateRaw } from 'node:zlib'
import { MinutesError } from '../errors.js'

export interface ZipFile {
  write(text: string): Promise<void>
  /** Puts the file into the ZIP. */
  close(): Promise<void>
}

export interface Zip {
  file(name: string): ZipFile
  finish(): Promise<void>
}

/** 1980-01-01, the first day that a ZIP can name. */
const DATE = 0x0021
const LIMIT = 0xffff_fffe

interface Placed {
  name: string
  crc: number
  packed: number
  size: number
  offset: number
}

export function zip(write: (bytes: Uint8Array) => Promise<void>, folder: string): Zip {
  const placed: Placed[] = []
  let offset = 0
  const put = async (bytes: Uint8Array): Promise<void> => {
    offset += bytes.byteLength
    await write(bytes)
  }
  const place = async (name: string, path: string, crc: number, size: number): Promise<void> => {
    const packed = (await stat(path)).size
    if (offset + packed > LIMIT || size > LIMIT) {
      throw new MinutesError('too-large', 'more than 4 GB does not fit into one XLSX file', 'use csv, parquet or sql')
    }
    const entry = { name, crc, packed, size, offset }
    placed.push(entry)
    await put(localHeader(entry))
    for await (const chunk of createReadStream(path)) await put(chunk as Uint8Array)
    await rm(path)
  }
  let files = 0
  return {
    file: (name) => {
      files += 1
      return packedFile(join(folder, `zip-${files}`), (path, crc, size) => place(name, path, crc, size))
    },
    finish: async () => {
      const start = offset
      for (const entry of placed) await put(centralHeader(entry))
      await put(endRecord(placed.length, offset - start, start))
    },
  }
}

/** Deflates to a file beside, since size and checksum stand before the data. */
function packedFile(path: string, done: (path: string, crc: number, size: number) => Promise<void>): ZipFile {
  const deflate = createDeflateRaw({ level: 6 })
  const target = createWriteStream(path)
  deflate.pipe(target)
  let crc = 0
  let size = 0
  let held = ''
  const flush = async (): Promise<void> => {
    const bytes = Buffer.from(held)
    held = ''
    crc = crc32(bytes, crc)
    size += bytes.byteLength
    if (!deflate.write(bytes)) await new Promise<void>((drained) => deflate.once('drain', () => drained()))
  }
  return {
    write: async (text) => {
      held += text
      if (held.length > 1 << 16) await flush()
    },
    close: async () => {
      await flush()
      deflate.end()
      await finished(target)
      await done(path, crc, size)
    },
  }
}

/** Version needed 2.0, names in UTF-8, deflated, then date, checksum, sizes and the length of the name. */
function common({ name, crc, packed, size }: Placed): Buffer {
  const bytes = Buffer.alloc(26)
  bytes.writeUInt16LE(20, 0)
  bytes.writeUInt16LE(0x0800, 2)
  bytes.writeUInt16LE(8, 4)
  bytes.writeUInt16LE(0, 6)
  bytes.writeUInt16LE(DATE, 8)
  bytes.writeUInt32LE(crc, 10)
  bytes.writeUInt32LE(packed, 14)
  bytes.writeUInt32LE(size, 18)
  bytes.writeUInt16LE(Buffer.byteLength(name), 22)
  return bytes
}

function localHeader(entry: Placed): Buffer {
  return Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common(entry), Buffer.from(entry.name)])
}

function centralHeader(entry: Placed): Buffer {
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(entry.offset, 10)
  return Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common(entry), rest, Buffer.from(entry.name)])
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const bytes = Buffer.alloc(22)
  bytes.write('PK\x05\x06', 'latin1')
  bytes.writeUInt16LE(count, 8)
  bytes.writeUInt16LE(count, 10)
  bytes.writeUInt32LE(size, 12)
  bytes.writeUInt32LE(offset, 16)
  return bytes
}
