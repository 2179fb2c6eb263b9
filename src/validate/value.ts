/** Any value, checked as a record: schema, checks, and what was found when it was read. */
import { ErrorRecord } from '../records/error.js'
import type { Finding } from '../records/record.js'
import { checks } from './checks/index.js'
import { findingsOf } from './index.js'
import { fitToSchema } from './schema.js'

const RANK = { error: 0, warning: 1, info: 2 }

/** Errors first; else in the order of the record. */
export function checkValue(value: unknown, off: ReadonlySet<string> = new Set()): Finding[] {
  const failed = failureOf(value)
  if (failed) return off.has(failed.code) ? [] : [failed]
  const { problems, record } = fitToSchema(value)
  const kept = problems.filter(({ code }) => !off.has(code))
  if (record) kept.push(...findingsOf({ record }, off), ...storedOf(record.findings, off))
  return kept.sort((a, b) => RANK[a.severity] - RANK[b.severity])
}

/** A line of a source that could not be read is no record to check, and is not passed over. */
function failureOf(value: unknown): Finding | null {
  if (typeof value !== 'object' || value === null || !('error' in value)) return null
  const read = ErrorRecord.safeParse(value)
  if (!read.success) return null
  return { code: 'source-failed', severity: 'error', message: read.data.error.message, pointer: '/error' }
}

/** What can only be seen in the source was found when it was read, and stays. The rest has just been checked again. */
function storedOf(stored: Finding[], off: ReadonlySet<string>): Finding[] {
  const again = new Set(checks.filter(({ needsSource }) => !needsSource).map(({ code }) => code))
  return stored.filter(({ code }) => !again.has(code) && !off.has(code))
}

/** What is no JSON at all. */
export const pointerlessFault = (message: string): Finding => ({ code: 'not-json', severity: 'error', message, pointer: '' })
