/** Cells of one table become one table paragraph; a one-column table is only a frame, and its cells stay paragraphs. */
import { makePara, type Para } from './para.js'
import { joinTables } from './table-pages.js'

const cellOf = (para: Para) => para.lines[0]!.hint?.cell

export function gatherTables(paras: Para[]): Para[] {
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
