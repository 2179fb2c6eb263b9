/** Small records for the examples of checks. Everything in them is invented. */
import type { Block, Document, Item, Record } from '../records/record.js'
import type { Example, Subject } from './check.js'
import type { SourceText } from './source.js'

export const block = (label: string | null, text: string, content: Block[] = [], more: Partial<Block> = {}): Block => ({
  type: 'paragraph',
  label,
  text,
  content,
  at: {},
  ...more,
})

export const resolution = (text: string, more: Partial<Block> = {}): Block => ({
  type: 'resolution',
  label: null,
  text,
  content: [],
  at: {},
  verb: 'resolved',
  kind: 'decision',
  ...more,
})

export const question = (number: string | null, text: string, more: Partial<Block> = {}): Block => ({
  type: 'question',
  label: null,
  text,
  content: [block(null, 'In spring.')],
  at: {},
  number,
  asker: { name: 'Lorcan Whitstead', organisation: null },
  ...more,
})

export const item = (number: string | null, more: Partial<Item> = {}): Item => ({
  id: `boats-committee/2024-03-14/minutes/${number}`,
  number,
  agendaRef: null,
  title: `Boats ${number}`,
  exempt: false,
  pages: null,
  attachments: [],
  description: [],
  content: [block(null, 'The boats were looked at.')],
  truncated: false,
  ...more,
})

export const document = (more: Partial<Document> = {}): Document => ({
  id: `boats-committee/2024-03-14/${more.type ?? 'minutes'}`,
  type: 'minutes',
  title: 'Boats Committee',
  body: 'Boats Committee',
  date: '2024-03-14',
  startTime: '18:30',
  venue: null,
  contacts: [],
  people: [],
  items: [],
  content: [],
  actions: [],
  ...more,
})

export function record(documents: Document[], more: Partial<Record> = {}): Record {
  return {
    schema: 'minutes/1',
    tool: { name: 'minutes', version: '0.1.0' },
    source: { path: 'boats.html', mediaType: 'text/html', bytes: 1, sha256: '' },
    documents,
    findings: [],
    ...more,
  }
}

export const minutesOf = (more: Partial<Document>, source?: SourceText): Subject => ({ record: record([document(more)]), source })

/** Minutes with one item that holds these blocks. */
export const itemWith = (...content: Block[]): Subject => minutesOf({ items: [item('21', { content })] })

export const sourceOf = (lines: string[], meta: SourceText['meta'] = {}): SourceText => ({
  kind: 'text',
  pages: [{ number: 1, lines: lines.map((text, i) => ({ text, place: { lines: [i + 1, i + 1] } })) }],
  furniture: [],
  meta,
  outline: [],
})

const three = ['1', '2', '3'].map((number) => item(number, { title: `Oars and sails ${number}` }))
const four = [...three, item('9', { title: 'Repair of the jetty' })]

/** For a check of items that one document of a meeting has and the other lacks. */
export function lackingItem(has: Document['type'], lacks: Document['type']): Example[] {
  const both = (items: Item[], other: Partial<Document> = {}): Subject => ({
    record: record([document({ type: has, items }), document({ type: lacks, items: three, ...other })]),
  })
  return [
    { says: 'one item more', subject: both(four), fires: ['/documents/0/items/3'] },
    { says: 'the same items', subject: both(three), fires: [] },
    { says: 'of another day', subject: both(four, { date: '2024-01-11' }), fires: [] },
  ]
}

/** A record of which so many characters are in blocks, and so many nowhere. */
export function covered(blocks: number, unplaced: number): Subject {
  const share = blocks / (blocks + unplaced)
  const { record } = minutesOf({})
  const lines = unplaced > 0 ? [{ text: 'The oars were counted.' }] : []
  return {
    record: {
      ...record,
      coverage: { characters: blocks + unplaced, blocks, fields: 0, buckets: {}, unplaced, share, lines, invented: [] },
    },
  }
}
