/** Columns without rules: rows of a page that share white gutters, and what they are. */
import { countsDown, runsDown, withRest } from './column-text.js'
import { halvesOf } from './halves.js'
import { LABEL } from './lines.js'
import type { Kind, Region, Slots } from './region.js'
import { lengthOf, type Segment, segment, segmentsOf } from './rows.js'
import type { Row, Word } from './words.js'

interface Span {
  x0: number
  x1: number
}

const edgesOf = ({ x0, x1 }: Span): [number, number] => [x0, x1]

const MAX_STEP = 3.2
const MIN_GUTTER = 0.9

/** Regions of two columns or more, top to bottom. */
export function regionsOf(rows: Row[]): Region[] {
  const halves = rows.length > 0 ? halvesOf(rows) : undefined
  if (!halves) return sharedGutters(rows)
  const after = halves.to + 1
  const below = sharedGutters(rows.slice(after)).map((region) => ({ ...region, from: region.from + after, to: region.to + after }))
  return [...sharedGutters(rows.slice(0, halves.from)), halves, ...below]
}

function sharedGutters(rows: Row[]): Region[] {
  const segments = refined(rows, rows.map(segmentsOf))
  const regions: Region[] = []
  for (let i = 0; i < rows.length; ) {
    const grown = segments[i]!.length > 1 ? growFrom(rows, segments, i) : undefined
    const region = grown && withRest(grown, rows, segments, MIN_GUTTER * rows[i]!.size)
    if (region) regions.push(region)
    i = region ? region.to + 1 : i + 1
  }
  return regions
}

const NARROW_GAP = 0.65

/** Rows with columns beside each other part at narrower gaps too, where the next row has a word start at the same x. */
function refined(rows: Row[], segments: Segment[][]): Segment[][] {
  const starts = rows.map(startsOf)
  const many = (i: number): boolean => (segments[i]?.length ?? 0) > 1
  return segments.map((parts, i) => {
    const own = starts[i]!
    if (own.length === 0 || !(many(i) || many(i - 1) || many(i + 1))) return parts
    const near = [...(starts[i - 1] ?? []), ...(starts[i + 1] ?? [])]
    const shared = own.filter((x) => near.some((other) => Math.abs(other - x) < 1))
    return shared.length > (many(i) ? 0 : 1) ? parts.flatMap((part) => parted(part, rows[i]!.size, shared)) : parts
  })
}

const startsOf = ({ words, size }: Row): number[] =>
  words.flatMap((word, i) => (i > 0 && word.x0 - words[i - 1]!.x1 > NARROW_GAP * size ? [word.x0] : []))

function parted(part: Segment, size: number, near: number[]): Segment[] {
  const out: Word[][] = [[]]
  for (const word of part.words) {
    const open = out[out.length - 1]!
    const last = open[open.length - 1]
    const cut = last && !LABEL.test(last.text) && word.x0 - last.x1 > NARROW_GAP * size && near.some((x) => Math.abs(x - word.x0) < 1)
    if (cut) out.push([word])
    else open.push(word)
  }
  return out.map(segment)
}

function growFrom(rows: Row[], segments: Segment[][], from: number): Region | undefined {
  let ink: Span[] = segments[from]!.map(({ x0, x1 }) => ({ x0, x1 }))
  const size = rows[from]!.size
  let to = from
  let alone = 0
  for (let i = from + 1; i < rows.length; i++) {
    if (rows[i]!.y - rows[i - 1]!.y > MAX_STEP * Math.max(size, rows[i]!.size)) break
    const next = union(ink, segments[i]!)
    const gutters = bands(next, MIN_GUTTER * size)
    if (gutters.length < 2 || lostSupport(segments, from, i, ink, next, size)) break
    alone = segments[i]!.length > 1 || startsRight(segments[i]![0]!, gutters) ? 0 : alone + 1
    if (alone > 3) break
    ink = next
    to = i
  }
  return regionFrom(rows, segments, from, to, size)
}

const startsRight = (part: Segment, columns: Span[]): boolean => part.x0 >= columns[1]!.x0 - 1

function union(ink: Span[], more: Segment[]): Span[] {
  const all = [...ink, ...more.map(({ x0, x1 }) => ({ x0, x1 }))].sort((a, b) => a.x0 - b.x0)
  const out: Span[] = []
  for (const span of all) {
    const last = out[out.length - 1]
    if (last && span.x0 <= last.x1) last.x1 = Math.max(last.x1, span.x1)
    else out.push({ ...span })
  }
  return out
}

/** Columns of ink parted by gutters of at least `gap`. */
function bands(ink: Span[], gap: number): Span[] {
  const out: Span[] = []
  for (const span of ink) {
    const last = out[out.length - 1]
    if (last && span.x0 - last.x1 < gap) last.x1 = Math.max(last.x1, span.x1)
    else out.push({ ...span })
  }
  return out
}

/** A gutter that two rows agreed on is closed by the new row. */
function lostSupport(segments: Segment[][], from: number, at: number, before: Span[], after: Span[], size: number): boolean {
  const old = bands(before, MIN_GUTTER * size)
  if (bands(after, MIN_GUTTER * size).length >= old.length) return false
  const shared = segments.slice(from, at).filter((row) => row.length > 1).length
  return shared >= 2
}

function regionFrom(rows: Row[], segments: Segment[][], from: number, end: number, size: number): Region | undefined {
  let to = end
  while (to > from && segments[to]!.length < 2 && !continues(rows, segments, to, size)) to--
  const ink = segments.slice(from, to + 1).reduce<Span[]>((all, row) => union(all, row), [])
  const columns = bands(ink, MIN_GUTTER * size)
  if (columns.length < 2) return undefined
  const slots = segments.slice(from, to + 1).map((row) => slotsOf(row, columns))
  const kind = kindOf(
    slots,
    columns,
    rows.slice(from, to + 1).map(({ y }) => y),
  )
  if (!kind) return undefined
  return { kind, from, to, columns: columns.map(edgesOf), slots }
}

/** A lone segment directly below the row before it may be the rest of a cell. */
function continues(rows: Row[], segments: Segment[][], at: number, size: number): boolean {
  if (rows[at]!.y - rows[at - 1]!.y > 1.35 * size) return false
  const x0 = segments[at]![0]!.x0
  return (
    segments[at - 1]!.some((part, i) => i > 0 && Math.abs(part.x0 - x0) < 3) ||
    (segments[at - 1]!.length === 1 && Math.abs(segments[at - 1]![0]!.x0 - x0) < 3)
  )
}

function slotsOf(row: Segment[], columns: Span[]): Slots {
  return columns.map((column) => {
    const own = row.filter((part) => part.x0 >= column.x0 - 0.5 && part.x0 <= column.x1)
    if (own.length === 0) return undefined
    return { words: own.flatMap((part) => part.words), x0: own[0]!.x0, x1: own[own.length - 1]!.x1 }
  })
}

function kindOf(slots: Slots[], columns: Span[], ys: number[]): Kind | undefined {
  const shared = slots.filter((row) => row.filter(Boolean).length > 1)
  if (shared.length < 2 && !(columns.length > 2 && isLabelled(slots, columns))) return undefined
  for (let c = 1; c < columns.length; c++) if (!aligned(slots, c)) return undefined
  if (countsDown(slots)) return 'newspaper'
  if (isLabelled(slots, columns)) return 'label'
  if (isLetterhead(slots) || runsDown(slots, columns.map(edgesOf), ys)) return 'newspaper'
  if (columns.length > 2) return 'table'
  if (isMarked(slots, columns)) return 'side'
  if (isNewspaper(slots, columns)) return 'newspaper'
  return shared.length >= (isNumbered(slots) ? 0.3 : 0.6) * slots.length ? 'table' : undefined
}

/** A numbered list of short entries, some with a short remark in the second column: names and offices. */
function isNumbered(slots: Slots[]): boolean {
  const led = slots.filter((row) => row[0] && LABEL.test(row[0].words[0]!.text)).length
  return led >= 0.8 * slots.length && meanLength(slots, 0) < 40 && meanLength(slots, 1) < 40
}

/** All columns but the last hold short labels: the last one's text runs on beside them, or they end in colons. */
function isLabelled(slots: Slots[], columns: Span[]): boolean {
  const last = columns.length - 1
  const width = columns[last]!.x1 - columns[0]!.x0
  const left = columns[last - 1]!.x1 - columns[0]!.x0
  if (left > 0.42 * width || (last > 1 && meanLength(slots, last) < 30)) return false
  const labels = slots.flatMap((row) => row.slice(0, last).flatMap((cell) => cell ?? []))
  const colons = labels.filter((cell) => /[:–-]$/.test(cell.words[cell.words.length - 1]!.text)).length
  if (colons >= 0.6 * labels.length) return true
  const runsOn = slots.filter((row) => row[last] && row.slice(0, last).every((cell) => !cell)).length
  return left < 0.36 * width && runsOn >= 0.2 * slots.length && (last === 1 || labels.length <= 0.6 * slots.length)
}

/** A short block whose first column runs on from row to row: an address beside other facts. */
function isLetterhead(slots: Slots[]): boolean {
  if (slots.length > 8) return false
  return slots.some((row, i) => {
    const below = slots[i + 1]
    return row[0]?.words.at(-1)?.text.endsWith(',') && below?.[0] && below.filter(Boolean).length > 1
  })
}

/** Short marks that are no figures, right of long text. */
function isMarked(slots: Slots[], columns: Span[]): boolean {
  const [left, right] = columns as [Span, Span]
  const marks = slots.flatMap((row) => row[1] ?? [])
  const figures = marks.filter((mark) => /^[-–(]?[£$€]?[\d.,%-]+\)?$/.test(mark.words.map((word) => word.text).join(''))).length
  const narrow = right.x0 > left.x0 + 0.7 * (right.x1 - left.x0) && marks.every((mark) => lengthOf(mark) <= 26)
  return narrow && figures < 0.5 * marks.length && meanLength(slots, 0) > 40
}

/** Left edges, right edges or centres of a column's cells agree. */
function aligned(slots: Slots[], column: number): boolean {
  const cells = slots.flatMap((row) => row[column] ?? [])
  if (cells.length < 2) return columnIsHead(slots, column)
  return [(s: Segment) => s.x0, (s: Segment) => s.x1, (s: Segment) => (s.x0 + s.x1) / 2].some((edge) => agree(cells.map(edge)))
}

const columnIsHead = (slots: Slots[], column: number): boolean => slots[0]?.[column] !== undefined

function agree(values: number[]): boolean {
  const best = values.reduce((most, value) => Math.max(most, values.filter((other) => Math.abs(other - value) < 3).length), 0)
  return best >= 2 && best >= 0.6 * values.length
}

function isNewspaper(slots: Slots[], columns: Span[]): boolean {
  if (slots.length < 6) return false
  const width = columns[1]!.x1 - columns[0]!.x0
  const wide = columns.every((column) => column.x1 - column.x0 > 0.35 * width)
  return wide && meanLength(slots, 0) > 28 && meanLength(slots, 1) > 28
}

function meanLength(slots: Slots[], column: number): number {
  const cells = slots.flatMap((row) => row[column] ?? [])
  return cells.reduce((sum, cell) => sum + lengthOf(cell), 0) / Math.max(1, cells.length)
}
