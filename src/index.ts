/** The library: the few names a programmer needs. */

import type { Exporter } from './export/exporter.js'
import type { Format } from './export/index.js'
import type { Original } from './fetch/original.js'
import type { ReadOptions } from './pipeline.js'
import type { ErrorRecord } from './records/error.js'
import type { Links } from './records/links.js'
import type { SeenPerson } from './records/people.js'
import type { Finding, Record } from './records/public.js'
import type { Record as Inner } from './records/record.js'
import { VERSION } from './version.js'

export { MinutesError } from './errors.js'
export type { Format } from './export/index.js'
export type { Original } from './fetch/original.js'
export { readOriginal, toOriginal } from './fetch/read.js'
export { findSources } from './fetch/sources.js'
export type { ReadOptions } from './pipeline.js'
export { ErrorRecord } from './records/error.js'
export { jsonSchema } from './records/json-schema.js'
export type { Links } from './records/links.js'
export type { SeenPerson } from './records/people.js'
export type {
  Action,
  Block,
  Document,
  Finding,
  Heading,
  Item,
  Paragraph,
  Person,
  Question,
  Record,
  Resolution,
  Table,
} from './records/public.js'
export { schemas } from './records/public.js'
export { VERSION } from './version.js'

/** A file, or bytes from anywhere, as a record. */
export async function read(source: string | Uint8Array, options: ReadOptions = {}): Promise<Record> {
  const [{ readOriginal, toOriginal }, { readRecord }] = await Promise.all([import('./fetch/read.js'), import('./pipeline.js')])
  return asPublic(await readRecord(typeof source === 'string' ? await readOriginal(source) : toOriginal('-', source), options))
}

/** What `read` makes of an original that is at hand. */
export async function readRecord(original: Original, options: ReadOptions = {}): Promise<Record> {
  return asPublic(await (await import('./pipeline.js')).readRecord(original, options))
}

/** The parser gives every resolution its verb, every question its asker or null, every table its rows. */
const asPublic = (record: Inner): Record => record as Record

/** A folder that `minutes fetch` wrote, its parts joined into one record. */
export async function joined(folder: string, options: ReadOptions = {}): Promise<Record> {
  const [{ readJoined }, { join }] = await Promise.all([import('./cli/joined.js'), import('node:path')])
  return asPublic(await readJoined(join(folder, 'meeting.json'), options))
}

/** What looks wrong in a value that should be a record; checks of these codes are left out. */
export async function validate(value: unknown, { off = [] }: { off?: string[] } = {}): Promise<Finding[]> {
  return (await import('./validate/value.js')).checkValue(value, new Set(off))
}

/** Who belongs to whom: agenda items to minuted items, to papers, to earlier minutes. */
export async function link(records: readonly Record[]): Promise<Links> {
  return (await import('./link/link.js')).link(records, { name: 'minutes', version: VERSION })
}

/** Everyone seen over many records, with the spellings of one person joined. */
export async function people(records: Iterable<Record>, { oneCouncil = false }: { oneCouncil?: boolean } = {}): Promise<SeenPerson[]> {
  const roll = (await import('./link/roll.js')).makeRoll({ oneCouncil })
  for (const record of records) roll.add(record)
  return roll.people()
}

/** Records in a format of one file, as text or bytes; `table` makes a file of csv and parquet. */
async function exported(
  records: AsyncIterable<Record | ErrorRecord> | Iterable<Record | ErrorRecord>,
  format: Exclude<Format, 'sqlite'>,
  options: Parameters<Exporter['run']>[2] = {},
): Promise<Uint8Array> {
  const [{ exporterOf }, { entriesOf }, { mkdtemp, rm }, { tmpdir }, { join }] = await Promise.all([
    import('./export/index.js'),
    import('./export/entries.js'),
    import('node:fs/promises'),
    import('node:os'),
    import('node:path'),
  ])
  const exporter = await exporterOf(format)
  if (exporter.shape === 'folder' && options.table === undefined)
    throw new (await import('./errors.js')).MinutesError(
      'needs-table',
      `${format} is a folder of tables.`,
      'Give one table: { table: "decisions" }.',
    )
  const folder = await mkdtemp(join(tmpdir(), 'minutes-'))
  const parts: Uint8Array[] = []
  const write = async (chunk: string | Uint8Array) => {
    parts.push(typeof chunk === 'string' ? Buffer.from(chunk) : Uint8Array.from(chunk))
  }
  const each = async function* () {
    yield* records
  }
  try {
    const scratch = async () => folder
    await exporter.run(entriesOf(each(), { scratch, ordered: exporter.single }), { write, folder, scratch }, options)
    return Buffer.concat(parts)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export { exported as export }
