/** The cells of a table that the extractor marked, row by row; a table that goes on over a page is one. */
import type { Line } from '../../extract/text.js'

export interface Cell {
  lines: Line[]
  text: string
  words: number
}

export interface Row {
  /** One place for each column; undefined where the row has nothing there. */
  cells: (Cell | undefined)[]
}

export interface Table {
  columns: number
  rows: Row[]
  /** Places of its first line and of the line after its last. */
  from: number
  to: number
}

/** How many points the column edges of two pages may differ. */
const SAME = 6

const cellOf = (line: Line | undefined) => line?.hint?.cell

export function tablesOf(lines: Line[]): Table[] {
  const tables: Table[] = []
  for (let at = 0; at < lines.length; ) {
    const cell = cellOf(lines[at])
    if (!cell) {
      at++
      continue
    }
    let to = at + 1
    while (cellOf(lines[to])?.table === cell.table) to++
    const table = { columns: cell.columns, rows: rowsOf(lines.slice(at, to), cell.columns), from: at, to }
    const before = tables.at(-1)
    if (before && goesOn(before, table, lines)) Object.assign(before, { to, rows: [...before.rows, ...table.rows] })
    else tables.push(table)
    at = to
  }
  return tables
}

function rowsOf(lines: Line[], columns: number): Row[] {
  const rows = new Map<number, Row>()
  for (const line of lines) {
    const { row, column } = line.hint!.cell!
    const own = rows.get(row) ?? { cells: Array.from({ length: columns }) }
    rows.set(row, own)
    const cell = own.cells[column]
    if (cell) cell.lines.push(line)
    else own.cells[column] = { lines: [line], text: '', words: 0 }
  }
  for (const { cells } of rows.values()) for (const cell of cells) if (cell) settle(cell)
  return [...rows.values()]
}

function settle(cell: Cell): void {
  cell.text = cell.lines.map((l) => l.text).join(' ')
  cell.words = cell.text.split(' ').length
}

/** Nothing stands between, a page turns, and the columns are as many and as wide. */
function goesOn(before: Table, table: Table, lines: Line[]): boolean {
  const [last, first] = [lines[before.to - 1]!, lines[table.from]!]
  if (before.to !== table.from || before.columns !== table.columns || last.place.page === undefined) return false
  if (first.place.page !== last.place.page + 1) return false
  return edges(before).every((edge, i) => edge === undefined || Math.abs(edge - (edges(table)[i] ?? edge)) <= SAME)
}

/** Where each column begins, as far as the extractor says. */
const edges = ({ rows, columns }: Table) =>
  Array.from({ length: columns }, (_, i) => rows.find((row) => row.cells[i]?.lines[0]?.column)?.cells[i]?.lines[0]?.column?.[0])
