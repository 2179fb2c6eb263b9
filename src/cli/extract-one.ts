/** One source, one record as JSON. */
import { toJson } from '../export/json.js'
import type { FoundSource } from '../fetch/sources.js'
import type { BatchFlags } from './batch-options.js'
import { readOne } from './each.js'
import { EXIT, UsageError } from './exit.js'
import type { Parsed } from './exporting.js'
import { isLarge, isLimited, readMany } from './many.js'
import { filled, openOutput } from './output.js'
import { sayReading } from './reading.js'

export async function extractOne(sources: AsyncIterable<FoundSource>, flags: BatchFlags & { output?: string }): Promise<number> {
  const only = await onlyOne(sources)
  const output = await openOutput(flags.output)
  const fill = async () => {
    const alone = await readAlone(only, flags)
    if (alone.record) await output.write(toJson(alone.record))
    return alone
  }
  const { exit } = await filled(output, fill, ({ record }) => record !== undefined)
  return exit
}

async function readAlone(source: FoundSource, flags: BatchFlags): Promise<{ record?: Parsed; exit: number }> {
  if (!isLimited(flags) && !(await isLarge(source.path))) {
    const outcome = await readOne(source, flags)
    return 'failure' in outcome ? { exit: outcome.exit } : outcome
  }
  for await (const reading of readMany(listed(source), { flags, alone: false })) {
    sayReading(reading)
    return reading.failure ? { exit: reading.exit } : { record: JSON.parse(reading.line) as Parsed, exit: reading.exit }
  }
  return { exit: EXIT.bug }
}

/** A record is one JSON value; two of them one after the other would be none. */
async function onlyOne(sources: AsyncIterable<FoundSource>): Promise<FoundSource> {
  const found: FoundSource[] = []
  for await (const source of sources) {
    found.push(source)
    if (found.length > 1)
      throw new UsageError(
        'json holds one record, and there are several sources',
        'add --format ndjson for one record a line, or -o folder/ for a file each',
      )
  }
  return found[0]!
}

async function* listed(source: FoundSource): AsyncGenerator<FoundSource> {
  yield source
}
