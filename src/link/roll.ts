/** Everyone seen over many records: by body and council, with what they were at how many meetings. */

import { namePartsOf } from '../parse/people/fit.js'
import type { SeenPerson } from '../records/people.js'
import type { Document, Record } from '../records/record.js'
import { compare } from '../writing/compare.js'
import { spaced } from '../writing/slug.js'
import { type Deeds, deedsOf, sumOf } from './deeds.js'
import { type Joined, joinPeople, type Seen } from './spellings.js'

export interface Roll {
  add(record: Record): void
  people(): SeenPerson[]
  /** The same, each with the place in which its names mean one person. */
  placed(): { place: string; person: SeenPerson }[]
  /** The body of one council, or of one source where nothing says whose it is. */
  placeOf(document: Document, source: string): string
  /** Sources with a body that may be anybody’s. */
  apart(): number
}

type Place = Pick<SeenPerson, 'body' | 'organisation' | 'source'>

/** Names that say themselves whose body it is: the whole council of a place. */
const OWN_NAME = /[\p{L}’'.-]{3,} (?:parish|town|community|village|city|borough|district|county|metropolitan) council$/iu
const NO_NAME = /^(?:the|full|annual|special|extraordinary|ordinary|regular|monthly)(?: meeting of the)? \w+ council$/iu
/** What a council’s own address ends in tells councils apart; a mailbox at a provider’s does not. */
const ADDRESS = /[\w.+-]+@((?:[\w-]+\.)*[\w-]+\.(?:gov\.(?:uk|wales|scot)|example))\b/iu

type Sighting = Seen & { deeds: Deeds | undefined }

export function makeRoll({ oneCouncil }: { oneCouncil: boolean }): Roll {
  const seen: Sighting[] = []
  const places = new Map<string, Place>()
  const apart = new Set<string>()
  const ids = new Map<string, string>()
  const placeId = (document: Document, path: string): string => {
    const whose = whoseBody(document, oneCouncil)
    const source = whose === null || document.body === null ? path : null
    if (source !== null) apart.add(source)
    const body = document.body ?? 'body not said'
    const organisation = whose?.organisation ?? null
    const same = JSON.stringify([spaced(body), spaced(organisation ?? ''), source])
    const id = ids.get(same) ?? String(ids.size)
    if (!ids.has(same)) places.set(id, { body, organisation, source })
    ids.set(same, id)
    return id
  }
  return {
    add(record) {
      const source = record.source.path ?? record.source.url ?? record.source.sha256
      for (const document of record.documents) {
        const people = document.people.filter(({ name, status }) => status !== 'vacant' && name !== '')
        if (people.length === 0) continue
        const body = placeId(document, source)
        const deeds = deedsOf(document)
        for (const { id, name, status, role, organisation } of people) {
          const said = { ...(role && { role }), ...(organisation && { organisation }) }
          seen.push({ body, name, status, source, date: document.date, deeds: deeds.get(id), ...said })
        }
      }
    },
    people: () => listed(seen, places).map(({ person }) => person),
    placed: () => listed(seen, places),
    placeOf: placeId,
    apart: () => apart.size,
  }
}

/** Whose body it is, or null where nothing says it. */
function whoseBody({ body, organisation, contacts }: Document, oneCouncil: boolean): { organisation: string | null } | null {
  if (oneCouncil || (body !== null && OWN_NAME.test(body) && !NO_NAME.test(body))) return { organisation: null }
  const address = contacts.map((contact) => ADDRESS.exec(contact)?.[1]).find(Boolean)
  const said = organisation ?? address?.toLowerCase()
  return said === undefined ? null : { organisation: said }
}

function listed(seen: Sighting[], places: Map<string, Place>): { place: string; person: SeenPerson }[] {
  const bySpelling = new Map<string, Sighting[]>()
  for (const each of seen) {
    const at = `${each.body} ${each.name}`
    const own = bySpelling.get(at)
    if (own) own.push(each)
    else bySpelling.set(at, [each])
  }
  const seenAs = ({ body, spellings }: Joined) => spellings.map(({ name }) => bySpelling.get(`${body} ${name}`)!)
  const people = joinPeople(seen.map(inOneList))
    .flatMap((joined) => (doubtful(seenAs(joined)) ? seenAs(joined).flatMap((own) => joinPeople(own)) : [joined]))
    .map((joined) => {
      const own = seenAs(joined).flat()
      const counted = { meetings: meetingsOf(own), statuses: statusesOf(own), ...sumOf(own.map(({ deeds }) => deeds)) }
      const person: SeenPerson = { ...joined, ...places.get(joined.body)!, ...counted }
      return { place: joined.body, person }
    })
  return people.sort(
    ({ person: a }, { person: b }) => compare(a.body, b.body) || compare(a.organisation, b.organisation) || compare(a.source, b.source),
  )
}

/** Present, in attendance and apologies of one document are one list: two spellings in it are two people. */
const inOneList = (each: Seen): Seen => (each.status === 'member' ? each : { ...each, status: 'present' })

/** Names fit, and something else speaks against it: other organisations, or an initial only and another part in the meeting. */
function doubtful(spellings: Seen[][]): boolean {
  if (spellings.length < 2) return false
  const organisations = spellings.map((own) => new Set(own.flatMap(({ organisation }) => organisation ?? [])))
  const said = organisations.filter(({ size }) => size > 0)
  if (said.some((these) => said.some((those) => ![...these].some((each) => those.has(each))))) return true
  const visits = spellings.map((own) => own.filter(({ status }) => status === 'in-attendance').length / own.length)
  return visits.includes(0) && visits.includes(1) && !spellings.every((own) => hasForename(own[0]!.name))
}

const hasForename = (name: string) => namePartsOf(name)?.given.some(({ length }) => length > 2) === true

const meetingsOf = (own: Seen[]) => new Set(own.map(({ date, source }) => date ?? source)).size

function statusesOf(own: Seen[]): SeenPerson['statuses'] {
  const names = [...new Set(own.map(({ status }) => status))].sort()
  return Object.fromEntries(names.map((status) => [status, meetingsOf(own.filter((each) => each.status === status))]))
}
