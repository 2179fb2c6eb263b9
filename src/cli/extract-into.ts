/** All records into one export, in the order of their sources. Kept where a source could be read. */
import type { FoundSource } from '../fetch/sources.js'
import type { BatchFlags } from './batch-options.js'
import type { ExportFlags } from './export-options.js'
import { exportRecords, type Parsed } from './exporting.js'
import { withoutSlash } from './folder-output.js'
import { readMany } from './many.js'
import { runFileOf, startRun } from './run.js'

export interface IntoOptions {
  flags: BatchFlags & ExportFlags
  alone: boolean
  total: number | null
}

export async function extractInto(sources: AsyncIterable<FoundSource>, { flags, alone, total }: IntoOptions): Promise<number> {
  const { format, flat, dialect, table, pages, output } = flags
  const many = !alone && output !== undefined && output !== '-'
  const run = await startRun({
    flags,
    options: { format, flat, dialect, table, pages },
    total,
    file: many ? runFileOf(withoutSlash(output)) : null,
    summary: many || (!alone && process.stderr.isTTY === true),
  })
  let read = 0
  async function* records(): AsyncGenerator<Parsed> {
    for await (const reading of readMany(run.untilStopped(sources), { flags, alone })) {
      await run.saw(reading)
      if (!reading.failure) read += 1
      yield JSON.parse(reading.line) as Parsed
    }
  }
  await exportRecords(records(), flags, { keep: () => read > 0 && run.stop.status === undefined })
  return run.end()
}
