/** Lines of a plain text to paragraphs, by the habits of its setting: a line that had room for the next word ends its paragraph. */
import type { Line } from '../extract/text.js'
import { isFull, isFullToTheEnd } from './habits/text.js'
import { readLabel } from './labels.js'
import { OPENS, startsAfresh, torn } from './line-starts.js'
import { DANGLING, ended, startsLower } from './sentence.js'

/** `13. The` and `A` on a line of their own: the label took the line's first word with it. */
const SHORT_START = /^\(?(?:\d{1,3}|[a-z]|[ivx]+)[.)]+\s(?:A|An|The|In|At|On|Mr|Mrs|Ms|Dr|Cllr|Councillor|Members?|This|It)$/

/** Columns that a line may fall short by where its right edge is ragged. */
const RAGGED = 8

export function continuesText(before: Line, line: Line, open: Line[]): boolean {
  const setting = before.setting!
  if (before.hint?.cell || line.hint?.cell) return false
  if (torn(open)) return !startsAfresh(line, before) || line.gap === 0
  const unfinished = !ended(before.text) || inBrackets(open)
  const full = unfinished ? isFull(before, line) : isFullToTheEnd(before, line)
  if (wrappedNumber(before, line, full && unfinished)) return true
  if (startsAfresh(line, before) || OPENS.test(line.text)) return false
  const turned = before.place.page !== line.place.page
  if (line.gap > 0 || turned) return overBlank(before, line, open, { unfinished, full, turned })
  if (before.hint?.heading || line.hint?.heading || ((before.bold ?? false) !== (line.bold ?? false) && !boldOver(before, line)))
    return false
  if (otherEdge(before, line, open, unfinished)) return false
  if (unfinished && (startsLower(line.text) || DANGLING.test(before.text))) return true
  if (open.length === 1 && SHORT_START.test(before.text)) return true
  if (setting.full === Number.POSITIVE_INFINITY) return false
  if (!full) return setting.spaced && isFull(before, line, RAGGED)
  return true
}

/** `a) **Lamps and` / `oil**`: bold begun behind a label goes on. */
const boldOver = (before: Line, line: Line): boolean =>
  (before.boldTo ?? 0) >= before.text.length && (line.bold === true || line.boldTo !== undefined)

/** A bracket that opened on these lines is not closed yet. */
function inBrackets(open: Line[]): boolean {
  const text = open.at(-1)!.text
  const at = text.lastIndexOf('(')
  return at !== -1 && !text.includes(')', at) && text.length - at < 100
}

/** `… rose by` / `2.5 per cent`: on a full line whose sentence goes on, a number before a small letter is no label. */
function wrappedNumber(before: Line, line: Line, goesOn: boolean): boolean {
  if (!goesOn || line.gap > 0 || line.textIndent !== undefined || line.indent !== before.indent) return false
  return /^£?\d[\d.,/]*[)%]?[.,;]?(?: \p{Ll}|$)/u.test(line.text) || (/^\d/.test(line.text) && DANGLING.test(before.text))
}

/** Below a blank line, or on the next page, only a sentence that is not at its end goes on. */
function overBlank(before: Line, line: Line, open: Line[], is: { unfinished: boolean; full: boolean; turned: boolean }): boolean {
  if (line.gap > 1 || !is.unfinished || before.hint?.heading || line.hint?.heading) return false
  if (is.full && before.text.length > 25 && (is.turned || DANGLING.test(before.text))) return true
  return (
    before.text.length > 25 &&
    (startsLower(line.text) || (before.text.endsWith(',') && open.length === 1 && readLabel(before.text) !== null))
  )
}

/** Set further in or out than the paragraph's second line: another paragraph, unless the first line alone is set so. */
function otherEdge(before: Line, line: Line, open: Line[], unfinished: boolean): boolean {
  const { first } = before.setting!
  const step = line.indent - before.indent
  const outer = first !== 0 && open.length === 1 && readLabel(before.text, before.textIndent !== undefined) === null
  if (Math.abs(step) < 2) return outer && !unfinished
  if (open.length > 1) return step < 0 || !unfinished
  if (outer && Math.abs(step + first) <= 1) return false
  if (step > 0) return !unfinished && readLabel(before.text, before.textIndent !== undefined) === null
  return !unfinished
}
