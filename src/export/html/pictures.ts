/** Pictures of the pages of a PDF, made by pdftoppm where it is installed. */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { MinutesError } from '../../errors.js'
import type { Record } from '../../records/record.js'

export interface Picture {
  page: number
  /** Of the page, in points. */
  width: number
  height: number
  jpeg: Buffer
}

const DPI = 96
/** Pages made at a time: few starts of pdftoppm, and few pictures in memory and on disk. */
const BATCH = 12

const run = promisify(execFile)

export async function checkPdftoppm(): Promise<void> {
  await run('pdftoppm', ['-v']).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') return
    const hint = 'install poppler-utils (Debian, Ubuntu) or poppler (Homebrew), or leave --pages out'
    throw new MinutesError('no-pdftoppm', 'page pictures need pdftoppm, which is not installed', hint)
  })
}

/** Why there can be no pictures of a source, or nothing. */
export async function whyNot({ source }: Record): Promise<string | undefined> {
  if (source.mediaType !== 'application/pdf') return undefined
  if (source.path === undefined || source.path === '-') return 'its PDF is not a file'
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(source.path)) hash.update(chunk as Uint8Array)
  } catch {
    return 'its PDF is not there any more'
  }
  return hash.digest('hex') === source.sha256 ? undefined : 'its PDF was changed since it was read'
}

export async function* picturesOf(path: string, pages: number, scratch: string): AsyncGenerator<Picture> {
  const folder = await mkdtemp(join(scratch, 'pages-'))
  for (let first = 1; first <= pages; first += BATCH) {
    const last = Math.min(pages, first + BATCH - 1)
    const options = ['-cropbox', '-jpeg', '-jpegopt', 'quality=70', '-r', String(DPI), '-f', String(first), '-l', String(last)]
    await run('pdftoppm', [...options, path, join(folder, 'p')], { maxBuffer: 1 << 26 })
    for (const name of (await readdir(folder)).sort()) {
      const file = join(folder, name)
      const jpeg = await readFile(file)
      await rm(file)
      const size = jpegSize(jpeg)
      const page = Number(/(\d+)\.jpg$/.exec(name)?.[1])
      if (size) yield { page, width: (size.width * 72) / DPI, height: (size.height * 72) / DPI, jpeg }
    }
  }
}

/** Width and height stand in the first start-of-frame marker. */
function jpegSize(jpeg: Buffer): { width: number; height: number } | undefined {
  for (let at = 2; at + 9 < jpeg.length; at += 2 + jpeg.readUInt16BE(at + 2)) {
    const marker = jpeg[at + 1]!
    const frame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (frame) return { height: jpeg.readUInt16BE(at + 5), width: jpeg.readUInt16BE(at + 7) }
  }
  return undefined
}
