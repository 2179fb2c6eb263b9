/**
 * One record of a meeting from the records of its parts: the page for structure, item pages and the web service for full
 * text, the attendance page for people, printed papers for what the page lacks. Pure: parts in, record out.
 */

import { tellWho } from '../parse/people/who.js'
import type { PartKind } from '../records/part-kind.js'
import type { Document, Finding, Item, Record, Source } from '../records/record.js'
import { RECORD_HEAD } from '../records/schema-names.js'
import { disagreement, type ItemPart, joinItem } from './join-item.js'
import { addMissing } from './join-missing.js'
import { joinPeople } from './join-people.js'
import { joinedSources } from './join-sources.js'
import type { Joined, JoinPart, Read } from './joined.js'
import { matchItems } from './match.js'
import { bodyKey } from './words.js'

/** Which part gives the structure, and the order in which the others are asked for text. */
const STRUCTURE: PartKind[] = ['page', 'service', 'minutes', 'frontsheet', 'decisions', 'pack', 'item', 'decision', 'issue']
const TEXT: PartKind[] = ['service', 'item', 'minutes', 'decisions', 'frontsheet', 'pack']
const PEOPLE: PartKind[] = ['attendance', 'service', 'minutes', 'page', 'frontsheet']

export function join(parts: readonly JoinPart[], source: Source): Record {
  const read = parts.flatMap((part) => meetingDocument(part) ?? [])
  const base = STRUCTURE.flatMap((kind) =>
    read.filter(({ part, document }) => part.kind === kind && (document.items.length > 0 || kind === 'decision' || kind === 'issue')),
  )[0]
  const first = base ?? read[0]
  const own = parts.flatMap(readingErrors)
  const { tool } = parts[0]!.record
  const family = first?.part.record.family
  const head = { ...RECORD_HEAD, tool, source, ...(family ? { family } : {}) }
  if (!first) return { ...head, documents: [], findings: [...own, nothing] }
  const joined = joinMeeting(first, read)
  const papers = otherDocuments(parts, read, joined.document)
  const sources = joinedSources(first, joined, papers)
  const documents = [joined.document, ...papers.map(({ document }) => document)]
  return { ...head, documents, findings: [...own, ...joined.findings, ...sources] }
}

/** A part that could not be read as it should: said of the whole, with its name. */
function readingErrors({ file, record }: JoinPart): Finding[] {
  const errors = record.findings.filter(({ severity, code }) => severity === 'error' && code !== 'nothing-recognised')
  return errors.map(({ code, severity, message }) => ({ code, severity, message: `${file}: ${message}`, pointer: '' }))
}

const nothing: Finding = {
  code: 'nothing-recognised',
  severity: 'error',
  message: 'No part of this meeting could be read.',
  pointer: '/documents',
}

/** Of a pack, only its agenda is about this meeting; its other documents stand for themselves. */
function meetingDocument(part: JoinPart): Read | undefined {
  const { documents } = part.record
  const of = (type: Document['type']) => documents.find((document) => document.type === type)
  if (part.kind === 'supplement') return undefined
  const document = part.kind === 'pack' ? of('agenda') : ((part.kind === 'frontsheet' ? of('agenda') : of('minutes')) ?? documents[0])
  return document && { part, document }
}

function joinMeeting(base: Read, read: readonly Read[]): Joined {
  const others = TEXT.flatMap((kind) => read.filter((one) => one.part.kind === kind && one !== base))
  const places = others.map((other) => placesOf(base.document, other))
  const findings: Finding[] = []
  const from = new Map<number, string>()
  const items = base.document.items.map((item, at) => {
    const its: ItemPart[] = others.flatMap(({ part: { file, kind }, document }, index) => {
      const place = places[index]!.get(at)
      return place === undefined ? [] : [{ item: document.items[place]!, file, kind }]
    })
    const joined = joinItem({ item, file: base.part.file, kind: base.part.kind }, its)
    if (joined.from) from.set(at, joined.from.file)
    findings.push(...joined.findings.map((finding) => ({ ...finding, pointer: `/documents/0/items/${at}` })))
    return joined.item
  })
  const people = PEOPLE.flatMap((kind) => read.filter(({ part, document }) => part.kind === kind && document.people.length > 0))
  const { people: joined, findings: differ } = joinPeople(
    people.map(({ part, document }) => ({ file: part.file, people: document.people })),
  )
  const { head, findings: unlike } = headOf(base, [...others, ...read.filter(({ part }) => part.kind === 'attendance')])
  const document: Document = {
    ...head,
    type: typeOf(base.document, items),
    people: joined,
    items,
    actions: actionsOf(base, others, places, from),
  }
  findings.push(...unlike, ...differ)
  addMissing(document, others, places, from, findings)
  tellWho(document)
  return { document, from, peopleFrom: people.map(({ part }) => part.file), findings }
}

/** Place of the base’s item to place of the other’s. An item page says by its number on the site where it belongs. */
function placesOf(base: Document, { part, document }: Read): Map<number, number> {
  if (part.kind === 'item' && part.item && document.items.length === 1) {
    const address = new RegExp(`[?&]id=${part.item}(?:\\D|$)`, 'i')
    const at = base.items.findIndex(({ fullTextUrl }) => fullTextUrl !== undefined && address.test(fullTextUrl))
    if (at >= 0) return new Map([[at, 0]])
  }
  return new Map(matchItems(base.items, document.items).map(({ first, second }) => [first, second]))
}

const typeOf = (base: Document, items: readonly Item[]): Document['type'] =>
  base.type === 'agenda' && items.some(({ content }) => content.length > 0) ? 'minutes' : base.type

const FIELDS = ['body', 'date', 'until', 'startTime', 'endTime', 'venue', 'organisation'] as const

/** What the page does not say of the meeting is taken from the next that does; body, date and start must agree. */
function headOf(base: Read, others: readonly Read[]): { head: Document; findings: Finding[] } {
  const head: Document = { ...base.document }
  const findings: Finding[] = []
  for (const { part, document } of others) {
    for (const field of FIELDS) {
      const other = field === 'until' && document.date !== head.date
      if (head[field] == null && document[field] != null && !other) Object.assign(head, { [field]: document[field] })
    }
    if (head.contacts.length === 0) head.contacts = document.contacts
    if (document.events) head.events ??= document.events
    for (const field of ['body', 'date', 'startTime'] as const) {
      const [ours, theirs] = [base.document[field], document[field]]
      const same = field === 'body' ? bodyKey(ours) === bodyKey(theirs) : ours === theirs
      if (!ours || !theirs || same) continue
      findings.push({
        ...disagreement(`${field}: ${base.part.file} has ${ours}, ${part.file} ${theirs}`),
        pointer: `/documents/0/${field}`,
      })
    }
  }
  return { head, findings }
}

/** Actions of an item go with its text. */
function actionsOf(base: Read, others: readonly Read[], places: Map<number, number>[], from: Map<number, string>): Document['actions'] {
  const replaced = new Set([...from.keys()].map((at) => base.document.items[at]!.id))
  const taken = [...from].flatMap(([at, file]) => {
    const index = others.findIndex(({ part }) => part.file === file)
    const { actions, items } = others[index]!.document
    const theirs = items[places[index]!.get(at)!]!.id
    return actions.filter(({ item }) => item === theirs).map((action) => ({ ...action, item: base.document.items[at]!.id }))
  })
  return [...base.document.actions.filter(({ item }) => item === undefined || !replaced.has(item)), ...taken]
}

/** Papers of packs and supplements, once each, under ids of their own. */
function otherDocuments(parts: readonly JoinPart[], read: readonly Read[], meeting: Document): { file: string; document: Document }[] {
  const used = new Set(read.map(({ document }) => document))
  const taken = new Set([meeting.id])
  return parts
    .filter(({ kind }) => kind === 'pack' || kind === 'supplement')
    .flatMap(({ file, record }) =>
      record.documents.flatMap((document) => {
        if (used.has(document) || taken.has(document.id)) return []
        taken.add(document.id)
        return [{ file, document }]
      }),
    )
}
