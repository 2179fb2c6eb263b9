/** Paths of records to JSON values: files, folders that `minutes extract -o` wrote, patterns, standard input. */
import { findSources, type Readable } from '../fetch/sources.js'
import { type JsonValue, jsonValues } from './json-values.js'
import { knownKind, looksLikeRecord } from './not-records.js'

export interface RecordValue {
  path: string
  one: JsonValue
}

const RECORDS: Readable = new Set(['.json', '.ndjson', '.jsonl'])

/** What a folder or pattern finds is left out where it is no record; what is named outright is given as it is. */
export async function* recordValues(given: string[]): AsyncGenerator<RecordValue> {
  const named = new Set(given)
  for await (const { path, error } of findSources(given, RECORDS)) {
    if (error) throw error
    if (named.has(path)) for await (const one of jsonValues(path)) yield { path, one }
    else yield* found(path)
  }
}

/** The first value tells what the file is. */
async function* found(path: string): AsyncGenerator<RecordValue> {
  let isFirst = true
  for await (const one of jsonValues(path)) {
    if (isFirst && (('value' in one && knownKind(one.value) !== undefined) || ('source' in one && one.source))) return
    if (isFirst && !looksLikeRecord(one)) return
    isFirst = false
    yield { path, one }
  }
}
