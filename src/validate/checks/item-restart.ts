import type { Check } from '../check.js'
import { item, minutesOf } from '../examples.js'
import { documentsOf, itemsOf } from '../walk.js'

export const check: Check = {
  code: 'item-restart',
  severity: 'info',
  about: 'Item numbers begin again at 1 within one document: two items have one number. Name items by their id.',
  *run({ record }) {
    for (const document of documentsOf(record, 'agenda', 'minutes')) {
      const items = itemsOf(document).filter(({ value }) => value.number !== null && !value.numberInferred)
      const begun = items.findIndex(({ value }) => value.number === '1')
      for (const [i, { value, pointer }] of items.entries()) {
        const again = begun >= 0 && i > begun && value.number === '1' && items[i - 1]!.value.number !== '1'
        if (again) yield { message: 'The item numbers begin again at 1.', pointer, at: value.at }
      }
    }
  },
  examples: [
    { says: '1, 2, 1', subject: minutesOf({ items: [item('1'), item('2'), item('1')] }), fires: ['/documents/0/items/2'] },
    { says: '1, 1 is a repeat', subject: minutesOf({ items: [item('1'), item('1')] }), fires: [] },
    { says: '1, 2, 3', subject: minutesOf({ items: [item('1'), item('2'), item('3')] }), fires: [] },
  ],
}
