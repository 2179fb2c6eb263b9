import type { Check } from '../check.js'
import { item, minutesOf, resolution } from '../examples.js'
import { hasAttendance, inTheRoom } from '../names.js'
import { bodiesOf, documentsOf } from '../walk.js'

export const check: Check = {
  code: 'votes-over-attendance',
  severity: 'warning',
  about: 'More votes are counted than people are listed as there: a count or the attendance list is wrong.',
  *run({ record }) {
    for (const document of documentsOf(record, 'minutes')) {
      if (!hasAttendance(document.value)) continue
      const there = inTheRoom(document.value).length
      for (const { value, pointer } of bodiesOf(document).flatMap(({ blocks }) => blocks)) {
        if (!value.votes) continue
        const cast = (value.votes.for ?? 0) + (value.votes.against ?? 0) + (value.votes.abstain ?? 0)
        if (cast > there)
          yield {
            message: `${cast} votes are counted, and ${there} people are listed as there.`,
            pointer: `${pointer}/votes`,
            at: value.at,
          }
      }
    }
  },
  examples: [
    { says: 'five votes of three', subject: meeting(5), fires: ['/documents/0/items/0/content/0/votes'] },
    { says: 'three votes of three', subject: meeting(3), fires: [] },
    {
      says: 'no attendance list',
      subject: minutesOf({
        items: [item('1', { content: [resolution('RESOLVED to row.', { votes: { for: 5, against: 0, abstain: 0 } })] })],
      }),
      fires: [],
    },
  ],
}

function meeting(votes: number) {
  const people = ['Quarrie', 'Hallowell', 'Starbeck'].map((name) => ({ name: `Cllr ${name}`, status: 'present' as const }))
  return minutesOf({
    people,
    items: [item('1', { content: [resolution('RESOLVED to row.', { votes: { for: votes, against: 0, abstain: 0 } })] })],
  })
}
