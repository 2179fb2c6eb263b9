/** Documents of one meeting: those that say the same body and date, and those that say neither and have the same business. */
import { type Entry, isBusiness, isExcerpt } from './entry.js'
import { matchItems, sameBeginning } from './match.js'
import { bodyKey, titleKey } from './words.js'

export interface Group {
  body: string | null
  date: string | null
  members: { entry: Entry; basis: 'body and date' | 'items' | 'text' }[]
}

/** So much of a document’s business must be that of the meeting, and so much more than that of any other. */
const ENOUGH = 0.5
const CLEARLY = 1.5

export function groupMeetings(entries: readonly Entry[]): { groups: Group[]; unplaced: Entry[] } {
  const business = entries.filter(isBusiness)
  const groups = known(business)
  const titles = titlesOf(groups)
  const loose = business.filter(({ document }) => document.body === null || document.date === null)
  const unplaced = loose.filter((entry) => !isExcerpt(entry) && !placeByItems(entry, titles))
  for (const entry of loose.filter(isExcerpt)) if (!placeByText(entry, groups)) unplaced.push(entry)
  return { groups, unplaced: unplaced.sort((a, b) => a.order - b.order) }
}

function known(entries: readonly Entry[]): Group[] {
  const groups = new Map<string, Group>()
  for (const entry of entries) {
    const { body, date } = entry.document
    if (body === null || date === null) continue
    const key = `${date} ${bodyKey(body)}`
    const group = groups.get(key) ?? { body, date, members: [] }
    group.members.push({ entry, basis: 'body and date' })
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** `Planning Committee` and `Planning Committee (North)` are not one; `Police & Crime Panel` and `Police and Crime Panel` are. */
export const sameBody = (a: string | null, b: string | null) => bodyKey(a) !== '' && bodyKey(a) === bodyKey(b)

type Titles = Map<string, Set<Group>>

/** Which meetings have an item of that title: one that many have says little of which one it is. */
function titlesOf(groups: readonly Group[]): Titles {
  const titles: Titles = new Map()
  for (const group of groups)
    for (const { entry } of group.members)
      for (const { title } of entry.document.items) {
        const key = titleKey(title)
        if (key !== '') titles.set(key, (titles.get(key) ?? new Set()).add(group))
      }
  return titles
}

function placeByItems(entry: Entry, titles: Titles): boolean {
  const { body, date, items } = entry.document
  const named = items.filter(({ title }) => titleKey(title) !== '')
  const candidates = new Set(named.flatMap(({ title }) => rare(titles.get(titleKey(title)))))
  const scores = [...candidates]
    .filter((group) => (body === null || sameBody(body, group.body)) && (date === null || date === group.date))
    .map((group) => ({ group, score: Math.max(...group.members.map((member) => shared(entry, member.entry, titles))) / named.length }))
    .sort((a, b) => b.score - a.score)
  const [best, second] = scores
  if (!best || best.score < ENOUGH || best.score < CLEARLY * (second?.score ?? 0)) return false
  best.group.members.push({ entry, basis: 'items' })
  return true
}

/** A title that more meetings have than this adds too little to decide anything. */
const MOST = 8
const rare = (groups: Set<Group> | undefined) => (groups && groups.size <= MOST ? [...groups] : [])

function shared(entry: Entry, other: Entry, titles: Titles): number {
  const { items } = entry.document
  return matchItems(items, other.document.items)
    .filter(({ basis }) => basis.includes('title') || basis.includes('text'))
    .reduce((sum, { first }) => sum + 1 / (titles.get(titleKey(items[first]!.title))?.size ?? 1), 0)
}

/** An item page with no heading is known by the text that a page shows the beginning of. */
function placeByText(entry: Entry, groups: readonly Group[]): boolean {
  const [item] = entry.document.items
  const fits = groups.filter(
    ({ body, members }) =>
      (entry.document.body === null || sameBody(entry.document.body, body)) &&
      members.some(({ entry: other }) => other.document.items.some((one) => one.truncated && sameBeginning(one, item!))),
  )
  if (fits.length !== 1) return false
  fits[0]!.members.push({ entry, basis: 'text' })
  return true
}
