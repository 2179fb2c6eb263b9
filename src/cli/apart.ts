/** One source read by a process of its own: what a run was reading when it died may end that process, and nothing else. */
import { execFile } from 'node:child_process'
import { MinutesError } from '../errors.js'
import type { ErrorRecord } from '../records/error.js'
import type { Record } from '../records/record.js'
import { type BatchFlags, DEFAULT_MEMORY, DEFAULT_TIMEOUT } from './batch-options.js'
import { outcomeOf } from './each.js'
import { EXIT, failureOf } from './exit.js'
import { failedReading, type Reading, readingOf } from './reading.js'
import { say } from './report.js'

/** Bytes of a record; one of a long pack takes some ten million. */
const LONGEST = 512 * 2 ** 20

export async function readApart(path: string, flags: BatchFlags): Promise<Reading> {
  say(`minutes: ${path} was being read when the run before ended: it is read by itself`)
  const line = await lineOf(path, flags)
  const value = parsed(line)
  if (value === undefined) return failedReading(path, failureOf(passedOver(path)))
  if ('documents' in value) return { ...readingOf(outcomeOf(path, value)), line }
  const { error } = value
  return failedReading(path, { ...error, exit: error.temporary ? EXIT.temporary : EXIT.findings })
}

function passedOver(path: string): MinutesError {
  return new MinutesError(
    'ended-run',
    `${path} ended the run before and what read it by itself; it is passed over.`,
    'Please report it, with the source if you can.',
  )
}

function lineOf(
  path: string,
  { password, maxPages, ocr, timeout = DEFAULT_TIMEOUT, maxMemory = DEFAULT_MEMORY }: BatchFlags,
): Promise<string> {
  const options = ['--format', 'ndjson', '--quiet', '--timeout', `${timeout}`, '--max-memory', `${maxMemory}`]
  if (password !== undefined) options.push('--password', password)
  if (maxPages !== undefined) options.push('--max-pages', `${maxPages}`)
  if (ocr) options.push('--ocr')
  const argv = [...process.execArgv, process.argv[1]!, 'extract', ...options, '--', path]
  return new Promise((done) => execFile(process.execPath, argv, { maxBuffer: LONGEST }, (_, stdout) => done(stdout)))
}

function parsed(line: string): Record | ErrorRecord | undefined {
  try {
    return JSON.parse(line) as Record | ErrorRecord
  } catch {
    return undefined
  }
}
