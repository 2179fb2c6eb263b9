import type { Check } from '../check.js'
import { block, itemWith } from '../examples.js'
import { gaps, paragraphRows } from '../numbering.js'

export const check: Check = {
  code: 'paragraph-gap',
  severity: 'warning',
  about: 'A paragraph number is left out. A paragraph may be missing from the source, or its author lost count.',
  run: (subject) => gaps(subject, paragraphRows, 'Paragraph'),
  examples: [
    {
      says: '1, 2, 4',
      subject: itemWith(block('1', 'Oars.'), block('2', 'Sails.'), block('4', 'Ropes.')),
      fires: ['/documents/0/items/0/content/2'],
    },
    { says: '1, 2, 3', subject: itemWith(block('1', 'Oars.'), block('2', 'Sails.'), block('3', 'Ropes.')), fires: [] },
    {
      says: '4, then a list of its own, then 5',
      subject: itemWith(block('4', 'Oars.'), block('1', 'Sails.'), block('2', 'Ropes.'), block('5', 'Tar.')),
      fires: [],
    },
    { says: 'h, i, j', subject: itemWith(block('h', 'Oars.'), block('i', 'Sails.'), block('j', 'Ropes.')), fires: [] },
  ],
}
