/** All records into one export, in the order of their sources. Kept where a source could be read. */
import { hashOf } from '../batch/journal.js'
import type { FoundSource } from '../fetch/sources.js'
import type { BatchFlags } from './batch-options.js'
import type { ExportFlags } from './export-options.js'
import { exportRecords, type Parsed } from './exporting.js'
import { withoutSlash } from './folder-output.js'
import { readMany } from './many.js'
import { say } from './report.js'
import { earlierRun, type Made, runFileOf, runKey, startRun } from './run.js'
import { hashOfSources, stillStands } from './unchanged.js'

export interface IntoOptions {
  flags: BatchFlags & ExportFlags
  alone: boolean
  total: number | null
}

/** `sources` is asked for twice: to see whether the export that stands is of them, and to read them. */
export async function extractInto(sources: () => AsyncIterable<FoundSource>, { flags, alone, total }: IntoOptions): Promise<number> {
  const { format, flat, dialect, table, pages, output } = flags
  const options = { format, flat, dialect, table, pages }
  const file = !alone && output !== undefined && output !== '-' ? runFileOf(withoutSlash(output)) : null
  const standing = file === null ? undefined : await standingRun(sources, flags, file, runKey(flags, options))
  if (standing) {
    const failed = standing.failed > 0 ? ` (${standing.failed} failed)` : ''
    if (!flags.quiet) say(`minutes: ${standing.done} kept from before in ${output}${failed}; --force reads them again`)
    return standing.exit
  }
  const run = await startRun({ flags, options, total, file, alone })
  const hash = hashOfSources()
  let read = 0
  async function* records(): AsyncGenerator<Parsed> {
    for await (const reading of readMany(run.untilStopped(sources()), {
      flags,
      alone,
      underway: file === null ? undefined : `${withoutSlash(output!)}.reading`,
    })) {
      await run.saw(reading)
      if (file !== null) hash.add(reading.path, reading.sha256 ?? (await hashOf(reading.path)))
      if (!reading.failure) read += 1
      yield JSON.parse(reading.line) as Parsed
    }
  }
  const written = await exportRecords(records(), flags, { keep: () => read > 0 && run.stop.status === undefined })
  return run.end(file === null ? {} : { sourcesSha256: hash.digest(), outputs: await hashesOf(written) })
}

/** The run that made what stands, where this one would make the same. A list of failures is only made by reading. */
async function standingRun(sources: () => AsyncIterable<FoundSource>, { force, failures }: BatchFlags, file: string, key: string) {
  if (force || failures !== undefined) return undefined
  const before = await earlierRun(file)
  return before?.finished && before.key === key && (await stillStands(sources(), before)) ? before : undefined
}

async function hashesOf(paths: string[]): Promise<Made['outputs']> {
  const hashes: Made['outputs'] = {}
  for (const path of paths) hashes[path] = (await hashOf(path)) ?? ''
  return hashes
}
