/** What a pack's maker says of the item that a paper belongs to: stamps, and the pages that the agenda prints. */
import type { TieClue } from '../../records/record.js'
import type { HeadLine } from './form.js'
import type { FrontItem } from './front-sheet.js'
import type { Segment } from './segment.js'

const ITEM = String.raw`^(?:(?:agenda|minute) )?item(?: (?:no|number))?\.?\s?:?\s?(?<number>[A-Z]{0,2}\d{1,3}(?:\.\d{1,2})?[a-z]?)`
const ALONE = new RegExp(`${ITEM}$`, 'i')
const TITLED = new RegExp(`${ITEM}\\b(?!.*[.;]$)`, 'i')

/** The item’s number in “Agenda Item 5”, “Item No: 5”; undefined where a stamp or running head says something else. */
export const stampedItem = (stamp: string): string | undefined => ALONE.exec(stamp)?.groups?.number

export interface HeadItem {
  number: string
  /** As a stamp, and not before the paper’s title. */
  alone: boolean
}

/** `Item 8 Budget 2012/13`, `AGENDA ITEM NO. 4`: the number in the first lines of a paper. */
export function headItem(head: HeadLine[]): HeadItem | undefined {
  for (const { text } of head.slice(0, 4)) {
    const number = text.length < 110 ? TITLED.exec(text)?.groups?.number : undefined
    if (number) return { number, alone: stampedItem(text) !== undefined }
  }
  return undefined
}

interface Tied {
  agendaItem?: string
  agendaItemFrom?: TieClue
}

/** The first clue that names an item counts: clues are asked from the surest on. */
export function tie(paper: Tied, item: string | undefined, from: TieClue | undefined): void {
  if (item === undefined || paper.agendaItem !== undefined) return
  paper.agendaItem = item
  if (from) paper.agendaItemFrom = from
}

/** @param offset file page less the pack’s page; null where the pack’s pages are not known. */
export function tieByPages(segments: Segment[], items: FrontItem[], offset: number | null): void {
  if (offset === null) return
  for (const segment of segments.slice(1)) {
    const page = (segment.pages?.first ?? 0) - offset
    const own = items.filter((i) => i.number !== null && page >= i.first && page <= i.last)
    // An item’s pages hold those of its sub-items: 5, 3 to 9, and 5.1, 3 to 4.
    const item = own.reduce<FrontItem | undefined>((best, i) => (best && best.last - best.first <= i.last - i.first ? best : i), undefined)
    if (item?.number) tie(segment, item.number, 'pages')
  }
}
