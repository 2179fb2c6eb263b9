import type { Command } from 'commander'
import type { FoundSource } from '../../fetch/sources.js'
import type { Outcome } from '../each.js'
import { addExportOptions, checkFlags, type ExportFlags, formatOption } from '../export-options.js'
import { addReadOptions, type ReadFlags } from '../options.js'
import type { Output } from '../output.js'

interface Flags extends ReadFlags, ExportFlags {
  quiet?: boolean
}

const EXAMPLES = `
Examples:
  minutes extract meeting.html                              one record as JSON
  minutes extract minutes.pdf -o minutes.json               to a file, which appears only when whole
  minutes extract a.html b.txt --format ndjson              one record a line, in the order given
  minutes extract 'meetings/**/*.html' --format ndjson      a pattern; a folder is walked
  minutes extract meetings/ --format csv -o tables          a folder of tables
  minutes extract pack.pdf --format html --pages -o pack.html
  curl -s "$URL" | minutes extract - | jq '.documents[0].items[].title'

A source that fails is said on stderr; with ndjson it is also a line, with an "error" member.`

export function addExtract(program: Command): void {
  const command = program
    .command('extract')
    .description('read sources into records')
    .argument('[sources...]', 'files, folders, patterns, or - for standard input')
    .addOption(formatOption('json: one source, one record; ndjson: one record a line; and those of minutes export').default('json'))
  addExportOptions(command)
  addReadOptions(command).option('-q, --quiet', 'no progress on the terminal').addHelpText('after', EXAMPLES).action(run)
}

async function run(given: string[], flags: Flags): Promise<void> {
  const [{ givenSources }, { findSources }, { wholeMeetings }, { openOutput }] = await Promise.all([
    import('../each.js'),
    import('../../fetch/sources.js'),
    import('../whole-meetings.js'),
    import('../output.js'),
  ])
  checkFlags(flags)
  const sources = wholeMeetings(findSources(givenSources(given)), given)
  if (flags.flat || (flags.format !== 'json' && flags.format !== 'ndjson')) {
    process.exitCode = await extractInto(sources, flags)
    return
  }
  const only = flags.format === 'json' ? await onlyOne(sources) : undefined
  const output = await openOutput(flags.output)
  process.exitCode = await intoOutput(output, () => (only ? extractOne(only, flags, output) : extractEach(sources, flags, output)))
}

/** A record is one JSON value; two of them one after the other would be none. */
async function onlyOne(sources: AsyncIterable<FoundSource>): Promise<FoundSource> {
  const found: FoundSource[] = []
  for await (const source of sources) {
    found.push(source)
    if (found.length > 1) {
      const { UsageError } = await import('../exit.js')
      throw new UsageError('json holds one record, and there are several sources', 'add --format ndjson for one record a line')
    }
  }
  return found[0]!
}

/** Puts the output in its place when all went well; takes back a half-written file when not. */
async function intoOutput(output: Output, fill: () => Promise<{ exit: number; keep: boolean }>): Promise<number> {
  try {
    const { exit, keep } = await fill()
    if (keep) await output.done()
    else await output.drop()
    return exit
  } catch (error) {
    await output.drop()
    throw error
  }
}

async function extractOne(source: FoundSource, flags: Flags, output: Output) {
  const [{ readOne }, { toJson }] = await Promise.all([import('../each.js'), import('../../export/json.js')])
  const outcome = await readOne(source, flags)
  if ('failure' in outcome) return { exit: outcome.exit, keep: false }
  await output.write(toJson(outcome.record))
  return { exit: outcome.exit, keep: true }
}

async function extractEach(sources: AsyncIterable<FoundSource>, flags: Flags, output: Output) {
  const [{ readOne }, { worst }, { makeProgress }] = await Promise.all([
    import('../each.js'),
    import('../exit.js'),
    import('../progress.js'),
  ])
  const progress = makeProgress(process.stderr, flags.quiet === true)
  const statuses = new Set<number>()
  for await (const source of sources) {
    progress.next(source.path)
    const outcome = await readOne(source, flags)
    statuses.add(outcome.exit)
    await output.write(await lineOf(outcome))
  }
  progress.end()
  return { exit: worst(statuses), keep: true }
}

/** Any other format: written by its exporter, in the order of paths. Kept where a source could be read. */
async function extractInto(sources: AsyncIterable<FoundSource>, flags: Flags): Promise<number> {
  const [{ errorRecord, readOne }, { exportRecords }, { worst }, { makeProgress }] = await Promise.all([
    import('../each.js'),
    import('../exporting.js'),
    import('../exit.js'),
    import('../progress.js'),
  ])
  const progress = makeProgress(process.stderr, flags.quiet === true)
  const statuses = new Set<number>()
  let read = 0
  async function* records() {
    for await (const source of sources) {
      progress.next(source.path)
      const outcome = await readOne(source, flags)
      statuses.add(outcome.exit)
      if (!('failure' in outcome)) read += 1
      yield 'failure' in outcome ? errorRecord(outcome.path, outcome.failure) : outcome.record
    }
    progress.end()
  }
  await exportRecords(records(), flags, { keep: () => read > 0 })
  return worst(statuses)
}

async function lineOf(outcome: Outcome): Promise<string> {
  const [{ errorRecord }, { toNdjsonLine }] = await Promise.all([import('../each.js'), import('../../export/ndjson.js')])
  return toNdjsonLine('failure' in outcome ? errorRecord(outcome.path, outcome.failure) : outcome.record)
}
