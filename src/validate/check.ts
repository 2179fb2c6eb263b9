/**
 * A check says what looks wrong in a record, and where. A check file exports one `check`, with its examples beside it: at
 * least one that fires and at least one that does not. One generic test runs them all.
 */
import type { Finding, Record, Span } from '../records/record.js'
import type { SourceText } from './source.js'

export interface Subject {
  record: Record
  /** Where the source is at hand; a record checked by itself has none. */
  source?: SourceText
}

export interface Hit {
  /** A sentence a person can act on. */
  message: string
  /** JSON pointer into the record. */
  pointer: string
  at?: Span
}

export interface Check {
  /** Stable, kebab-case; named like its file. */
  code: string
  severity: Finding['severity']
  /** What it means and what to do about it. */
  about: string
  /** It reads the source: a record by itself cannot be checked again. */
  needsSource?: boolean
  run(subject: Subject): Iterable<Hit>
  examples: Example[]
}

export interface Example {
  says: string
  subject: Subject
  /** Pointers of what is found; none where it must not fire. */
  fires: string[]
}
