/** A record as the things that Popolo knows. The same thing met twice has the same id, and is merged later. */
import type { Block, Document, Person, Record } from '../records/record.js'
import { slug } from '../writing/slug.js'
import { fullText } from './tables/blocks.js'
import { type Row, toRows } from './tables.js'

export const SECTIONS = ['organizations', 'persons', 'memberships', 'events', 'motions', 'vote_events'] as const
export type Section = (typeof SECTIONS)[number]

export interface Thing {
  section: Section
  value: { id: string; [name: string]: unknown }
}

type Add = (section: Section, value: Thing['value']) => void

export function thingsOf(source: string, record: Record): Thing[] {
  const things: Thing[] = []
  const add: Add = (section, value) => void things.push({ section, value: withoutNulls(value) })
  const keys = blockKeys(source, record)
  record.documents.forEach((document, index) => {
    addDocument(add, record, document, (pointer) => keys.get(`/documents/${index}${pointer}`) ?? `${source}:${document.id}${pointer}`)
  })
  return things
}

const withoutNulls = (value: Thing['value']): Thing['value'] =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined)) as Thing['value']

/** Keys of resolutions by their place among the resolutions of their document. */
function blockKeys(source: string, record: Record): Map<string, string> {
  const counts = new Map<unknown, number>()
  const documents = new Map<unknown, number>()
  const keys = new Map<string, string>()
  const place = (row: Row) => {
    const count = counts.get(row.document_id) ?? 0
    counts.set(row.document_id, count + 1)
    keys.set(`/documents/${documents.get(row.document_id)}/resolutions/${count}`, String(row.id))
  }
  for (const { table, row } of toRows(source, record)) {
    if (table === 'documents') documents.set(row.id, Number(row.position) - 1)
    if (table === 'resolutions') place(row)
  }
  return keys
}

interface Scope {
  add: Add
  /** Where names mean one person: the council where it is printed, else the body. */
  council: string
  organization: string
  date: string | null
  sources: { note: string; url?: string }[]
  /** Everyone listed, by their ids in the record. */
  people: Map<string, Person>
}

function addDocument(add: Add, record: Record, document: Document, keyOf: (pointer: string) => string): void {
  const council = slug(document.organisation ?? hostOf(record.source.url) ?? '')
  const body = slug(document.body ?? '') || 'unknown'
  const organization = `organization/${[council, body].filter(Boolean).join('/')}`
  const { path, url } = record.source
  const sources = [url === undefined ? { note: path ?? '' } : { url, note: path ?? url }]
  const people = new Map(document.people.flatMap((person) => (person.id === undefined ? [] : [[person.id, person]])))
  const scope: Scope = { add, council: council || body, organization, date: document.date, sources, people }
  addOrganizations(scope, document, council)
  const attendees = document.people.filter((person) => person.status !== 'vacant').map((person) => addAttendee(scope, person))
  if (document.type === 'minutes' || document.type === 'agenda') addEvent(scope, document, attendees)
  addMotions(scope, document, keyOf)
}

const hostOf = (url: string | undefined): string | undefined => (url === undefined ? undefined : /^https?:\/\/([^/:?#]+)/.exec(url)?.[1])

function addOrganizations({ add, organization }: Scope, { body, organisation }: Document, council: string): void {
  const parent = organisation === undefined ? null : `organization/${council}`
  if (parent !== null) add('organizations', { id: parent, name: organisation, classification: 'council' })
  add('organizations', { id: organization, name: body ?? 'unknown', classification: 'committee', parent_id: parent })
}

/** The person, and the membership where the person sits on the body. */
function addAttendee(scope: Scope, person: Person): { id: string; status: Person['status'] } {
  const id = addPerson(scope, person.name, person)
  const { status, role } = person
  if (status !== 'in-attendance') {
    const post = role ?? (status === 'substitute' ? 'substitute' : 'member')
    const membership = `membership${scope.organization.slice('organization'.length)}/${id.slice(id.lastIndexOf('/') + 1)}/${slug(post)}`
    scope.add('memberships', { id: membership, person_id: id, organization_id: scope.organization, role: post, on_behalf_of: person.party })
  }
  return { id, status }
}

const TITLES = /^(?:(?:councillor|cllr|mr|mrs|ms|miss|dr|sir|the|rt|hon|revd?|prof(?:essor)?)\b\.?\s*)+/i

/** Whoever a name means: someone listed, under that one’s id and with this name as another, else someone of their own. */
const addNamed = (scope: Scope, name: string, id: string | undefined): string =>
  addPerson(scope, name, id === undefined ? undefined : scope.people.get(id))

function addPerson({ add, council }: Scope, name: string, person?: Person): string {
  const known = person?.name ?? name
  const bare = person?.surname
    ? [person.forenames, person.surname].filter(Boolean).join(' ')
    : known.replace(TITLES, '').replace(/,.*$/, '')
  const id = `person/${council}/${slug(bare) || slug(known) || 'unnamed'}`
  add('persons', {
    id,
    name: known,
    other_names: [{ name }],
    given_name: person?.forenames,
    family_name: person?.surname,
    honorific_prefix: person?.honorific,
    honorific_suffix: person?.honours,
  })
  return id
}

const PRESENT = new Set<Person['status']>(['present', 'substitute', 'in-attendance'])

function addEvent(scope: Scope, document: Document, people: { id: string; status: Person['status'] }[]): void {
  const { date, status, venue, title } = document
  const when = date ?? `undated/${slug(document.id)}`
  const attendees = people.filter((person) => PRESENT.has(person.status)).map(({ id }) => ({ id }))
  scope.add('events', {
    id: `event${scope.organization.slice('organization'.length)}/${when}`,
    name: document.body ?? title,
    classification: 'meeting',
    start_date: date,
    location: venue,
    status,
    organization_id: scope.organization,
    attendees: attendees.length > 0 ? attendees : null,
    sources: scope.sources,
  })
}

const RESULTS: { [kind in NonNullable<Block['kind']>]: string } = {
  decision: 'pass',
  recommendation: 'pass',
  noted: 'noted',
  deferred: 'deferred',
  lost: 'fail',
  withdrawn: 'withdrawn',
}

function addMotions(scope: Scope, document: Document, keyOf: (pointer: string) => string): void {
  let count = 0
  const visit = (blocks: Block[]): void => {
    for (const block of blocks) {
      if (block.type === 'resolution') {
        addMotion(scope, block, keyOf(`/resolutions/${count}`))
        count += 1
      }
      visit(block.content)
    }
  }
  visit(document.content)
  for (const item of document.items) {
    visit(item.description)
    visit(item.content)
  }
}

function addMotion(scope: Scope, block: Block, key: string): void {
  const { add, organization, date, sources } = scope
  const id = `motion/${key}`
  const result = RESULTS[block.kind ?? 'decision']
  const creator = block.moved === undefined ? null : addNamed(scope, block.moved, block.movedPerson)
  const about = { organization_id: organization, result, sources }
  add('motions', {
    id,
    ...about,
    creator_id: creator,
    text: block.motion ?? fullText({ ...block, label: null }),
    classification: block.verb,
    date,
  })
  if (!block.votes) return
  const { recorded = [] } = block.votes
  const options = { for: 'yes', against: 'no', abstain: 'abstain' } as const
  const counts = (['for', 'against', 'abstain'] as const).flatMap((name) => {
    const value = block.votes![name]
    return value === null ? [] : [{ option: options[name], value }]
  })
  const votes = recorded.map(({ name, vote, person }) => ({ voter_id: addNamed(scope, name, person), option: options[vote] }))
  add('vote_events', { id: `vote/${key}`, ...about, motion_id: id, start_date: date, counts, votes: votes.length > 0 ? votes : null })
}
