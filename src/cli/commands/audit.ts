import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Coverage } from '../../records/record.js'
import { choice } from '../choices.js'
import { addReadOptions, type ReadFlags, wholeNumber } from '../options.js'

interface Flags extends ReadFlags {
  min?: number
  lines: number
  format: 'text' | 'json' | 'ndjson'
}

const EXAMPLES = `
Examples:
  minutes audit minutes.pdf                      where its text went, and what went nowhere
  minutes audit meetings/ --min 0.98             fails where a source has more than 2 % unplaced
  minutes audit meetings/ --format ndjson | jq -r '[.share, .path] | @tsv'

Share: letters and digits in blocks and fields, of these and what is unplaced. Headers, page numbers, link words
and other furniture are counted by bucket and left out of it.`

export function addAudit(program: Command): void {
  const command = program
    .command('audit')
    .description('account for every line of a source: in a block, a field, a bucket, or nowhere')
    .argument('[sources...]', 'files, folders, patterns, or - for standard input')
    .addOption(new Option('--min <share>', 'exit with 1 where the share is below this, 0 to 1').argParser(shareOf))
    .addOption(new Option('--lines <n>', 'unplaced lines to print for each source').argParser(wholeNumber).default(20))
    .addOption(choice('-f, --format <format>', 'text; json: one source; ndjson: a line each', ['text', 'json', 'ndjson']).default('text'))
  addReadOptions(command).addHelpText('after', EXAMPLES).action(run)
}

function shareOf(value: string): number {
  if (!/^(?:0|1|0?\.\d+|1\.0+)$/.test(value)) throw new InvalidArgumentError('It must be a share from 0 to 1, such as 0.98.')
  return Number(value)
}

async function run(given: string[], flags: Flags): Promise<void> {
  const [{ givenSources, readOne }, { findSources }, { openOutput }, { worst, EXIT }, { auditText }] = await Promise.all([
    import('../each.js'),
    import('../../fetch/sources.js'),
    import('../output.js'),
    import('../exit.js'),
    import('../audit-text.js'),
  ])
  const output = await openOutput(undefined)
  const statuses: number[] = []
  for await (const found of findSources(givenSources(given))) {
    const outcome = await readOne(found, flags)
    if ('failure' in outcome) {
      statuses.push(outcome.exit)
      continue
    }
    const coverage = outcome.record.coverage!
    statuses.push(passes(coverage, flags.min) ? EXIT.done : EXIT.findings)
    if (flags.format === 'text') await output.write(auditText(found.path, coverage, flags.lines))
    else await output.write(`${JSON.stringify({ path: found.path, ...coverage }, null, flags.format === 'json' ? 2 : 0)}\n`)
  }
  process.exitCode = worst(statuses)
}

/** A source without text has nothing to place, and has not passed where a share is asked for. */
function passes({ share, invented }: Coverage, min: number | undefined): boolean {
  return min === undefined || (share !== null && share >= min && invented.length === 0)
}
