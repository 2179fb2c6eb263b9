/** Records in an order and with keys that do not depend on the order in which they were given. */
import { createHash } from 'node:crypto'
import type { ErrorRecord } from '../records/error.js'
import type { Record } from '../records/record.js'
import { cleanJson } from './clean.js'
import { type Keyed, type SortOptions, sorted } from './sort.js'

/** A record with the key of its source. */
export interface Entry {
  id: string
  record: Record | ErrorRecord
}

export interface EntryOptions extends SortOptions {
  /** Keep the order given; memory and disk are then not needed. */
  ordered?: boolean
  /** Called for a record that was given before, word for word. */
  repeated?: (record: Record | ErrorRecord) => void
}

type Parsed = Record | ErrorRecord
const parse = (line: string): Parsed => JSON.parse(line) as Parsed

/** Entries sorted by path; the same record given twice is one. */
export async function* entriesOf(records: AsyncIterable<Parsed>, options: EntryOptions): AsyncGenerator<Entry> {
  if (options.ordered) {
    for await (const record of records) yield { id: sourceKey(record), record: parse(cleanJson(record)) }
    return
  }
  for await (const { key, line } of sorted(withPaths(sorted(keyed(records), options), options), options)) {
    yield { id: copied(key.slice(key.lastIndexOf(' ') + 1)), record: parse(line) }
  }
}

/** A slice of a string keeps the whole of it in memory, here a line that was read. */
const copied = (text: string): string => Buffer.from(text).toString()

async function* keyed(records: AsyncIterable<Parsed>): AsyncGenerator<Keyed> {
  for await (const record of records) yield { key: sourceKey(record), line: cleanJson(record) }
}

/** Source keys made unique; then the key to sort by is the path, the sha256, and the source key itself. */
async function* withPaths(lines: AsyncIterable<Keyed>, { repeated }: EntryOptions): AsyncGenerator<Keyed> {
  let last: Keyed = { key: '', line: '' }
  let count = 1
  for await (const next of lines) {
    const record = parse(next.line)
    if (next.line === last.line) {
      repeated?.(record)
      continue
    }
    count = next.key === last.key ? count + 1 : 1
    last = next
    yield { key: `${pathKey(record)} ${count === 1 ? next.key : `${next.key}~${count}`}`, line: next.line }
  }
}

const hex = (text: string, length: number) => createHash('sha256').update(text).digest('hex').slice(0, length)
const nameOf = ({ source }: Parsed): string => source.path ?? source.url ?? ''

/** Of ten thousand sources two share so many digits once in twenty thousand times, and are then told apart by ~2. With a letter before it no program takes the key for a number. */
const LENGTH = 10

function sourceKey(record: Parsed): string {
  if ('error' in record) return `f${hex(nameOf(record), LENGTH)}`
  return `s${
    record.source.sha256
      .toLowerCase()
      .replace(/[^0-9a-f]/g, '')
      .slice(0, LENGTH) || hex(nameOf(record), LENGTH)
  }`
}

/** A path may hold anything: what would break a line is escaped. */
const pathKey = (record: Parsed): string => JSON.stringify(nameOf(record)).replace(/\s/g, '\u0001')
