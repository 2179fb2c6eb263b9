import type { Person } from '../../records/record.js'
import type { Check } from '../check.js'
import { minutesOf } from '../examples.js'
import { isFull, nameKey } from '../names.js'
import { documentsOf } from '../walk.js'

const AWAY = new Set<Person['status']>(['apologies', 'absent'])

export const check: Check = {
  code: 'person-twice',
  severity: 'warning',
  about: 'One person is in two places: listed as there and as away.',
  *run({ record }) {
    for (const { value, pointer } of documentsOf(record)) {
      const first = new Map<string, Person>()
      for (const [i, person] of value.people.entries()) {
        const key = nameKey(person.name)
        const other = first.get(key)
        if (!other) first.set(key, person)
        else if (
          isFull(person.name) &&
          AWAY.has(other.status) !== AWAY.has(person.status) &&
          other.status !== 'member' &&
          person.status !== 'member'
        ) {
          yield {
            message: `${person.name} is listed as ${other.status} and as ${person.status}.`,
            pointer: `${pointer}/people/${i}`,
            at: person.at,
          }
        }
      }
    }
  },
  examples: [
    { says: 'present and apologies', subject: both('Mr M Quarrie', 'apologies'), fires: ['/documents/0/people/1'] },
    { says: 'a surname alone may be two people', subject: both('Quarrie', 'apologies'), fires: [] },
    { says: 'a guest of the same list', subject: both('Cllr M Quarrie', 'in-attendance'), fires: [] },
  ],
}

function both(name: string, status: Person['status']) {
  return minutesOf({
    people: [
      { name, status: 'present' },
      { name, status },
    ],
  })
}
