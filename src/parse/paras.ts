/** Lines to paragraphs: which lines read on from the line before. HTML lines are paragraphs already, save split ones. */
import type { Line, Text } from '../extract/text.js'
import { readLabel } from './labels.js'
import { makePara, type Para } from './para.js'
import { gatherTables } from './tables.js'

/** How far a line may fall short of the measure and still be full: points for PDF, columns for text. */
const SLACK = { pdf: 60, text: 14 }

export function toParas(lines: Line[], kind: Text['kind']): Para[] {
  const reads = kind === 'pdf' ? continuesPdf : kind === 'text' ? continuesText : continuesMarkup
  const widths = kind === 'text' ? measures(lines) : []
  const paras: Para[] = []
  let open: Line[] = []
  const close = () => {
    if (open.length) paras.push(makePara(open))
    open = []
  }
  lines.forEach((line, i) => {
    const before = open.at(-1)
    if (before && !reads(before, line, open, widths[i - 1] ?? 0)) close()
    open.push(line)
  })
  close()
  return gatherTables(paras)
}

const startsLower = (text: string) => /^[a-z]/.test(text) || /^[(“"‘'][a-z]/.test(text)
const ended = (text: string) => /[.:;?!][”"’')\]]*$/.test(text)

/** A label alone on its line: its text comes next, whatever stands between (`8.1`, NBSP line, text). */
const torn = (open: Line[]) => open.length === 1 && readLabel(open[0]!.text, true)?.alone === true

export const startsAfresh = (line: Line) => {
  if (/^[•·●▪]/.test(line.text)) return true
  const label = readLabel(line.text, line.textIndent !== undefined)
  return label !== null && (label.alone || !/^[a-z]/.test(line.text.slice(label.length)) || line.textIndent !== undefined || label.delimiter !== '')
}

const OPENS = /^(?:RESOLVED|AGREED|NOTED|RECOMMENDED|DECIDED|Resolved|ACTION|Action|NOTE|Note|REASONS?|Question \d|Supplementary)\b/

function continuesText(before: Line, line: Line, open: Line[], width: number): boolean {
  if (torn(open)) return !startsAfresh(line) || line.gap === 0
  if (startsAfresh(line) || OPENS.test(line.text)) return false
  if (line.gap > 1) return false
  const unfinished = !ended(before.text)
  if (line.gap === 1) return unfinished && startsLower(line.text) && before.text.length > 25
  if (before.hint?.heading || line.hint?.heading || (before.bold ?? false) !== (line.bold ?? false)) return false
  if (width > 110) return false
  const full = before.text.length + before.indent >= width - SLACK.text
  if (full && width >= 40) return true
  return unfinished && startsLower(line.text)
}

/** The measure that each line was wrapped to: the longest of the lines near it that could be wrapped ones; 999 for none. */
function measures(lines: Line[]): number[] {
  const ends = lines.map(l => l.indent + l.text.length)
  return ends.map((own, i) => {
    if (own > 110) return 999
    let width = own
    for (let j = Math.max(0, i - 8); j < Math.min(ends.length, i + 9); j++) if (ends[j]! <= 110) width = Math.max(width, ends[j]!)
    return width
  })
}

/** Markup: one element is one paragraph, also where `br` breaks it; Word splits some sentences over two elements. */
function continuesMarkup(before: Line, line: Line, open: Line[]): boolean {
  if (torn(open) && !before.hint?.list && line.hint?.cell?.row === before.hint?.cell?.row) return !startsAfresh(line)
  if (line.hint?.list?.first || startsAfresh(line)) return false
  if (before.hint?.cell || line.hint?.cell) {
    const a = before.hint?.cell
    const b = line.hint?.cell
    if (a?.table !== b?.table || a?.row !== b?.row || a?.column !== b?.column) return false
  }
  const sameElement = line.hint?.element !== undefined && line.hint.element === before.hint?.element
  if (sameElement) return !ended(before.text) && !OPENS.test(line.text) && before.bold === line.bold && (startsLower(line.text) || before.text.length > 50)
  return line.gap === 0 && !ended(before.text) && startsLower(line.text) && before.text.length > 25 && !before.bold && !line.bold
}

/** PDF: same size and weight, the usual leading (or a page or column turn), and the line before is full or unfinished. */
function continuesPdf(before: Line, line: Line, open: Line[]): boolean {
  const turned = before.place.page !== line.place.page || before.column?.[0] !== line.column?.[0]
  if (before.hint?.cell || line.hint?.cell) return sameCell(before, line)
  if (torn(open)) return !startsAfresh(line)
  if (startsAfresh(line) || OPENS.test(line.text)) return false
  if (Math.abs((before.size ?? 0) - (line.size ?? 0)) > 1) return false
  if ((before.bold ?? false) !== (line.bold ?? false)) return false
  if (!turned && line.gap > 0.45) return false
  const right = before.column?.[1] ?? before.right ?? 0
  const room = right - (before.right ?? right)
  const word = (line.text.split(' ', 1)[0]!.length + 1) * (line.size ?? 11) * 0.5
  const full = room < Math.max(word, 12)
  const outdented = line.indent < Math.min(...open.map(l => l.indent)) - 6
  const deeper = open.length > 1 && line.indent > open[1]!.indent + 10
  if (!turned && (outdented || deeper)) return false
  if (turned) return !ended(before.text) || (full && startsLower(line.text))
  return full || (startsLower(line.text) && !ended(before.text))
}

function sameCell(before: Line, line: Line): boolean {
  const a = before.hint?.cell
  const b = line.hint?.cell
  return a !== undefined && b !== undefined && a.table === b.table && a.row === b.row && a.column === b.column
}
