/** Exit statuses, and the way from what was thrown to one of them and to words for stderr. */
import { MinutesError } from '../errors.js'

export const EXIT = { done: 0, findings: 1, usage: 2, bug: 70, temporary: 75, interrupted: 130, terminated: 143 } as const

/** The command line or configuration is wrong: what, and what to do instead. */
export class UsageError extends Error {
  override name = 'UsageError'
  constructor(
    message: string,
    readonly hint?: string,
  ) {
    super(message)
  }
}

/** What went wrong, as plain data for stderr and for an error record. */
export interface Failure {
  code: string
  message: string
  hint?: string
  temporary: boolean
  exit: number
}

export function failureOf(error: unknown): Failure {
  if (error instanceof MinutesError) {
    const { code, message, hint, temporary } = error
    return { code, message, hint, temporary, exit: temporary ? EXIT.temporary : EXIT.findings }
  }
  if (error instanceof UsageError) {
    return { code: 'usage', message: error.message, hint: error.hint, temporary: false, exit: EXIT.usage }
  }
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return {
    code: 'internal-error',
    message: `a fault in minutes itself: ${message.split('\n')[0]}`,
    hint: 'please report it, with the source if you can; MINUTES_DEBUG=1 shows where it happened',
    temporary: false,
    exit: EXIT.bug,
  }
}

/** The status of a run from those of its sources: a bug outweighs a fault worth retrying, which outweighs findings. */
export function worst(statuses: Iterable<number>): number {
  const rank: number[] = [EXIT.done, EXIT.findings, EXIT.temporary, EXIT.usage, EXIT.bug]
  let worstRank = 0
  for (const status of statuses) worstRank = Math.max(worstRank, rank.indexOf(status))
  return rank[worstRank] ?? EXIT.bug
}
