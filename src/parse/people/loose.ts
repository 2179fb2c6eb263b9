/** Rows of the front that stand in no list: sentences that say who was there, who came later, and who was in the chair. */
import type { Person } from '../../records/record.js'
import { readCore } from '../words/persons.js'
import { listness } from './listness.js'
import { addPeople } from './merge.js'
import { readMovements } from './movements.js'
import { parseName } from './names.js'
import { personOf } from './person.js'
import { add, listed, type Reading } from './reading.js'
import type { Row } from './row.js'
import { statedIn } from './statements.js'
import { readSubstitutes } from './substitutes.js'
import { toldIn } from './told.js'

/** “[Note: Councillor Moss arrived at 7.12 p.m.]”: the time goes to the one listed person of that surname. */
export function noteMovements(text: string, people: Person[]): void {
  for (const { who, kind, time } of readMovements(text)) {
    const surname = readCore(who, true)?.surname
    const named = people.filter((person) => person.surname !== undefined && (person.surname === surname || person.name.endsWith(who)))
    if (time !== null && named.length === 1) named[0]![kind] ??= time
  }
}

/** Outside any list: who came in whose place, and `Ned Vole joined the meeting at 7.20 pm` right behind the list of those present. */
function addLater({ text, para }: Row, reading: Reading): void {
  const stood = readSubstitutes(text)
  const came =
    reading.last === 'present' && listed(reading) ? readMovements(text).filter(({ kind, time }) => kind === 'arrived' && time !== null) : []
  const fresh = came.flatMap(({ who }) => {
    const person = listness(who).share > 0.9 ? personOf(parseName(who), { status: 'present' }) : null
    return person && !reading.people.some(({ surname }) => surname === person.surname) ? [person] : []
  })
  addPeople(
    reading.people,
    [...stood, ...fresh].map((person) => ({ ...person, at: para.at })),
  )
}

/** Sentences behind a list in its paragraph. */
const BEHIND = /^(?:there (?:were|was)|with) apolog|\b(?:was|were) (?:also )?in attendance\b/i

/** Outside any list: sentences that say who was there, and who took the chair. */
export function readLoose(row: Row, reading: Reading): void {
  reading.loose.push(row)
  const text = row.first ? row.para.text : BEHIND.test(row.text) ? row.text : ''
  const stated = statedIn(text, reading.people)
  const told = toldIn(text, [...reading.people, ...(stated ?? [])])
  const said = [...(stated ?? []), ...told.filter(({ name }) => !stated?.some((person) => person.name === name))]
  if (!stated && said.length === 0) {
    addLater(row, reading)
    return
  }
  const known = [...reading.people]
  for (const person of said) add(reading, { ...person, at: row.para.at }, known, stated !== null && person.status === 'present')
  if (said.length > 0) reading.used.add(row.para)
}
