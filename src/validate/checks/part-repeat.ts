import type { Check } from '../check.js'
import { block, itemWith, resolution } from '../examples.js'
import { partRows, repeats } from '../numbering.js'

export const check: Check = {
  code: 'part-repeat',
  severity: 'warning',
  about: 'The number of a part of a resolution is printed twice in a row.',
  run: (subject) => repeats(subject, partRows, 'Part'),
  examples: [
    {
      says: 'b, b',
      subject: itemWith(resolution('RESOLVED that', { content: [block('b', 'oars;'), block('b', 'sails.')] })),
      fires: ['/documents/0/items/0/content/0/content/1'],
    },
    { says: 'a, b', subject: itemWith(resolution('RESOLVED that', { content: [block('a', 'oars;'), block('b', 'sails.')] })), fires: [] },
  ],
}
