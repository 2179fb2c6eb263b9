/** People from several parts: each once, as the first part has them; where parts say different things a finding says so. */
import { agreement, namePartsOf } from '../parse/people/fit.js'
import type { Finding, Person } from '../records/record.js'

export interface PeoplePart {
  people: readonly Person[]
  file: string
}

/** `Councillor Mabel Quarrie` and `Cllr M Quarrie` are one; two with one surname and no more in common are not. */
export function samePerson(a: Person, b: Person): boolean {
  const [one, other] = [namePartsOf(a.name), namePartsOf(b.name)]
  return one !== null && other !== null && agreement(one, other) !== null
}

export function joinPeople(parts: readonly PeoplePart[]): { people: Person[]; findings: Finding[] } {
  const people: { person: Person; file: string }[] = []
  const findings: Finding[] = []
  for (const { people: theirs, file } of parts) {
    const earlier = people.length
    for (const person of theirs) {
      const at = people.slice(0, earlier).findIndex((known) => samePerson(known.person, person))
      if (at < 0) {
        people.push({ person: { ...person }, file })
        continue
      }
      const known = people[at]!
      if (opposed(known.person, person)) findings.push(differ(known, person, file, at))
      known.person = { ...person, ...known.person, ...shared(known.person, person) }
    }
  }
  return { people: people.map(({ person }) => person), findings }
}

const THERE = new Set(['present', 'substitute', 'in-attendance'])
const AWAY = new Set(['apologies', 'absent', 'vacant'])

const opposed = (a: Person, b: Person) => (THERE.has(a.status) && AWAY.has(b.status)) || (AWAY.has(a.status) && THERE.has(b.status))

/** What the first does not say is taken from the second. */
function shared(first: Person, second: Person): Partial<Person> {
  const unsaid = Object.entries(second).filter(([key]) => first[key as keyof Person] === undefined)
  return { ...Object.fromEntries(unsaid), status: surest(first, second) }
}

/** A membership says nothing of who came, and absence nothing of apologies or substitutes. */
function surest(a: Person, b: Person): Person['status'] {
  if (a.status === 'member') return b.status
  if (a.status === 'absent' && b.status === 'apologies') return b.status
  return a.status === 'present' && b.status === 'substitute' ? b.status : a.status
}

const differ = (known: { person: Person; file: string }, person: Person, file: string, at: number): Finding => ({
  code: 'parts-disagree',
  severity: 'warning',
  message: `${known.person.name} is ${known.person.status} in ${known.file} and ${person.status} in ${file}.`,
  pointer: `/documents/0/people/${at}`,
})
