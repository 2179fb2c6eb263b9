import type { Check } from '../check.js'
import { document, item, minutesOf, record } from '../examples.js'
import { documentsOf, itemsOf } from '../walk.js'

export const check: Check = {
  code: 'pages-backwards',
  severity: 'warning',
  about: 'A range of pages ends before it begins.',
  *run({ record }) {
    for (const one of documentsOf(record)) {
      for (const { value, pointer } of [one, ...itemsOf(one)]) {
        const { pages } = value
        if (pages && pages.last < pages.first)
          yield { message: `Pages ${pages.first} to ${pages.last} run backwards.`, pointer: `${pointer}/pages` }
      }
    }
  },
  examples: [
    {
      says: 'pages 9 to 4',
      subject: minutesOf({ items: [item('1', { pages: { first: 9, last: 4 } })] }),
      fires: ['/documents/0/items/0/pages'],
    },
    {
      says: 'a document from 3 to 2',
      subject: { record: record([document({ pages: { first: 3, last: 2 } })]) },
      fires: ['/documents/0/pages'],
    },
    { says: 'one page', subject: minutesOf({ items: [item('1', { pages: { first: 4, last: 4 } })] }), fires: [] },
  ],
}
