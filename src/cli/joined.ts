/** A folder of minutes fetch as one source: its parts are read one by one and joined. */
import { dirname, join } from 'node:path'
import { MinutesError } from '../errors.js'
import { decode } from '../fetch/decode.js'
import { readAttendance } from '../fetch/moderngov/attendance.js'
import { type MeetingFile, type Part, readMeetingFile } from '../fetch/moderngov/meeting-file.js'
import { readOriginal } from '../fetch/read.js'
import { join as joinParts } from '../link/join.js'
import type { JoinPart } from '../link/joined.js'
import { attendeePerson } from '../parse/people/attendee.js'
import { readRecord } from '../pipeline.js'
import type { Document, Finding, Person, Record } from '../records/record.js'
import { RECORD_HEAD } from '../records/schema-names.js'
import { checks } from '../validate/checks/index.js'
import { findingsOf } from '../validate/index.js'
import { VERSION } from '../version.js'
import type { ReadFlags } from './options.js'

export async function readJoined(path: string, flags: ReadFlags): Promise<Record> {
  const [original, state] = await Promise.all([readOriginal(path), readMeetingFile(dirname(path))])
  if (!state) throw new MinutesError('not-found', `${path} does not exist.`)
  const parts: JoinPart[] = []
  const findings = stateFindings(state)
  for (const part of state.parts) {
    try {
      const { record, changed } = await readPart(dirname(path), part, flags)
      parts.push({ kind: part.kind, file: part.file, record, item: part.item })
      if (changed) findings.push(warning('part-changed', `${part.file} is not as it was fetched.`))
    } catch (error) {
      if (!(error instanceof MinutesError)) throw error
      findings.push(warning('part-unread', `${part.file}: ${error.message}`))
    }
  }
  if (parts.length === 0) throw new MinutesError('empty-source', `${path} names no part that can be read.`, 'Fetch the meeting again.')
  const url = state.parts.find(({ kind }) => kind === 'page' || kind === state.kind)?.url
  const { bytes, sha256 } = original
  const source = { path, ...(url ? { url } : {}), mediaType: 'application/json', bytes: bytes.length, sha256 }
  const record = joinParts(parts, source)
  return { ...record, findings: [...record.findings, ...findings, ...findingsOf({ record })] }
}

async function readPart(folder: string, part: Part, flags: ReadFlags): Promise<{ record: Record; changed: boolean }> {
  const original = await readOriginal(join(folder, part.file))
  const changed = original.sha256 !== part.sha256
  if (part.kind !== 'attendance') return { record: asRead(await readRecord(original, flags)), changed }
  const people = readAttendance(decode(original.bytes).text).map(({ name, role, attendance }) => attendeePerson(name, role, attendance))
  const { path, bytes, sha256, mediaType } = original
  const source = { path, mediaType, bytes: bytes.length, sha256 }
  return {
    record: { ...RECORD_HEAD, tool: { name: 'minutes', version: VERSION }, source, documents: [listOf(people)], findings: [] },
    changed,
  }
}

/** What can be seen in the record alone is looked for in the joined one, where a gap of one part may be filled by another. */
function asRead(record: Record): Record {
  const again = new Set(checks.filter(({ needsSource }) => !needsSource).map(({ code }) => code))
  return { ...record, findings: record.findings.filter(({ code }) => !again.has(code)) }
}

const listOf = (people: Person[]): Document => ({
  id: 'attendance',
  type: 'other',
  title: '',
  body: null,
  date: null,
  startTime: null,
  venue: null,
  contacts: [],
  people,
  items: [],
  content: [],
  actions: [],
})

const warning = (code: string, message: string): Finding => ({ code, severity: 'warning', message, pointer: '' })

function stateFindings({ complete, problems }: MeetingFile): Finding[] {
  const absent = problems.map(({ url, message }) => warning('part-absent', `${url} could not be fetched: ${message}`))
  return complete
    ? absent
    : [...absent, warning('meeting-incomplete', 'Parts of this meeting are still to be fetched: run minutes fetch again.')]
}
