/**
 * Akoma Ntoso 3.0. One document is the root itself; a source of many, or many sources, are a `documentCollection` of
 * components, each with ids of its own.
 */
import type { ErrorRecord } from '../records/error.js'
import type { Record } from '../records/record.js'
import { makeContext } from './akn/context.js'
import { documentElement } from './akn/document.js'
import { meta, sourceFacts } from './akn/meta.js'
import type { Entry } from './entries.js'
import type { Exporter } from './exporter.js'
import { buffered } from './sink.js'
import { element, type Markup } from './xml.js'

const START = `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:min="urn:minutes:akn:1">
`
const END = '\n</akomaNtoso>\n'

export const exporter: Exporter = {
  description: 'Akoma Ntoso 3.0',
  shape: 'text',
  run: async (entries, out) => {
    const sink = buffered(out.write)
    await sink.write(START)
    let first: Entry | undefined
    let count = 0
    for await (const entry of entries) {
      count += 1
      if (count === 2) await sink.write(collectionStart() + component(first!, 1))
      if (count === 1) first = entry
      else await sink.write(component(entry, count))
    }
    if (count === 1) await sink.write(recordElement(first!, '').xml)
    if (count === 0) await sink.write(emptyElement('', 'none', []).xml)
    await sink.write((count > 1 ? COLLECTION_END : '') + END)
    await sink.flush()
  },
}

const collectionMeta = (prefix: string, source: string, facts: Markup[]): Markup =>
  meta(makeContext(prefix), { path: `documentCollection/pack/${source}`, subtype: 'pack', date: null, author: 'unknown' }, facts)

const COLLECTION_END = '</collectionBody></documentCollection>'
const collectionStart = (): string =>
  `<documentCollection name="records" contains="originalVersion">${collectionMeta('', 'many', []).xml}<collectionBody>\n`

const component = (entry: Entry, count: number): string => {
  const eId = `rec_${count}`
  return `${element('component', { eId }, recordElement(entry, `${eId}__`)).xml}\n`
}

function recordElement({ id, record }: Entry, prefix: string): Markup {
  const source = id.replace(/[^\w-]/g, '-')
  const facts = sourceFacts(record)
  if (isEmpty(record)) return emptyElement(prefix, source, facts)
  if (record.documents.length === 1) return documentElement(record.documents[0]!, { prefix, source, index: 0 }, facts)
  const components = record.documents.map((document, index) => {
    const eId = `${prefix}comp_${index + 1}`
    return element('component', { eId }, documentElement(document, { prefix: `${eId}__`, source, index }, []))
  })
  return element(
    'documentCollection',
    { name: 'pack', contains: 'originalVersion' },
    collectionMeta(prefix, source, facts),
    element('collectionBody', {}, ...components),
  )
}

const isEmpty = (record: Record | ErrorRecord): record is ErrorRecord => 'error' in record || record.documents.length === 0

/** A source that could not be read, or in which nothing was found. */
function emptyElement(prefix: string, source: string, facts: Markup[]): Markup {
  const identity = { path: `doc/none/${source}`, subtype: 'other', date: null, author: 'unknown' }
  return element(
    'doc',
    { name: 'none', contains: 'originalVersion' },
    meta(makeContext(prefix), identity, facts),
    element('mainBody', {}, element('p')),
  )
}
