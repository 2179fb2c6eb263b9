/**
 * Workers that can be ended. A document that takes too long or too much memory, or kills its worker, costs its worker
 * and nothing else: it is tried once more, with the pages before the one it stopped at, and then set aside.
 */
import { Tinypool } from 'tinypool'
import { MinutesError } from '../errors.js'

export interface PoolOptions {
  /** The module whose default export does a task. */
  worker: URL
  jobs: number
  /** Seconds a document may take; reading stops by itself then, and a while later its worker is ended. */
  timeout: number
  /** MiB of heap a worker may have. */
  maxMemory: number
}

/** What every task carries beside its own: where it stands is told through `page`, which both threads see. */
export interface Task {
  path: string
  maxPages?: number
  /** Why a first try ended at the page after these. */
  endedBy?: Why
  /** One number: the page being read, 0 before and after. */
  page?: Int32Array
}

export interface Pool<T extends Task, R> {
  /** Throws MinutesError `time-limit`, `memory-limit` or `worker-died` where the document was set aside. */
  run(task: T): Promise<R>
  close(): Promise<void>
}

type Why = 'time-limit' | 'memory-limit' | 'worker-died'

/** How an attempt ended that gave no result. */
class Ended extends Error {
  constructor(
    readonly why: Why,
    readonly page: number,
  ) {
    super(why)
  }
}

interface Attempt {
  started: number
  /** Bytes the process held when it began: what an ended worker held may not be given back yet. */
  before: number
  end(why: Ended['why']): void
}

/** Milliseconds: longer than any run waits for its next source. */
const IDLE = 3_600_000

/** MiB. Room for what a document leaves: with less of it, that grows old, and the heap of a long run grows with it. */
const YOUNG = 96

/** How often the memory of the process is looked at, in milliseconds. */
const WATCH = 250

export function openPool<T extends Task, R>({ worker, jobs, timeout, maxMemory }: PoolOptions): Pool<T, R> {
  const pool = new Tinypool({
    filename: worker.href,
    minThreads: 0,
    maxThreads: jobs,
    /** Between two documents a worker is idle for a moment, and would be ended and another started. */
    idleTimeout: IDLE,
    isolateWorkers: false,
    resourceLimits: { maxOldGenerationSizeMb: maxMemory, maxYoungGenerationSizeMb: YOUNG },
  })
  pool.on('error', () => undefined)
  const attempts = new Set<Attempt>()
  const watch = setInterval(() => endLargest(attempts, (jobs + 0.5) * maxMemory * 2 ** 20), WATCH)
  watch.unref()

  async function attempt(task: T): Promise<R> {
    const page = new Int32Array(new SharedArrayBuffer(4))
    const control = new AbortController()
    let why: Ended['why'] = 'worker-died'
    const own: Attempt = {
      started: performance.now(),
      before: process.memoryUsage.rss(),
      end: (reason) => {
        why = reason
        control.abort()
      },
    }
    attempts.add(own)
    const timer = setTimeout(() => own.end('time-limit'), graceful(timeout))
    try {
      return (await pool.run({ ...task, page }, { signal: control.signal })) as R
    } catch (error) {
      throw new Ended(isOutOfMemory(error) ? 'memory-limit' : why, Atomics.load(page, 0))
    } finally {
      clearTimeout(timer)
      attempts.delete(own)
    }
  }

  async function run(task: T): Promise<R> {
    try {
      return await attempt(task)
    } catch (first) {
      const again = first instanceof Ended ? secondTry(task, first) : undefined
      if (again === undefined) throw setAside(task.path, first as Ended, { timeout, maxMemory })
      return attempt(again).catch((second: Ended) => {
        throw setAside(task.path, second, { timeout, maxMemory })
      })
    }
  }

  return {
    run,
    close: async () => {
      clearInterval(watch)
      await pool.destroy()
    },
  }
}

/** Milliseconds: what was read by the end of the time is still to be parsed. */
function graceful(timeout: number): number {
  return Math.min(timeout * 1500 + 5000, 2 ** 31 - 1)
}

/** The pages before the one that did not end; where none was read, what took all its time is not tried again. */
function secondTry<T extends Task>(task: T, { why, page }: Ended): T | undefined {
  if (page > 1) return { ...task, maxPages: page - 1, endedBy: why }
  return why === 'time-limit' ? undefined : task
}

/** Buffers lie outside the heap that a worker is held to: where the process grows by too much, the longest at work is ended. */
function endLargest(attempts: Set<Attempt>, limit: number): void {
  const [longest] = [...attempts].sort((a, b) => a.started - b.started)
  if (longest && process.memoryUsage.rss() - longest.before > limit) longest.end('memory-limit')
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function setAside(path: string, { why }: Ended, { timeout, maxMemory }: { timeout: number; maxMemory: number }): MinutesError {
  if (why === 'time-limit')
    return new MinutesError(why, `${path} was not read within ${timeout} seconds.`, 'Allow more with --timeout, or leave it out.')
  if (why === 'memory-limit')
    return new MinutesError(why, `${path} needs more than ${maxMemory} MiB of memory.`, 'Allow more with --max-memory, or leave it out.')
  return new MinutesError(why, `${path} ended its worker twice.`, 'Please report it, with the source if you can.')
}
