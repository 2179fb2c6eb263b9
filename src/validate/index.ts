/** Runs the checks on a record. */
import type { Finding, Record } from '../records/record.js'
import type { Check, Subject } from './check.js'
import { checks } from './checks/index.js'
import { coverageOf } from './coverage.js'
import type { SourceText } from './source.js'

/** The record with its coverage and with what the checks found. What readers found before stays, and comes first. */
export function validate(record: Record, source: SourceText): Record {
  const covered: Record = { ...record, coverage: coverageOf(source, record) }
  return { ...covered, findings: [...record.findings, ...findingsOf({ record: covered, source })] }
}

export function findingsOf(subject: Subject, off: ReadonlySet<string> = new Set()): Finding[] {
  return checks.flatMap((check) => (off.has(check.code) ? [] : findingsOfOne(check, subject)))
}

function findingsOfOne(check: Check, subject: Subject): Finding[] {
  const { code, severity } = check
  return Array.from(check.run(subject), ({ message, pointer, at }) => {
    const finding: Finding = { code, severity, message, pointer }
    if (at && Object.keys(at).length > 0) finding.at = at
    return finding
  })
}
