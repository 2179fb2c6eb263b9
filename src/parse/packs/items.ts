/** What a pack's maker says of the item that a paper belongs to: stamps, and the pages that the agenda prints. */
import type { HeadLine } from './forms.js'
import type { FrontItem } from './front-sheet.js'
import type { Segment } from './segment.js'

/** The item’s number in “Agenda Item 5”; undefined where a stamp or running head says something else. */
export const stampedItem = (stamp: string): string | undefined =>
  /^(?:agenda|minute) item(?: no\.?)? ?([A-Z]{0,2}\d{1,3}[a-z]?)$/i.exec(stamp)?.[1]

/** `Item 8 Budget 2012/13`, `AGENDA ITEM NO. 4`: the number in the first lines of a paper. */
export const headItem = (head: HeadLine[]): string | undefined =>
  head
    .slice(0, 4)
    .map((line) => (line.text.length < 110 ? HEADED.exec(line.text)?.[1] : undefined))
    .find(Boolean)

const HEADED = /^(?:agenda )?item(?: no\.?)?[ :]+([A-Z]{0,2}\d{1,3}[a-z]?)\b(?!.*[.;]$)/i

/** @param offset file page less the pack’s page; null where the pack’s pages are not known. */
export function tieByPages(segments: Segment[], items: FrontItem[], offset: number | null): void {
  if (offset === null || offset <= 0) return
  for (const segment of segments.slice(1)) {
    const page = (segment.pages?.first ?? 0) - offset
    const item = items.find((i) => i.number !== null && page >= i.first && page <= i.last)
    if (item?.number) segment.agendaItem ??= item.number
  }
}
