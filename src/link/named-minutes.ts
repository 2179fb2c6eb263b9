/** Items that name the minutes of a meeting by its date, and the documents that are those minutes. */

import type { NamedMinutes } from '../records/links.js'
import type { Item } from '../records/record.js'
import { datesIn } from './dates.js'
import { type Entry, isExcerpt, itemRef, refOf } from './entry.js'
import { type Group, sameBody } from './group.js'
import { bodyKey, numberKey, textOf, within, wordsOf } from './words.js'

const MINUTES = /\b(?:minutes|notes|cofnodion)\b/i
/** So much of a body’s name in the words that name it. */
const NAMED = 0.6

export function namedMinutes(groups: readonly Group[]): NamedMinutes[] {
  const byDate = new Map<string, Entry[]>()
  for (const { date, members } of groups)
    for (const { entry } of members)
      if (date && entry.document.type === 'minutes' && !isExcerpt(entry)) byDate.set(date, [...(byDate.get(date) ?? []), entry])
  return groups.flatMap((group) =>
    group.members.flatMap(({ entry }) =>
      entry.document.items.flatMap((item) =>
        MINUTES.test(item.title)
          ? earlierDates(item, group.date).flatMap((date) => named(entry, group, item, date, byDate.get(date) ?? []))
          : [],
      ),
    ),
  )
}

/** From the title; else from what the agenda says under it; else from the decision. */
function earlierDates(item: Item, held: string | null): string[] {
  const places = [item.title, textOf(item.description), textOf(item.content.filter(({ type }) => type === 'resolution'))]
  const dates = places.map(datesIn).find((found) => found.length > 0) ?? []
  return dates.filter((date) => held === null || date < held)
}

function named(from: Entry, group: Group, item: Item, date: string, candidates: readonly Entry[]): NamedMinutes[] {
  const words = wordsOf(`${item.title} ${textOf(item.description)}`)
  const documents = candidates.flatMap((entry) => {
    const { body, agendaItem } = entry.document
    const own = entry.record === from.record && agendaItem !== undefined && numberKey(agendaItem) === numberKey(item.number)
    const says = within(bodyKey(body).split(' '), words) >= NAMED
    const same = sameBody(body, group.body)
    const basis = ['date', ...(own ? ['paper of this item'] : []), ...(same ? ['same body'] : []), ...(says ? ['body named'] : [])]
    return own || same || says ? [{ ...refOf(entry), basis: basis.join(', ') }] : []
  })
  return documents.length === 0 ? [] : [{ from: itemRef(from, item), date, documents }]
}
