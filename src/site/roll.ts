/** Who is who on a site: the people of all meetings, and what each did. */
import type { Block, Document, Record } from '../records/record.js'
import type { Deed, SitePerson, Visit } from './people-pages.js'

/** Joins people over many records; the caller’s, since it is the caller who knows names. */
export interface Roll {
  add(record: Record): void
  /** Where names mean one person: a body of one council. */
  placeOf(document: Document, source: string): string
  placed(): { place: string; person: Joined }[]
}

/** A person over many records: the names in one place that are one person. */
export interface Joined {
  name: string
  body: string
  spellings: { name: string }[]
  roles: string[]
}

/** Of one document: who its people are in it, and what they did. */
export interface Seen {
  key: string
  name: string
  visit?: Visit
  deed?: Deed
}

/** One name in one place: what joined people are found by. */
const personKey = (place: string, name: string): string => `${place}\u0001${name}`

export interface Where {
  place: string
  body: string
  /** Of the document. */
  href: string
  hrefOf(block: Block): string
}

/** Everyone a document lists or names, with what they did there. */
export function seenIn(document: Document, { place, body, href, hrefOf }: Where): Seen[] {
  const people = document.people.filter(({ status, name }) => status !== 'vacant' && name !== '')
  const seen: Seen[] = people.map(({ name, status, role }) => ({
    ...{ key: personKey(place, name), name },
    visit: { href, date: document.date, body, status, ...(role && { role }) },
  }))
  const did = (what: Deed['what'], id: string | undefined, block: Block): void => {
    const person = id === undefined ? undefined : people.find((one) => one.id === id)
    if (person)
      seen.push({
        key: personKey(place, person.name),
        name: person.name,
        deed: { what, href: hrefOf(block), date: document.date, text: shortened(block) },
      })
  }
  const visit = (blocks: Block[]): void => {
    for (const block of blocks) {
      if (block.type === 'resolution') {
        did('moved', block.movedPerson, block)
        did('seconded', block.secondedPerson, block)
        for (const vote of block.votes?.recorded ?? []) did(vote.vote, vote.person, block)
      }
      if (block.type === 'question') did('asked', block.asker?.person, block)
      visit(block.content)
    }
  }
  visit(document.content)
  for (const item of document.items) visit(item.content)
  return seen
}

const LONGEST = 200

function shortened({ motion, text, content }: Block): string {
  const all = [motion ?? text, ...(motion === undefined ? content.map((part) => part.text) : [])].join(' ')
  return all.length > LONGEST ? `${all.slice(0, LONGEST).trimEnd()}…` : all
}

/** Seen, put together under the people that the joined roll knows. */
export function sitePeople(roll: Roll, seen: Map<string, { visits: Visit[]; deeds: Deed[] }>): SitePerson[] {
  return roll.placed().map(({ place, person: { name, body, spellings, roles } }) => {
    const own = spellings.map((spelling) => seen.get(personKey(place, spelling.name)))
    return {
      ...{ name, body, roles },
      spellings: spellings.map((spelling) => spelling.name),
      visits: own.flatMap((one) => one?.visits ?? []),
      deeds: own.flatMap((one) => one?.deeds ?? []),
    }
  })
}

export const sourceOf = ({ source }: Record): string => source.path ?? source.url ?? source.sha256
