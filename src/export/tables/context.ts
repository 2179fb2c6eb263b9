/** What the row builders of one record share. */

import type { Person } from '../../records/record.js'
import { keyMaker } from './keys.js'
import type { Row, TableName } from './model.js'

export interface TableRow {
  table: TableName
  row: Row
}

/** Which things a JSON pointer leads to. */
export interface Pointed {
  document_id: string
  item_id: string | null
  paragraph_id: string | null
}

export interface Context {
  source: string
  /** Makes a key unique in the record. */
  keyOf: (wanted: string) => string
  add: (table: TableName, row: Row) => void
  rows: TableRow[]
  pointers: Map<string, Pointed>
  /** Of the document that is being written: keys and names of its people by their ids in the record. */
  people: Map<string, { key: string; name: string; status: Person['status'] }>
}

export function makeContext(source: string): Context {
  const rows: TableRow[] = []
  return { source, keyOf: keyMaker(), rows, add: (table, row) => void rows.push({ table, row }), pointers: new Map(), people: new Map() }
}

/** The key of a person of the document; null where none is meant. */
export const personKey = ({ people }: Context, id: string | undefined): string | null =>
  (id === undefined ? undefined : people.get(id)?.key) ?? null

/** The longest part of a pointer that leads to a document, item or block. */
export function pointedAt({ pointers }: Context, pointer: string): Pointed | undefined {
  for (let part = pointer; part !== ''; part = part.slice(0, part.lastIndexOf('/'))) {
    const found = pointers.get(part)
    if (found) return found
    if (!part.includes('/')) return undefined
  }
  return undefined
}
