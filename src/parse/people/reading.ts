/** What is known so far while the rows of attendance are read. */
import type { Person } from '../../records/record.js'
import type { Para } from '../para.js'
import type { Section } from './belongs.js'
import type { Key } from './keys.js'
import type { Label, Make } from './label.js'
import type { Acts } from './plain.js'
import type { Row } from './row.js'
import { ofSurname } from './statements.js'

export interface Reading {
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
  /** How those of the last list were there. */
  last: Person['status'] | null
  /** One kind of members has had a list of its own. */
  kinds: boolean
  /** The make of a list of single names, initials, small letters or surnames first. */
  plain?: Make
  acts?: Acts
  /** Sub-heads of one make over their people. */
  groups: ReadonlyMap<Row, Label>
}

export const listed = ({ people, posts }: Reading): boolean => people.some((person) => person.status === 'present' && !posts.has(person))

/** “Councillor A Hale” is the “A Hale” of the list. */
const isSame = (a: Person, b: Person): boolean => a.surname === b.surname && a.forenames !== undefined && a.forenames === b.forenames

/** `Provost HALE, in the Chair.` behind `Provost ANN HALE`: the one of that surname. */
function inChair(person: Person, known: Person[]): Person | undefined {
  const alike = person.role === 'Chair' ? ofSurname(person, known) : []
  return alike.length === 1 ? alike[0] : undefined
}

/** A role line (“Clerk: R Moss”) names someone already listed: the role is theirs. */
export function add(reading: Reading, person: Person, known: Person[], post = false): void {
  const same =
    known.find((other) => other.name === person.name) ??
    inChair(person, reading.people) ??
    known.find((other) => (post || reading.posts.has(other)) && isSame(other, person))
  if (same && person.role && !same.role) same.role = person.role
  if (same && reading.posts.delete(same)) same.status = person.status
  else if (!same || (same.status !== person.status && !post)) {
    reading.people.push(person)
    if (post) reading.posts.add(person)
  }
}
