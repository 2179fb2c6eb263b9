/**
 * Minutes set as a table, in any medium: its rows become lines in reading order, as running text would give them, so that
 * the rest of the parser need not know that a table was there. Tables of facts stay tables.
 */
import type { Line } from '../../extract/text.js'
import { type Columns, readColumns } from './columns.js'
import { type Table, tablesOf } from './grid.js'
import { holdsMinutes } from './judge.js'
import { isNumber, rises } from './number.js'
import { type Flat, flattenRows } from './rows.js'

interface Read {
  table: Table
  columns: Columns
  length: number
}

export function flattenMinuteTables(lines: Line[]): Flat {
  const found = tablesOf(lines).map((table): Read => {
    const own = lines.slice(table.from, table.to)
    return { table, columns: readColumns(table.rows, table.columns), length: lengthOf(own) }
  })
  if (!found.length) return { lines, marks: [] }
  const shares = sharesOf(found, lengthOf(lines))
  const numbered = isNumbered(outside(lines, found))
  const holds = found.map(({ table, columns }) =>
    holdsMinutes(table, columns, runsOut(table, columns, lines) ? 1 : shares.get(formOf(columns))!, numbered),
  )
  /** One of several tables may have a single row: it is what those of its make are. */
  const makes = new Set(found.flatMap(({ columns }, i) => (holds[i] && columns.captions > 0 ? [columns.roles.join()] : [])))
  const out: Flat = { lines: [], marks: [] }
  let at = 0
  for (const [i, { table, columns }] of found.entries()) {
    out.lines.push(...lines.slice(at, table.from))
    if (holds[i] || (columns.captions > 0 && makes.has(columns.roles.join()))) flattenRows(table, columns, out)
    else out.lines.push(...lines.slice(table.from, table.to))
    at = table.to
  }
  out.lines.push(...lines.slice(at))
  return out
}

const lengthOf = (lines: Line[]) => lines.reduce((sum, line) => sum + line.text.length, 0)
/** Tables that say what became of their rows are of one form; so are those with numbers in the same column: on some pages a side column is empty. */
const formOf = ({ roles }: Columns) =>
  roles.includes('outcome') ? 'outcome' : roles.includes('number') ? `number ${roles.indexOf('number')}` : roles.join()

/** The numbers of the table go on below it: `4.` in its last row, and `5. Update` in the text after it. */
function runsOut({ rows, to }: Table, { roles }: Columns, lines: Line[]): boolean {
  const at = roles.indexOf('number')
  const last = rows.flatMap((row) => row.cells[at]?.text ?? []).findLast((text) => isNumber(text))
  const next = last && /^\d+/.test(last) ? last.replace(/^\d+/, (n) => String(Number(n) + 1)) : null
  return next !== null && lines.slice(to).some((line) => line.bold === true && line.text.startsWith(`${next} `))
}

/** A form that returns in table after table (one for each item, or for each report) counts as one. */
function sharesOf(found: Read[], all: number): Map<string, number> {
  const shares = new Map<string, number>()
  for (const { columns, length } of found) shares.set(formOf(columns), (shares.get(formOf(columns)) ?? 0) + length / all)
  return shares
}

const outside = (lines: Line[], found: Read[]) => {
  const ends = [0, ...found.map(({ table }) => table.to)]
  return ends.flatMap((end, i) => lines.slice(end, found[i]?.table.from))
}

/** Short lines with numbers that rise stand outside the tables: they are the items, and the tables stand within them. */
function isNumbered(lines: Line[]): boolean {
  const numbers = lines.flatMap((line) => {
    const [first, ...rest] = line.text.split(' ')
    return isNumber(first!) && (line.bold || line.boldTo || line.text.length < 80) && /^\p{Lu}/u.test(rest[0] ?? '') ? [first!] : []
  })
  return numbers.length > 2 && rises(numbers)
}
