import type { Check } from '../check.js'
import { item, minutesOf, resolution } from '../examples.js'
import { hasAttendance, inTheRoom, nameWords, surname } from '../names.js'
import { bodiesOf, documentsOf } from '../walk.js'

export const check: Check = {
  code: 'voter-not-present',
  severity: 'warning',
  about: 'Someone is recorded as voting who is not listed as there.',
  *run({ record }) {
    for (const document of documentsOf(record, 'minutes')) {
      if (!hasAttendance(document.value)) continue
      const there = new Set(inTheRoom(document.value).flatMap(({ name }) => nameWords(name)))
      for (const { value, pointer } of bodiesOf(document).flatMap(({ blocks }) => blocks)) {
        for (const [i, { name }] of (value.votes?.recorded ?? []).entries()) {
          const own = surname(name)
          if (own && !there.has(own))
            yield { message: `${name} votes, and is not listed as present.`, pointer: `${pointer}/votes/recorded/${i}`, at: value.at }
        }
      }
    }
  },
  examples: [
    { says: 'a name that is not listed', subject: meeting('Cllr Lindqvale'), fires: ['/documents/0/items/0/content/0/votes/recorded/0'] },
    { says: 'a name that is listed with initials', subject: meeting('M Quarrie'), fires: [] },
  ],
}

function meeting(name: string) {
  const people = ['Mabel Quarrie', 'Idris Hallowell', 'Owen Starbeck'].map((full) => ({ name: `Cllr ${full}`, status: 'present' as const }))
  const votes = { for: 1, against: 0, abstain: 0, recorded: [{ name, vote: 'for' as const }] }
  return minutesOf({ people, items: [item('1', { content: [resolution('RESOLVED to row.', { votes })] })] })
}
