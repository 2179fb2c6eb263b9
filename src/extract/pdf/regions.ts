/** Regions of columns to lines, in reading order. */
import type { Line } from '../text.js'
import { LABEL, lineOf } from './lines.js'
import type { Region, Slots } from './region.js'
import { type Segment, segment } from './rows.js'
import { weave } from './weave.js'
import type { Row, Word } from './words.js'

export function regionLines(region: Region, rows: Row[], page: number, table: () => number): Line[] {
  if (region.kind === 'table') return tableLines(region, rows, page, table())
  if (region.kind === 'newspaper') return region.columns.flatMap((_, column) => columnLines(region, region.slots, column, page))
  if (region.kind === 'side') return weave(columnLines(region, region.slots, 0, page), columnLines(region, region.slots, 1, page))
  return labelLines(twoColumns(region), rows, page)
}

function columnLines(region: Region, slots: Slots[], column: number, page: number): Line[] {
  return slots.flatMap((row) => {
    const cell = row[column]
    return cell ? [lineOf(cell.words, { page, column: region.columns[column]! })] : []
  })
}

/** Several columns of labels taken as one. */
function twoColumns(region: Region): Region {
  const last = region.columns.length - 1
  if (last === 1) return region
  const slots = region.slots.map((row): Slots => {
    const labels = row.slice(0, last).flatMap((cell) => cell?.words ?? [])
    return [labels.length > 0 ? segment(labels) : undefined, row[last]]
  })
  return { ...region, slots, columns: [[region.columns[0]![0], region.columns[last - 1]![1]], region.columns[last]!] }
}

/** Entries of a label column: a label of one line stands on its text's first line; a longer one comes before its text. */
function labelLines(region: Region, rows: Row[], page: number): Line[] {
  const lines: Line[] = []
  for (const entry of entriesOf(region, rows)) {
    const labels = entry.filter((row) => row[0])
    if (labels.length <= 1) lines.push(...entry.map((row) => joined(region, row, page)))
    else lines.push(...columnLines(region, entry, 0, page), ...columnLines(region, entry, 1, page))
  }
  return lines
}

function joined(region: Region, row: Slots, page: number): Line {
  const [label, text] = row as [Segment | undefined, Segment | undefined]
  if (!label || !text) {
    const column = label ? 0 : 1
    return lineOf((label ?? text)!.words, { page, column: region.columns[column]! })
  }
  const line = lineOf([...label.words, ...text.words], { page, column: [region.columns[0]![0], region.columns[1]![1]] })
  line.textIndent = Math.round(text.x0 * 10) / 10
  return line
}

/** A new entry starts where the label column starts again after a row without it, or after white space. */
function entriesOf(region: Region, rows: Row[]): Slots[][] {
  const entries: Slots[][] = []
  region.slots.forEach((row, i) => {
    const before = region.slots[i - 1]
    const step = i > 0 ? rows[region.from + i]!.y - rows[region.from + i - 1]!.y : 0
    const apart = step > 1.6 * rows[region.from + i]!.size
    const last = entries[entries.length - 1]
    if (!last || !before || (row[0] && (!before[0] || apart || (row[1] && !wraps(before[0]!.words))))) entries.push([row])
    else last.push(row)
  })
  return entries
}

/** A label without its closing mark goes on below. */
function wraps(words: Word[]): boolean {
  return !/[:.;)]$/.test(words[words.length - 1]!.text)
}

function tableLines(region: Region, rows: Row[], page: number, table: number): Line[] {
  const groups = tableRows(region, rows)
  const columns = region.columns.length
  const head = isHead(groups[0]!) && groups.length > 1 && !isHead(groups[1]!)
  return groups.flatMap((group, row) =>
    region.columns.flatMap((_, column) =>
      columnLines(region, group, column, page).map((line) => {
        line.hint = { ...line.hint, cell: { table, row, column, columns } }
        if (row === 0 && head) line.hint.cell!.header = true
        return line
      }),
    ),
  )
}

const isHead = (group: Slots[]): boolean => group.every((row) => row.every((cell) => !cell || cell.words.every((word) => word.bold)))

/** Numbers stand at the left, here and there: each begins a row of cells, whatever is printed beside the rest of it. */
function isCounted(slots: Slots[]): boolean {
  const left = slots.flatMap((row) => row[0] ?? [])
  const numbers = left.filter(isNumber)
  return numbers.length > 1 && numbers.length >= left.length - (left[0] && isNumber(left[0]) ? 0 : 1)
}

/** `4.`, `24/112`, `2027-31`, `PC 24/7`; a year or a sum may be one too, and begins a row as well. */
const isNumber = ({ words }: Segment): boolean => NUMBER.test(words.map((word) => word.text).join(' '))
const NUMBER = /^\p{Lu}{0,4}\s?\d[\d/.:-]*[.)]?$/u

/** The step from line to line in a cell that is set loosely. */
const LOOSE = 1.7

/** Printed rows that make one row of cells: a row with a single cell close below goes on with the one above. */
function tableRows(region: Region, rows: Row[]): Slots[][] {
  const groups: Slots[][] = []
  const counted = isCounted(region.slots)
  const led = region.slots.filter((row) => row[0]).length >= 0.4 * region.slots.length
  region.slots.forEach((row, i) => {
    const step = i > 0 ? rows[region.from + i]!.y - rows[region.from + i - 1]!.y : 0
    const close = step < 1.45 * rows[region.from + i]!.size
    const filled = row.filter(Boolean).length
    const last = groups[groups.length - 1]
    const numbered = row[0] !== undefined && LABEL.test(row[0].words[0]!.text)
    const goesOn = last && close && !numbered && (filled === 1 || (led && !row[0])) && filled < region.columns.length
    const under =
      counted && last && !row[0] && (filled === 1 || step < LOOSE * rows[region.from + i]!.size) && (!last[0]![0] || isNumber(last[0]![0]))
    if (under || (goesOn && i < (region.rest ?? i + 1) && row.every((cell, c) => !cell || last.some((above) => above[c])))) last.push(row)
    else groups.push([row])
  })
  return groups
}
