/** A column of short marks at the right of running text: initials, dates, page ranges, “Action”. */
import { LABEL } from './lines.js'
import { lengthOf, type Segment, segment, segmentsOf } from './rows.js'
import { SETTINGS } from './settings.js'
import type { Row } from './words.js'

export interface Sided {
  main: Row[]
  side: Row[]
  /** Left and right edges of the side column. */
  edge: [number, number]
}

const MAX_LENGTH = 26
const ALIGNED = 3

interface Column {
  x: number
  /** First and last row with a mark. */
  first: number
  last: number
}

/** Parts the marks from the text; `side` is empty where the rows have no such column. */
export function takeSide(rows: Row[]): Sided {
  const none: Sided = { main: rows, side: [], edge: [0, 0] }
  const column = rows.length < 6 ? undefined : columnOf(rows)
  if (!column) return none
  const main: Row[] = []
  const side: Row[] = []
  rows.forEach((row, i) => {
    const within = i >= column.first && i <= column.last
    const at = markAt(row, column.x, within)
    if (at < row.words.length) side.push({ ...row, words: row.words.slice(at) })
    if (at > 0) main.push({ ...row, words: row.words.slice(0, at) })
  })
  return { main, side, edge: [column.x, Math.max(...side.map((row) => segment(row.words).x1))] }
}

function columnOf(rows: Row[]): Column | undefined {
  const parts = rows.map(segmentsOf)
  for (const x of alignedStarts(parts)) {
    const marked = rows.flatMap((row, i) => (isMarked(row, parts[i]!, x) ? [i] : []))
    const column = { x, first: marked[0] ?? 0, last: marked[marked.length - 1] ?? 0 }
    if (marked.length >= 2 && isBeside(rows, column, marked)) return column
  }
  return undefined
}

/** A wide gap before a word near `x`, or a lesser one before a word exactly there. */
function isMarked(row: Row, parts: Segment[], x: number): boolean {
  const at = markAt(row, x, true)
  if (at === 0 || at >= row.words.length) return false
  return parts.length > 1 || Math.abs(row.words[at]!.x0 - x) < 0.7
}

/** Where marks may begin: the commonest x of short last segments at the right, best first. */
function alignedStarts(parts: Segment[][]): number[] {
  const left = Math.min(...parts.map((row) => row[0]!.x0))
  const right = Math.max(...parts.map((row) => row[row.length - 1]!.x1))
  const starts = parts.flatMap((row) => {
    const last = row[row.length - 1]!
    return row.length > 1 && last.x0 > left + 0.7 * (right - left) && lengthOf(last) <= MAX_LENGTH ? [last.x0] : []
  })
  const groups = new Map<number, number>()
  for (const x of starts) {
    const near = [...groups.keys()].find((other) => Math.abs(other - x) < ALIGNED)
    groups.set(near ?? x, (groups.get(near ?? x) ?? 0) + 1)
  }
  const sorted = [...groups].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1])
  return sorted.slice(0, 3).map(([x]) => x)
}

/** The index of the first word of the row's mark; the row's length where it has none. */
function markAt(row: Row, x: number, within: boolean): number {
  const { words } = row
  const gap = (within ? 0.6 : SETTINGS.cellGap) * row.size
  const at = words.findIndex((word, i) => Math.abs(word.x0 - x) < ALIGNED && (i === 0 ? within : word.x0 - words[i - 1]!.x1 > gap))
  if (at < 0 || lengthOf(segment(words.slice(at))) > MAX_LENGTH) return words.length
  return at
}

/** The text beside the marks is prose or numbered points, and ends before them; the marks are no column of figures. */
function isBeside(rows: Row[], { x, first, last }: Column, marked: number[]): boolean {
  const hull = rows.slice(first, last + 1)
  const bodies = marked.map((i) => ({ ...rows[i]!, words: rows[i]!.words.slice(0, markAt(rows[i]!, x, true)) }))
  const marks = marked.map((i) => rows[i]!.words.slice(markAt(rows[i]!, x, true)))
  const crossing = hull.filter((row) => row.words.some((word) => word.x0 < x - ALIGNED && word.x1 > x)).length
  const plain = bodies.filter((row) => segmentsOf(row).length === 1).length
  const led = bodies.filter((row) => LABEL.test(row.words[0]!.text)).length
  const length = bodies.reduce((sum, row) => sum + lengthOf(segment(row.words)), 0) / bodies.length
  const figures = marks.filter((words) => /^[-–(]?[£$€]?[\d.,%-]+\)?$/.test(words.map((word) => word.text).join(''))).length
  if (crossing > 0.15 * hull.length || plain < 0.75 * bodies.length || figures >= 0.5 * marks.length) return false
  if (led >= 0.5 * bodies.length) return true
  // Every row of a short block: a letterhead, not marks beside text.
  return length > 30 && !(hull.length <= 6 && marked.length >= 0.8 * hull.length)
}
