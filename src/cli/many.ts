/** Sources to readings, in the order given: here, where there is one and it may take what it needs, or in workers with limits. */
import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { inOrder } from '../batch/ordered.js'
import type { Pool } from '../batch/pool.js'
import { openUnderway, type Underway } from '../batch/underway.js'
import { isAddress } from '../fetch/is-address.js'
import type { FoundSource } from '../fetch/sources.js'
import type { Fetcher } from '../fetch/url.js'
import { VERSION } from '../version.js'
import { type BatchFlags, DEFAULT_MEMORY, DEFAULT_TIMEOUT } from './batch-options.js'
import { readQuietly } from './each.js'
import { failureOf } from './exit.js'
import type { ReadFlags } from './options.js'
import { failedReading, type Reading, readingOf } from './reading.js'
import type { ReadTask } from './reading-task.js'

/** What an earlier run has read of a source need not be read again. */
export type Earlier = (path: string) => Promise<Reading | undefined>

export interface ManyOptions {
  flags: BatchFlags
  /** One source without limits is read in this thread: a worker costs its start. */
  alone: boolean
  earlier?: Earlier
  /** Where it is kept what is being read, for a run after this one. */
  underway?: string
}

export async function* readMany(
  sources: AsyncIterable<FoundSource>,
  { flags, alone, earlier, underway }: ManyOptions,
): AsyncGenerator<Reading> {
  const pool = alone && !isLimited(flags) ? undefined : await openWorkers(flags)
  const fetcher = lazyFetcher(flags)
  const known = underway === undefined ? undefined : openUnderway(underway)
  const read = pool
    ? (source: FoundSource) => inWorker(source, { flags, pool, fetcher })
    : async (source: FoundSource) => readingOf(await readQuietly(source, flags))
  try {
    yield* inOrder(sources, {
      jobs: jobsOf(flags),
      work: async (source) => (source.error ? undefined : await earlier?.(source.path)) ?? followed(source, flags, read, known),
    })
  } finally {
    known?.close()
    await pool?.close()
    await fetcher.close()
  }
}

/** Read while it is known that it is being read; apart, where a run ended in the middle of it. */
async function followed(
  source: FoundSource,
  flags: BatchFlags,
  read: (source: FoundSource) => Promise<Reading>,
  known: Underway | undefined,
): Promise<Reading> {
  const { path, error } = source
  if (!known || error || path === '-' || isAddress(path)) return read(source)
  const suspect = known.isSuspect(path)
  if (!suspect) known.begin(path)
  const reading = await (suspect ? (await import('./apart.js')).readApart(path, flags) : read(source))
  known.end(path)
  return reading
}

/** Bytes. What a smaller file can take is bounded as it is read; a worker, which can be ended, takes longer to start than that takes to read. */
const LARGE = 4 * 2 ** 20

export async function isLarge(path: string): Promise<boolean> {
  return stat(path).then(
    ({ size }) => size > LARGE,
    () => false,
  )
}

export const isLimited = ({ timeout, maxMemory }: BatchFlags): boolean => timeout !== undefined || maxMemory !== undefined

/** More workers than this are asked for by name: each takes some 150 MiB. */
const MOST_JOBS = 8

/** A worker a core: on two cores two take 0.74 to 0.92 of the time of one, for 2 to 200 documents (npm run bench -- batch). */
export const jobsOf = ({ jobs }: BatchFlags): number => jobs ?? Math.min(availableParallelism(), MOST_JOBS)

async function openWorkers(flags: BatchFlags): Promise<Pool<ReadTask, Reading>> {
  const { openPool } = await import('../batch/pool.js')
  const { timeout = DEFAULT_TIMEOUT, maxMemory = DEFAULT_MEMORY } = flags
  return openPool({ worker: new URL('./worker.js', import.meta.url), jobs: jobsOf(flags), timeout, maxMemory })
}

interface Workers {
  flags: BatchFlags
  pool: Pool<ReadTask, Reading>
  fetcher: Fetcher
}

/** One for all addresses of a run, so that a site is asked for one page after the other. */
function lazyFetcher({ contact }: BatchFlags): Fetcher {
  let made: Promise<Fetcher> | undefined
  const open = () => {
    made ??= import('../fetch/url.js').then(({ makeFetcher }) => makeFetcher({ contact, version: VERSION }))
    return made
  }
  return { get: async (url) => (await open()).get(url), close: async () => (await made)?.close() }
}

/** What only this thread can read: standard input, and what is fetched. */
async function atHand(path: string, fetcher: Fetcher): Promise<Uint8Array | undefined> {
  if (isAddress(path)) return fetcher.get(path)
  return path === '-' ? (await (await import('../fetch/read.js')).readOriginal(path)).bytes : undefined
}

async function inWorker({ path, error }: FoundSource, { flags, pool, fetcher }: Workers): Promise<Reading> {
  try {
    if (error) throw error
    const bytes = await atHand(path, fetcher)
    return await pool.run({ path, bytes, ...readFlags(flags) })
  } catch (caught) {
    return failedReading(path, failureOf(caught))
  }
}

function readFlags({ password, maxPages, ocr, timeout = DEFAULT_TIMEOUT }: BatchFlags): ReadFlags {
  return { password, maxPages, ocr, timeout }
}
