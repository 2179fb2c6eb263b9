/** Does a source print a label at the head of a line, between two places? What was printed and not read is no gap. */
import type { Span } from '../records/record.js'
import type { SourceLine, SourceText } from './source.js'

export function printsLabel(source: SourceText, label: string, from: Span, to: Span): boolean {
  const wanted = label.toLowerCase()
  /** Glued to its text it is still printed; as the head of a longer number it is not. */
  const head = new RegExp(String.raw`(?<![\p{L}\p{N}.])${wanted.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?!\p{N}|\.\d)`, 'iu')
  for (const page of source.pages) {
    if (to.page !== undefined && page.number > to.page && from.page !== undefined) return false
    if (from.page !== undefined && page.number < from.page) continue
    for (const line of page.lines) if (isBetween(line, from, to) && headsWith(line, wanted, head)) return true
  }
  return false
}

/** Does any line of the source begin with the label and a stop or bracket: the number of something that was not read? */
export function headsALine(source: SourceText, label: string): boolean {
  const wanted = label.toLowerCase()
  return source.pages.some(({ lines }) =>
    lines.some(
      ({ text }) => text.slice(0, wanted.length).toLowerCase() === wanted && /^[.)]\s/.test(text.slice(wanted.length, wanted.length + 2)),
    ),
  )
}

/** The label stands in the first words of the line. */
function headsWith({ text, hint }: SourceLine, wanted: string, head: RegExp): boolean {
  return hint?.list?.label.toLowerCase() === wanted || head.test(text.slice(0, wanted.length + 12))
}

/** Pages are all that is compared where a source has pages: columns and tables do not run from top to bottom. */
function isBetween({ place }: SourceLine, from: Span, to: Span): boolean {
  if (place.page !== undefined) return true
  if (place.lines && from.lines && to.lines) return place.lines[0] >= from.lines[0] && place.lines[0] <= to.lines[1]
  if (place.chars && from.chars && to.chars) return place.chars[0] >= from.chars[0] && place.chars[0] <= to.chars[1]
  return true
}
