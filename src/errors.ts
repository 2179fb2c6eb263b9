/** An error a person can act on: a stable code, what happened and where, and what to try. Never shown as a stack trace. */
export class MinutesError extends Error {
  override name = 'MinutesError'
  constructor(
    /** Stable, kebab-case: `empty-source`, `encrypted-pdf`, `not-readable`. */
    readonly code: string,
    /** What and where, in one sentence. */
    message: string,
    readonly hint?: string,
    /** true where trying again may help (network, lock, disk full). */
    readonly temporary = false,
    options?: { cause?: unknown },
  ) {
    super(message, options)
  }
}
