/** Text that runs down in columns, told from the cells of a table; and the last lines of a column that is longer than those beside it. */
import type { Region, Slots } from './region.js'
import { lengthOf, type Segment } from './rows.js'
import type { Row } from './words.js'

/** Of a column's lines so many go on in the line below, where it is running text. */
const RUN_ON = 0.5
const MEAN_LENGTH = 18
/** Of its share of the width a column of text fills so much. */
const WIDE = 0.7
const FEWEST = 3
/** A step between lines so much wider than usual is a space between paragraphs or rows. */
const APART = 1.15
/** Beginnings that all columns share, and of the first column's so many, where there are rows. */
const ROWS = 2
const BESIDE = 0.75

const ENDED = /[.!?:;]["”’)\]]*$/

const textOf = (cell: Segment): string => cell.words.map((word) => word.text).join(' ')

/** Each column's lines go on in the lines below them, and they are no rows of cells. */
export function runsDown(slots: Slots[], columns: [number, number][], ys: number[]): boolean {
  if (slots.length < FEWEST) return false
  const share = (columns.at(-1)![1] - columns[0]![0]) / columns.length
  return columns.every((edges, c) => edges[1] - edges[0] > WIDE * share && isText(slots, c, edges)) && !hasRows(slots, columns.length, ys)
}

/**
 * `4. Steps` and `5. Rail` in the left column, `6. Nets` and `7. Loft` in the right: each counts on by itself, and the right one
 * begins behind the left. What stands below the last row of both is the left one's rest, so that numbers may be missing between.
 */
export function countsDown(slots: Slots[]): boolean {
  const counts = (slots[0] ?? []).map((_, c) => slots.flatMap((row) => (row[c] ? numberOf(row[c]) : [])))
  return counts.every((own, c) => own.length > 1 && areOnward(own) && (c === 0 || own[0]! > counts[c - 1]!.at(-1)!))
}

const areOnward = (list: number[]): boolean => list.every((n, i) => i === 0 || n === list[i - 1]! + 1)

/** What heads a line, with something behind it: a number alone is a cell. */
const numberOf = ({ words }: Segment): number[] =>
  words.length > 1 ? (/^\(?(\d{1,3})[.)]$/.exec(words[0]!.text)?.slice(1).map(Number) ?? []) : []

function isText(slots: Slots[], column: number, edges: [number, number]): boolean {
  const cells = slots.flatMap((row) => row[column] ?? [])
  const length = cells.reduce((sum, cell) => sum + lengthOf(cell), 0) / cells.length
  const onward = cells.filter((cell, i) => cells[i + 1] && goesOn(cell, cells[i + 1]!, edges)).length
  return cells.length > 1 && length >= MEAN_LENGTH && onward >= RUN_ON * (cells.length - 1)
}

/** The line fills its column, or the next one begins small, and no sentence ends between them. */
const goesOn = (cell: Segment, next: Segment, edges: [number, number]): boolean =>
  !ENDED.test(textOf(cell)) && (isFull(cell, edges) || /^[\p{Ll}\d£(]/u.test(next.words[0]!.text))

const isFull = (cell: Segment, [x0, x1]: [number, number]): boolean => cell.x1 > x1 - 0.15 * (x1 - x0)

/** Rows of a table begin in all columns at once, again and again; paragraphs beside each other may do so once. */
function hasRows(slots: Slots[], columns: number, ys: number[]): boolean {
  const usual = leadingOf(slots, ys)
  const begins = Array.from({ length: columns }, (_, c) => {
    const own = slots.flatMap((row, i) => (row[c] ? [i] : []))
    return own.filter((at, i) => i > 0 && ys[at]! - ys[own[i - 1]!]! > APART * usual)
  })
  const [left = [], ...others] = begins
  const sets = others.map((each) => new Set(each))
  const all = left.filter((at) => sets.every((each) => each.has(at)))
  return all.length >= ROWS && all.length >= BESIDE * left.length
}

/** The usual step from a line of a column to the next. */
function leadingOf(slots: Slots[], ys: number[]): number {
  const steps = (slots[0] ?? []).flatMap((_, c) => {
    const own = ys.filter((_, i) => slots[i]![c])
    return own.slice(1).map((y, i) => y - own[i]!)
  })
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0
}

/** How far a line may stand from the edge of its column, and its step from the usual one. */
const NEAR = 3
const EVEN = 0.06
const MUCH_LONGER = 1.3

/** The region with the lines below it that are the rest of one of its columns. */
export function withRest(region: Region, rows: Row[], segments: Segment[][], gutter: number): Region {
  if (region.kind !== 'table' && region.kind !== 'newspaper') return region
  const slots = [...region.slots]
  const ys = rows.slice(region.from, region.to + 1).map(({ y }) => y)
  const leading = leadingOf(slots, ys)
  const fits = region.kind === 'table' ? isEntry : isTextOn
  for (let at = region.to + 1; at < rows.length; at++) {
    const [cell, more] = segments[at]!
    const column = more ? -1 : region.columns.findIndex(([x0]) => Math.abs(cell!.x0 - x0) < NEAR)
    const edge = region.columns[column + 1]?.[0] ?? Number.POSITIVE_INFINITY
    const before = slots.findLastIndex((row) => row[column])
    if (column < 0 || before < 0 || cell!.x1 > edge - gutter) break
    const step = rows[at]!.y - ys[before]!
    if (Math.abs(step - leading) > EVEN * leading || !fits(region, column, slots[before]![column]!, cell!)) break
    slots.push(region.columns.map((_, c) => (c === column ? cell : undefined)))
    ys.push(rows[at]!.y)
  }
  const to = region.from + slots.length - 1
  /** Entries of a list end with it; a line of text at the usual step below a table is no part of it. */
  const step = to + 1 < rows.length ? rows[to + 1]!.y - rows[to]!.y : Number.POSITIVE_INFINITY
  if (to === region.to || (region.kind === 'table' && step < APART * leading)) return region
  return { ...region, to, slots, rest: region.slots.length }
}

/** `Cllr A Vale` under other names: no sentence, and no longer than what stands above it. */
function isEntry({ slots }: Region, column: number, _above: Segment, cell: Segment): boolean {
  const longest = Math.max(...slots.map((row) => (row[column] ? lengthOf(row[column]) : 0)))
  return !/[.!?:;]$/.test(textOf(cell)) && /^[\p{Lu}\d(]/u.test(cell.words[0]!.text) && lengthOf(cell) <= MUCH_LONGER * longest
}

/** The sentence goes on; or another one fills the column. */
function isTextOn({ columns }: Region, column: number, above: Segment, cell: Segment): boolean {
  return !ENDED.test(textOf(above)) || isFull(cell, columns[column]!)
}
