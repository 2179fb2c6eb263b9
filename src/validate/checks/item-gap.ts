import type { Check } from '../check.js'
import { item, minutesOf } from '../examples.js'
import { gaps, itemRows } from '../numbering.js'

export const check: Check = {
  code: 'item-gap',
  severity: 'warning',
  about: 'An item number is left out. An item may be missing from the source, or be exempt and not published.',
  run: (subject) => gaps(subject, itemRows, 'Item'),
  examples: [
    { says: '21, 22, 24', subject: minutesOf({ items: [item('21'), item('22'), item('24')] }), fires: ['/documents/0/items/2'] },
    { says: '21, 22, 23', subject: minutesOf({ items: [item('21'), item('22'), item('23')] }), fires: [] },
    { says: 'items taken out of order', subject: minutesOf({ items: [item('1'), item('4'), item('2'), item('3')] }), fires: [] },
    { says: 'a number that was worked out', subject: minutesOf({ items: [item('21'), item('24', { numberInferred: true })] }), fires: [] },
  ],
}
