import type { Command } from 'commander'
import { choice } from '../choices.js'

interface Flags {
  format?: 'text' | 'json' | 'ndjson' | 'csv'
  sort: 'name' | 'attendance'
  joined?: boolean
  oneCouncil?: boolean
  output?: string
}

const EXAMPLES = `
Examples:
  minutes people records.ndjson                     everyone seen, by body
  minutes people records/ -o people.csv --sort attendance
  minutes people records.ndjson --joined            only those with several spellings, to check the joins
  minutes people cabinet/*.json --one-council       bodies of one name are one body
  minutes extract meetings/ --format ndjson | minutes people - --format ndjson | jq -r .name

Spellings are one person where, in one body, the surname is the same, the forenames or initials do not differ, they fit
nobody else and never stand in one list. Two councils may each have a Cabinet: where nothing says whose body it is,
people of different sources are kept apart, unless --one-council says that all records are of one council.`

export function addPeople(program: Command): void {
  program
    .command('people')
    .description('list everyone seen over many records, with spellings of one person joined')
    .argument('[records...]', 'files or folders that extract wrote, patterns, or - for standard input')
    .addOption(
      choice('-f, --format <format>', 'text (else the name after -o says it); json: one list; ndjson: a person a line; csv', [
        'text',
        'json',
        'ndjson',
        'csv',
      ]),
    )
    .addOption(choice('--sort <by>', 'by body, then name or meetings', ['name', 'attendance']).default('name'))
    .option('--joined', 'only people with more than one spelling')
    .option('--one-council', 'all records are of one council')
    .option('-o, --output <file>', 'write there instead of to standard output')
    .addHelpText('after', EXAMPLES)
    .action(run)
}

async function run(given: string[], flags: Flags): Promise<void> {
  const [{ givenSources }, { recordsIn }, { filled, openOutput }, { say }, { makeRoll }] = await Promise.all([
    import('../each.js'),
    import('../records-in.js'),
    import('../output.js'),
    import('../report.js'),
    import('../../link/roll.js'),
  ])
  const { records, exit } = recordsIn(givenSources(given))
  const roll = makeRoll({ oneCouncil: flags.oneCouncil === true })
  for await (const record of records) if ('documents' in record) roll.add(record)
  const people = roll.people().filter((person) => !flags.joined || person.spellings.length > 1)
  if (roll.apart() > 1)
    say(
      `minutes: ${roll.apart()} sources do not say whose body they are of; their people are kept apart (--one-council where it is one council’s)`,
    )
  if (flags.sort === 'attendance') people.sort((a, b) => (a.body < b.body ? -1 : a.body > b.body ? 1 : b.meetings - a.meetings))
  if (people.length === 0 && !flags.joined)
    say('minutes: no record lists who was there; a meeting page often has that on a page of its own, which minutes fetch gets')
  const format = flags.format ?? namedFormat(flags.output)
  const output = await openOutput(flags.output)
  await filled(output, async () => {
    if (format === 'json') await output.write(`${JSON.stringify(people, null, 2)}\n`)
    else if (format === 'ndjson') for (const person of people) await output.write(`${JSON.stringify(person)}\n`)
    else if (format === 'csv') await output.write((await import('../people-csv.js')).peopleCsv(people))
    else await output.write(await asText(people, flags))
  })
  process.exitCode = exit()
}

/** What the name of the output says. */
function namedFormat(output = ''): 'text' | 'json' | 'ndjson' | 'csv' {
  const ending = output.slice(output.lastIndexOf('.') + 1).toLowerCase()
  return ending === 'json' || ending === 'ndjson' || ending === 'csv' ? ending : 'text'
}

async function asText(people: import('../../records/people.js').SeenPerson[], flags: Flags): Promise<string> {
  const [{ peopleText }, { colourLevel, paint, terminalWidth }] = await Promise.all([import('../people-text.js'), import('../terminal.js')])
  const toTerminal = flags.output === undefined || flags.output === '-'
  return peopleText(people, { width: terminalWidth(process.stdout), paint: await paint(toTerminal ? colourLevel(process.stdout) : 0) })
}
