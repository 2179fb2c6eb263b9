/** Starts the command line. Each import here is paid for by every start, so all that is heavy waits in its command. */
import { makeProgram } from './program.js'

export async function main(argv: string[]): Promise<void> {
  process.stdout.on('error', endOnClosedPipe)
  try {
    process.exitCode = 0
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

/** A reader that has seen enough (`| head`) is no error: end quietly. Nothing waits to be written any more. */
function endOnClosedPipe(error: NodeJS.ErrnoException): void {
  process.exit(error.code === 'EPIPE' ? 0 : 75)
}
