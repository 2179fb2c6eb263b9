/** Front sheets of several pages: a cover, a list of business, and a page that goes on with it are one agenda. */
import type { Line } from '../../extract/text.js'
import { readPages } from '../rules/pages.js'
import { toMembers } from './agenda-form.js'
import { isDistribution } from './forms.js'
import type { Segment } from './segment.js'

const PAPERS = (text: string): boolean => /\(pages?\s/i.test(text) && readPages(text) !== null

/** At least one item with the pages of its papers, or many numbered short lines under a heading of an agenda. */
export function isListOfBusiness(lines: Line[]): boolean {
  return lines.some((l) => PAPERS(l.text))
}

/**
 * A cover and the list of business behind it are one agenda, whatever stands between: blank backs. At the very front any page
 * that is not a paper may stand before the list, a covering letter too.
 */
export function joinFrontSheet(segments: Segment[]): Segment[] {
  const [front, next, ...rest] = segments
  if (front && next && front.type === 'other' && toMembers(front.lines)) return [{ ...front, type: 'agenda' }, next, ...rest]
  const out: Segment[] = []
  for (const own of segments) {
    const before = out.at(-1)
    if (before && own.type === 'agenda' && isCover(before, out.length === 1)) out[out.length - 1] = joined(before, own)
    else out.push(own)
  }
  return out
}

function isCover({ type, lines }: Segment, front: boolean): boolean {
  if (lines.length > 60 || listsItems(lines)) return false
  return type === 'agenda' || (front && type === 'other' && !isDistribution(lines))
}

function joined(cover: Segment, list: Segment): Segment {
  const out: Segment = { ...cover, type: 'agenda', lines: [...cover.lines, ...list.lines], evidence: [...cover.evidence, ...list.evidence] }
  if (cover.pages && list.pages) out.pages = { first: cover.pages.first, last: list.pages.last }
  return out
}

/** It has business of its own: four numbers that rise by one. */
export function listsItems(lines: Line[]): boolean {
  let last: number | null = null
  let run = 1
  for (const { text } of lines) {
    const number: string | undefined = /^(?:item )?(\d{1,4})(?:[.):]|\s)\s*\p{L}/iu.exec(text)?.[1]
    if (number === undefined) continue
    run = last !== null && Number(number) === last + 1 ? run + 1 : 1
    last = Number(number)
    if (run >= 4) return true
  }
  return false
}
