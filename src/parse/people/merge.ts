/** People read in several places of one document, as one list. */
import type { Person } from '../../records/record.js'

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[.,]/g, '')
    .replace(/^(?:(?:the|mr|mrs|ms|miss|dr|cllr|councillor|alderman)\s+)+/, '')
    .replace(/[’‘]/g, "'")

/** Who was absent and sent apologies is one person. */
const AWAY: Partial<Record<Person['status'], Person['status']>> = { apologies: 'absent', absent: 'apologies' }

/**
 * Adds people read in an item to those of the attendance list. The same person with the same status is kept once; a
 * substitute already listed as there is told for whom, not listed again; who sent apologies was expected, and not there.
 */
export function addPeople(people: Person[], more: Person[]): void {
  for (const person of more) {
    const named = people.filter((other) => plain(other.name) === plain(person.name))
    const there = person.status === 'substitute' ? named.find((other) => isThere(other) || other.status === 'substitute') : undefined
    const expected =
      person.status === 'apologies'
        ? (named.find((other) => other.status === 'absent' || (person.forenames !== undefined && isThere(other))) ??
          (isShortFor(person, people, 'absent')
            ? people.find((other) => other.status === 'absent' && other.surname === person.surname)
            : undefined))
        : undefined
    const away = named.find((other) => other.status === AWAY[person.status])
    if (there) standIn(there, person)
    else if (away) away.status = 'apologies'
    else if (expected) expected.status = 'apologies'
    else if (!named.some((other) => other.status === person.status) && !isShortFor(person, people)) people.push(person)
  }
}

const isThere = ({ status }: Person): boolean => status === 'present' || status === 'in-attendance'

/** “Councillor Moss” where one person of that surname and status stands in the list with a fuller name. */
function isShortFor(person: Person, people: Person[], status = person.status): boolean {
  if (person.forenames !== undefined || person.surname === undefined) return false
  return people.filter((other) => other.status === status && other.surname === person.surname && other.forenames !== undefined).length === 1
}

function standIn(there: Person, person: Person): void {
  if (there.status === 'present') there.status = 'substitute'
  if (person.substituteFor !== undefined) there.substituteFor ??= person.substituteFor
}
