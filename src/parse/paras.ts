/** Lines to paragraphs: which lines read on from the line before. HTML lines are paragraphs already, save split ones. */
import type { Line, Text } from '../extract/text.js'
import { readLabel } from './labels.js'
import { OPENS, startsAfresh, torn } from './line-starts.js'
import { makePara, type Para } from './para.js'
import { continuesPdf, measureOf, unstyled } from './paras-pdf.js'
import { DANGLING, ended, startsLower } from './sentence.js'
import { gatherTables } from './tables.js'

/** How many columns a line of text may fall short of the measure and still be full. */
const SLACK = 14

/** @param starts lines that are known to begin a paragraph: members of a series. */
export function toParas(lines: Line[], kind: Text['kind'], starts?: ReadonlySet<Line>): Para[] {
  const wraps = kind === 'text' ? wrapping(lines) : []
  const measure = kind === 'pdf' ? measureOf(lines) : null
  const paras: Para[] = []
  let open: Line[] = []
  const close = () => {
    if (open.length) paras.push(makePara(open))
    open = []
  }
  lines.forEach((line, i) => {
    const before = open.at(-1)
    if (
      before &&
      (starts?.has(line) ||
        !(measure
          ? continuesPdf(before, line, open, measure)
          : wraps[i - 1]
            ? continuesText(before, line, open, wraps[i - 1]!)
            : continuesMarkup(before, line, open)))
    )
      close()
    open.push(line)
  })
  close()
  return gatherTables(measure?.bold ? paras.map(unstyled) : paras)
}

function continuesText(before: Line, line: Line, open: Line[], wrap: Wrap): boolean {
  if (before.hint?.cell || line.hint?.cell) return false
  if (torn(open)) return !startsAfresh(line, before) || line.gap === 0
  if (startsAfresh(line, before) || OPENS.test(line.text)) return false
  if (line.gap > 1) return false
  const unfinished = !ended(before.text)
  if (line.gap === 1 && unfinished && before.text.length > 120 && wrap.width > 110) return !LABELLED.test(line.text)
  if (line.gap === 1 && /\b(?:a|an|the|of|and|to|by|in|on|for|with|from)$/.test(before.text) && before.text.length > 30)
    return !OPENS.test(line.text)
  if (line.gap === 1)
    return (
      unfinished &&
      before.text.length > 25 &&
      (startsLower(line.text) || (before.text.endsWith(',') && open.length === 1 && readLabel(before.text) !== null))
    )
  if (before.hint?.heading || line.hint?.heading || (before.bold ?? false) !== (line.bold ?? false)) return false
  if (unfinished && (startsLower(line.text) || DANGLING.test(before.text))) return true
  if (open.length === 1 && SHORT_START.test(before.text)) return true
  if (wrap.width > 110 || wrap.width < 40) return false
  const full = before.text.length + before.indent >= wrap.width - SLACK
  return full && (unfinished || wrap.runsOn > 0.55)
}

/** `13. The` and `A` on a line of their own: the label took the line's first word with it. */
const SHORT_START = /^\(?(?:\d{1,3}|[a-z]|[ivx]+)[.)]+\s(?:A|An|The|In|At|On|Mr|Mrs|Ms|Dr|Cllr|Councillor|Members?|This|It)$/

/** `Presiding: Councillor Quill`, a blank line after a long line without a stop: another line, not the rest of it. */
const LABELLED = /^\p{Lu}[\p{L}’' -]{2,30}:\s/u

interface Wrap {
  /** The column that lines near this one are wrapped at; 999 for none. */
  width: number
  /** Share of the lines near it that end in mid-sentence. */
  runsOn: number
}

/** How the lines near each line are wrapped: the longest of them that could be wrapped ones, and how many run on. */
function wrapping(lines: Line[]): Wrap[] {
  const ends = lines.map((l) => l.indent + l.text.length)
  return lines.map((line, i) => {
    if (ends[i]! > 110) return { width: 999, runsOn: 0 }
    const near = lines.slice(Math.max(0, i - 8), i + 9).filter((l) => l.indent + l.text.length <= 110)
    const width = near.reduce((max, l) => Math.max(max, l.indent + l.text.length), 0)
    const runsOn = near.filter((l) => !ended(l.text) && l.text.length > 30).length / near.length
    return { width: Math.max(width, line.text.length), runsOn }
  })
}

/** Markup: one element is one paragraph, also where `br` breaks it; Word splits some sentences over two elements. */
function continuesMarkup(before: Line, line: Line, open: Line[]): boolean {
  if (torn(open) && !before.hint?.list && line.hint?.cell?.row === before.hint?.cell?.row) return !startsAfresh(line)
  if (line.hint?.list?.first || startsAfresh(line, before)) return false
  if (before.hint?.cell || line.hint?.cell) {
    const a = before.hint?.cell
    const b = line.hint?.cell
    if (a?.table !== b?.table || a?.row !== b?.row || a?.column !== b?.column) return false
  }
  const sameElement = line.hint?.element !== undefined && line.hint.element === before.hint?.element
  if (sameElement)
    return !ended(before.text) && !OPENS.test(line.text) && before.bold === line.bold && (startsLower(line.text) || before.text.length > 50)
  return line.gap === 0 && !ended(before.text) && startsLower(line.text) && before.text.length > 25 && !before.bold && !line.bold
}
