import type { Item, PageRange } from '../../records/record.js'
import type { Check } from '../check.js'
import { item, minutesOf } from '../examples.js'
import { documentsOf, itemsOf, nameOf } from '../walk.js'

export const check: Check = {
  code: 'pages-overlap',
  severity: 'info',
  about: 'The pages of two items overlap: one of the ranges is wrong, or one paper serves both.',
  *run({ record }) {
    for (const document of documentsOf(record, 'agenda', 'minutes')) {
      let before: { pages: PageRange; name: string; number: string | null } | null = null
      for (const { value, pointer } of itemsOf(document)) {
        const { pages } = value
        if (!pages || pages.last < pages.first) continue
        if (before && overlap(before.pages, pages) && !isWithin(value, before)) {
          yield {
            message: `${nameOf(value)} has pages ${range(pages)}, and ${before.name} has ${range(before.pages)}.`,
            pointer: `${pointer}/pages`,
          }
        }
        before = { pages, name: nameOf(value), number: value.number }
      }
    }
  },
  examples: [
    {
      says: '1 to 6, then 5 to 9',
      subject: minutesOf({ items: [item('1', { pages: { first: 1, last: 6 } }), item('2', { pages: { first: 5, last: 9 } })] }),
      fires: ['/documents/0/items/1/pages'],
    },
    {
      says: '1 to 6, then 7 to 9',
      subject: minutesOf({ items: [item('1', { pages: { first: 1, last: 6 } }), item('2', { pages: { first: 7, last: 9 } })] }),
      fires: [],
    },
    {
      says: '3 to 5, and 3 to 4 for a sub-item',
      subject: minutesOf({ items: [item('5', { pages: { first: 3, last: 5 } }), item('5.1', { pages: { first: 3, last: 4 } })] }),
      fires: [],
    },
    {
      says: 'one paper for two items',
      subject: minutesOf({ items: [item('1', { pages: { first: 1, last: 6 } }), item('2', { pages: { first: 1, last: 6 } })] }),
      fires: [],
    },
  ],
}

/** The pages of 5.1 are among those of 5. */
const isWithin = ({ number, pages }: Item, whole: { number: string | null; pages: PageRange }) =>
  pages !== null &&
  number !== null &&
  whole.number !== null &&
  new RegExp(`^${whole.number.replace(/\W/g, '\\$&')}(?:\\.|\\(?|-)[\\da-z]`).test(number) &&
  pages.first >= whole.pages.first &&
  pages.last <= whole.pages.last

const range = ({ first, last }: PageRange) => `${first} to ${last}`

const overlap = (a: PageRange, b: PageRange) => a.first <= b.last && b.first <= a.last && (a.first !== b.first || a.last !== b.last)
