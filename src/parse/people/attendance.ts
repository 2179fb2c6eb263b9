/** Who was there: the attendance lists that stand before the first item. */
import type { Person } from '../../records/record.js'
import type { Para } from '../para.js'
import { isRole } from '../words/kinds.js'
import { isCouncillor } from '../words/persons.js'
import { MEMBERS } from '../words/presence.js'
import { belongs, hangs, type Section } from './belongs.js'
import { groupHeads } from './groups.js'
import { bareSubHead, headFarOver, headOver, isList, MOST_BETWEEN, opensApologySentence, unknownLabel } from './heads.js'
import { isKeyLine, readKey } from './keys.js'
import type { Label } from './label.js'
import { isKindOfMembers, isOtherMembers, saysThere, wordsOf } from './label-words.js'
import { readLabel, readLike, readSubLabel } from './labels.js'
import { listPeople } from './lists.js'
import { noteMovements, readLoose } from './loose.js'
import type { Mentions } from './mentions.js'
import { addPeople } from './merge.js'
import { isOfficerLine } from './officer-line.js'
import { makeOfList, plainList } from './plain.js'
import { add, listed, type Reading } from './reading.js'
import type { Row } from './row.js'
import { joinRows, rowsOf } from './rows.js'
import { readSubstitutes } from './substitutes.js'
import { isTaken } from './taken.js'
import { readUnlabelled } from './unlabelled.js'

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
    last: null,
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
  if (isOtherMembers(row.text, label, reading.under) && reading.posts.size > 0 && !listed(reading)) label = { ...label, status: 'present' }
  if (!label.role) reading.under = isPresent(label) && label.rest === '' && !label.unknown
  if (reading.plain) label = { ...label, plain: reading.plain }
  reading.section = sub
    ? { label: { ...label, ...sub, status: label.status }, rows: [{ ...row, text: sub.rest }] }
    : { label, rows: [{ ...row, text: label.rest }] }
}

function close(reading: Reading): void {
  const section = reading.section
  reading.section = null
  if (!section) return
  if (!section.label.role) reading.last = section.label.status
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
