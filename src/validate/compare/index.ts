/** Two records of one meeting: what is the same, what differs, what only one of them has. */
import type { BlocksCompared, Comparison, DocumentCompared, ItemCompared, PersonChange } from '../../records/comparison.js'
import type { Document, Item, Person, Record } from '../../records/record.js'
import { COMPARISON_HEAD } from '../../records/schema-names.js'
import { nameKey } from '../names.js'
import { compareBlocks } from './blocks.js'
import { fieldChanges } from './fields.js'
import { merged, pairs } from './pairs.js'
import { keyOf, likeness } from './words.js'

const NOTHING: BlocksCompared = { same: 0, changes: [] }

export function compareRecords(a: Record, b: Record): Comparison {
  const found = pairs(a.documents, b.documents, documentScore, 2)
  const documents = merged(found, a.documents.length, b.documents.length).map(({ a: i, b: j }) => {
    if (i === undefined) return aloneDocument(b.documents[j!]!, 'only-b', `/documents/${j}`)
    if (j === undefined) return aloneDocument(a.documents[i]!, 'only-a', `/documents/${i}`)
    return compareDocuments(a.documents[i]!, b.documents[j]!, `/documents/${i}`, `/documents/${j}`)
  })
  return { ...COMPARISON_HEAD, same: documents.every(({ kind }) => kind === 'same'), documents }
}

/** Kind counts most: an agenda and the minutes of one meeting are two documents. */
function documentScore(a: Document, b: Document): number {
  const date = a.date === b.date ? 1 : 0
  return (a.type === b.type ? 2 : 0) + date + likeness(a.body ?? '', b.body ?? '') + likeness(a.title, b.title)
}

function aloneDocument({ title, type }: Document, kind: 'only-a' | 'only-b', pointer: string): DocumentCompared {
  return {
    kind,
    title,
    type,
    [kind === 'only-a' ? 'a' : 'b']: pointer,
    fields: [],
    people: { same: 0, changes: [] },
    items: [],
    blocks: NOTHING,
  }
}

function compareDocuments(a: Document, b: Document, pointerA: string, pointerB: string): DocumentCompared {
  const fields = fieldChanges(a, b, ['type', 'body', 'organisation', 'date', 'until', 'startTime', 'endTime', 'venue', 'draft', 'status'])
  const people = comparePeople(a.people, b.people)
  const items = compareItems(a.items, b.items, pointerA, pointerB)
  const blocks = compareBlocks(a.content, b.content, `${pointerA}/content`, `${pointerB}/content`)
  const differs = fields.length + people.changes.length + blocks.changes.length > 0 || items.some(({ kind }) => kind !== 'same')
  return {
    kind: differs ? 'changed' : 'same',
    title: b.title || a.title,
    type: b.type,
    a: pointerA,
    b: pointerB,
    fields,
    people,
    items,
    blocks,
  }
}

function comparePeople(a: Person[], b: Person[]): DocumentCompared['people'] {
  const found = pairs(a, b, personScore, 2)
  const changes: PersonChange[] = []
  for (const { a: i, b: j } of merged(found, a.length, b.length)) {
    if (i === undefined) changes.push({ kind: 'only-b', name: b[j!]!.name, fields: [] })
    else if (j === undefined) changes.push({ kind: 'only-a', name: a[i]!.name, fields: [] })
    else {
      const fields = fieldChanges(a[i]!, b[j]!, ['status', 'role', 'organisation'])
      if (fields.length > 0) changes.push({ kind: 'changed', name: b[j]!.name, fields })
    }
  }
  return { same: found.length - changes.filter(({ kind }) => kind === 'changed').length, changes }
}

const personScore = (a: Person, b: Person) => (nameKey(a.name) === nameKey(b.name) ? 2 : 0) + (a.status === b.status ? 0.5 : 0)

function compareItems(a: Item[], b: Item[], pointerA: string, pointerB: string): ItemCompared[] {
  const found = pairs(a, b, itemScore, 0.8)
  return merged(found, a.length, b.length).map(({ a: i, b: j }) => {
    if (i === undefined) return aloneItem(b[j!]!, 'only-b', `${pointerB}/items/${j}`)
    if (j === undefined) return aloneItem(a[i]!, 'only-a', `${pointerA}/items/${i}`)
    return compareItem(a[i]!, b[j]!, `${pointerA}/items/${i}`, `${pointerB}/items/${j}`)
  })
}

/** A title alone is enough, a number is not: an item may have been put in before it. */
function itemScore(a: Item, b: Item): number {
  const title = keyOf(a.title) === keyOf(b.title) ? 1.2 : likeness(a.title, b.title)
  const numbered = a.number !== null && a.number === b.number
  return title + (numbered ? 0.5 : 0)
}

function aloneItem({ number, title }: Item, kind: 'only-a' | 'only-b', pointer: string): ItemCompared {
  return { kind, number, title, [kind === 'only-a' ? 'a' : 'b']: pointer, fields: [], blocks: NOTHING }
}

function compareItem(a: Item, b: Item, pointerA: string, pointerB: string): ItemCompared {
  const fields = fieldChanges(a, b, ['number', 'title', 'agendaRef', 'exempt', 'truncated'])
  const minutes = compareBlocks(a.content, b.content, `${pointerA}/content`, `${pointerB}/content`)
  const agenda = compareBlocks(a.description, b.description, `${pointerA}/description`, `${pointerB}/description`)
  const blocks = { same: agenda.same + minutes.same, changes: [...agenda.changes, ...minutes.changes] }
  const kind = fields.length + blocks.changes.length > 0 ? 'changed' : 'same'
  return { kind, number: b.number ?? a.number, title: b.title || a.title, a: pointerA, b: pointerB, fields, blocks }
}
