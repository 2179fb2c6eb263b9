import type { Check } from '../check.js'
import { itemWith, question } from '../examples.js'
import { gaps, questionRows } from '../numbering.js'

export const check: Check = {
  code: 'question-gap',
  severity: 'warning',
  about: 'A question number is left out.',
  run: (subject) => gaps(subject, questionRows, 'Question'),
  examples: [
    { says: '1, 3', subject: itemWith(question('1', 'When?'), question('3', 'Why?')), fires: ['/documents/0/items/0/content/1'] },
    { says: '1, 2', subject: itemWith(question('1', 'When?'), question('2', 'Why?')), fires: [] },
  ],
}
