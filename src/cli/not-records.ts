/** What a JSON value is, where it is no record: files that a run leaves beside its records are known by what they hold, not by name. */
import type { JsonValue } from './json-values.js'

type Fields = { [name: string]: unknown }

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Kinds of file that lie beside records, and how each is known. */
const KINDS: [name: string, is: (value: Fields) => boolean][] = [
  [
    'the facts of a run',
    ({ key, status, sources, tool }) => typeof key === 'string' && typeof status === 'string' && isObject(sources) && isObject(tool),
  ],
  [
    'the journal of a run',
    ({ output, outputSha256, reading }) => typeof output === 'string' && typeof outputSha256 === 'string' && isObject(reading),
  ],
  ['what minutes fetch keeps of a meeting', ({ schema }) => schema === 'minutes-fetch/1'],
  ['what minutes link wrote', ({ schema }) => schema === 'minutes-links/1'],
  ['a list of what to look at', ({ path, why, code }) => typeof path === 'string' && typeof why === 'string' && typeof code === 'string'],
  ['the data package of a folder of tables', ({ resources }) => Array.isArray(resources)],
  ['a JSON Schema', ({ $schema, $defs, properties }) => typeof $schema === 'string' && (isObject($defs) || isObject(properties))],
  ['a line of ndjson --flat', ({ table, source_id }) => typeof table === 'string' && typeof source_id === 'string'],
]

/** What the value is, if it is known and no record. */
export function knownKind(value: unknown): string | undefined {
  if (!isObject(value)) return undefined
  return KINDS.find(([, is]) => is(value))?.[0]
}

/** A record or an error record, whole or not: edited by hand it may lack anything else. */
export const looksLikeRecord = (one: JsonValue): boolean =>
  'fault' in one || (isObject(one.value) && (one.value.schema === 'minutes/1' || 'documents' in one.value))
