/** Ties papers to the agenda’s items: by stamps and bookmarks, by the pages the agenda prints, by the words of their titles. */
import { readDate } from '../rules/date.js'
import type { FrontItem } from './front-sheet.js'
import type { Segment } from './segment.js'

/** The item’s number in “Agenda Item 5”; undefined where a stamp or running head says something else. */
export const stampedItem = (stamp: string): string | undefined =>
  /^(?:agenda|minute) item(?: no\.?)? ?([A-Z]{0,2}\d{1,3}[a-z]?)$/i.exec(stamp)?.[1]

/** @param offset file page less the pack’s page; null where the pack’s pages are not known. */
export function tieItems(segments: Segment[], items: FrontItem[], offset: number | null): void {
  if (offset !== null && offset > 0) byPages(segments, items, offset)
  if (!segments.some((s) => s.agendaItem)) byTitles(segments, items)
  inherit(segments)
}

function byPages(segments: Segment[], items: FrontItem[], offset: number): void {
  for (const segment of segments.slice(1)) {
    const page = (segment.pages?.first ?? 0) - offset
    const item = items.find((i) => i.number !== null && page >= i.first && page <= i.last)
    if (item?.number) segment.agendaItem ??= item.number
  }
}

/** Titles share words; minutes share the day of their meeting with “Minutes of the meeting held on …”. */
function byTitles(segments: Segment[], items: FrontItem[]): void {
  const numbered = items.filter((i) => i.number !== null)
  for (const segment of segments.slice(1)) {
    if (segment.type === 'other') continue
    const scores = numbered.map((item) => (sameMeeting(segment, item) ? 1 : likeness(stemsOf(item.title), stemsOf(segment.title ?? ''))))
    const best = Math.max(0, ...scores)
    if (best >= 0.5) segment.agendaItem = numbered[scores.indexOf(best)]!.number!
  }
}

function sameMeeting(segment: Segment, item: FrontItem): boolean {
  const held = /\bminutes\b/i.test(item.title) ? readDate(item.title)?.iso : undefined
  if (held === undefined || segment.type !== 'minutes') return false
  return segment.lines.slice(0, 12).some((l) => readDate(l.text)?.iso === held)
}

/** The first five letters tell “proposals” from nothing else than “proposal”. */
const stemsOf = (text: string): Set<string> => new Set((text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []).map((w) => w.slice(0, 5)))

/** How many words two titles share, of all that they have: 1 where they are the same. */
function likeness(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((w) => b.has(w)).length
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size)
}

/** An appendix belongs to the item of the paper before it, where that is known. */
function inherit(segments: Segment[]): void {
  let item: string | undefined
  for (const segment of segments.slice(1)) {
    if (segment.agendaItem) item = segment.agendaItem
    else if (segment.type !== 'other') item = undefined
    else if (item) segment.agendaItem = item
  }
}
