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

export function failureOf(thrown: unknown): Failure {
  const error = isSystemError(thrown) ? writingError(thrown, thrown.path ?? 'the output') : thrown
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

/** Errors of the system that reach us by themselves are those of writing: what goes wrong in reading is told by fetch. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error && error.code !== 'ENOENT'
}

const NO_ROOM = ['ENOSPC', 'EDQUOT']
const NOT_ALLOWED = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EISDIR', 'EEXIST', 'ENAMETOOLONG']
const PASSING = ['EIO', 'ESTALE', 'EBUSY', 'EAGAIN', 'EMFILE', 'ENFILE', 'ETIMEDOUT']

/** What went wrong where data goes, in a sentence. */
export function writingError(error: unknown, path: string): Error {
  const code = String((error as NodeJS.ErrnoException).code)
  if (NO_ROOM.includes(code)) return new MinutesError('disk-full', `no room left to write ${path}`, 'make room and try again', true)
  if (code === 'ENOENT') return new UsageError(`cannot write ${path}: no folder for it`, 'make the folder first')
  if (NOT_ALLOWED.includes(code)) return new UsageError(`cannot write ${path}: ${code}`, 'check the folder and its permissions')
  if (PASSING.includes(code)) return new MinutesError('not-writable', `cannot write ${path}: ${code}`, 'try again', true)
  return error instanceof Error ? error : new Error(String(error))
}
