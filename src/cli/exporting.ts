/** Records to a format, and to where it is written. */
import { join } from 'node:path'
import type { Exporter, Out } from '../export/exporter.js'
import { exporterOf } from '../export/index.js'
import type { ErrorRecord } from '../records/error.js'
import type { Record } from '../records/record.js'
import { UsageError } from './exit.js'
import { checkFlags, type ExportFlags } from './export-options.js'
import { openFolder, scratchFolder } from './folder-output.js'
import { filled, openOutput } from './output.js'
import { say } from './report.js'

export type Parsed = Record | ErrorRecord

export interface ExportRun {
  /** Says after all records were read whether what was written is to be kept. */
  keep?: () => boolean
}

/** Gives back the files that were written; none where it went to stdout or was not kept. */
export async function exportRecords(
  records: AsyncIterable<Parsed>,
  flags: ExportFlags,
  { keep = () => true }: ExportRun = {},
): Promise<string[]> {
  checkFlags(flags)
  const exporter = await exporterOf(flags.format)
  const { entriesOf } = await import('../export/entries.js')
  const scratch = scratchFolder()
  try {
    const target = await openTarget(exporter, flags, scratch.open)
    const given = exporter.single ? onlyOne(records) : records
    const entries = entriesOf(given, { scratch: scratch.open, ordered: exporter.single, repeated })
    const { flat, dialect, table, pages } = flags
    const note = (message: string) => say(`minutes: ${message}`)
    await filled(target, () => exporter.run(entries, target.out, { flat, dialect, table, pages, note }), keep)
    return target.written
  } finally {
    scratch.remove()
  }
}

function repeated(record: Parsed): void {
  say(`minutes: ${record.source.path ?? record.source.url ?? 'a record'} was given twice, word for word; it is written once`)
}

async function* onlyOne(records: AsyncIterable<Parsed>): AsyncGenerator<Parsed> {
  let count = 0
  for await (const record of records) {
    count += 1
    if (count > 1) throw new UsageError('json holds one record, and there are several', 'add --format ndjson for one record a line')
    yield record
  }
}

interface Target {
  out: Out
  done(): Promise<void>
  drop(): Promise<void>
  /** Filled by `done`. */
  written: string[]
}

async function openTarget({ shape, tables }: Exporter, { format, output, table }: ExportFlags, scratch: Out['scratch']): Promise<Target> {
  const toStdout = output === undefined || output === '-'
  if (shape === 'folder' && table === undefined) {
    if (toStdout)
      throw new UsageError(`${format} is a folder of tables`, `give a folder after -o${tables ? ', or one table with --table' : ''}`)
    const { folder, done, drop } = await openFolder(output)
    const write = () => Promise.reject(new Error(`${format} writes files into a folder`))
    const written: string[] = []
    const putAll = async () => {
      for (const name of await done()) written.push(join(output, name))
    }
    return { out: { folder, scratch, write }, done: putAll, drop, written }
  }
  const binary = shape === 'binary' || format === 'parquet'
  if (binary && toStdout && process.stdout.isTTY) throw new UsageError(`${format} is no text for a terminal`, 'give a file after -o')
  const { write, done, drop } = await openOutput(output)
  const written: string[] = []
  const put = async () => {
    await done()
    if (!toStdout) written.push(output)
  }
  return { out: { write, scratch, folder: '' }, done: put, drop, written }
}
