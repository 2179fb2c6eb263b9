/** What became of one source, as plain data that passes from a worker to the thread that writes. */
import { toNdjsonLine } from '../export/ndjson.js'
import type { Finding, Record } from '../records/record.js'
import { errorRecord, errorsOf, type Outcome, sayFindings, unreadOf } from './each.js'
import type { Failure } from './exit.js'
import { failureText, say } from './report.js'

export interface Reading {
  path: string
  /** The record, or the error record in its place, as a line of NDJSON. */
  line: string
  exit: number
  failure?: Failure
  /** Findings at error level. */
  errors: Finding[]
  /** What is said of pages that have no text and were not read. */
  unread?: Finding
  /** hex; null where the source could not be read */
  sha256: string | null
  bytes: number
  /** Pages read of a PDF; 1 of anything else, 0 where nothing was read. */
  pages: number
  partial: boolean
  /** What an output path may be made of. */
  naming: Naming
  /** Taken from what an earlier run had finished. */
  reused?: true
}

export interface Naming {
  body: string | null
  date: string | null
  type: string | null
}

const NAMELESS: Naming = { body: null, date: null, type: null }

export function readingOf(outcome: Outcome): Reading {
  if ('failure' in outcome) return failedReading(outcome.path, outcome.failure)
  const { path, record, exit } = outcome
  const { sha256, bytes, pages = 1, partial = false } = record.source
  const unread = unreadOf(record)
  const read = { path, line: toNdjsonLine(record), exit, errors: errorsOf(record), ...(unread && { unread }) }
  return { ...read, sha256, bytes, pages, partial, naming: namingOf(record) }
}

export function failedReading(path: string, failure: Failure): Reading {
  const line = toNdjsonLine(errorRecord(path, failure))
  return { path, line, exit: failure.exit, failure, errors: [], sha256: null, bytes: 0, pages: 0, partial: false, naming: NAMELESS }
}

/** The first document names the file: a pack's front sheet, the minutes themselves. */
function namingOf({ documents: [first] }: Record): Naming {
  return first ? { body: first.body, date: first.date, type: first.type } : NAMELESS
}

export function sayReading({ path, failure, errors, unread }: Reading): void {
  if (failure) say(failureText(failure, path))
  else sayFindings(path, unread ? [...errors, unread] : errors)
}
