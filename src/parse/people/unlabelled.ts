/** Attendance without a label: a run of lines that are people and nothing else, before the first item. */
import type { Person } from '../../records/record.js'
import type { Para } from '../para.js'
import { afterCollective, isRole } from '../words/kinds.js'
import { isCouncillor, readCore } from '../words/persons.js'
import { has } from './label-words.js'
import { listness } from './listness.js'
import { parseName, splitNames } from './names.js'
import { personOf } from './person.js'
import { joinRows, type Row } from './rows.js'

/** What stands over people who are told of the meeting, belong to the body, or are not there. */
const OTHERS = [
  'to',
  'cc',
  'copies',
  'copy',
  'distribution',
  'circulation',
  'membership',
  'members',
  'apologies',
  'absent',
  'substitutes',
  'quorum',
  'contact',
  'dear',
  'yours',
  'signed',
]
const FEWEST = 3
const MOSTLY = 0.75

/** The people of the first such run; nothing where a line that says otherwise stands over it. */
export function readUnlabelled(rows: Row[], called = false): { people: Person[]; used: Para[] } {
  let from = -1
  let count = 0
  let sure = 0
  for (let at = 0; at <= rows.length; at++) {
    const row = rows[at]
    const said = row ? listness(row.text) : null
    if (said && said.share > MOSTLY && !row!.text.includes(':')) {
      if (from < 0) from = at
      count += said.names.length
      sure += said.sure
      continue
    }
    if (from >= 0 && count >= FEWEST && sure >= count * 0.6 && (called || !isToOthers(rows[from - 1]?.text)))
      return readRun(rows.slice(from, at))
    from = -1
    count = sure = 0
  }
  return { people: [], used: [] }
}

const isToOthers = (text: string | undefined): boolean =>
  text !== undefined && has([text.replace(/^\W+/, '').split(/[\s:]/)[0]!.toLowerCase()], OTHERS)

/** Where some have a councillor’s title, those without one who hold a post are officers. */
function readRun(rows: Row[]): { people: Person[]; used: Para[] } {
  const lines = joinRows(rows.map((row) => row.text)).split('\n')
  const titled = lines.some((line) => isCouncillor(line) || afterCollective(line) !== null)
  const people = lines.flatMap(
    (line) => readPost(line) ?? splitNames(line).flatMap((entry) => personOf(parseName(entry), { status: 'present' }) ?? []),
  )
  return { people: people.map((person) => placed(person, rows, titled)), used: rows.map((row) => row.para) }
}

function placed(person: Person, rows: Row[], titled: boolean): Person {
  const row = rows.find(({ text }) => text.includes(person.name)) ?? rows[0]!
  const officer = titled && !isCouncillor(person.name) && person.role !== undefined && !/chair|mayor/i.test(person.role)
  return { ...person, status: officer && person.status === 'present' ? 'in-attendance' : person.status, at: row.para.at }
}

/** “Ann Hale, Parks and Lamps Officer”: one name and its post, and no more. */
function readPost(text: string): Person | null {
  const [, name = '', post = ''] = /^([^,;:]{3,40}),\s+([^,;:]{4,80})$/.exec(text) ?? []
  return isRole(post) && readCore(name) !== null ? personOf({ ...parseName(name), role: post }, { status: 'present' }) : null
}
