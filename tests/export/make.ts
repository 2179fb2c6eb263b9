/** Help for tests of exports: an exporter’s output in memory or in a temporary folder. */
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Entry, entriesOf } from '../../src/export/entries.js'
import type { ExportOptions } from '../../src/export/exporter.js'
import { exporterOf, type Format } from '../../src/export/index.js'
import { readOriginal } from '../../src/fetch/read.js'
import { readRecord } from '../../src/pipeline.js'
import type { ErrorRecord } from '../../src/records/error.js'
import type { Record } from '../../src/records/record.js'

export type Parsed = Record | ErrorRecord

export const temporary = (): string => mkdtempSync(join(tmpdir(), 'minutes-export-'))

export async function* each<T>(values: T[]): AsyncGenerator<T> {
  yield* values
}

export function entries(records: Parsed[]): AsyncGenerator<Entry> {
  return entriesOf(each(records), { scratch: async () => temporary() })
}

export interface Made {
  bytes: Buffer
  text: string
  /** Where a format of many files was written. */
  folder: string
}

export async function make(format: Format, records: Parsed[], options: ExportOptions = {}): Promise<Made> {
  const exporter = await exporterOf(format)
  const chunks: Buffer[] = []
  const folder = join(temporary(), 'out')
  mkdirSync(folder)
  const write = async (chunk: string | Uint8Array) => {
    chunks.push(Buffer.from(chunk as string))
  }
  await exporter.run(entries(records), { write, folder, scratch: async () => temporary() }, options)
  const bytes = Buffer.concat(chunks)
  return { bytes, text: bytes.toString('utf8'), folder }
}

/** Records of the fixtures, as they are read now. */
export async function fixtureRecords(): Promise<Record[]> {
  const sources = ['meeting-page/source.html', 'meeting-text/source.txt', 'parish-text/source.txt']
  return Promise.all(sources.map(async (source) => readRecord(await readOriginal(`fixtures/${source}`))))
}
