/** Cells of one table become one table paragraph; a one-column table is only a frame, and its cells stay paragraphs. */
import { cellsOf } from './line-cells.js'
import { makePara, type Para } from './para.js'
import { joinTables } from './table-pages.js'

const cellOf = (para: Para) => para.lines[0]!.hint?.cell

export function gatherTables(given: Para[]): Para[] {
  const paras = gatherColumns(given)
  const out: Para[] = []
  for (let i = 0; i < paras.length; ) {
    const cell = cellOf(paras[i]!)
    let end = i + 1
    while (cell && end < paras.length && cellOf(paras[end]!)?.table === cell.table) end++
    if (cell && cell.columns > 1 && isData(paras.slice(i, end))) out.push(tablePara(paras.slice(i, end)))
    else out.push(...paras.slice(i, end))
    i = end
  }
  return joinTables(out)
}

/** Lines of a text whose gaps part them into as many cells each, with figures down one column under its head: `Payee   Purpose   Amount`. */
function gatherColumns(paras: Para[]): Para[] {
  if (!paras.some((para) => cellCount(para) >= FEWEST_CELLS)) return paras
  const out: Para[] = []
  for (let i = 0; i < paras.length; ) {
    const cells = cellCount(paras[i]!)
    let end = i + 1
    while (cells >= FEWEST_CELLS && end < paras.length && cellCount(paras[end]!) === cells && paras[end]!.gap < 0.5) end++
    const rows = end - i > 1 ? paras.slice(i, end).map((para) => cellsOf(para.lines[0]!)) : []
    if (hasFigures(rows))
      out.push({
        ...makePara(
          paras.slice(i, end).flatMap(({ lines }) => lines),
          rows.map((row) => row.join(' ')).join(' '),
        ),
        rows,
      })
    else out.push(...paras.slice(i, end))
    i = end
  }
  return out
}

/** Two cells may be a title and its number. */
const FEWEST_CELLS = 3

const cellCount = ({ lines }: Para): number => (lines.length === 1 && !lines[0]!.hint?.cell ? (lines[0]!.hint?.stops?.length ?? 0) + 1 : 0)

const hasFigures = ([head, ...rows]: string[][]): boolean =>
  head !== undefined &&
  rows.length > 0 &&
  head.some((cell, i) => !/\d/.test(cell) && rows.every((row) => /^[£$€]?[\d,.]*\d[\d,.]*$/.test(row[i]!)))

/** A data table has rows that fill more than one column. */
function isData(cells: Para[]): boolean {
  const columns = new Set(cells.map((c) => cellOf(c)!.column))
  const rows = new Set(cells.map((c) => cellOf(c)!.row))
  return columns.size > 1 && rows.size > 1
}

function tablePara(cells: Para[]): Para {
  const rows: string[][] = []
  const first = Math.min(...cells.map((c) => cellOf(c)!.row))
  for (const para of cells) {
    const { row, column, columns } = cellOf(para)!
    rows[row - first] ??= Array.from({ length: columns }, () => '')
    const cells = rows[row - first]!
    cells[column] = [cells[column], para.text].filter(Boolean).join(' ')
  }
  const lines = cells.flatMap((c) => c.lines)
  const kept = rows.filter(Boolean)
  return { ...makePara(lines, kept.map((r) => r.join(' ')).join(' ')), rows: kept }
}
