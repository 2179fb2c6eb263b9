/** Words for stderr. */
import { printable } from '../export/printable.js'
import { EXIT, type Failure, failureOf, UsageError } from './exit.js'

export function failureText(failure: Failure, path?: string): string {
  const where = path === undefined || failure.message.includes(path) ? '' : `${path}: `
  const code = failure.code === 'usage' ? '' : ` (${failure.code})`
  const hint = failure.hint === undefined ? '' : `\n  ${failure.hint}`
  return `minutes: ${where}${failure.message}${code}${hint}`
}

export function say(text: string): void {
  const clear = process.stderr.isTTY ? '\r\u001b[2K' : ''
  process.stderr.write(`${clear}${printable(text)}\n`)
}

/** Says what went wrong and gives back the failure. */
export function report(error: unknown): Failure {
  const failure = failureOf(error)
  say(failureText(failure))
  sayStack(error)
  return failure
}

/** Stacks only where MINUTES_DEBUG=1 asks for them. */
export function sayStack(error: unknown): void {
  if (process.env.MINUTES_DEBUG !== '1' || !(error instanceof Error) || !error.stack) return
  say(error.stack)
  if (error.cause !== undefined) say(`cause: ${String(error.cause)}`)
}

/** The exit status of a run that ended in an error, which is said here; commander has printed help itself. */
export function exitFor(error: unknown): number {
  if (!isCommanderError(error)) return report(error).exit
  if (error.code === 'commander.help') return EXIT.usage
  const message = error.message.replace(/^error: /, '').replaceAll('\n', ' ')
  return report(new UsageError(message, 'minutes --help lists commands and options')).exit
}

/** Known by its code, so that nothing but the program needs commander. */
function isCommanderError(error: unknown): error is { code: string; message: string } {
  return error instanceof Error && 'exitCode' in error && 'code' in error && String(error.code).startsWith('commander.')
}
