import type { Check } from '../check.js'
import { document, item, minutesOf, record } from '../examples.js'
import { documentsOf, itemsOf } from '../walk.js'

export const check: Check = {
  code: 'duplicate-id',
  severity: 'error',
  about: 'Two documents or items of a record have one id.',
  *run({ record }) {
    const seen = new Set<string>()
    for (const one of documentsOf(record)) {
      for (const { value, pointer } of [one, ...itemsOf(one)]) {
        if (seen.has(value.id)) yield { message: `The id ${value.id} is there twice.`, pointer: `${pointer}/id` }
        seen.add(value.id)
      }
    }
  },
  examples: [
    { says: 'two items', subject: minutesOf({ items: [item('1'), item('1')] }), fires: ['/documents/0/items/1/id'] },
    { says: 'two documents', subject: { record: record([document(), document()]) }, fires: ['/documents/1/id'] },
    { says: 'all different', subject: minutesOf({ items: [item('1'), item('2')] }), fires: [] },
  ],
}
