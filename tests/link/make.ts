/** Records in little, for tests. */
import type { Block, Document, Item, Person, Record } from '../../src/records/record.js'

export const block = (text: string, more: Partial<Block> = {}): Block => ({
  type: 'paragraph',
  label: null,
  text,
  content: [],
  at: {},
  ...more,
})

export function item(number: string | null, title: string, texts: string[] = [], more: Partial<Item> = {}): Item {
  const content = texts.map((text) => block(text))
  return {
    id: `x/${number ?? title}`,
    number,
    agendaRef: null,
    title,
    exempt: false,
    pages: null,
    attachments: [],
    description: [],
    content,
    truncated: false,
    ...more,
  }
}

export const person = (name: string, status: Person['status'], more: Partial<Person> = {}): Person => ({ name, status, ...more })

export function document(type: Document['type'], items: Item[], more: Partial<Document> = {}): Document {
  const about = {
    title: '',
    body: 'Lamps Panel',
    date: '2024-03-14',
    startTime: null,
    venue: null,
    contacts: [],
    people: [],
    content: [],
    actions: [],
  }
  const made = { id: '', type, items, ...about, ...more }
  return { ...made, id: more.id ?? [made.body ?? 'unknown', made.date ?? 'undated', type].join('/') }
}

export const record = (path: string, ...documents: Document[]): Record => ({
  schema: 'minutes/1',
  tool: { name: 'minutes', version: '0' },
  source: { path, mediaType: 'text/html', bytes: 1, sha256: path },
  documents,
  findings: [],
})
