import { itemsWithout, meetingsOf } from '../agenda.js'
import type { Check } from '../check.js'
import { lackingItem } from '../examples.js'
import { nameOf } from '../walk.js'

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
  examples: lackingItem('agenda', 'minutes'),
}
