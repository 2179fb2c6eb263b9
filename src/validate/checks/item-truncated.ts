import type { Check } from '../check.js'
import { item, minutesOf } from '../examples.js'
import { documentsOf, itemsOf, nameOf } from '../walk.js'

export const check: Check = {
  code: 'item-truncated',
  severity: 'warning',
  about: 'The source cuts an item short and points to its full text elsewhere. What was decided may be missing.',
  *run({ record }) {
    for (const document of documentsOf(record)) {
      for (const { value, pointer } of itemsOf(document)) {
        if (!value.truncated) continue
        const where = value.fullTextUrl ? `at ${value.fullTextUrl}` : 'elsewhere'
        yield { message: `${nameOf(value)} is cut short here; its full text is ${where}.`, pointer, at: value.at }
      }
    }
  },
  examples: [
    { says: 'a truncated item', subject: minutesOf({ items: [item('21', { truncated: true })] }), fires: ['/documents/0/items/0'] },
    { says: 'a whole item', subject: minutesOf({ items: [item('21')] }), fires: [] },
  ],
}
