import type { Check } from '../check.js'
import { block, itemWith } from '../examples.js'
import { paragraphRows, repeats } from '../numbering.js'

export const check: Check = {
  code: 'paragraph-repeat',
  severity: 'warning',
  about: 'A paragraph number is printed twice in a row.',
  run: (subject) => repeats(subject, paragraphRows, 'Paragraph'),
  examples: [
    {
      says: '1, 2, 2',
      subject: itemWith(block('1', 'Oars.'), block('2', 'Sails.'), block('2', 'Ropes.')),
      fires: ['/documents/0/items/0/content/2'],
    },
    { says: '1, 2', subject: itemWith(block('1', 'Oars.'), block('2', 'Sails.')), fires: [] },
    { says: 'bullets', subject: itemWith(block('•', 'Oars.'), block('•', 'Sails.')), fires: [] },
  ],
}
