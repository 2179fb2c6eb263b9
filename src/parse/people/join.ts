/** Names over many records: the spellings that plainly are one person of one body, joined, with the evidence. */
import type { Person } from '../../records/record.js'
import { compare } from '../../writing/compare.js'
import { spaced } from '../../writing/slug.js'
import { readCore, takeTitles } from '../words/persons.js'
import { OFFICES } from '../words/titles.js'

export interface Seen {
  /** Spellings are joined within one body only. */
  body: string
  name: string
  status: Person['status']
  role?: string
  organisation?: string
  /** Where it was read: a record’s path and the document’s date. */
  source: string
  date?: string | null
}

export interface Joined {
  body: string
  /** The fullest spelling. */
  name: string
  spellings: { name: string; count: number }[]
  sightings: number
  first?: string
  last?: string
  roles: string[]
  /** Why the spellings are one person; empty where there is one spelling. */
  evidence: string[]
}

interface Parts {
  name: string
  surname: string
  /** Forenames or initials, lower case, in order. */
  given: string[]
  gender: 'm' | 'f' | null
}

const MALE = new Set(['mr', 'sir', 'lord'])
const FEMALE = new Set(['mrs', 'ms', 'miss', 'dame', 'lady'])
const OFFICE = new Set(OFFICES.map((office) => office.toLowerCase()))

/** Everyone seen, spellings joined where nothing else fits; sorted by body and surname. */
export function joinPeople(seen: Seen[]): Joined[] {
  const bodies = new Map<string, Seen[]>()
  for (const each of seen) push(bodies, spaced(each.body), each)
  return [...bodies.values()]
    .flatMap(joinBody)
    .sort((a, b) => compare(a.body, b.body) || compare(surnameOf(a.name), surnameOf(b.name)) || compare(a.name, b.name))
}

const surnameOf = (name: string): string => partsOf(name)?.surname ?? spaced(name)

function joinBody(seen: Seen[]): Joined[] {
  const surnames = new Map<string, Seen[]>()
  for (const each of seen) {
    const at = surnameOf(each.name)
    push(surnames, at, each)
  }
  return [...surnames.values()].flatMap(joinSurname)
}

/** Spellings of one surname: each joins the one person it fits; one that fits two stays alone. */
function joinSurname(seen: Seen[]): Joined[] {
  const spellings = [...new Set(seen.map((each) => each.name))]
  const groups: { names: string[]; evidence: string[] }[] = []
  const fullest = spellings
    .map((name) => ({ name, parts: partsOf(name) }))
    .sort((a, b) => weight(b.parts) - weight(a.parts) || compare(a.name, b.name))
  for (const { name, parts } of fullest) {
    const fits = parts === null ? [] : groups.filter((group) => group.names.every((other) => reason(parts, partsOf(other)) !== null))
    const group = fits.length === 1 && !together(name, fits[0]!.names, seen) ? fits[0]! : null
    if (group === null || parts === null) groups.push({ names: [name], evidence: [] })
    else {
      group.evidence.push(`${name} = ${group.names[0]!}: ${reason(parts, partsOf(group.names[0]!))}`)
      group.names.push(name)
    }
  }
  return groups.map((group) => summary(group, seen))
}

/** Two spellings in one document are two people. */
const together = (name: string, others: string[], seen: Seen[]): boolean => {
  const places = new Set(seen.filter((each) => each.name === name).map((each) => `${each.source} ${each.date ?? ''} ${each.status}`))
  return seen.some((each) => others.includes(each.name) && places.has(`${each.source} ${each.date ?? ''} ${each.status}`))
}

const weight = (parts: Parts | null): number =>
  parts === null ? -1 : parts.given.reduce((sum, given) => sum + (given.length > 1 ? 10 : 1), 0) * 2 + (parts.gender ? 1 : 0)

function partsOf(name: string): Parts | null {
  const core = readCore(name, true)
  if (core === null) return null
  const titles = takeTitles(name).titles.flatMap((title) => title.toLowerCase().replace(/\./g, '').split(' '))
  const given = (core.forenames ?? '')
    .replace(/\b(\p{Lu}{2,4})\b/gu, (run) => [...run].join(' '))
    .replace(/\./g, ' ')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
  return { name, surname: spaced(core.surname), given, gender: genderOf(titles) }
}

const genderOf = (titles: string[]): Parts['gender'] =>
  titles.some((title) => MALE.has(title)) ? 'm' : titles.some((title) => FEMALE.has(title)) ? 'f' : null

/** Why two spellings can be one person, or null where something speaks against it. */
function reason(a: Parts, b: Parts | null): string | null {
  if (b === null || a.surname !== b.surname) return null
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender) return null
  if (spaced(a.name) === spaced(b.name) || untitled(a.name) === untitled(b.name)) return 'same name'
  if (a.given.length === 0 || b.given.length === 0) return null
  const [short, long] = a.given.length <= b.given.length ? [a.given, b.given] : [b.given, a.given]
  const fits = short.every(
    (given, at) =>
      given === long[at] || (given.length === 1 ? long[at]!.startsWith(given) : long[at]!.length === 1 && given.startsWith(long[at]!)),
  )
  if (!fits) return null
  return short.every((given, at) => given === long[at]) ? 'same surname and forenames' : 'same surname, compatible initials'
}

function untitled(name: string): string {
  const { titles, rest } = takeTitles(name)
  return titles.every((title) => OFFICE.has(title.toLowerCase())) ? spaced(rest) : spaced(name)
}

function summary(group: { names: string[]; evidence: string[] }, seen: Seen[]): Joined {
  const own = seen.filter((each) => group.names.includes(each.name))
  const dates = own.flatMap((each) => each.date ?? []).sort()
  const joined: Joined = {
    body: own[0]!.body,
    name: group.names[0]!,
    spellings: group.names.map((name) => ({ name, count: own.filter((each) => each.name === name).length })),
    sightings: own.length,
    roles: [...new Set(own.flatMap((each) => each.role ?? []))],
    evidence: group.evidence,
  }
  if (dates[0] !== undefined) Object.assign(joined, { first: dates[0], last: dates[dates.length - 1] })
  return joined
}

function push<K, V>(lists: Map<K, V[]>, at: K, value: V): void {
  const list = lists.get(at)
  if (list) list.push(value)
  else lists.set(at, [value])
}
