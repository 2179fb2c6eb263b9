/** What a worker of minutes extract does with one source. Words for stderr go back with the result. */
import type { Task } from '../batch/pool.js'
import type { MinutesError } from '../errors.js'
import { readQuietly } from './each.js'
import type { ReadFlags } from './options.js'
import { type Reading, readingOf } from './reading.js'

export interface ReadTask extends Task, ReadFlags {
  bytes?: Uint8Array
  /** Why there is nothing to read; a class does not pass between threads. */
  error?: MinutesError
}

export async function read({ path, bytes, page, ...flags }: ReadTask): Promise<Reading> {
  const onPage = (number: number): void => {
    if (page) Atomics.store(page, 0, number)
  }
  return readingOf(await readQuietly({ path, bytes }, { ...flags, onPage }))
}
