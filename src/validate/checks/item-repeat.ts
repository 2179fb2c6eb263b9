import type { Check } from '../check.js'
import { item, minutesOf } from '../examples.js'
import { itemRows, repeats } from '../numbering.js'

export const check: Check = {
  code: 'item-repeat',
  severity: 'warning',
  about: 'An item number is printed twice in a row.',
  run: (subject) => repeats(subject, itemRows, 'Item'),
  examples: [
    { says: '21, 21', subject: minutesOf({ items: [item('21'), item('21')] }), fires: ['/documents/0/items/1'] },
    { says: '21, 22', subject: minutesOf({ items: [item('21'), item('22')] }), fires: [] },
  ],
}
