/** Words for stderr. */
import { printable } from '../export/printable.js'
import { type Failure, failureOf } from './exit.js'

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

/** Says what went wrong and gives back the failure. Stacks only where MINUTES_DEBUG=1 asks for them. */
export function report(error: unknown, path?: string): Failure {
  const failure = failureOf(error)
  say(failureText(failure, path))
  if (process.env.MINUTES_DEBUG === '1' && error instanceof Error && error.stack) {
    say(error.stack)
    if (error.cause !== undefined) say(`cause: ${String(error.cause)}`)
  }
  return failure
}
