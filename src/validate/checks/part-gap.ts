import type { Check } from '../check.js'
import { block, itemWith, resolution } from '../examples.js'
import { gaps, partRows } from '../numbering.js'

export const check: Check = {
  code: 'part-gap',
  severity: 'warning',
  about: 'A numbered part of a resolution is left out.',
  run: (subject) => gaps(subject, partRows, 'Part'),
  examples: [
    {
      says: 'a, c',
      subject: itemWith(resolution('RESOLVED that', { content: [block('a', 'oars;'), block('c', 'sails.')] })),
      fires: ['/documents/0/items/0/content/0/content/1'],
    },
    { says: 'a, b', subject: itemWith(resolution('RESOLVED that', { content: [block('a', 'oars;'), block('b', 'sails.')] })), fires: [] },
    {
      says: 'two resolutions with parts of their own',
      subject: itemWith(
        resolution('RESOLVED that', { content: [block('3', 'oars;')] }),
        resolution('RESOLVED that', { content: [block('5', 'sails.')] }),
      ),
      fires: [],
    },
  ],
}
