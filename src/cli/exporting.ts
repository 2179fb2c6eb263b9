/** Records to a format, and to where it is written. */
import { rmSync } from 'node:fs'
import { copyFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { Exporter, Out } from '../export/exporter.js'
import { exporterOf } from '../export/index.js'
import type { ErrorRecord } from '../records/error.js'
import type { Record } from '../records/record.js'
import { UsageError, writingError } from './exit.js'
import { checkFlags, type ExportFlags, tableFor } from './export-options.js'
import { openFolder, scratchFolder } from './folder-output.js'
import { filled, openOutput } from './output.js'
import { temporaryName } from './partials.js'
import { say } from './report.js'
import { onEnd } from './signals.js'

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
  const { table, chosen } = tableFor(flags)
  const exporter = await exporterOf(flags.format)
  const { entriesOf } = await import('../export/entries.js')
  const scratch = scratchFolder()
  try {
    const target = await openTarget(exporter, { ...flags, table }, scratch.open)
    const given = exporter.single ? onlyOne(records) : records
    const entries = entriesOf(given, { scratch: scratch.open, ordered: exporter.single, repeated })
    const { flat, dialect, pages } = flags
    const note = (message: string) => say(`minutes: ${message}`)
    if (chosen) note(`${flags.output} holds the table decisions; --table names another, a folder after -o holds all`)
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
  if (shape === 'database') return openDatabase(format, output, scratch)
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

/** Worked on as a copy, which takes the place of the file when all went well. */
async function openDatabase(format: string, output: string | undefined, scratch: Out['scratch']): Promise<Target> {
  if (output === undefined || output === '-')
    throw new UsageError(`${format} is a file`, 'give a name after -o, such as minutes.db; --format sql goes to standard output')
  const file = temporaryName(output)
  const remove = () => rmSync(file, { force: true })
  const forget = onEnd(remove)
  await copyFile(output, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw writingError(error, output)
  })
  const written: string[] = []
  const done = async () => {
    await rename(file, output)
    forget()
    written.push(output)
  }
  const drop = async () => {
    remove()
    forget()
  }
  return {
    out: { write: () => Promise.reject(new Error('a database writes its file itself')), file, folder: '', scratch },
    done,
    drop,
    written,
  }
}
