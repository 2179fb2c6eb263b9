import type { Command } from 'commander'

interface Flags {
  output?: string
}

const EXAMPLES = `
Examples:
  minutes link meetings.ndjson -o links.json
  minutes extract page.html pack.pdf --format ndjson | minutes link -
  minutes link meetings.ndjson | jq '.meetings[].items[] | {title, agenda: .agenda.number, minuted: [.minuted[].number]}'

Documents of one meeting are known by body and date, or by their business. Each link says what it rests on.`

export function addLink(program: Command): void {
  program
    .command('link')
    .description('say who belongs to whom: agenda item, minuted item, paper, earlier minutes, later mention of an action')
    .argument('[records...]', 'files or folders that extract wrote, patterns, or - for standard input')
    .option('-o, --output <file>', 'write there instead of to standard output')
    .addHelpText('after', EXAMPLES)
    .action(run)
}

async function run(given: string[], flags: Flags): Promise<void> {
  const [{ givenSources }, { recordsIn }, { openOutput }, { link }, { VERSION }] = await Promise.all([
    import('../each.js'),
    import('../records-in.js'),
    import('../output.js'),
    import('../../link/link.js'),
    import('../../version.js'),
  ])
  const { records, exit } = recordsIn(givenSources(given))
  const read = []
  for await (const record of records) if ('documents' in record) read.push(record)
  const output = await openOutput(flags.output)
  await output.write(`${JSON.stringify(link(read, { name: 'minutes', version: VERSION }), null, 2)}\n`)
  await output.done()
  process.exitCode = exit()
}
