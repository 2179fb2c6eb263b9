import { itemsWithout, meetingsOf } from '../agenda.js'
import type { Check } from '../check.js'
import { document, item, record } from '../examples.js'
import { nameOf } from '../walk.js'

const three = ['1', '2', '3'].map((number) => item(number, { title: `Oars and sails ${number}` }))
const more = [...three, item('9', { title: 'Repair of the jetty' })]

export const check: Check = {
  code: 'agenda-item-missing',
  severity: 'info',
  about: 'An item of the agenda has no minutes: it was not taken, or its minutes are missing.',
  *run({ record }) {
    for (const { agenda, minutes } of meetingsOf(record)) {
      for (const { value, pointer } of itemsWithout(agenda, minutes))
        yield { message: `${nameOf(value)} is on the agenda and not in the minutes.`, pointer, at: value.at }
    }
  },
  examples: [
    {
      says: 'one item more',
      subject: { record: record([document({ type: 'agenda', items: more }), document({ type: 'minutes', items: three })]) },
      fires: ['/documents/0/items/3'],
    },
    {
      says: 'the same items',
      subject: { record: record([document({ type: 'agenda', items: three }), document({ items: three })]) },
      fires: [],
    },
    {
      says: 'minutes of another day',
      subject: {
        record: record([document({ type: 'agenda', items: more }), document({ type: 'minutes', date: '2024-01-11', items: three })]),
      },
      fires: [],
    },
  ],
}
