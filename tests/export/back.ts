/** Rows of tables, as another tool reads them, back to records. */
import { cleanValue } from '../../src/export/clean.js'
import { type Column, type TableName, tableOf } from '../../src/export/tables.js'
import type { Block, Document, Item, Record } from '../../src/records/record.js'
import { RECORD_HEAD } from '../../src/records/schema-names.js'

export interface Loose {
  [column: string]: unknown
}
export type Tables = { [name in TableName]: Loose[] }

/** Without what says nothing, and as text that every format can hold. */
export function canonical(value: unknown): unknown {
  return strip(usual(cleanValue(JSON.parse(JSON.stringify(value)))))
}

/** What is so where nothing says otherwise is said in every row, and in a record or not. */
const USUAL: Loose = { stated: true, unanimous: false, supplementary: false }

function usual(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(usual)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, inner]) => !(name in USUAL && USUAL[name] === inner))
      .map(([name, inner]) => [name, usual(inner)]),
  )
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([name, inner]) => [name, strip(inner)]),
  )
}

/** What a tool gives for a cell, as what it means. */
function typed(value: unknown, { type }: Column): unknown {
  if (value === null || value === undefined) return null
  if (type === 'integer' || type === 'number') return Number(value)
  if (type === 'boolean') return value === true || value === 1 || value === '1' || value === 'true'
  if (type === 'json') return typeof value === 'string' ? JSON.parse(value) : value
  return String(value)
}

const BLANK = new Set(['text', 'title', 'name', 'message', 'pointer'])

function rowsOf(tables: Tables, name: TableName): Loose[] {
  const { columns } = tableOf(name)
  return tables[name].map((row) =>
    Object.fromEntries(
      columns.map((column) => {
        const value = typed(row[column.name], column)
        return [column.name, value === null && BLANK.has(column.name) ? '' : value]
      }),
    ),
  )
}

const byPosition = (a: Loose, b: Loose): number => Number(a.position) - Number(b.position)
const of = (rows: Loose[], column: string, id: unknown): Loose[] => rows.filter((row) => row[column] === id).sort(byPosition)

export function recordsFrom(tables: Tables): { [id: string]: unknown } {
  const read = (name: TableName) => rowsOf(tables, name)
  const all = {
    documents: read('documents'),
    people: read('people'),
    items: read('items'),
    paragraphs: read('paragraphs'),
    questions: new Map(read('questions').map((row) => [row.id, row])),
    resolutions: new Map(read('resolutions').map((row) => [row.id, row])),
    votes: read('votes'),
    actions: read('actions'),
    attachments: read('attachments'),
    findings: read('findings'),
  }
  return Object.fromEntries(read('sources').map((row) => [String(row.id), canonical(recordFrom(row, all))]))
}

type All = {
  [name in Exclude<TableName, 'sources' | 'questions' | 'resolutions' | 'decisions'>]: Loose[]
} & { questions: Map<unknown, Loose>; resolutions: Map<unknown, Loose> }

function recordFrom(row: Loose, all: All): unknown {
  const { path, url, media_type: mediaType, bytes, sha256, pages, partial } = row
  const family = row.family === null ? null : { name: row.family, score: row.family_score, evidence: row.family_evidence }
  return {
    ...RECORD_HEAD,
    tool: { name: 'minutes', version: row.tool_version },
    source: { path, url, mediaType, bytes, sha256, pages, partial },
    family,
    coverage: row.coverage,
    documents: of(all.documents, 'source_id', row.id).map((one) => documentFrom(one, all)),
    findings: of(all.findings, 'source_id', row.id).map(({ code, severity, message, pointer, at }) => ({
      code,
      severity,
      message,
      pointer,
      at,
    })),
  } satisfies { [name in keyof Record]: unknown }
}

const range = (row: Loose) => (row.first_page === null ? null : { first: row.first_page, last: row.last_page })

function documentFrom(row: Loose, all: All): { [name in keyof Document]: unknown } {
  const { type, title, body, organisation, date, until, venue, contacts, draft, status, decision, events } = row
  const rest = {
    organisation,
    until,
    draft,
    status,
    decision,
    events,
    agendaItem: row.agenda_item,
    agendaItemFrom: row.agenda_item_from,
    endTime: row.end_time,
    pages: range(row),
    titleInferred: row.title_inferred,
  }
  return {
    id: row.local_id,
    ...{ type, title, body, date, venue, contacts, startTime: row.start_time, ...rest },
    people: of(all.people, 'document_id', row.id).map(personFrom),
    items: of(all.items, 'document_id', row.id).map((one) => itemFrom(one, all)),
    content: blocksFrom(all, (one) => one.document_id === row.id && one.item_id === null && one.parent_id === null),
    actions: of(all.actions, 'document_id', row.id).map(
      ({ text, owner, due, due_printed: duePrinted, status: state, item_id: item, owner_id: person, at }) => ({
        ...{ text, owner, due, duePrinted, status: state, at, person: localId(all, person) },
        item: all.items.find(({ id }) => id === item)?.local_id,
      }),
    ),
  }
}

const localId = (all: All, key: unknown): unknown => (key === null ? null : all.people.find(({ id }) => id === key)!.local_id)

function personFrom(row: Loose): Loose {
  const { name, status, role, organisation, honorific, forenames, surname, honours, party, ward, remote, at } = row
  const { local_id: id, substitute_for: substituteFor, role_inferred: roleInferred, arrived_at: arrived, left_at: left } = row
  const who = { id, name, status, role, organisation, honorific, forenames, surname, honours, party, ward, remote, at }
  return { ...who, substituteFor, roleInferred, arrived, left }
}

function itemFrom(row: Loose, all: All): { [name in keyof Item]: unknown } {
  const { number, title, exempt, truncated, declarations, decisions, at } = row
  const blocks = (part: string) => blocksFrom(all, (one) => one.item_id === row.id && one.part === part && one.parent_id === null)
  return {
    ...{ id: row.local_id, number, title, exempt, truncated, declarations, decisions, at },
    numberInferred: row.number_inferred,
    agendaRef: row.agenda_ref,
    section: row.section_title === null ? null : { label: row.section_label, title: row.section_title },
    exemptParagraphs: row.exempt_paragraphs,
    pages: range(row),
    fullTextUrl: row.full_text_url,
    references: row.pointers,
    attachments: of(all.attachments, 'item_id', row.id).map(({ title: name, url, bytes, media_type: mediaType, restricted }) => ({
      ...{ title: name, url, bytes, mediaType, restricted },
    })),
    description: blocks('description'),
    content: blocks('content'),
  }
}

const blocksFrom = (all: All, among: (row: Loose) => boolean): unknown[] =>
  all.paragraphs
    .filter(among)
    .sort(byPosition)
    .map((row) => blockFrom(row, all))

function blockFrom(row: Loose, all: All): { [name in keyof Block]: unknown } {
  const { type, label, text, rows, struck, ocr, confidence, at } = row
  const content = blocksFrom(all, (one) => one.parent_id === row.id)
  const base = { type, label, text, content, rows, struck, ocr, confidence, at }
  const question = all.questions.get(row.id)
  if (question) return { ...base, ...questionFrom(question, all) }
  const resolution = all.resolutions.get(row.id)
  return resolution ? { ...base, ...resolutionFrom(resolution, all) } : base
}

function questionFrom(row: Loose, all: All): Loose {
  const { number, supplementary, asked_of: askedOf, answered_by: answeredBy } = row
  const asker =
    row.asker_name === null ? null : { name: row.asker_name, organisation: row.asker_organisation, person: localId(all, row.asker_id) }
  return { number, asker, askedOf, answeredBy, supplementary: supplementary === true ? true : null }
}

function resolutionFrom(row: Loose, all: All): Loose {
  const { verb, kind, stated, unanimous, moved, seconded, motion } = row
  const recorded = of(all.votes, 'resolution_id', row.id).map(({ name, vote, person_id: person }) => ({
    ...{ name, vote, person: localId(all, person) },
  }))
  const counts = { for: row.votes_for, against: row.votes_against, abstain: row.votes_abstain }
  const counted = recorded.length > 0 || Object.values(counts).some((count) => count !== null)
  const votes = counted ? { ...counts, recorded: recorded.length > 0 ? recorded : null } : null
  return {
    verb,
    kind,
    stated: stated === false ? false : null,
    unanimous: unanimous === true ? true : null,
    moved,
    movedPerson: localId(all, row.moved_id),
    seconded,
    secondedPerson: localId(all, row.seconded_id),
    motion,
    votes,
  }
}
