/** Sentences of front matter that say who was there: “Ann Hale and Ben Moss attended the meeting.” */
import type { Person } from '../../records/record.js'
import { sentences } from '../sentences.js'
import { isRole } from '../words/kinds.js'
import { initialsOf, startsWithTitle } from '../words/persons.js'
import { absenceToldIn } from './apologies.js'
import { listness } from './listness.js'
import { parseName } from './names.js'
import { personOf } from './person.js'
import { splitNames } from './split.js'

const ATTENDED =
  /^(.{3,200}?)\s+(?:(?:was|were)\s+(?:also\s+)?(?:present|in\s+attendance)|(?:also\s+)?attended(?:\s+the\s+meeting)?)(\s+(?:virtually|remotely|online|via\s+\w+))?(?:\s+(?:at|for|the|throughout|(?:(?:along|together)\s)?with)\b[^.]{0,40})?\s*\.?$/i
const ABSENT = /^(.{3,200}?)\s+(?:was|were)\s+absent\b[^.]{0,40}\.?$/i
const CHAIRED =
  /^the meeting was chaired by\s+(.{3,60}?)\.?$|^(.{2,60}?)\s+(?:chaired the meeting|(?:took|was in|presided in) the chair|presided)\s*\.?$/i

/** Of several sentences each is asked, where more than one says who was there. */
export function statedIn(text: string, known: Person[]): Person[] | null {
  const parts = /\.\s/.test(text) ? sentences(text) : []
  const said: Person[] = []
  const told = parts.filter((sentence) => {
    const people = readStatement(sentence, [...known, ...said])
    said.push(...(people ?? []))
    return people !== null
  })
  if (told.length > 1) return said
  if (parts.length < 2) return readStatement(text, known)
  const apologies = absenceToldIn(text)
  return apologies.length > 0 ? apologies : null
}

/** People the sentence adds; an empty list where it only says who was in the chair; null where it says neither. */
function readStatement(text: string, known: Person[]): Person[] | null {
  const line = text.trim()
  const chair = chairOf(line)
  if (chair !== null) return chairs(chair, known)
  const apologies = absenceToldIn(line)
  if (apologies.length > 0) return apologies
  const attended = ATTENDED.exec(line)
  /** One person beside a crowd came to it; several are those who were there, where nobody is so far. */
  const several = attended !== null && splitNames(attended[1]!).length > 1 && !/\balso\b/i.test(line)
  const status = several && !known.some((person) => person.status === 'present') ? 'present' : 'in-attendance'
  if (attended) return listed(attended[1]!, attended[2] ? { status, remote: true } : { status }, known)
  const absent = ABSENT.exec(line)
  return absent ? listed(absent[1]!, { status: 'absent' }, known) : null
}

/** Who was in the chair, as the sentence says it; null where it says nothing of it. */
export function chairOf(sentence: string): string | null {
  const chaired = CHAIRED.exec(sentence.trim())
  return chaired && (chaired[1] ?? chaired[2] ?? '')
}

/** `The Clerk, Mr E Moss,` */
const POST_FIRST = /^(?:[Tt]he\s)?([^,]{3,60}),\s([^,]{3,60}),?$/

function listed(text: string, setting: { status: Person['status']; remote?: boolean }, known: Person[]): Person[] | null {
  const [, post = '', who = ''] = POST_FIRST.exec(text) ?? []
  const names = isRole(post) ? [{ ...parseName(who), role: post }] : splitNames(text).map(parseName)
  const people = names.flatMap((parsed) => personOf(parsed, setting) ?? [])
  if (setting.remote) for (const person of people) for (const other of known) if (other.name === person.name) other.remote = true
  const fresh = people.filter((person) => !known.some((other) => other.name === person.name))
  return fresh.length > 0 ? fresh : null
}

/** Whoever was in the chair; a person with a title who is not listed so far was there. */
export function chairs(text: string, known: Person[]): Person[] | null {
  const [named = text, ...more] = splitNames(text.replace(/,$/, ''))
  const said = parseName(more.length === 0 ? named : text)
  const called = known.filter((person) => person.name === said.name || (/^[A-Z]{2,3}$/.test(text) && initialsOf(person.name) === text))
  const matches = called.length > 0 ? called : ofSurname(personOf(said, { status: 'present' }), known)
  if (matches.length === 1 && matches[0]!.role === undefined) Object.assign(matches[0]!, { role: 'Chair', roleInferred: true })
  const isName = startsWithTitle(said.name) || listness(said.name).sure > 0
  const person = matches.length === 0 && isName ? personOf(said, { status: 'present' }) : null
  return person ? [person.role ? person : { ...person, role: 'Chair', roleInferred: true }] : null
}

/** `Provost MOSS` of `Provost BEN MOSS`. */
export function ofSurname(named: Person | null, known: Person[]): Person[] {
  const surname = named?.forenames ? undefined : named?.surname?.toLowerCase()
  return surname ? known.filter((other) => other.forenames && other.surname?.toLowerCase() === surname) : []
}
