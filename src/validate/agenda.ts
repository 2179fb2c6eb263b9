/** The agenda and the minutes of one meeting, where a record holds both. */
import type { Document, Item, Record } from '../records/record.js'
import { documentsOf, itemsOf, type Placed } from './walk.js'

export interface Meeting {
  agenda: Placed<Document>
  minutes: Placed<Document>
}

/** Same body and date. Minutes of an earlier meeting that a pack holds are none of this agenda’s. */
export function meetingsOf(record: Record): Meeting[] {
  const agendas = documentsOf(record, 'agenda')
  return documentsOf(record, 'minutes').flatMap((minutes) => {
    const agenda = agendas.find(
      ({ value }) => value.date !== null && value.date === minutes.value.date && plain(value.body) === plain(minutes.value.body),
    )
    return agenda && agenda.value.items.length > 2 && minutes.value.items.length > 2 ? [{ agenda, minutes }] : []
  })
}

const plain = (text: string | null) =>
  (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const words = (title: string) =>
  new Set(
    plain(title)
      .split(' ')
      .filter((word) => word.length > 2),
  )

/** The item of another list with the same title, or nearly. */
export function sameItem(item: Item, others: Placed<Item>[]): Placed<Item> | undefined {
  const own = words(item.title)
  return others.find(({ value }) => {
    const theirs = words(value.title)
    const shared = [...own].filter((word) => theirs.has(word)).length
    return plain(value.title) === plain(item.title) || (own.size > 0 && shared / Math.max(own.size, theirs.size) >= 0.6)
  })
}

/** Items of one document that the other has no item for. */
export function itemsWithout(one: Placed<Document>, other: Placed<Document>): Placed<Item>[] {
  const others = itemsOf(other)
  const numbers = new Set(others.flatMap(({ value }) => [value.number, value.agendaRef]).filter((number) => number !== null))
  return itemsOf(one).filter(({ value }) => {
    const numbered = (value.number !== null && numbers.has(value.number)) || (value.agendaRef !== null && numbers.has(value.agendaRef))
    return value.title !== '' && !numbered && !sameItem(value, others)
  })
}
