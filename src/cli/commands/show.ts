import type { Command } from 'commander'
import { addReadOptions, type ReadFlags } from '../options.js'

const EXAMPLES = `
Examples:
  minutes show meeting.html
  minutes show pack.pdf --max-pages 40
  curl -s "$URL" | minutes show - | less -R`

export function addShow(program: Command): void {
  const command = program
    .command('show')
    .description('show one source as an outline: people, items, resolutions, questions, findings')
    .argument('[source]', 'a file, or - for standard input')
  addReadOptions(command).addHelpText('after', EXAMPLES).action(run)
}

async function run(source: string | undefined, flags: ReadFlags): Promise<void> {
  const [{ givenSources, readOne }, { openOutput }] = await Promise.all([import('../each.js'), import('../output.js')])
  const path = givenSources(source === undefined ? [] : [source])[0]!
  const outcome = await readOne({ path }, flags)
  process.exitCode = outcome.exit
  if ('failure' in outcome) return
  const [{ toOutline }, { colourLevel, paint, terminalWidth }] = await Promise.all([
    import('../../export/outline.js'),
    import('../terminal.js'),
  ])
  const options = { width: terminalWidth(process.stdout), paint: await paint(colourLevel(process.stdout)) }
  const output = await openOutput(undefined)
  await output.write(toOutline(outcome.record, options))
}
