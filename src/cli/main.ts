/** Starts the command line: everything heavy is imported inside the command that needs it. */
import { CommanderError } from 'commander'
import { EXIT, UsageError } from './exit.js'
import { endQuietlyOnClosedPipe } from './output.js'
import { makeProgram } from './program.js'
import { report } from './report.js'

export async function main(argv: string[]): Promise<void> {
  endQuietlyOnClosedPipe()
  try {
    process.exitCode = EXIT.done
    await makeProgram().parseAsync(argv)
  } catch (error) {
    process.exitCode = error instanceof CommanderError ? usageStatus(error) : report(error).exit
  }
}

/** commander has printed help or version itself; for the rest it has only thrown. */
function usageStatus(error: CommanderError): number {
  if (error.exitCode === 0) return EXIT.done
  if (error.code === 'commander.help') return EXIT.usage
  const message = error.message.replace(/^error: /, '').replaceAll('\n', ' ')
  return report(new UsageError(message, 'minutes --help lists commands and options')).exit
}
