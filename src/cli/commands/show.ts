import { type Command, InvalidArgumentError, Option } from 'commander'
import type { PageRange, Record } from '../../records/record.js'
import { addReadOptions, collect, type ReadFlags } from '../options.js'

interface Flags extends ReadFlags {
  item: string[]
  full?: boolean
  pages?: PageRange
  pager: boolean
}

const EXAMPLES = `
Examples:
  minutes show meeting.html
  minutes show pack.pdf --item 3                 one item in full, with its papers
  minutes show pack.pdf --pages 7-12             what stands on these pages
  minutes show meetings.ndjson --full | less -R  records, all of their text
  curl -s "$URL" | minutes show -

On a terminal the text goes through MINUTES_PAGER, PAGER or less.`

export function addShow(program: Command): void {
  const command = program
    .command('show')
    .description('show sources or records as outlines: people, items, resolutions, questions, findings')
    .argument('[sources...]', 'files, an address, records, or - for standard input')
    .addOption(
      new Option('--item <number>', 'this item alone, in full, with its papers; may be given again').argParser(collect).default([], 'all'),
    )
    .option('--full', 'all text, not only what was asked and decided')
    .addOption(new Option('--pages <range>', 'what stands on these pages of a PDF, in full: 7 or 7-12').argParser(range))
    .option('--no-pager', 'straight to the terminal')
  addReadOptions(command).addHelpText('after', EXAMPLES).action(run)
}

function range(value: string): PageRange {
  const [, first, last = first] = /^([1-9]\d{0,6})(?:-([1-9]\d{0,6}))?$/.exec(value) ?? []
  if (first === undefined || Number(last) < Number(first)) throw new InvalidArgumentError('It must be a page or a range such as 7-12.')
  return { first: Number(first), last: Number(last) }
}

async function run(sources: string[], flags: Flags): Promise<void> {
  const [{ givenSources, sayFindings, saidOf }, { anythingIn }, { openPager }, { worst }, { failureText, say }] = await Promise.all([
    import('../each.js'),
    import('../anything-in.js'),
    import('../pager.js'),
    import('../exit.js'),
    import('../report.js'),
  ])
  const [{ toOutline }, { colourLevel, paint, terminalWidth }] = await Promise.all([
    import('../../export/outline.js'),
    import('../terminal.js'),
  ])
  const full = flags.full === true || flags.item.length > 0 || flags.pages !== undefined
  const look = { width: terminalWidth(process.stdout), paint: await paint(colourLevel(process.stdout)), full }
  const output = await openPager(flags.pager)
  const statuses: number[] = []
  let shown = 0
  for await (const outcome of anythingIn(givenSources(sources), flags)) {
    statuses.push(outcome.exit)
    if ('failure' in outcome) {
      say(failureText(outcome.failure, outcome.path))
      continue
    }
    sayFindings(outcome.path, saidOf(outcome.record))
    const record = await partOf(outcome.record, outcome.path, flags)
    if (shown > 0) await output.write(`\n${'─'.repeat(look.width)}\n\n`)
    shown += 1
    await output.write(toOutline(record, look))
  }
  await output.done()
  process.exitCode = worst(statuses)
}

/** What was asked for, or a fault that says what there is. */
async function partOf(record: Record, path: string, { item, pages }: Flags): Promise<Record> {
  if (item.length === 0 && pages === undefined) return record
  const [{ itemNumbers, onPages, withItems }, { MinutesError }] = await Promise.all([
    import('../../export/pick.js'),
    import('../../errors.js'),
  ])
  const items = item.length === 0 ? record : withItems(record, item)
  if (items === null) {
    const numbers = itemNumbers(record)
    const there =
      numbers.length === 0
        ? 'No item of it has a number.'
        : `There are ${numbers.slice(0, 40).join(', ')}${numbers.length > 40 ? ' …' : ''}.`
    throw new MinutesError('no-such-item', `${path} has no item ${item.join(', ')}.`, there)
  }
  const part = pages === undefined ? items : onPages(items, pages)
  if (part === null) throw new MinutesError('no-pages', `${path} has no pages.`, 'Only a PDF has; --item shows a part of anything.')
  if (pages !== undefined && part.documents.length === 0) {
    const { pages: count } = record.source
    const there = count === undefined ? undefined : `It has ${count} ${count === 1 ? 'page' : 'pages'}.`
    throw new MinutesError(
      'no-such-page',
      `${path} has nothing on page ${pages.first}${pages.last === pages.first ? '' : ` to ${pages.last}`}.`,
      there,
    )
  }
  return part
}
