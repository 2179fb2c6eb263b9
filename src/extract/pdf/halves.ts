/** A page set in two columns from top to bottom: text in the left half reads on below itself, not in the right half. */
import type { Region } from './region.js'
import { lengthOf, type Segment, segment } from './rows.js'
import type { Row, Word } from './words.js'

/** Lines of a half: fewer are a block beside another. */
const FEWEST = 14
/** Lines that share an edge. */
const SHARED = 5
/** Of a page's rows so many stand in the halves; a title over them is none of theirs. */
const MOST = 0.6
/** White between the halves, in sizes of the text. */
const GUTTER = 1.2
/** Of each half's lines so many of some length reach its right edge, and so many at least: running text does, cells do not. */
const FULL = 0.06
const SOME = 3
const LONG = 24
/** Of the lines that begin something in the left half so many have one beside them that does, too, where rows are a table's. */
const BESIDE = 0.75

/** Where the rows are two halves: one region of text in columns; undefined where they are not. */
export function halvesOf(rows: Row[]): Region | undefined {
  for (const edge of rightEdges(rows)) {
    const found = halvesAt(rows, edge)
    if (found) return found
  }
  return undefined
}

function halvesAt(rows: Row[], right: number): Region | undefined {
  const parts = rows.map((row) => split(row, right))
  const [from, to] = longestRun(parts.map((part) => part !== null))
  const slots = parts.slice(from, to).map((part) => part!)
  if (slots.length < rows.length * MOST) return undefined
  const columns = [0, 1].map((c) => spanOf(slots.flatMap((slot) => slot[c] ?? [])))
  const [a, b] = columns as [[number, number], [number, number]]
  const wide = columns.every(([x0, x1]) => x1 - x0 > 0.3 * (b[1] - a[0]))
  if (
    !wide ||
    b[0] - a[1] < GUTTER * rows[from]!.size ||
    ![0, 1].every((c) => isRunning(slots, c, columns[c]!)) ||
    isTable(rows.slice(from, to), slots)
  )
    return undefined
  return { kind: 'newspaper', from, to: to - 1, columns, slots }
}

/** Left edges that words behind a gap near the middle share: the half's own, and those that its text is set in to. */
function rightEdges(rows: Row[]): number[] {
  const left = Math.min(...rows.map((row) => row.words[0]!.x0))
  const end = Math.max(...rows.map((row) => row.words.at(-1)!.x1))
  const counts = new Map<number, number>()
  for (const { words, size } of rows)
    words.forEach((word, i) => {
      const at = (word.x0 - left) / (end - left)
      if (at < 0.4 || at > 0.65 || (i > 0 && word.x0 - words[i - 1]!.x1 < GUTTER * size)) return
      const x = Math.round(word.x0)
      counts.set(x, (counts.get(x) ?? 0) + 1)
    })
  return [...counts]
    .filter(([, count]) => count >= SHARED)
    .map(([x]) => x)
    .sort((a, b) => a - b)
}

/** The row's words left and right of the edge; null where a word stands across it. */
function split({ words, size }: Row, edge: number): (Segment | undefined)[] | null {
  const at = words.findIndex((word) => word.x0 > edge - 2)
  const [left, right]: [Word[], Word[]] = at < 0 ? [words, []] : [words.slice(0, at), words.slice(at)]
  if (left.some((word) => word.x1 > edge - GUTTER * size * 0.8)) return null
  return [left, right].map((own) => (own.length ? segment(own) : undefined))
}

function longestRun(are: boolean[]): [number, number] {
  let [from, to, start] = [0, 0, 0]
  are.forEach((is, i) => {
    if (!is) start = i + 1
    else if (i + 1 - start > to - from) [from, to] = [start, i + 1]
  })
  return [from, to]
}

const spanOf = (cells: Segment[]): [number, number] => [Math.min(...cells.map((c) => c.x0)), Math.max(...cells.map((c) => c.x1))]

function isRunning(slots: (Segment | undefined)[][], column: number, [x0, x1]: [number, number]): boolean {
  const cells = slots.flatMap((slot) => slot[column] ?? [])
  const full = cells.filter((cell) => cell.x1 > x1 - 0.12 * (x1 - x0) && lengthOf(cell) > LONG)
  return cells.length >= FEWEST && full.length >= Math.max(SOME, FULL * cells.length)
}

/** Rows of a table begin in both columns at once; paragraphs of two columns begin where they will. */
function isTable(rows: Row[], slots: (Segment | undefined)[][]): boolean {
  const begins = [0, 1].map((c) => {
    const own = slots.flatMap((slot, i) => (slot[c] ? [i] : []))
    const steps = own.map((at, i) => (i === 0 ? 0 : rows[at]!.y - rows[own[i - 1]!]!.y))
    const usual = median(steps.slice(1))
    return new Set(own.filter((_, i) => i > 0 && steps[i]! > usual * 1.15))
  })
  const [left, right] = begins as [Set<number>, Set<number>]
  const beside = [...left].filter((at) => right.has(at)).length
  return left.size === 0 || beside >= BESIDE * left.size
}

const median = (list: number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0
