import { itemsWithout, meetingsOf } from '../agenda.js'
import type { Check } from '../check.js'
import { lackingItem } from '../examples.js'
import { nameOf } from '../walk.js'

export const check: Check = {
  code: 'item-not-on-agenda',
  severity: 'info',
  about: 'Minutes have an item that the agenda does not: urgent business, or another agenda.',
  *run({ record }) {
    for (const { agenda, minutes } of meetingsOf(record)) {
      for (const { value, pointer } of itemsWithout(minutes, agenda))
        yield { message: `${nameOf(value)} is in the minutes and not on the agenda.`, pointer, at: value.at }
    }
  },
  examples: lackingItem('minutes', 'agenda'),
}
