/** The papers of agenda items, in the pack that holds both. */

import type { PaperRef } from '../records/links.js'
import type { Item } from '../records/record.js'
import { type Entry, refOf } from './entry.js'
import { numberKey, titleLikeness } from './words.js'

/** By id of the agenda’s item. */
export function papersOf(agenda: Entry, all: readonly Entry[]): Map<string, PaperRef[]> {
  const pack = all.filter((entry) => entry.record === agenda.record && entry !== agenda)
  const { items } = agenda.document
  const found = new Map<string, PaperRef[]>()
  const owners = pack.map((entry) => owner(entry, items))
  pack.forEach((entry, at) => {
    const own = owners[at] ?? between(at, owners, items)
    if (!own) return
    const { item, basis } = own
    const { title, pages } = entry.document
    const paper: PaperRef = {
      ...refOf(entry),
      title,
      ...(item.pages ? { pages: item.pages } : {}),
      ...(pages ? { filePages: pages } : {}),
      basis,
    }
    found.set(item.id, [...(found.get(item.id) ?? []), paper])
  })
  return found
}

interface Owner {
  item: Item
  basis: string
}

function owner({ document }: Entry, items: readonly Item[]): Owner | undefined {
  const { agendaItem, title } = document
  const named =
    agendaItem === undefined ? undefined : items.find(({ number }) => number !== null && numberKey(number) === numberKey(agendaItem))
  if (named) return { item: named, basis: 'number' }
  const titled = items.map((item) => ({ item, score: titleLikeness(item.title, title) })).sort((a, b) => b.score - a.score)[0]
  return titled && titled.score >= 0.8 ? { item: titled.item, basis: 'title' } : undefined
}

/** Papers stand in the agenda’s order: where one item with pages lies between two that are known, what stands there is its. */
function between(at: number, owners: readonly (Owner | undefined)[], items: readonly Item[]): Owner | undefined {
  const place = (one: Owner | undefined) => (one ? items.indexOf(one.item) : -1)
  const before = place(owners.slice(0, at).findLast((one) => one !== undefined))
  const next = owners.slice(at + 1).find((one) => one !== undefined)
  const after = next ? place(next) : items.length
  const paged = items.slice(before + 1, after).filter(({ pages }) => pages !== null)
  if (paged.length === 1) return { item: paged[0]!, basis: 'position' }
  return paged.length === 0 && before >= 0 && after > before ? { item: items[before]!, basis: 'position' } : undefined
}
