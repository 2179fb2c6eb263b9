/**
 * A ZIP of few large files, written as they come: no clock in it, and no whole file in memory. The archive is fflate's,
 * the packing is Node's own, which runs beside the program.
 */
import { createReadStream, createWriteStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { crc32, createDeflateRaw } from 'node:zlib'
import { Zip as Archive, type ZipInputFile } from 'fflate'
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

/** The first day that a ZIP can name, in whatever zone: a ZIP has no zones. */
const DATE = new Date(1980, 0, 1)
const LIMIT = 0xffff_fffe
const DEFLATED = 8

interface Packed {
  path: string
  crc: number
  size: number
}

export function zip(write: (bytes: Uint8Array) => Promise<void>, folder: string): Zip {
  const made: Uint8Array[] = []
  const archive = new Archive((error, bytes) => {
    if (error !== null) throw error
    made.push(bytes)
  })
  let offset = 0
  const put = async (): Promise<void> => {
    for (const bytes of made.splice(0)) {
      offset += bytes.byteLength
      await write(bytes)
    }
  }
  const place = async (name: string, { path, crc, size }: Packed): Promise<void> => {
    if (offset + (await stat(path)).size > LIMIT || size > LIMIT) {
      throw new MinutesError('too-large', 'more than 4 GB does not fit into one XLSX file', 'use csv, parquet or sql')
    }
    const entry: ZipInputFile = { filename: name, mtime: DATE, compression: DEFLATED, crc, size }
    archive.add(entry)
    for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array<ArrayBuffer>>) {
      entry.ondata!(null, chunk, false)
      await put()
    }
    entry.ondata!(null, new Uint8Array(0), true)
    await put()
    await rm(path)
  }
  let files = 0
  return {
    file: (name) => {
      files += 1
      return packedFile(join(folder, `zip-${files}`), (packed) => place(name, packed))
    },
    finish: () => {
      archive.end()
      return put()
    },
  }
}

/** Deflates to a file beside: the sheets of a workbook grow at once, and stand in a ZIP one behind another. */
function packedFile(path: string, done: (packed: Packed) => Promise<void>): ZipFile {
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
      await done({ path, crc, size })
    },
  }
}
