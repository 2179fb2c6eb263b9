import { Command } from 'commander'
import { VERSION } from '../version.js'
import { addAudit } from './commands/audit.js'
import { addCompare } from './commands/compare.js'
import { addCompletion } from './commands/completion.js'
import { addExport } from './commands/export.js'
import { addExtract } from './commands/extract.js'
import { addFetch } from './commands/fetch.js'
import { addLink } from './commands/link.js'
import { addManifest } from './commands/manifest.js'
import { addMerge } from './commands/merge.js'
import { addPeople } from './commands/people.js'
import { addSchema } from './commands/schema.js'
import { addShow } from './commands/show.js'
import { addSite } from './commands/site.js'
import { addValidate } from './commands/validate.js'

const EXAMPLES = `
Examples:
  minutes show meeting.html                        the meeting as an outline
  minutes extract meeting.html                     one record as JSON
  minutes extract meetings/ --format ndjson -o meetings.ndjson
  minutes export meetings.ndjson --format csv -o tables
  curl -s "$URL" | minutes extract -               from standard input

Exit status: 0 done; 1 done, but a source failed or a record has findings at error level; 2 usage;
70 a fault in minutes itself; 75 temporary, try again.`

/** The same on every terminal, so that it is one text. */
const HELP_WIDTH = 100

/** Runs a command line and sets the exit status. */
export async function runProgram(argv: string[]): Promise<void> {
  try {
    await makeProgram().parseAsync(argv)
  } catch (error) {
    if (isHelpOrVersion(error)) return
    const { exitFor } = await import('./report.js')
    process.exitCode = exitFor(error)
  }
}

/** commander ends these by throwing, too. */
function isHelpOrVersion(error: unknown): boolean {
  return error instanceof Error && 'exitCode' in error && error.exitCode === 0
}

export function makeProgram(): Command {
  const program = new Command('minutes')
    .description('Reads council meeting pages, printed minutes and agenda packs into structured, checked records.')
    .version(VERSION, '-V, --version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .addHelpText('after', EXAMPLES)
    .configureOutput({ outputError: () => {}, getOutHelpWidth: () => HELP_WIDTH })
    .exitOverride()
  addFetch(program)
  addExtract(program)
  addShow(program)
  addExport(program)
  addValidate(program)
  addAudit(program)
  addCompare(program)
  addPeople(program)
  addLink(program)
  addSite(program)
  addManifest(program)
  addMerge(program)
  addSchema(program)
  addCompletion(program)
  return program
}
