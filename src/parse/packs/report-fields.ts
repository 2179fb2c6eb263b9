/** The labelled lines at a report’s head as fields; what wraps under a label belongs to it. */
import { joinLineTexts } from '../../extract/join.js'
import type { Line } from '../../extract/text.js'
import type { Fields } from './report-head.js'
import { type ReportField, readReportLabel } from './report-head.js'
import { readTableHead } from './table-head.js'

export interface Head {
  fields: Fields
  /** Lines of the head that are no field: names and stamps above it. */
  above: Line[]
  /** Index of the first line after the head. */
  end: number
}

export const headFields = (lines: Line[]): Fields => readHead(lines).fields

/** Summary and recommendations stand in the report’s body, even where they stand as a label of its head. */
const BODY = new Set<ReportField>(['summary'])

export function readHead(lines: Line[]): Head {
  const table = readTableHead(lines.slice(0, 80))
  if (table) return { fields: table.fields, above: lines.slice(0, table.start), end: table.end }
  const parts = new Map<ReportField, string[]>()
  const above: Line[] = []
  let open: { field: ReportField; edge: number } | null = null
  let i = 0
  for (; i < lines.length && i < 45; i++) {
    const line = lines[i]!
    const label = readReportLabel(line.text)
    if (label && BODY.has(label.field)) break
    if (label) {
      const rest = line.text.slice(label.length).trim()
      if (!parts.has(label.field)) parts.set(label.field, [])
      if (rest) parts.get(label.field)!.push(rest)
      open = { field: label.field, edge: line.indent }
    } else if (!open) {
      if (i > 7) break
      above.push(line)
    } else if (goesOn(line, lines[i - 1]!, open.edge, parts.get(open.field)!)) parts.get(open.field)!.push(line.text)
    else break
  }
  const fields: Fields = {}
  for (const [field, texts] of parts) if (texts.length) fields[field] = joinLineTexts(texts)
  return { fields, above, end: open ? i : 0 }
}

/** Set under its field’s words, deeper than the label; or the value of a label that stands alone. */
function goesOn(line: Line, before: Line, edge: number, sofar: string[]): boolean {
  if (sofar.length === 0) return line.gap < 2
  if (line.indent > edge + 20) return true
  return (
    line.gap === 0 &&
    (before.text.length > 60 || /[,–&-]$/.test(before.text)) &&
    !/^(?:\d|introduction|background|summary)/i.test(line.text) &&
    line.bold === before.bold
  )
}
