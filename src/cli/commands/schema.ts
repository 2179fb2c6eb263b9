import type { Command } from 'commander'

export function addSchema(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema (2020-12) of what extract writes')
    .addHelpText('after', '\nExample:\n  minutes schema > minutes-1.schema.json')
    .action(run)
}

async function run(): Promise<void> {
  const [{ jsonSchema }, { openOutput }] = await Promise.all([import('../../records/json-schema.js'), import('../output.js')])
  const output = await openOutput(undefined)
  await output.write(`${JSON.stringify(jsonSchema(), null, 2)}\n`)
}
