/** Names over many records: the spellings that plainly are one person of one body, joined, with the evidence. */
import { type Agreement, agreement, type NameParts, namePartsOf } from '../parse/people/fit.js'
import type { Person } from '../records/record.js'
import { compare } from '../writing/compare.js'
import { spaced } from '../writing/slug.js'

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

/** Everyone seen, spellings joined where nothing else fits; sorted by body and surname. */
export function joinPeople(seen: Seen[]): Joined[] {
  const bodies = new Map<string, Seen[]>()
  for (const each of seen) push(bodies, spaced(each.body), each)
  return [...bodies.values()]
    .flatMap(joinBody)
    .sort((a, b) => compare(a.body, b.body) || compare(surnameOf(a.name), surnameOf(b.name)) || compare(a.name, b.name))
}

const surnameOf = (name: string): string => namePartsOf(name)?.surname ?? spaced(name)

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
    .map((name) => ({ name, parts: namePartsOf(name) }))
    .sort((a, b) => weight(b.parts) - weight(a.parts) || compare(a.name, b.name))
  for (const { name, parts } of fullest) {
    const fits = parts === null ? [] : groups.filter((group) => group.names.every((other) => reason(parts, namePartsOf(other)) !== null))
    const group = fits.length === 1 && !together(name, fits[0]!.names, seen) ? fits[0]! : null
    if (group === null || parts === null) groups.push({ names: [name], evidence: [] })
    else {
      group.evidence.push(`${name} = ${group.names[0]!}: ${reason(parts, namePartsOf(group.names[0]!))}`)
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

const weight = (parts: NameParts | null): number =>
  parts === null ? -1 : parts.given.reduce((sum, given) => sum + (given.length > 1 ? 10 : 1), 0) * 2 + (parts.gender ? 1 : 0)

/** Over many records a surname alone, or a forename that may be short for another, is too little. */
const JOINS = new Set<Agreement>(['same name', 'same surname and forenames', 'same surname, compatible initials'])

/** Why two spellings can be one person, or null where something speaks against it or too little for it. */
function reason(a: NameParts, b: NameParts | null): Agreement | null {
  const agrees = b === null ? null : agreement(a, b)
  return agrees !== null && JOINS.has(agrees) ? agrees : null
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
