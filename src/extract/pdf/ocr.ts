/** Pages that are only pictures: drawn with pdftoppm, read with tesseract, given back as pieces of text like any other. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Piece } from './types.js'

const run = promisify(execFile)
const DPI = 200
const PAGE_MS = 120_000
const MAX_OUTPUT = 64 * 1024 * 1024

export interface Ocr {
  /** Pieces of text on a page. `left` is how many milliseconds it may take. */
  read(page: number, left: number): Promise<Piece[]>
  close(): Promise<void>
}

/** Names of the programs that are missing; empty where OCR can run. */
export async function missingPrograms(): Promise<string[]> {
  const tries = await Promise.all(
    [
      ['pdftoppm', '-v'],
      ['tesseract', '--version'],
    ].map(async ([name, flag]) => {
      try {
        await run(name!, [flag!], { timeout: 10_000 })
        return []
      } catch (error) {
        return (error as NodeJS.ErrnoException).code === 'ENOENT' ? [name!] : []
      }
    }),
  )
  return tries.flat()
}

export async function openOcr(bytes: Uint8Array, password?: string): Promise<Ocr> {
  const folder = await mkdtemp(join(tmpdir(), 'minutes-ocr-'))
  const file = join(folder, 'source.pdf')
  await writeFile(file, bytes)
  return {
    read: (page, left) => readPage(folder, file, page, Math.min(PAGE_MS, left), password),
    close: () => rm(folder, { recursive: true, force: true }),
  }
}

async function readPage(folder: string, file: string, page: number, timeout: number, password?: string): Promise<Piece[]> {
  const root = join(folder, `page-${page}`)
  const secret = password === undefined ? [] : ['-upw', password]
  await run('pdftoppm', ['-r', `${DPI}`, '-gray', '-png', '-singlefile', '-f', `${page}`, '-l', `${page}`, ...secret, file, root], {
    timeout,
  })
  try {
    const env = { ...process.env, OMP_THREAD_LIMIT: '1' }
    const { stdout } = await run('tesseract', [`${root}.png`, 'stdout', '--dpi', `${DPI}`, 'tsv'], { timeout, env, maxBuffer: MAX_OUTPUT })
    return piecesOf(stdout)
  } finally {
    await rm(`${root}.png`, { force: true })
  }
}

interface Scanned {
  text: string
  left: number
  top: number
  width: number
  height: number
  sure: number
  line: string
}

/** Tesseract's table of words to pieces: words of one line share a baseline, lines of like height a size. */
export function piecesOf(tsv: string): Piece[] {
  const words = tsv.split('\n').flatMap(wordOf)
  const lines = new Map<string, Scanned[]>()
  for (const word of words) {
    const line = lines.get(word.line)
    if (line) line.push(word)
    else lines.set(word.line, [word])
  }
  const heights = [...lines.values()].map(heightOf).sort((a, b) => a - b)
  const usual = heights[Math.floor(heights.length / 2)] ?? 0
  return [...lines.values()].flatMap((line) => linePieces(line, usual))
}

function wordOf(row: string): Scanned[] {
  const cells = row.split('\t')
  const [level, , block, par, line, , left, top, width, height, sure] = cells.map(Number)
  const text = cells[11]?.trim() ?? ''
  if (level !== 5 || text === '' || !((sure ?? -1) >= 0)) return []
  return [{ text, left: left!, top: top!, width: width!, height: height!, sure: sure!, line: `${block} ${par} ${line}` }]
}

/** Tall letters and tails together: the height of the line's ink. */
function heightOf(line: Scanned[]): number {
  return Math.max(...line.map((word) => word.top + word.height)) - Math.min(...line.map((word) => word.top))
}

function linePieces(line: Scanned[], usual: number): Piece[] {
  const own = heightOf(line)
  const height = Math.abs(own - usual) < 0.35 * usual ? usual : own
  const unit = 72 / DPI
  const size = height * unit
  const bottoms = line.map((word) => word.top + word.height).sort((a, b) => a - b)
  const y = bottoms[Math.floor(bottoms.length * 0.4)]! * unit
  return line.map((word) => ({
    text: word.text,
    x0: word.left * unit,
    x1: (word.left + word.width) * unit,
    y,
    size,
    bold: false,
    italic: false,
    mono: false,
    turn: 0,
    space: true,
    artifact: false,
    confidence: word.sure,
  }))
}
