/** A report’s head that is set as a table: a label and its value share a cell, or stand in neighbouring cells of a row. */
import { joinLineTexts } from '../../extract/join.js'
import type { Line } from '../../extract/text.js'
import type { Fields } from './report-head.js'
import { type ReportField, readReportLabel } from './report-head.js'

interface Cell {
  row: number
  column: number
  lines: Line[]
}

/** Null where the first table of the page is no head. @returns end: index of the first line after the table. */
export function readTableHead(lines: Line[]): { fields: Fields; start: number; end: number } | null {
  const start = lines.findIndex((l) => l.hint?.cell !== undefined)
  if (start < 0 || start > 8) return null
  const table = lines[start]!.hint!.cell!.table
  let end = start
  while (end < lines.length && lines[end]!.hint?.cell?.table === table) end++
  const fields = fieldsOf(cellsOf(lines.slice(start, end)))
  return Object.keys(fields).length >= 2 && (fields.subject || fields.to || fields.meeting) ? { fields, start, end } : null
}

function cellsOf(lines: Line[]): Cell[] {
  const cells: Cell[] = []
  for (const line of lines) {
    const { row, column } = line.hint!.cell!
    const cell = cells.find((c) => c.row === row && c.column === column)
    if (cell) cell.lines.push(line)
    else cells.push({ row, column, lines: [line] })
  }
  return cells
}

function fieldsOf(cells: Cell[]): Fields {
  const fields: Fields = {}
  cells.forEach((cell, i) => {
    const label = labelOf(cell)
    if (!label || label.field === 'summary' || fields[label.field] !== undefined) return
    const next = cells[i + 1]
    const value = label.rest || (next && next.row === cell.row && !labelOf(next) ? joinLineTexts(next.lines.map((l) => l.text)) : '')
    if (value) fields[label.field] = value
  })
  return fields
}

/** In a cell of its own a label needs no colon. */
function labelOf(cell: Cell): { field: ReportField; rest: string } | null {
  const [first, ...rest] = cell.lines.map((l) => l.text)
  const label = readReportLabel(first!) ?? readReportLabel(`${first}:`)
  if (!label) return null
  const behind = first!.slice(label.length).trim()
  return { field: label.field, rest: joinLineTexts([...(behind ? [behind] : []), ...rest]) }
}
