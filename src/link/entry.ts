/** A document with the record it stands in, and the refs that name it and its items. */

import type { DocumentRef, ItemRef } from '../records/links.js'
import type { Document, Item, Record } from '../records/record.js'

export interface Entry {
  record: string
  document: Document
  family?: string
  /** Place among all documents given. */
  order: number
}

export function entriesOf(records: readonly Record[]): Entry[] {
  return records
    .flatMap(({ source, documents, family }) =>
      documents.map((document) => ({ record: source.path ?? source.url ?? source.sha256, document, family: family?.name })),
    )
    .map((entry, order) => ({ ...entry, order }))
}

export const refOf = ({ record, document }: Entry): DocumentRef => ({ record, document: document.id })

export const itemRef = (entry: Entry, { id, number, title }: Item): ItemRef => ({ ...refOf(entry), item: id, number, title })

/** Agendas and minutes; the others are papers. */
export const isBusiness = ({ document }: Entry) => (document.type === 'agenda' || document.type === 'minutes') && document.items.length > 0

/** An item page: one item, and known as such, or nothing that says of which meeting. */
export const isExcerpt = ({ document, family }: Entry) =>
  document.type === 'minutes' &&
  document.items.length === 1 &&
  (family === 'moderngov-item-page' || (document.people.length === 0 && (document.body === null || document.date === null)))
