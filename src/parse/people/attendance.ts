/** Who was there: the attendance lists that stand before the first item. */
import type { Person } from '../../records/record.js'
import type { Para } from '../para.js'
import { isRole } from '../words/kinds.js'
import { isCouncillor, readCore } from '../words/persons.js'
import { MEMBERS } from '../words/presence.js'
import { belongs, hangs, type Section } from './belongs.js'
import { groupHeads } from './groups.js'
import { bareSubHead, headFarOver, headOver, isList, MOST_BETWEEN, opensApologySentence, unknownLabel } from './heads.js'
import { isKeyLine, type Key, readKey } from './keys.js'
import { isKindOfMembers, isOtherMembers, saysThere, wordsOf } from './label-words.js'
import { type Label, readLabel, readLike, readSubLabel } from './labels.js'
import { listPeople } from './lists.js'
import type { Mentions } from './mentions.js'
import { addPeople } from './merge.js'
import { readMovements } from './movements.js'
import { isOfficerLine } from './officer-line.js'
import { type Acts, type Make, makeOfList, plainList } from './plain.js'
import { joinRows, type Row, rowsOf } from './rows.js'
import { statedIn } from './statements.js'
import { readSubstitutes } from './substitutes.js'
import { isTaken } from './taken.js'
import { toldIn } from './told.js'
import { readUnlabelled } from './unlabelled.js'

interface Reading {
  people: Person[]
  used: Set<Para>
  section: Section | null
  /** Named so far only beside a post: a list may still say how they were there. */
  posts: Set<Person>
  key: Key
  /** Read under “In attendance” with no word of who. */
  open: Set<Person>
  /** Rows that no list took. */
  loose: Row[]
  /** “Officials in attendance” with nobody behind it: lists by post follow, and stay under it. */
  over: boolean
  /** “Present” and nobody behind it: the posts that follow, each with its name, were there. */
  under: boolean
  /** One kind of members has had a list of its own. */
  kinds: boolean
  /** The make of a list of single names, initials, small letters or surnames first. */
  plain?: Make
  acts?: Acts
  /** Sub-heads of one make over their people. */
  groups: ReadonlyMap<Row, Label>
}

export interface Attendance {
  people: Person[]
  /** The paragraphs that hold them, and nothing else. */
  used: Para[]
}

/** The people of all attendance lists in these paragraphs, and the paragraphs that hold them. */
export function readAttendance(paras: Para[], heading?: Label, mentions?: () => Mentions): Attendance {
  const key = readKey(paras)
  const rows = rowsOf(paras, key)
  const reading: Reading = {
    people: [],
    used: new Set(),
    section: null,
    posts: new Set(),
    key,
    open: new Set(),
    loose: [],
    over: false,
    under: false,
    kinds: false,
    groups: groupHeads(rows),
    ...(mentions && { acts: (word: string) => mentions().acting.has(word) }),
  }
  if (heading && rows[0]) reading.section = { label: heading, rows: [{ ...rows[0], text: '' }] }
  rows.forEach((row, at) => {
    readRow(row, rows.slice(at + 1, at + 2 + MOST_BETWEEN), reading)
  })
  close(reading)
  if (!listed(reading)) addUnlabelled(reading, mentions)
  settleOpen(reading)
  for (const para of paras) noteMovements(para.text, reading.people)
  return { people: reading.people, used: paras.filter((para) => reading.used.has(para) && isTaken(para, reading.people)) }
}

/** Where nobody is listed as present, “In attendance” lists the members too. */
function settleOpen({ people, open }: Reading): void {
  if (people.some((person) => person.status === 'present')) return
  for (const person of people)
    if (open.has(person) && person.status === 'in-attendance' && isCouncillor(person.name)) person.status = 'present'
}

function addUnlabelled(reading: Reading, mentions?: () => Mentions): void {
  const { people, used } = readUnlabelled(reading.loose, false, mentions)
  reading.people.unshift(...people.filter((person) => !reading.people.some((other) => other.name === person.name)))
  for (const para of used) reading.used.add(para)
}

function readRow(row: Row, after: Row[], reading: Reading): void {
  const next = after[0]
  const section = reading.section
  if (section?.between) {
    section.between--
    readLoose(row, reading)
    return
  }
  const group = section ? reading.groups.get(row) : undefined
  if (section && group) {
    open(
      { ...section.label, role: undefined, party: undefined, organisation: undefined, ...group, status: section.label.status },
      row,
      reading,
    )
    return
  }
  const far = headFarOver(row, after)
  const label = asListed(readLabel(row.text) ?? headOver(row, next, next && reading.groups.has(next)) ?? far?.label ?? null, next, reading)
  const sub = section ? (readSubLabel(row.text) ?? bareSubHead(row, next)) : null
  if (isKeyLine(row.text)) {
    close(reading)
    reading.used.add(row.para)
    /** The list that the key explains needs no label. */
    if (next && !readLabel(next.text) && isList(next.text))
      reading.section = { label: { status: 'present', rest: '' }, rows: [{ ...row, text: '' }] }
  } else if (section && hangs(section.rows[section.rows.length - 1]!.text)) section.rows.push(row)
  else if (label && !opensApologySentence(row.text, label)) {
    open(label, row, reading)
    if (far && reading.section) reading.section.between = far.between
  } else if (section && isPresent(section.label) && row.first && isOfficerLine(row.text))
    open({ status: 'in-attendance', rest: row.text }, row, reading)
  else if (section && sub) open({ ...section.label, role: undefined, ...sub, status: section.label.status }, row, reading)
  else if (section && belongs(row, after, section)) {
    reading.under &&= section.label.role !== undefined
    section.rows.push(row)
  } else if (section?.label.role && readLike(row.text)) open({ ...readLike(row.text)!, status: section.label.status }, row, reading)
  else {
    close(reading)
    const unknown = unknownLabel(
      row,
      next,
      reading.people.some((person) => person.status === 'present'),
    )
    if (unknown) open(unknown, row, reading)
    else readLoose(row, reading)
  }
}

/** A post under “Present” was there, where another post stands under it or over it. */
function asListed(label: Label | null, next: Row | undefined, { under, section }: Reading): Label | null {
  const among =
    section?.label.role !== undefined || (next !== undefined && (readLabel(next.text) ?? readLike(next.text))?.role !== undefined)
  return label?.role && under && among ? { ...label, status: 'present' } : label
}

const isPresent = ({ status, role }: Label): boolean => status === 'present' && role === undefined

/** `Attending:` under a list of those present: officers (Scotland). */
function open(label: Label, row: Row, reading: Reading): void {
  close(reading)
  const sub = readSubLabel(label.rest)
  const officers = /^attending\b/i.test(row.text) && reading.people.some((person) => person.status === 'present')
  if (officers) label = { ...label, status: 'in-attendance' }
  const words = wordsOf(row.text, label)
  /** `Staff members` beside `Lay members` belong as they do. */
  if (reading.kinds && label.status === 'in-attendance' && MEMBERS.includes(words.at(-1) ?? '') && words.length === 2)
    label = { ...label, status: 'present' }
  reading.kinds ||= label.status === 'present' && isKindOfMembers(words)
  const said = saysThere(row.text, label)
  if (reading.over && !said && label.status === 'present') label = { ...label, status: 'in-attendance', members: false }
  reading.over = said ? label.rest === '' && label.status === 'in-attendance' && !label.open : reading.over && label.rest !== ''
  if (isOtherMembers(row.text, label) && reading.posts.size > 0 && !listed(reading)) label = { ...label, status: 'present' }
  if (!label.role) reading.under = isPresent(label) && label.rest === '' && !label.unknown
  if (reading.plain) label = { ...label, plain: reading.plain }
  reading.section = sub
    ? { label: { ...label, ...sub, status: label.status }, rows: [{ ...row, text: sub.rest }] }
    : { label, rows: [{ ...row, text: label.rest }] }
}

const listed = ({ people, posts }: Reading): boolean => people.some((person) => person.status === 'present' && !posts.has(person))

function close(reading: Reading): void {
  const section = reading.section
  reading.section = null
  if (!section) return
  const text = joinRows(section.rows.map((row) => row.text).filter((each) => each !== ''))
  const read = listPeople(text, section.label, reading.key, reading.acts)
  const people =
    read.length === 0 && section.label.members && /^\p{Lu}/u.test(text)
      ? listPeople(`Councillors ${text}`, section.label, reading.key)
      : read
  if (!section.label.role) reading.plain ??= makeOfList(plainList(text) ?? [])
  const known = [...reading.people]
  for (const person of people) place(person, section, reading, known)
  if (section.label.status === 'apologies') addPeople(reading.people, readSubstitutes(text.replace(/\n/g, ', ')))
  if (section.label.open) for (const person of reading.people) if (!known.includes(person)) reading.open.add(person)
  /** `Also present: Licensing Officer.` names nobody, and is told nowhere else. */
  const isNothing = !isRole(text.trim().replace(/\.$/, '')) && section.rows.every((row) => row.text.length < 60)
  if (people.length > 0 || isNothing) for (const row of section.rows) reading.used.add(row.para)
}

function place(person: Person, section: Section, reading: Reading, known: Person[]): void {
  const turned = `${person.surname}, ${person.forenames}`
  const at = (name: string) => section.rows.find((each) => each.para.text.includes(name))
  const row = at(person.name) ?? at(turned) ?? section.rows[0]!
  /** “HALE, Ann” is read as Ann Hale and named as it is printed. */
  const name = row.para.text.includes(person.name) || !row.para.text.includes(turned) ? person.name : turned
  add(reading, { ...person, name, at: row.para.at }, known, section.label.role !== undefined)
}

/** “Councillor A Hale” is the “A Hale” of the list. */
const isSame = (a: Person, b: Person): boolean => a.surname === b.surname && a.forenames !== undefined && a.forenames === b.forenames

/** A role line (“Clerk: R Moss”) names someone already listed: the role is theirs. */
function add(reading: Reading, person: Person, known: Person[], post = false): void {
  const same =
    known.find((other) => other.name === person.name) ?? known.find((other) => (post || reading.posts.has(other)) && isSame(other, person))
  if (same && person.role && !same.role) same.role = person.role
  if (same && reading.posts.delete(same)) same.status = person.status
  else if (!same || (same.status !== person.status && !post)) {
    reading.people.push(person)
    if (post) reading.posts.add(person)
  }
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
  reading.loose.push(row)
  const text = row.first ? row.para.text : /^(?:there (?:were|was)|with) apolog/i.test(row.text) ? row.text : ''
  const stated = statedIn(text, reading.people)
  const said = stated ?? toldIn(text, reading.people)
  if (!stated && said.length === 0) return
  const known = [...reading.people]
  for (const person of said) add(reading, { ...person, at: row.para.at }, known, stated !== null && person.status === 'present')
  if (said.length > 0) reading.used.add(row.para)
}
