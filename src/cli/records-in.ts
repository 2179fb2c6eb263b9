/** Records back from JSON and NDJSON, one after the other; a value that is no record is said and left out. */
import { MinutesError } from '../errors.js'
import { isAddress } from '../fetch/is-address.js'
import { DEEPEST, isTooDeep } from '../records/depth.js'
import { ErrorRecord } from '../records/error.js'
import { Record } from '../records/record.js'
import { EXIT, UsageError } from './exit.js'
import type { Parsed } from './exporting.js'
import type { JsonValue } from './json-values.js'
import { knownKind } from './not-records.js'
import { type RecordValue, recordValues } from './record-values.js'
import { say } from './report.js'

/** More faulty lines of one file than this are only counted. */
const SAID = 5

export interface RecordsIn {
  records: AsyncGenerator<Parsed>
  /** 1 where a line was no record. */
  exit(): number
}

export function recordsIn(given: string[]): RecordsIn {
  let faults = 0
  async function* read(): AsyncGenerator<Parsed> {
    const said = new Map<string, number>()
    let count = 0
    for await (const value of explained(given)) {
      const record = recordOf(value)
      if (typeof record === 'object') {
        count += 1
        yield record
        continue
      }
      faults += 1
      const times = (said.get(value.path) ?? 0) + 1
      said.set(value.path, times)
      if (times <= SAID) say(`minutes: ${value.path}:${value.one.line}: ${record}; it is left out (not-a-record)`)
    }
    for (const [path, times] of said) if (times > SAID) say(`minutes: ${path}: ${times - SAID} more lines that are no records`)
    if (count === 0 && faults === 0 && !given.includes('-'))
      throw new UsageError(`${given.join(', ')} holds no record`, 'give files or folders that minutes extract wrote')
  }
  return { records: read(), exit: () => (faults === 0 ? EXIT.done : EXIT.findings) }
}

async function* explained(given: string[]): AsyncGenerator<RecordValue> {
  const address = given.find(isAddress)
  if (address !== undefined) throw sourceInstead(address)
  try {
    yield* recordValues(given)
  } catch (error) {
    if (!(error instanceof MinutesError) || !['not-found', 'empty-source', 'not-readable'].includes(error.code)) throw error
    throw new UsageError(error.message.replace(/\.$/, ''), 'give files or folders that minutes extract wrote, or -')
  }
}

/** The record, or why it is none. */
function recordOf({ path, one }: RecordValue): Parsed | string {
  if ('fault' in one) {
    if (one.source) throw sourceInstead(path)
    return one.fault === 'The file is empty.' ? 'it is empty' : noJson(one)
  }
  const { value } = one
  if (isTooDeep(value)) return `nested deeper than ${DEEPEST} levels`
  const kind = knownKind(value)
  if (kind !== undefined) return `no record, but ${kind}`
  const failed = typeof value === 'object' && value !== null && 'error' in value
  const read = failed ? ErrorRecord.safeParse(value) : Record.safeParse(value)
  if (read.success) return value as Parsed
  const issue = read.error.issues[0]
  return `no minutes/1 record: ${issue ? `${issue.path.join('.') || 'the value'}: ${issue.message}` : 'it does not fit'}`
}

const noJson = ({ fault }: Extract<JsonValue, { fault: string }>): string =>
  fault.replace(/^This is no JSON: /, 'no JSON: ').replace(/\.$/, '')

function sourceInstead(path: string): MinutesError {
  const what = path === '-' ? 'Standard input' : path
  const first = path === '-' ? 'minutes extract - --format ndjson |' : `minutes extract ${path} -o record.json`
  return new MinutesError('not-a-record', `${what} is a source, not a record.`, `Run minutes extract first: ${first}`)
}
