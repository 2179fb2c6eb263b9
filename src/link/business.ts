/** The items of one meeting: agenda item to minuted item to the pages of its paper. */

import type { LinkedItem } from '../records/links.js'
import type { Item } from '../records/record.js'
import { type Entry, isExcerpt, itemRef } from './entry.js'
import type { Group } from './group.js'
import { matchItems } from './match.js'
import { papersOf } from './papers.js'

interface Row {
  agenda?: { entry: Entry; item: Item }
  minuted: { entry: Entry; item: Item; basis: string[] }[]
  excerpts: { entry: Entry; item: Item }[]
}

export function linkItems({ members }: Group, all: readonly Entry[]): LinkedItem[] {
  const whole = members.map(({ entry }) => entry).filter((entry) => !isExcerpt(entry))
  const agenda = whole.find(({ document }) => document.type === 'agenda')
  const minutes = whole.filter(({ document }) => document.type === 'minutes')
  const rows = (agenda?.document.items ?? []).map((item): Row => ({ agenda: { entry: agenda!, item }, minuted: [], excerpts: [] }))
  for (const entry of minutes) addMinutes(rows, entry)
  for (const { entry } of members.filter((member) => isExcerpt(member.entry))) addExcerpt(rows, entry)
  const papers = agenda ? papersOf(agenda, all) : new Map()
  return rows.map((row) => ({
    title: titleOf(row),
    agenda: row.agenda ? itemRef(row.agenda.entry, row.agenda.item) : null,
    minuted: row.minuted.map(({ entry, item, basis }) => ({ ...itemRef(entry, item), basis })),
    papers: (row.agenda && papers.get(row.agenda.item.id)) ?? [],
    fullText: row.excerpts.map(({ entry, item }) => itemRef(entry, item)),
  }))
}

const standIn = ({ agenda, minuted, excerpts }: Row): Item => (agenda ?? minuted[0] ?? excerpts[0]!).item

const titleOf = ({ agenda, minuted, excerpts }: Row) =>
  [agenda, ...minuted, ...excerpts].map((one) => one?.item.title ?? '').find((title) => title !== '') ?? ''

/** What the agenda lacks gets a row of its own, after the one it follows in the minutes. */
function addMinutes(rows: Row[], entry: Entry): void {
  const { items } = entry.document
  const matches = new Map(matchItems(rows.map(standIn), items).map((match) => [match.second, match]))
  const places = new Map([...matches].map(([second, { first }]) => [second, rows[first]!]))
  let after = -1
  items.forEach((item, at) => {
    const row = places.get(at)
    if (row) {
      row.minuted.push({ entry, item, basis: matches.get(at)!.basis })
      after = rows.indexOf(row)
    } else {
      after += 1
      rows.splice(after, 0, { minuted: [{ entry, item, basis: [] }], excerpts: [] })
    }
  })
}

function addExcerpt(rows: Row[], entry: Entry): void {
  const candidates = rows.map((row) => row.minuted[0]?.item ?? standIn(row))
  const [match] = matchItems(candidates, entry.document.items).filter(({ basis }) => basis[0] !== 'position')
  const item = entry.document.items[0]!
  if (match) rows[match.first]!.excerpts.push({ entry, item })
  else rows.push({ minuted: [], excerpts: [{ entry, item }], agenda: undefined })
}
