/** Columns without rules: rows of a page that share white gutters, and what they are. */
import { lengthOf, type Segment, segmentsOf } from './rows.js'
import type { Row } from './words.js'

/** One printed row of a region: a segment, or nothing, for each column. */
export type Slots = (Segment | undefined)[]

export type Kind = 'label' | 'newspaper' | 'table'

export interface Region {
  kind: Kind
  /** First and last row, both included. */
  from: number
  to: number
  /** Left and right edges of every column. */
  columns: [number, number][]
  slots: Slots[]
}

interface Span {
  x0: number
  x1: number
}

const MAX_STEP = 3.2
const MIN_GUTTER = 0.9

/** Regions of two columns or more, top to bottom. */
export function regionsOf(rows: Row[]): Region[] {
  const segments = rows.map(segmentsOf)
  const regions: Region[] = []
  for (let i = 0; i < rows.length; ) {
    const region = segments[i]!.length > 1 ? growFrom(rows, segments, i) : undefined
    if (region) regions.push(region)
    i = region ? region.to + 1 : i + 1
  }
  return regions
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
  const kind = kindOf(slots, columns)
  if (!kind) return undefined
  return { kind, from, to, columns: columns.map(({ x0, x1 }) => [x0, x1]), slots }
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

function kindOf(slots: Slots[], columns: Span[]): Kind | undefined {
  const shared = slots.filter((row) => row.filter(Boolean).length > 1)
  if (shared.length < 2) return undefined
  for (let c = 1; c < columns.length; c++) if (!aligned(slots, c)) return undefined
  if (columns.length > 2) return shared.length >= 2 ? 'table' : undefined
  const width = columns[1]!.x1 - columns[0]!.x0
  const left = columns[0]!.x1 - columns[0]!.x0
  const rightOnly = slots.filter((row) => !row[0] && row[1]).length
  if (left < 0.36 * width && rightOnly >= 0.2 * slots.length) return 'label'
  if (isNewspaper(slots, width, columns)) return 'newspaper'
  return shared.length >= 0.6 * slots.length ? 'table' : undefined
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

function isNewspaper(slots: Slots[], width: number, columns: Span[]): boolean {
  if (slots.length < 6) return false
  const mean = (c: number): number => {
    const cells = slots.flatMap((row) => row[c] ?? [])
    return cells.reduce((sum, cell) => sum + lengthOf(cell), 0) / Math.max(1, cells.length)
  }
  const wide = columns.every((column) => column.x1 - column.x0 > 0.35 * width)
  return wide && mean(0) > 28 && mean(1) > 28
}
