/** Does a source print a label at the head of a line, between two places? What was printed and not read is no gap. */
import type { Span } from '../records/record.js'
import type { SourceLine, SourceText } from './source.js'

export function printsLabel(source: SourceText, label: string, from: Span, to: Span): boolean {
  const wanted = label.toLowerCase()
  for (const page of source.pages) {
    if (to.page !== undefined && page.number > to.page && from.page !== undefined) return false
    if (from.page !== undefined && page.number < from.page) continue
    for (const line of page.lines) if (isBetween(line, from, to) && headsWith(line, wanted)) return true
  }
  return false
}

function headsWith({ text, hint }: SourceLine, wanted: string): boolean {
  if (hint?.list?.label.toLowerCase() === wanted) return true
  const head = text
    .slice(0, 40)
    .toLowerCase()
    .split(/[\s)\].:,;–—]+/)
  return head.slice(0, 3).some((word) => word.replace(/^[([“"'*•·-]+/, '') === wanted)
}

/** Pages are all that is compared where a source has pages: columns and tables do not run from top to bottom. */
function isBetween({ place }: SourceLine, from: Span, to: Span): boolean {
  if (place.page !== undefined) return true
  if (place.lines && from.lines && to.lines) return place.lines[0] >= from.lines[0] && place.lines[0] <= to.lines[1]
  if (place.chars && from.chars && to.chars) return place.chars[0] >= from.chars[0] && place.chars[0] <= to.chars[1]
  return true
}
