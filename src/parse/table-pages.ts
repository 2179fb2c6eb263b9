/** A table that goes on over a page is one table: the same columns, with nothing between but the turn of the page. */
import type { Line } from '../extract/text.js'
import { makePara, type Para } from './para.js'
import { DANGLING, ended, startsLower } from './sentence.js'

/** How many points the width of a column may differ on the next page. */
const SAME = 4

/** @returns the tables among `paras` that a page parted, each put together. */
export function joinTables(paras: Para[]): Para[] {
  const out: Para[] = []
  for (const para of paras) {
    const before = out.at(-1)
    if (before && goesOver(before, para)) out[out.length - 1] = joined(before, para)
    else out.push(para)
  }
  return out
}

/** A table with a head of its own is another table: the extractor has taken out heads that only repeat. */
function goesOver(before: Para, para: Para): boolean {
  if (!before.rows || !para.rows || para.lines[0]!.hint!.cell!.header) return false
  const page = before.lines.at(-1)!.place.page
  return page !== undefined && para.lines[0]!.place.page === page + 1 && sameColumns(before, para)
}

/** The columns are as wide; on left and right pages they may stand elsewhere. */
function sameColumns(before: Para, para: Para): boolean {
  const columns = before.rows![0]!.length
  if (para.rows![0]!.length !== columns) return false
  const page = before.lines.at(-1)!.place.page
  const above = edges(
    before.lines.filter((l) => l.place.page === page),
    columns,
  )
  const below = edges(para.lines, columns)
  const both = [...above.keys()].filter((column) => below.has(column))
  const shift = (column: number) => above.get(column)! - below.get(column)!
  return both.length > 1 && both.every((column) => Math.abs(shift(column) - shift(both[0]!)) <= SAME)
}

/** Where each column begins; after the last, where the table ends. */
function edges(lines: Line[], columns: number): Map<number, number> {
  const out = new Map<number, number>()
  for (const line of lines) {
    if (!line.column) continue
    const { column } = line.hint!.cell!
    out.set(column, line.column[0])
    if (column === columns - 1) out.set(columns, line.column[1])
  }
  return out
}

function joined(before: Para, para: Para): Para {
  const [first, ...rest] = para.rows!
  const last = before.rows!.at(-1)!
  const rows = isCut(last, first!)
    ? [...before.rows!.slice(0, -1), last.map((cell, i) => [cell, first![i]].filter(Boolean).join(' ')), ...rest]
    : [...before.rows!, ...para.rows!]
  return { ...makePara([...before.lines, ...para.lines], rows.map((row) => row.join(' ')).join(' ')), rows }
}

/** The page cut a row in two: what goes on below fills only some cells, each of them in the middle of a sentence above. */
function isCut(above: string[], below: string[]): boolean {
  const filled = below.flatMap((cell, i) => (cell ? [i] : []))
  return filled.length < below.length && filled.every((i) => above[i] !== '' && isOpen(above[i]!, below[i]!))
}

const isOpen = (above: string, below: string) => DANGLING.test(above) || (startsLower(below) && !ended(above))
