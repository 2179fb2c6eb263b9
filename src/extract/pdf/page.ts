/** One sheet to one page of lines in reading order. */
import type { Finding } from '../../records/record.js'
import type { Line, Page } from '../text.js'
import { regionsOf } from './columns.js'
import { takeNotes } from './footnotes.js'
import { setGaps } from './gaps.js'
import { type Grid, gridsOf, inside, isFrame, tableOf } from './grid.js'
import { lineOf } from './lines.js'
import { withSpaces } from './marks-for-spaces.js'
import { regionLines } from './regions.js'
import { SETTINGS } from './settings.js'
import { takeSide } from './side.js'
import { readStamps, takeStamps } from './stamps.js'
import { tableLines } from './tables.js'
import { mainTurn, turnBack, upright } from './turn.js'
import type { Sheet } from './types.js'
import { markRuled } from './underlines.js'
import { type Parted, partUnseen, unseenFindings } from './unseen.js'
import { acrossText } from './watermarks.js'
import { weave } from './weave.js'
import { type Row, rowsOf, type Word } from './words.js'

export interface Read {
  page: Page
  /** Lines that are furniture whatever else the document holds. */
  stamps: Line[]
  /** Slanted text: watermarks. */
  hidden: Line[]
  findings: Finding[]
}

/** `table` numbers the tables through the document. */
export function pageOf(painted: Sheet, table: () => number): Read {
  const parted = partUnseen({ ...painted, pieces: acrossText(withSpaces(painted.pieces)) })
  const { sheet } = parted
  const { pieces, stamps } = takeStamps(sheet)
  const rest = { ...sheet, pieces }
  const main = mainTurn(pieces)
  const lines = linesOf(rest, main, table)
  for (const turn of [0, 1, 2, 3]) if (turn !== main) lines.push(...linesOf({ ...rest, rules: [] }, turn, table))
  const page: Page = { number: sheet.number, width: sheet.width, height: sheet.height, lines }
  readStamps(page, stamps)
  if (lines.length === 0) {
    if (sheet.pictures >= SETTINGS.scanArea) page.scanned = true
    else page.blank = true
  }
  return { page, stamps, hidden: [...slanted(rest), ...unseenLines(parted)], findings: unseenFindings(parted) }
}

function linesOf(sheet: Sheet, turn: number, table: () => number): Line[] {
  const turned = upright(sheet, turn)
  if (turned.pieces.length === 0) return []
  const all = rowsOf(turned.pieces)
  const noted = takeNotes(all, turned)
  const rows = noted ? rowsOf(noted.pieces) : all
  const underlines = markRuled(rows, turned.rules)
  const lines = arrange(rows, { ...turned, rules: turned.rules.filter((rule) => !underlines.has(rule)) }, table)
  setGaps(lines)
  if (noted) lines.push(...noted.notes)
  turnBack(lines, turn, sheet)
  return lines
}

function unseenLines({ sheet, unseen }: Parted): Line[] {
  const pieces = unseen.map(({ piece }) => ({ ...piece, turn: 0 }))
  return rowsOf(pieces).map((row) => lineOf(row.words, { page: sheet.number }))
}

function slanted(sheet: Sheet): Line[] {
  const pieces = sheet.pieces.filter((piece) => piece.turn < 0)
  return rowsOf(pieces).map((row) => lineOf(row.words, { page: sheet.number }))
}

interface Chunk {
  top: number
  left: number
  lines: Line[]
}

/** A frame wider than this part of the page is drawn around running text. */
const FRAME = 0.8

function arrange(rows: Row[], sheet: Sheet, table: () => number): Line[] {
  const chunks: Chunk[] = []
  let rest = rows
  for (const grid of gridsOf(sheet.rules)) {
    if (isFrame(grid) && grid.x1 - grid.x0 > FRAME * sheet.width) continue
    const parts = cut(rest, grid)
    const lines = parts.within.length > 0 ? gridLines(grid, parts.within, sheet, table) : undefined
    if (!lines) continue
    rest = parts.outside
    chunks.push({ top: grid.y0, left: grid.x0, lines })
  }
  const tops = chunks.map((chunk) => chunk.top)
  for (const band of between(rest, tops)) chunks.push(...flow(band, sheet, table))
  return chunks.sort((a, b) => (Math.abs(a.top - b.top) < 2 ? a.left - b.left : a.top - b.top)).flatMap((chunk) => chunk.lines)
}

function gridLines(grid: Grid, rows: Row[], sheet: Sheet, table: () => number): Line[] | undefined {
  if (isFrame(grid)) return rows.map((row) => lineOf(row.words, { page: sheet.number, column: [grid.x0, grid.x1] }))
  const ruled = tableOf(grid, rows)
  return ruled && tableLines(ruled, sheet.number, table())
}

function cut(rows: Row[], grid: Grid): { within: Row[]; outside: Row[] } {
  const within: Row[] = []
  const outside: Row[] = []
  for (const row of rows) {
    if (row.y < grid.y0 - 2 || row.y - row.size > grid.y1 + 2) {
      outside.push(row)
      continue
    }
    const inner: Word[] = []
    const outer: Word[] = []
    for (const word of row.words) (inside(grid, word) ? inner : outer).push(word)
    if (inner.length > 0) within.push({ ...row, words: inner })
    if (outer.length > 0) outside.push({ ...row, words: outer })
  }
  return { within, outside }
}

/** Rows parted where a table stands between them. */
function between(rows: Row[], tops: number[]): Row[][] {
  const edges = [...tops].sort((a, b) => a - b)
  const bands = new Map<number, Row[]>()
  for (const row of rows) {
    const at = edges.filter((edge) => edge < row.y).length
    const band = bands.get(at)
    if (band) band.push(row)
    else bands.set(at, [row])
  }
  return [...bands.values()]
}

/** Text outside ruled tables: columns where rows share gutters, lines else, a column of short marks at the right set beside. */
function flow(rows: Row[], sheet: Sheet, table: () => number): Chunk[] {
  const { main, side, edge } = takeSide(rows)
  const chunks: Chunk[] = []
  const regions = regionsOf(main)
  const set = side.length > 0 ? columnBeside(main, edge[0]) : undefined
  for (let i = 0; i < main.length; ) {
    const region = regions.find((one) => one.from === i)
    const top = main[i]!.y
    const left = main[i]!.words[0]!.x0
    if (region) chunks.push({ top, left, lines: regionLines(region, main, sheet.number, table) })
    else
      chunks.push({
        top,
        left,
        lines: [lineOf(main[i]!.words, { page: sheet.number, ...(set && main[i]!.words.at(-1)!.x1 <= set[1] ? { column: set } : {}) })],
      })
    i = region ? region.to + 1 : i + 1
  }
  if (side.length === 0) return chunks
  const beside = side.map((row) => lineOf(row.words, { page: sheet.number, column: edge }))
  const lines = weave(
    chunks.flatMap((chunk) => chunk.lines),
    beside,
  )
  return [{ top: rows[0]!.y, left: edge[0], lines }]
}

/** The edges that text beside marks is set to; lines above and below may be wider. */
function columnBeside(rows: Row[], marks: number): [number, number] {
  const beside = rows.filter((row) => row.words.at(-1)!.x1 < marks)
  return [Math.min(...beside.map((row) => row.words[0]!.x0)), Math.max(...beside.map((row) => row.words.at(-1)!.x1))]
}
