/** Who belongs: the membership lists of agendas, with bodies, parties, posts and vacancies. */
import type { Person } from '../../records/record.js'
import type { Para } from '../para.js'
import { afterCollective, isBody, isParty, isRole } from '../words/kinds.js'
import { isCouncillor, isForename, readCore } from '../words/persons.js'
import { headOver } from './heads.js'
import { readLabel, readSubLabel } from './labels.js'
import { listness } from './listness.js'
import { parseName, pullBrackets } from './names.js'
import { personOf, type Setting } from './person.js'
import { isSentence } from './prose.js'
import type { Row } from './row.js'
import { joinRows, rowsOf } from './rows.js'
import { splitNames } from './split.js'
import { readUnlabelled } from './unlabelled.js'

interface Reading {
  people: Person[]
  used: Set<Para>
  rows: Row[]
  setting: Setting | null
}

/** Members, and vacant seats, of every membership list in these paragraphs. */
export function readMembership(paras: Para[]): { people: Person[]; used: Para[] } {
  const reading: Reading = { people: [], used: new Set(), rows: [], setting: null }
  const rows = rowsOf(paras)
  rows.forEach((row, at) => {
    readRow(row, rows[at + 1], reading)
  })
  flush(reading)
  if (reading.people.length === 0) addCalled(rows, reading)
  return { people: reading.people, used: paras.filter((para) => reading.used.has(para)) }
}

/** Without a head: councillors one after another, called to the meeting. */
function addCalled(rows: Row[], reading: Reading): void {
  for (const row of rows.filter(({ text }) => isCall(text))) {
    start(row, row.text, { status: 'member' }, reading)
    flush(reading)
  }
  if (reading.people.length > 0) return
  const { people, used } = readUnlabelled(rows, true)
  if (!people.every((person) => isCouncillor(person.name))) return
  reading.people.push(...people.map((person) => ({ ...person, status: person.status === 'vacant' ? person.status : ('member' as const) })))
  for (const para of used) reading.used.add(para)
}

/** “Councillors Mrs Hale (Chairman), Moss and B Fry”: a line that is nothing but members. */
const isCall = (text: string): boolean => afterCollective(text) !== null && splitNames(text).length > 1 && listness(text).share > 0.9

/** “To: Councillors A Hale …”: those who are called are the members. */
const CALLED = /^To\s*:?\s*[-–]?\s+(?:all\s+)?(?=(?:the\s+)?(?:Members|Councillors?|Cllrs?|Mayor)\b)/i

function readRow(row: Row, next: Row | undefined, reading: Reading): void {
  const text = row.text.replace(CALLED, '')
  const said = readLabel(text) ?? headOver({ ...row, text }, next)
  const head = said && !said.role && (said.status === 'present' || said.status === 'substitute') ? said : null
  const sub = reading.setting ? readSubLabel(row.text) : null
  if (head && !isSentence(row.text)) start(row, head.rest, { status: 'member' }, reading)
  else if (text !== row.text && splitNames(text).length > 1) start(row, text, { status: 'member' }, reading)
  else if (sub) start(row, sub.rest, { status: 'member', party: sub.party, organisation: sub.organisation }, reading)
  else if (reading.setting === null) return
  else if (isMember(row)) reading.rows.push(row)
  else flush(reading)
}

function start(row: Row, rest: string, setting: Setting, reading: Reading): void {
  flush(reading)
  reading.setting = setting
  reading.used.add(row.para)
  if (rest.trim() !== '') reading.rows.push({ ...row, text: rest })
}

const isMember = (row: Row): boolean => !isSentence(row.text) && (splitNames(row.text).length > 0 || withBody(row.text) !== null)

function flush(reading: Reading): void {
  const { setting, rows } = reading
  reading.rows = []
  reading.setting = null
  if (!setting || rows.length === 0) return
  const columns = rows.map((row) => withBody(row.text))
  const names = columns.every((entry) => entry !== null)
    ? (columns as string[])
    : splitNames(joinRows(rows.map((row, index) => columns[index] ?? row.text)))
  for (const name of names) {
    const person = memberOf(name, setting)
    if (person) reading.people.push({ ...person, at: (rows.find((row) => row.para.text.includes(person.name)) ?? rows[0]!).para.at })
  }
  for (const row of rows) reading.used.add(row.para)
}

function memberOf(name: string, setting: Setting): Person | null {
  const person = personOf(parseName(name), setting)
  if (!person) return null
  return { ...person, status: person.status === 'vacant' ? 'vacant' : person.status === 'substitute' ? 'substitute' : setting.status }
}

/** Two columns run together: “Councillor Ann Hale Anytown Council”, “VACANCY Co-opted member – Anytown Council”. */
function withBody(text: string): string | null {
  if (/[,;]/.test(pullBrackets(text.replace(/\t/g, ' ')).rest.split(/\s[-–—]\s/)[0]!) || text.includes('\n')) return null
  const words = text.replace(/\t/g, ' ').split(' ')
  const bracket = words.findIndex((word) => word.endsWith(')'))
  if (bracket > 0 && bracket < words.length - 1 && words.slice(0, bracket).join(' ').includes('(')) return glue(words, bracket + 1)
  for (let at = 1; at <= Math.min(words.length - 1, 6); at++) {
    const rest = words.slice(at).join(' ')
    if (/^vacancy$/i.test(words.slice(0, at).join(' '))) return glue(words, at)
    if (readCore(words.slice(0, at).join(' ')) && !readCore(words.slice(0, at + 1).join(' ')) && isRole(rest)) return glue(words, at)
  }
  return longestName(words)
}

const describes = (rest: string): boolean => isBody(rest) || isRole(rest) || isParty(rest)
const glue = (words: string[], at: number): string => `${words.slice(0, at).join(' ')}, ${words.slice(at).join(' ')}`

/** Place names look like names: the cut is where a title, forename and surname are complete, a second forename counted. */
function longestName(words: string[]): string | null {
  for (let at = 2; at < Math.min(words.length, 7); at++) {
    const core = readCore(words.slice(0, at).join(' '))
    const another = isForename(words[at - 1]!) && readCore(words.slice(0, at + 1).join(' ')) !== null
    if (core?.forenames && core.surname.length > 1 && !another && describes(words.slice(at).join(' '))) return glue(words, at)
  }
  return null
}
