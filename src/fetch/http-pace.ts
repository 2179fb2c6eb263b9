/** One request at a time to a host, with a pause between two, and longer pauses where the host asks for them. */
import { setTimeout as pause } from 'node:timers/promises'
import { LONGEST_WAIT } from './http-settings.js'

export class Pace {
  private readonly turns = new Map<string, Promise<void>>()
  private readonly notBefore = new Map<string, number>()

  constructor(private readonly signal?: AbortSignal) {}

  /** Runs the work when it is the host’s turn; the pause begins when the work ends. */
  async take<T>(host: string, delay: number, work: () => Promise<T>): Promise<T> {
    const before = this.turns.get(host) ?? Promise.resolve()
    let release = () => {}
    this.turns.set(host, new Promise((done) => (release = done)))
    await before
    try {
      const wait = (this.notBefore.get(host) ?? 0) - Date.now()
      if (wait > 0) await pause(wait, undefined, { signal: this.signal })
      return await work()
    } finally {
      this.hold(host, delay)
      release()
    }
  }

  /** No request to the host before so many seconds from now. */
  hold(host: string, seconds: number): void {
    this.notBefore.set(host, Math.max(this.notBefore.get(host) ?? 0, Date.now() + seconds * 1000))
  }
}

/** `Retry-After` as seconds: a number, or a date. Undefined where it is absent or means nothing. */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined
  const text = header.trim()
  if (/^\d{1,9}$/.test(text)) return Number(text)
  const date = Date.parse(text)
  return Number.isNaN(date) ? undefined : Math.max(0, (date - now) / 1000)
}

/** Doubles with each try; never longer than a run may wait. */
export const backOff = (delay: number, attempt: number) => Math.min(LONGEST_WAIT, Math.max(delay, 0.01) * 2 ** attempt)
