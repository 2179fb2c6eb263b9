/** Front sheets of several pages: a cover, a list of business, and a page that goes on with it are one agenda. */
import type { Line } from '../../extract/text.js'
import { readPages } from '../rules/pages.js'
import { toMembers } from './agenda-form.js'
import type { Segment } from './segment.js'

const PAPERS = (text: string): boolean => /\(pages?\s/i.test(text) && readPages(text) !== null

/** At least one item with the pages of its papers, or many numbered short lines under a heading of an agenda. */
export function isListOfBusiness(lines: Line[]): boolean {
  return lines.some((l) => PAPERS(l.text))
}

/** Agenda pages at the very front belong together, whatever stands between: blank backs, a covering letter. */
export function joinFrontSheet(segments: Segment[]): Segment[] {
  const [front, next, ...rest] = segments
  if (front && next && front.type === 'other' && toMembers(front.lines)) return [{ ...front, type: 'agenda' }, next, ...rest]
  if (!front || !next || next.type !== 'agenda' || front.lines.length > 60) return segments
  if (front.type !== 'agenda' && front.type !== 'other') return segments
  const joined: Segment = {
    ...front,
    type: 'agenda',
    lines: [...front.lines, ...next.lines],
    evidence: [...front.evidence, ...next.evidence],
  }
  if (front.pages && next.pages) joined.pages = { first: front.pages.first, last: next.pages.last }
  return joinFrontSheet([joined, ...rest])
}
