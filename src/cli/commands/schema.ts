import { Argument, type Command } from 'commander'
import { choices } from '../choices.js'

const NAMES = {
  record: 'minutes-1',
  links: 'minutes-links-1',
  people: 'minutes-people-1',
  compare: 'minutes-compare-1',
  run: 'minutes-run-1',
} as const
type Name = keyof typeof NAMES

const EXAMPLES = `
Examples:
  minutes schema > minutes-1.schema.json
  minutes schema links                             of what minutes link writes`

export function addSchema(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema (2020-12) of what is written')
    .addArgument(
      choices(
        new Argument('[of]', 'record: what extract writes; links, people and compare: what these write as JSON; run: run.json').default(
          'record',
        ),
        Object.keys(NAMES),
      ),
    )
    .addHelpText('after', EXAMPLES)
    .action(run)
}

async function run(of: Name): Promise<void> {
  const [{ jsonSchema }, { openOutput }] = await Promise.all([import('../../records/json-schema.js'), import('../output.js')])
  const output = await openOutput(undefined)
  await output.write(`${JSON.stringify(jsonSchema(NAMES[of]), null, 2)}\n`)
}
