/** Who was there: the attendance lists that stand before the first item. */
import type { Person } from '../../records/record.js'
import type { Para } from '../para.js'
import { isRole } from '../words/kinds.js'
import { readCore } from '../words/persons.js'
import { REMOTE } from '../words/presence.js'
import { readApologies } from './apologies.js'
import { type Label, readLabel, readSubLabel } from './labels.js'
import { readMovements } from './movements.js'
import { parseName, splitNames } from './names.js'
import { personOf, type Setting } from './person.js'
import { CROWD, joinRows, type Row, rowsOf } from './rows.js'
import { isSentence, readStatement } from './statements.js'
import { readUnlabelled } from './unlabelled.js'

export { readMembership } from './membership.js'

interface Section {
  label: Label
  rows: Row[]
}

interface Reading {
  people: Person[]
  used: Set<Para>
  section: Section | null
  /** Named so far only beside a post: a list may still say how they were there. */
  posts: Set<Person>
  stars: Stars | null
}

/** Words added to a name that has a star, and to one that has none. */
interface Stars {
  starred: string
  other: string
}

/** The people of all attendance lists in these paragraphs, and the paragraphs that hold them. */
export function readAttendance(paras: Para[]): { people: Person[]; used: Para[] } {
  const reading: Reading = { people: [], used: new Set(), section: null, posts: new Set(), stars: starKey(paras) }
  for (const row of rowsOf(paras)) readRow(row, reading)
  close(reading)
  if (!reading.people.some((person) => person.status === 'present')) addUnlabelled(paras, reading)
  for (const para of paras) noteMovements(para.text, reading.people)
  return { people: reading.people, used: paras.filter((para) => reading.used.has(para)) }
}

function addUnlabelled(paras: Para[], reading: Reading): void {
  const { people, used } = readUnlabelled(paras.filter((para) => !reading.used.has(para)))
  reading.people.unshift(...people)
  for (const para of used) reading.used.add(para)
}

function readRow(row: Row, reading: Reading): void {
  const label = readLabel(row.text)
  const section = reading.section
  const sub = section ? readSubLabel(row.text) : null
  if (isStarKey(row.text)) close(reading)
  else if (section && hangs(section.rows[section.rows.length - 1]!.text)) section.rows.push(row)
  else if (label && !opensApologySentence(row.text, label)) open(label, row, reading)
  else if (section && sub) open({ ...section.label, role: undefined, ...sub, status: section.label.status }, row, reading)
  else if (section && belongs(row, section)) section.rows.push(row)
  else {
    close(reading)
    readLoose(row, reading)
  }
}

/** “Apologies were received from …” is a sentence, not a list’s head. */
const opensApologySentence = (text: string, label: Label): boolean =>
  label.status === 'apologies' && /^\s*\S*\s*apolog\w*[^:]*\b(?:received|from|submitted|reported|tendered)\b/i.test(text)

/** `Attending:` under a list of those present: officers (Scotland). */
function open(label: Label, row: Row, reading: Reading): void {
  close(reading)
  const sub = readSubLabel(label.rest)
  const officers = /^attending\b/i.test(row.text) && reading.people.some((person) => person.status === 'present')
  if (officers) label = { ...label, status: 'in-attendance' }
  reading.section = sub
    ? { label: { ...label, ...sub, status: label.status }, rows: [{ ...row, text: sub.rest }] }
    : { label, rows: [{ ...row, text: label.rest }] }
}

/** A bracket is still open: whatever comes next is inside it. */
const hangs = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')') && text.length - text.lastIndexOf('(') < 150

/** A row goes on with the list when it names people or runs on from the row before. */
function belongs(row: Row, section: Section): boolean {
  const last = section.rows[section.rows.length - 1]!
  if (/^[a-z(]/.test(row.text) || hangs(last.text)) return true
  const runsOn = !row.first || /(?:[,;&]|\b(?:and|of|for|the|to))$/.test(last.text.trimEnd())
  if (
    /^[A-Z][A-Za-z ]{3,60}:\s/.test(row.text) &&
    !readCore(row.text.split(':')[0]!) &&
    splitNames(row.text.split(':')[0]!).length === 0 &&
    !isRole(row.text.split(':')[0]!)
  )
    return false
  if (isSentence(row.text)) return false
  if (runsOn) return true
  if (
    splitNames(row.text).length > 0 ||
    (section.rows.every((each) => each.text === '') &&
      /^\p{Lu}/u.test(row.text) &&
      splitNames(`Cllrs ${row.text}`).length > 0 &&
      !/^[A-Z\s]{8,}$/.test(row.text))
  )
    return true
  return (
    CROWD.test(row.text) ||
    /^(?:\d+|one|two|three|four|several)\b.*\bpublic\b|^none\b|^there were none|^nil$|members of (?:the )?public/i.test(row.text)
  )
}

function close(reading: Reading): void {
  const section = reading.section
  reading.section = null
  if (!section) return
  const text = joinRows(section.rows.map((row) => row.text).filter((each) => each !== ''))
  const read = listPeople(text, section.label, reading.stars)
  const people =
    read.length === 0 && section.label.members && /^\p{Lu}/u.test(text)
      ? listPeople(`Councillors ${text}`, section.label, reading.stars)
      : read
  const known = [...reading.people]
  for (const person of people) place(person, section, reading, known)
  if (people.length > 0 || section.rows.every((row) => row.text.length < 60)) for (const row of section.rows) reading.used.add(row.para)
}

function place(person: Person, section: Section, reading: Reading, known: Person[]): void {
  const row = section.rows.find((each) => each.para.text.includes(person.name)) ?? section.rows[0]!
  add(reading, { ...person, at: row.para.at }, known, section.label.role !== undefined)
}

/** A role line (“Clerk: R Moss”) names someone already listed: the role is theirs. */
function add(reading: Reading, person: Person, known: Person[], post = false): void {
  const same = known.find((other) => other.name === person.name)
  if (same && person.role && !same.role) same.role = person.role
  if (same && reading.posts.delete(same)) same.status = person.status
  else if (!same || (same.status !== person.status && !post)) {
    reading.people.push(person)
    if (post) reading.posts.add(person)
  }
}

function listPeople(text: string, label: Label, stars: Stars | null): Person[] {
  const { sentence, list } = takeApologies(
    label.status === 'apologies'
      ? text.replace(/^\s*(?:(?:were|was|had been)\s+)?(?:received|accepted|noted|given)?\s*(?:from|by)?\s*:?\s*/i, '')
      : text,
  )
  const names = splitNames(stars && label.status === 'present' && !label.role ? readStars(list, stars) : list)
  const people = names.flatMap((name, index) => {
    const setting: Setting = { status: label.status }
    if (label.remote) setting.remote = true
    if (label.role && index === 0) setting.role = label.role
    if (label.role && index > 0) setting.status = 'present'
    if (label.party) setting.party = label.party
    if (label.organisation) setting.organisation = label.organisation
    const person = personOf(parseName(name), setting)
    return person ? [person] : []
  })
  return [...people, ...(sentence ? readApologies(sentence) : [])]
}

/** “There were apologies from …” at the end of a list. */
function takeApologies(text: string): { list: string; sentence: string } {
  const match = /(?:^|[.;,]\s*)((?:there (?:were|was) |with )?(?:an )?apolog(?:y|ies)\b[^.]*\b(?:from|of)\b.*)$/is.exec(text)
  return match ? { list: text.slice(0, match.index), sentence: match[1]! } : { list: text, sentence: '' }
}

const STAR_KEY =
  /\(?\*\s*(?:=|denotes?|indicates?|means|[-–])\s*(?:those\s+|members?\s+|councillors?\s+)?(?:who\s+)?(?:were\s+)?(?:in\s+)?(present|attendance|attended|apologies|absent)[^)\n]*\)?/i
/** `* in attendance for part of the meeting`: how they were there, not whether; so too where it says “remote”. */
const STAR_HOW = /\b(?:part of|until|from|for items?)\b/i

/** A line that explains the star, and names nobody. */
const isStarKey = (text: string): boolean => text.startsWith('*') && STAR_KEY.exec(text)?.index === 0

/** “* denotes present”, anywhere in these paragraphs: what a star says, and what its lack says. */
function starKey(paras: Para[]): Stars | null {
  const found = paras.map((para) => STAR_KEY.exec(para.text)).find((each) => each !== null)
  if (!found) return null
  if (REMOTE.test(found[0])) return { starred: 'remotely', other: 'present' }
  if (STAR_HOW.test(found[0])) return null
  const key = found[1]!
  const starred = /apolog/i.test(key) ? 'apologies' : /absent/i.test(key) ? 'absent' : 'present'
  return { starred, other: starred === 'present' ? 'absent' : 'present' }
}

/** Stars are taken off the names and become what they say. */
function readStars(text: string, stars: Stars): string {
  const parts = text.replace(STAR_KEY, '').split(/(?=[,;\n])/)
  return parts
    .map((part) =>
      /\p{L}/u.test(part) ? `${part.replace(/\*/g, '').trimEnd()} (${part.includes('*') ? stars.starred : stars.other})` : part,
    )
    .join('')
}

/** “[Note: Councillor Moss arrived at 7.12 p.m.]”: the time goes to the one listed person of that surname. */
function noteMovements(text: string, people: Person[]): void {
  for (const { who, kind, time } of readMovements(text)) {
    const surname = readCore(who, true)?.surname
    const named = people.filter((person) => person.surname !== undefined && (person.surname === surname || person.name.endsWith(who)))
    if (time !== null && named.length === 1) named[0]![kind] ??= time
  }
}

/** Outside any list: sentences that say who was there, and who took the chair. */
function readLoose(row: Row, reading: Reading): void {
  const text = row.first ? row.para.text : /^(?:there (?:were|was)|with) apolog/i.test(row.text) ? row.text : ''
  const said = readStatement(text, reading.people)
  if (!said) return
  const known = [...reading.people]
  for (const person of said) add(reading, { ...person, at: row.para.at }, known)
  if (said.length > 0) reading.used.add(row.para)
}
