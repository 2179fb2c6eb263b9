/** Records as lines of NDJSON, one a source. Into a file, what an earlier run has read is not read again. */
import { createHash } from 'node:crypto'
import { type EarlierLines, earlierLines } from '../batch/earlier.js'
import { hashOf } from '../batch/journal.js'
import type { FoundSource } from '../fetch/sources.js'
import type { Record } from '../records/record.js'
import type { BatchFlags } from './batch-options.js'
import { outcomeOf } from './each.js'
import { readMany } from './many.js'
import { filled, openOutput } from './output.js'
import { partialSuffix, partialsOf, removePartials } from './partials.js'
import { type Reading, readingOf } from './reading.js'
import { type EarlierRun, earlierRun, runFileOf, runKey, startRun } from './run.js'
import { isUnchanged } from './unchanged.js'

export interface LinesOptions {
  flags: BatchFlags & { output?: string }
  /** One source, named outright. */
  alone: boolean
  total: number | null
  /** What beside the options of reading decides what is written. */
  made?: { [name: string]: unknown }
  /** A reading may be refused: of a source that is not what a manifest says. */
  checked?: (reading: Reading) => Reading
}

export async function extractLines(
  sources: AsyncIterable<FoundSource>,
  { flags, alone, total, made = {}, checked = (reading) => reading }: LinesOptions,
): Promise<number> {
  const file = alone || flags.output === undefined || flags.output === '-' ? undefined : flags.output
  const run = await startRun({
    flags,
    options: optionsOf(made),
    total,
    file: file === undefined ? null : runFileOf(file),
    alone,
  })
  const earlier = file === undefined || flags.force ? undefined : await earlierLines(await readable(file, run.key))
  const output = await openOutput(flags.output, file === undefined ? undefined : partialSuffix(run.key))
  const hash = createHash('sha256')
  const fill = async () => {
    for await (const read of readMany(run.untilStopped(sources), {
      flags,
      alone,
      earlier: earlier && ((path) => kept(path, earlier)),
      underway: file && `${file}.reading`,
    })) {
      const reading = checked(read)
      hash.update(reading.line)
      await output.write(reading.line)
      await run.saw(reading)
    }
  }
  try {
    await filled(output, fill, () => run.stop.status === undefined)
  } finally {
    await earlier?.close()
  }
  if (file !== undefined && run.stop.status === undefined) await removePartials(file)
  return run.end({ sha256: hash.digest('hex') })
}

const optionsOf = (made: LinesOptions['made']) => ({ format: 'ndjson', ...made })

/** The key of a run that writes lines, before it is begun. */
export const linesKey = (flags: BatchFlags, made: LinesOptions['made']): string => runKey(flags, optionsOf(made))

/** What the run before wrote, where it was made in the same way, and what stopped runs have left. */
async function readable(file: string, key: string): Promise<string[]> {
  return [...((await writtenWith(file, key)) ? [file] : []), ...(await partialsOf(file, key))]
}

/** The run that wrote the file, where it had this key and the file is as it was written. */
export async function writtenWith(file: string, key: string): Promise<EarlierRun | undefined> {
  const before = await earlierRun(runFileOf(file))
  return before?.key === key && (await hashOf(file)) === before.sha256 ? before : undefined
}

async function kept(path: string, lines: EarlierLines): Promise<Reading | undefined> {
  const line = lines.find(path)
  if (!line || !(await isUnchanged(path, line.sha256))) return undefined
  const text = await line.text()
  return { ...readingOf(outcomeOf(path, JSON.parse(text) as Record)), line: text, reused: true }
}
