import { type Command, InvalidArgumentError, Option } from 'commander'
import type { FetchFlags } from '../fetching.js'
import { collect, seconds, wholeNumber } from '../options.js'

const EXAMPLES = `
Examples:
  minutes fetch 'https://democracy.example.gov.uk/ieListDocuments.aspx?CId=134&MId=5094' -o meetings
  minutes fetch 'https://democracy.example.gov.uk/ieListMeetings.aspx?CId=134' --since 2022 --until 2023-06 -o meetings
  minutes fetch https://democracy.example.gov.uk/ --list          the committees of a site
  minutes fetch 'https://democracy.example.gov.uk/mgCommitteeDetails.aspx?ID=134' --dry-run
  minutes extract meetings/ --format ndjson -o meetings.ndjson    one record a meeting, from all its parts

One request at a time to a site, with a pause; robots.txt and Retry-After are obeyed. A run that was stopped goes on
where it was when it is run again. What has not changed is not written again; a page that changed is kept beside the
earlier one.`

export function addFetch(program: Command): void {
  program
    .command('fetch')
    .description('fetch meetings from a ModernGov site into a folder a meeting')
    .argument('<urls...>', 'address of a meeting, a committee, a decision, an issue; with --list, of a site')
    .option('-o, --output <folder>', 'where the folders of meetings are written')
    .addOption(new Option('--since <date>', 'no meeting before this day, month or year').argParser(from))
    .addOption(new Option('--until <date>', 'no meeting after this day, month or year').argParser(to))
    .option('--list', 'list the committees of a site, or the meetings of a committee, and end')
    .option('--packs', 'reports packs and supplements too')
    .option('--dry-run', 'list what would be fetched, and write nothing; only lists of meetings are asked for')
    .addOption(
      new Option('--contact <who>', 'your mail or web address, so that the council can reach you; part of the User-Agent').env(
        'MINUTES_CONTACT',
      ),
    )
    .addOption(new Option('--delay <seconds>', 'pause between two requests').env('MINUTES_DELAY').argParser(pause).default(1))
    .addOption(new Option('--timeout <seconds>', 'give up an answer that says nothing for so long').argParser(seconds).default(60))
    .addOption(new Option('--max-requests <n>', 'ceiling of a run').argParser(wholeNumber).default(2000))
    .addOption(new Option('--max-bytes <size>', 'ceiling of a run: bytes, or 500M, 2G').argParser(size).default(2 ** 31, '2G'))
    .addOption(new Option('--max-size <size>', 'the largest answer that is taken').argParser(size).default(100 * 2 ** 20, '100M'))
    .addOption(
      new Option('--also-host <host>', 'another host that belongs to the site; may be given again').argParser(collect).default([], 'none'),
    )
    .option('-q, --quiet', 'no progress on the terminal, and no summary')
    .addHelpText('after', EXAMPLES)
    .action(run)
}

async function run(urls: string[], flags: FetchFlags): Promise<void> {
  const { runFetch } = await import('../fetching.js')
  process.exitCode = await runFetch(urls, flags)
}

const from = (value: string) => day(value, '-01-01', () => '-01')
const to = (value: string) => day(value, '-12-31', (year, month) => `-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`)

/** 2023, 2023-06 or 2023-06-30, as a day. */
function day(value: string, ofYear: string, ofMonth: (year: number, month: number) => string): string {
  const [, year, month, date] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? []
  if (year === undefined) throw new InvalidArgumentError('It must be a date such as 2023-06-30, 2023-06 or 2023.')
  const iso = month === undefined ? year + ofYear : date === undefined ? `${year}-${month}${ofMonth(Number(year), Number(month))}` : value
  const made = new Date(`${iso}T00:00:00Z`)
  if (Number.isNaN(made.getTime()) || !made.toISOString().startsWith(iso)) throw new InvalidArgumentError('There is no such day.')
  return iso
}

function pause(value: string): number {
  if (!/^\d{1,4}(\.\d+)?$/.test(value)) throw new InvalidArgumentError('It must be a number of seconds.')
  return Number(value)
}

function size(value: string): number {
  const [, number, unit] = /^([1-9]\d{0,11})([KMG]?)B?$/i.exec(value) ?? []
  if (number === undefined) throw new InvalidArgumentError('It must be a size such as 2000000, 500M or 2G.')
  return Number(number) * 1024 ** ' KMG'.indexOf((unit || ' ').toUpperCase())
}
