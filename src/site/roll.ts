/** Who is who on a site: the people of all meetings, and what each did. */
import type { Block, Document, Person, Record } from '../records/record.js'
import { fold } from '../writing/slug.js'
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

/** What a name in running text points at: the person of that id, else the only one of the document whose name it can be. */
export function personIn(people: Person[], name: string, id: string | undefined): Person | undefined {
  const known = id === undefined ? undefined : people.find((person) => 'id' in person && person.id === id)
  if (known) return known
  const whole = people.filter((person) => fold(person.name) === fold(name))
  if (whole.length === 1) return whole[0]
  const wanted = wordsOf(name)
  const fits = people.filter((person) => fitsName(wordsOf(person.name), wanted))
  return fits.length === 1 ? fits[0] : undefined
}

const wordsOf = (name: string): string[] =>
  fold(name.replace(/,.*$|\(.*$/, ''))
    .split(/[^\p{L}’'-]+/u)
    .filter((word) => word !== '' && !/^(?:cllr|councillor|mr|mrs|ms|miss|dr|sir|the)$/.test(word))

/** The same surname, and forenames that do not differ where both have them. */
function fitsName(listed: string[], wanted: string[]): boolean {
  if (wanted.length === 0 || listed.at(-1) !== wanted.at(-1)) return false
  const [own, asked] = [listed.slice(0, -1), wanted.slice(0, -1)]
  return asked.every((word, at) => own[at] === undefined || own[at]!.startsWith(word) || word.startsWith(own[at]!))
}

type Named = { [name in 'movedPerson' | 'secondedPerson' | 'person']?: string }

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
  const did = (what: Deed['what'], name: string | undefined, id: string | undefined, block: Block): void => {
    const person = name === undefined ? undefined : personIn(people, name, id)
    if (person)
      seen.push({
        key: personKey(place, person.name),
        name: person.name,
        deed: { what, href: hrefOf(block), date: document.date, text: shortened(block) },
      })
  }
  const visit = (blocks: Block[]): void => {
    for (const block of blocks) {
      const { movedPerson, secondedPerson } = block as Named
      if (block.type === 'resolution') {
        did('moved', block.moved, movedPerson, block)
        did('seconded', block.seconded, secondedPerson, block)
        for (const vote of block.votes?.recorded ?? []) did(vote.vote, vote.name, (vote as Named).person, block)
      }
      if (block.type === 'question') did('asked', block.asker?.name, (block.asker as Named | null)?.person, block)
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
