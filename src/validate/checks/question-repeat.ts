import type { Check } from '../check.js'
import { itemWith, question } from '../examples.js'
import { questionRows, repeats } from '../numbering.js'

export const check: Check = {
  code: 'question-repeat',
  severity: 'warning',
  about: 'A question number is printed twice in a row.',
  run: (subject) => repeats(subject, questionRows, 'Question'),
  examples: [
    { says: '1, 1', subject: itemWith(question('1', 'When?'), question('1', 'Why?')), fires: ['/documents/0/items/0/content/1'] },
    {
      says: 'a supplementary to question 1',
      subject: itemWith(question('1', 'When?'), question('1', 'Why?', { supplementary: true })),
      fires: [],
    },
  ],
}
