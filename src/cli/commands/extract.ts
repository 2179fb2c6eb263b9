import type { Command } from 'commander'
import type { FoundSource } from '../../fetch/sources.js'
import { addBatchOptions, type BatchFlags } from '../batch-options.js'
import { UsageError } from '../exit.js'
import { addExportOptions, checkFlags, type ExportFlags, type ExportGiven, formatOption } from '../export-options.js'
import { addReadOptions } from '../options.js'

interface Given extends BatchFlags, ExportGiven {}
type Flags = BatchFlags & ExportFlags

const EXAMPLES = `
Examples:
  minutes extract meeting.html                              one record as JSON
  minutes extract minutes.pdf -o minutes.json               to a file, which appears only when whole
  minutes extract a.html b.txt --format ndjson              one record a line, in the order given
  minutes extract packs/ --format ndjson -o packs.ndjson    a folder; run again, it goes on where it stopped
  minutes extract packs/ -o records/                        a file for each source
  minutes extract packs/ -o 'out/{body}/{date}-{sha}.{ext}'  named by what the documents say
  minutes extract meetings/ --format csv -o tables          a folder of tables
  minutes extract meetings/ -o decisions.xlsx               a workbook: the format follows the name
  minutes extract pack.pdf --format html --pages -o pack.html
  minutes extract --manifest M --shard 3 --shards 16 -o parts/
  curl -s "$URL" | minutes extract - | jq '.documents[0].items[].title'

A source that fails is said on stderr; with ndjson it is also a line, with an "error" member.
Fields of an output path: {path} {name} {body} {date} {type} {sha} {ext}.`

export function addExtract(program: Command): void {
  const command = program
    .command('extract')
    .description('read sources into records')
    .argument('[sources...]', 'files, folders, patterns, addresses, or - for standard input')
    .addOption(formatOption('json: one source, one record (else nothing says one); ndjson: one record a line; and those of minutes export'))
  addExportOptions(command)
  addReadOptions(command)
  addBatchOptions(command).addHelpText('after', EXAMPLES).action(run)
}

async function run(given: string[], asked: Given): Promise<void> {
  const [{ givenSources }, { findSources }, { wholeMeetings }, { formatFor }, { wantedSources }] = await Promise.all([
    import('../each.js'),
    import('../../fetch/sources.js'),
    import('../whole-meetings.js'),
    import('../format-name.js'),
    import('../wanted-sources.js'),
  ])
  const flags: Flags = { ...asked, format: formatFor(asked.output, asked.format) ?? 'json' }
  checkFlags(flags)
  if (flags.manifest !== undefined) {
    if (given.length > 0) throw new UsageError('sources and a manifest', 'the manifest names the sources: give no others')
    process.exitCode = await (await import('../extract-shard.js')).extractShard({ ...flags, manifest: flags.manifest })
    return
  }
  const patterns = givenSources(given)
  const sources = () => wholeMeetings(wantedSources(findSources(patterns), given, flags), given)
  const alone = await isAlone(patterns)
  const total = alone || flags.quiet || !process.stderr.isTTY ? null : await countOf(sources())
  const template = await templateOf(flags, alone)
  const base = !alone && patterns.length === 1 && !isPattern(patterns[0]!) ? patterns[0] : undefined
  if (flags.prune && template === undefined)
    throw new UsageError(
      '--prune is for a file a source',
      'give a folder after -o, such as -o records/; one file holds no more than the sources given',
    )
  process.exitCode =
    template === undefined
      ? await extractTo(sources, flags, alone, total)
      : await (await import('../extract-files.js')).extractFiles(sources(), { flags, template, base, total })
}

async function extractTo(sources: () => AsyncIterable<FoundSource>, flags: Flags, alone: boolean, total: number | null): Promise<number> {
  if (flags.flat || (flags.format !== 'json' && flags.format !== 'ndjson'))
    return (await import('../extract-into.js')).extractInto(sources, { flags, alone, total })
  if (flags.format === 'ndjson') return (await import('../extract-lines.js')).extractLines(sources(), { flags, alone, total })
  return (await import('../extract-one.js')).extractOne(sources(), flags)
}

/** One file named outright, or standard input; a folder or pattern may be many. */
async function isAlone([first, ...others]: string[]): Promise<boolean> {
  if (first === undefined || others.length > 0) return false
  const { isAddress } = await import('../../fetch/is-address.js')
  if (first === '-' || isAddress(first)) return true
  const { stat } = await import('node:fs/promises')
  return stat(first).then(
    (status) => !status.isDirectory(),
    () => !isPattern(first),
  )
}

const isPattern = (path: string): boolean => /[*?[{(]/.test(path)

/** Where each source gets a file of its own: a template, or a folder where one file cannot hold all. */
async function templateOf({ output, format, table }: Flags, alone: boolean): Promise<string | undefined> {
  if (output === undefined || output === '-') return undefined
  const [{ checkTemplate, isTemplate }, { exporterOf }, { withoutSlash }] = await Promise.all([
    import('../../batch/template.js'),
    import('../../export/index.js'),
    import('../folder-output.js'),
  ])
  const { shape } = await exporterOf(format)
  if (isTemplate(output)) {
    checkTemplate(output)
    if (shape === 'folder' && table === undefined) throw new UsageError(`${format} is a folder of tables`, 'give a folder after -o')
    return output
  }
  const isFolder = /[/\\]$/.test(output) || (!alone && format === 'json' && !/\.\w+$/.test(output))
  return shape !== 'folder' && isFolder ? `${withoutSlash(output)}/{path}.{ext}` : undefined
}

async function countOf(sources: AsyncIterable<FoundSource>): Promise<number> {
  let total = 0
  for await (const _ of sources) total += 1
  return total
}
