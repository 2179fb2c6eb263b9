/** The facts of a run over many sources: counted as it goes, said at its end, and kept in run.json, never in records. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { RunFile } from '../records/run.js'
import { RUN_HEAD } from '../records/schema-names.js'
import { VERSION } from '../version.js'
import { type BatchFlags, DEFAULT_MEMORY, DEFAULT_TIMEOUT } from './batch-options.js'
import { EXIT, worst } from './exit.js'
import { openKnownFailures } from './known-failures.js'
import { openOutput } from './output.js'
import { makeProgress, progressText } from './progress.js'
import { type Reading, sayReading } from './reading.js'
import { say } from './report.js'
import { type Stop, stopGently } from './signals.js'
import { noCounts, summaryText } from './summary.js'

export interface RunOptions {
  flags: BatchFlags
  /** Options that change what is written, beside those of reading. */
  options: { [name: string]: unknown }
  /** null where the sources were not counted before */
  total: number | null
  /** Where run.json goes; null for none. */
  file: string | null
  /** One source, named outright: nothing is said at the end of what was done. */
  alone: boolean
}

export interface Run {
  /** Same sources, same key: same bytes. */
  key: string
  stop: Stop
  /** The sources until the run is asked to stop: what has begun is ended, no more is begun. */
  untilStopped<T>(sources: AsyncIterable<T>): AsyncIterable<T>
  saw(reading: Reading): Promise<void>
  /** Says how many records were removed. */
  pruned(removed: number): void
  /** Ends the counting; gives back the exit status. */
  end(made?: Made): Promise<number>
}

/** What was made of what, where another run is to know it again. */
export interface Made {
  /** hex; of the one file that was written */
  sha256?: string
  /** hex; of the paths and hashes of all sources in their order */
  sourcesSha256?: string
  /** Each file that was written, and the hash of it. */
  outputs?: { [path: string]: string }
}

/** Beside a file, or in a folder that is written file by file. */
export const runFileOf = (output: string): string => `${output}.run.json`

export interface EarlierRun extends Made {
  key: string
  /** False where it was stopped, or where sources failed for what may pass: a network drive, a file being written. */
  finished: boolean
  exit: number
  /** How many sources it had, and how many of them failed. */
  done: number
  failed: number
  /** hex; of the manifest it took its sources from */
  manifest?: string
}

interface StoredRun extends Partial<EarlierRun> {
  status?: unknown
  options?: { manifest?: string }
  sources?: { done?: number; failed?: number }
}

/** What the run before left; undefined where there was none. */
export async function earlierRun(file: string): Promise<EarlierRun | undefined> {
  try {
    const { key, status, exit = EXIT.done, options, sources, ...made } = JSON.parse(await readFile(file, 'utf8')) as StoredRun
    if (typeof key !== 'string') return undefined
    const { done = 0, failed = 0 } = sources ?? {}
    return { ...made, key, exit, finished: status === 'finished', done, failed, manifest: options?.manifest }
  } catch {
    return undefined
  }
}

/** A hash of the version and of every option that can change what is written. `--jobs` cannot. */
export function runKey({ password, maxPages, ocr, timeout, maxMemory }: BatchFlags, options: { [name: string]: unknown }): string {
  const all = {
    version: VERSION,
    password,
    maxPages,
    ocr,
    timeout: timeout ?? DEFAULT_TIMEOUT,
    maxMemory: maxMemory ?? DEFAULT_MEMORY,
    ...options,
  }
  return createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 16)
}

export async function startRun({ flags, options, total, file, alone }: RunOptions): Promise<Run> {
  const key = runKey(flags, options)
  const started = new Date()
  const count = noCounts()
  const codes = new Map<string, number>()
  const statuses = new Set<number>()
  const progress = makeProgress(process.stderr, flags.quiet === true)
  const known = flags.knownFailures === undefined ? undefined : await openKnownFailures(flags.knownFailures)
  const failures = flags.failures === undefined ? undefined : await openOutput(flags.failures)
  const stop = stopGently()

  async function* untilStopped<T>(sources: AsyncIterable<T>): AsyncGenerator<T> {
    for await (const source of sources) {
      if (stop.status !== undefined) return
      yield source
    }
  }

  const saw = async (reading: Reading): Promise<void> => {
    const { path, failure, partial, pages, exit, reused, unread } = reading
    const isKnown = (await known?.isKnown(reading)) === true
    statuses.add(isKnown ? EXIT.done : exit)
    count.done += 1
    count.pages += pages
    if (reused) count.reused += 1
    if (partial) count.partial += 1
    if (unread) count.unread += 1
    if (isKnown) count.known += 1
    if (failure) {
      count.failed += 1
      codes.set(failure.code, (codes.get(failure.code) ?? 0) + 1)
    }
    if (!isKnown) sayReading(reading)
    const look = toLookAt(reading)
    if (look) await failures?.write(`${JSON.stringify(look)}\n`)
    progress.show(`${progressText(count, total, secondsSince(started))}  ${path}`)
  }

  const end = async (made: Made = {}): Promise<number> => {
    progress.end()
    stop.forget()
    await failures?.done()
    await known?.save()
    const summary = file !== null || (!alone && process.stderr.isTTY === true)
    if (summary && flags.quiet !== true) say(summaryText(count, codes, secondsSince(started), stop.status !== undefined))
    if (file !== null) {
      const output = await openOutput(file)
      await output.write(`${JSON.stringify(runFile(made), null, 2)}\n`)
      await output.done()
    }
    return stop.status ?? worst(statuses)
  }

  const runFile = (made: Made): RunFile => ({
    ...RUN_HEAD,
    tool: { name: 'minutes', version: VERSION },
    node: process.version,
    key,
    options: { ...options, maxPages: flags.maxPages, ocr: flags.ocr, timeout: flags.timeout, maxMemory: flags.maxMemory, jobs: flags.jobs },
    status: stop.status !== undefined ? 'interrupted' : statuses.has(EXIT.temporary) ? 'try-again' : 'finished',
    exit: stop.status ?? worst(statuses),
    ...made,
    started: started.toISOString(),
    ended: new Date().toISOString(),
    sources: count,
    failures: Object.fromEntries([...codes].sort(([a], [b]) => (a < b ? -1 : 1))),
  })

  const pruned = (removed: number): void => {
    count.pruned += removed
  }

  return { key, stop, untilStopped, saw, pruned, end }
}

const secondsSince = (start: Date): number => (Date.now() - start.getTime()) / 1000

/** What --failures lists: failed, cut short, with findings at error level, or with pages that were not read. */
function toLookAt({ path, failure, partial, errors, unread }: Reading): object | undefined {
  if (failure)
    return { path, why: 'failed', code: failure.code, message: failure.message, hint: failure.hint, temporary: failure.temporary }
  if (partial) return { path, why: 'partial', code: 'limit-reached' }
  const [first] = errors
  if (first) return { path, why: 'findings', code: first.code, message: first.message, count: errors.length }
  return unread ? { path, why: 'pages-not-read', code: unread.code, message: unread.message, hint: 'Read them with --ocr.' } : undefined
}
