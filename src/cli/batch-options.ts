/** Options of a run over many sources. Every start reads this file: nothing heavy in it. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import { type ReadFlags, wholeNumber } from './options.js'

export interface BatchFlags extends ReadFlags {
  jobs?: number
  maxMemory?: number
  force?: boolean
  failures?: string
  quiet?: boolean
  include?: string[]
  exclude?: string[]
  prune?: boolean
  knownFailures?: string
  manifest?: string
  shard?: number
  shards?: number
}

/** Seconds for a document. */
export const DEFAULT_TIMEOUT = 600
/** MiB of heap. With room for more V8 lets the heap grow to four times what is in use before it tidies up; up to this, to twice. */
export const DEFAULT_MEMORY = 1000

function fromZero(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 0.')
  return Number(value)
}

const again = (value: string, before: string[] = []): string[] => [...before, value]

export function addBatchOptions(command: Command): Command {
  return command
    .addOption(new Option('-j, --jobs <n>', 'documents read at once (a core each, 8 at most)').env('MINUTES_JOBS').argParser(wholeNumber))
    .addOption(new Option('--max-memory <MiB>', `end a document that needs more (many sources: ${DEFAULT_MEMORY})`).argParser(wholeNumber))
    .option('--force', 'read again what a finished output already holds')
    .option('--failures <file>', 'list what to look at: sources that failed, were cut short or have findings at error level')
    .addOption(
      new Option('--exclude <pattern>', 'leave out what a folder or pattern finds under this name; may be given again').argParser(again),
    )
    .addOption(new Option('--include <pattern>', 'of what a folder or pattern finds take only this; may be given again').argParser(again))
    .option('--prune', 'a file for each source: remove those whose source is gone')
    .option('--known-failures <file>', 'keep there what failed: it is said once, then only counted, and does not fail the run')
    .option('--manifest <file>', 'take the sources from what minutes manifest wrote, and write a part into the folder after -o')
    .addOption(new Option('--shard <n>', 'which shard of the manifest, from 0; in a job array it is known').argParser(fromZero))
    .addOption(new Option('--shards <n>', 'how many shards the manifest falls into').argParser(wholeNumber))
    .option('-q, --quiet', 'no progress and no summary')
}
