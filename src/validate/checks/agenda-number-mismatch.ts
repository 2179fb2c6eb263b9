import { meetingsOf, sameItem } from '../agenda.js'
import type { Check } from '../check.js'
import { document, item, record } from '../examples.js'
import { itemsOf, nameOf } from '../walk.js'

const titled = (numbers: string[], refs: (string | null)[] = []) =>
  ['Oars', 'Sails', 'Repair of the jetty'].map((title, i) => item(numbers[i]!, { title, agendaRef: refs[i] ?? null }))

export const check: Check = {
  code: 'agenda-number-mismatch',
  severity: 'info',
  about: 'Minutes refer to an agenda item by a number that the agenda gives to another item.',
  *run({ record }) {
    for (const { agenda, minutes } of meetingsOf(record)) {
      const own = itemsOf(agenda)
      for (const { value, pointer } of itemsOf(minutes)) {
        const meant = value.agendaRef === null ? undefined : sameItem(value, own)
        const number = meant?.value.number
        if (!number || number === value.agendaRef) continue
        yield {
          message: `${nameOf(value)} refers to agenda item ${value.agendaRef}; on the agenda its number is ${number}.`,
          pointer: `${pointer}/agendaRef`,
          at: value.at,
        }
      }
    }
  },
  examples: [
    {
      says: 'item 3 of the agenda called 4',
      subject: {
        record: record([
          document({ type: 'agenda', items: titled(['1', '2', '3']) }),
          document({ items: titled(['21', '22', '23'], ['1', '2', '4']) }),
        ]),
      },
      fires: ['/documents/1/items/2/agendaRef'],
    },
    {
      says: 'the agenda’s numbers',
      subject: {
        record: record([
          document({ type: 'agenda', items: titled(['1', '2', '3']) }),
          document({ items: titled(['21', '22', '23'], ['1', '2', '3']) }),
        ]),
      },
      fires: [],
    },
  ],
}
