import type { Check } from '../check.js'
import { item, minutesOf } from '../examples.js'
import { documentsOf, itemsOf, nameOf } from '../walk.js'

export const check: Check = {
  code: 'item-without-minutes',
  severity: 'info',
  about: 'An item of minutes has no text. It may not have been taken, or its minutes may be elsewhere.',
  *run({ record }) {
    for (const document of documentsOf(record, 'minutes')) {
      const items = itemsOf(document)
      const bare = items.filter(({ value }) => value.content.length === 0 && !value.truncated && !value.exempt)
      if (bare.length * 2 > items.length) continue
      for (const { value, pointer } of bare) yield { message: `${nameOf(value)} has no minutes.`, pointer, at: value.at }
    }
  },
  examples: [
    {
      says: 'one item of three without text',
      subject: minutesOf({ items: [item('1'), item('2', { content: [] }), item('3')] }),
      fires: ['/documents/0/items/1'],
    },
    {
      says: 'the text is elsewhere, which is said',
      subject: minutesOf({ items: [item('1'), item('2', { content: [], truncated: true }), item('3')] }),
      fires: [],
    },
    { says: 'all have text', subject: minutesOf({ items: [item('1'), item('2')] }), fires: [] },
  ],
}
