import type { Command } from 'commander'
import type { Record } from '../../records/record.js'
import { choice } from '../choices.js'

interface Flags {
  format: 'text' | 'json'
}

const EXAMPLES = `
Examples:
  minutes compare draft.json final.json          what was changed between draft and final minutes
  minutes compare meeting.html minutes.pdf       the page and the PDF of one meeting
  minutes compare a.json b.json --format json | jq '.documents[].items[] | select(.kind != "same")'

Each is a record or a source, which is read first. Case, quotation marks and dashes are not compared.
Exit status: 0 the two say the same; 1 they differ.`

export function addCompare(program: Command): void {
  program
    .command('compare')
    .description('compare two records of one meeting: people, items, blocks and the words that differ')
    .argument('<a>', 'a record, or a source')
    .argument('<b>', 'another')
    .addOption(choice('-f, --format <format>', 'how differences are printed', ['text', 'json']).default('text'))
    .addHelpText('after', EXAMPLES)
    .action(run)
}

async function run(a: string, b: string, flags: Flags): Promise<void> {
  const [{ compareRecords }, { jsonForTerminal }, { openOutput }, { EXIT }] = await Promise.all([
    import('../../validate/compare/index.js'),
    import('../../export/printable.js'),
    import('../output.js'),
    import('../exit.js'),
  ])
  const comparison = compareRecords(await recordAt(a), await recordAt(b))
  const output = await openOutput(undefined)
  if (flags.format === 'json') await output.write(jsonForTerminal(`${JSON.stringify(comparison, null, 2)}\n`))
  else await output.write(await textOf(comparison, [a, b]))
  process.exitCode = comparison.same ? EXIT.done : EXIT.findings
}

/** A record as it is, also one that was edited; a source as it is read; a folder or file of records where it holds one. */
async function recordAt(path: string): Promise<Record> {
  const [{ anythingIn }, { MinutesError }] = await Promise.all([import('../anything-in.js'), import('../../errors.js')])
  const records: Record[] = []
  for await (const outcome of anythingIn([path], {})) {
    if ('failure' in outcome) throw new MinutesError(outcome.failure.code, outcome.failure.message, outcome.failure.hint)
    records.push(outcome.record)
    if (records.length > 1)
      throw new MinutesError(
        'several-records',
        `${path} holds several records.`,
        'Give the file of one of them: minutes extract … -o folder/ writes a file each.',
      )
  }
  if (records[0]) return records[0]
  throw new MinutesError('not-a-record', `${path} gives no record to compare.`, `minutes validate ${path} says what is wrong.`)
}

async function textOf(
  comparison: Parameters<typeof import('../compare-text.js').compareText>[0],
  names: [string, string],
): Promise<string> {
  const [{ compareText }, { printableValue }, { colourLevel, paint, terminalWidth }] = await Promise.all([
    import('../compare-text.js'),
    import('../../export/printable.js'),
    import('../terminal.js'),
  ])
  const { strong, faint, error, decision } = await paint(colourLevel(process.stdout))
  return compareText(printableValue(comparison), printableValue(names), {
    width: terminalWidth(process.stdout),
    strong,
    faint,
    gone: error,
    added: decision,
  })
}
