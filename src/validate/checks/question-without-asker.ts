import type { Check } from '../check.js'
import { itemWith, question } from '../examples.js'
import { questionsOf } from '../walk.js'

/** Someone is named in the text itself. */
const NAMED = /\b(?:question (?:by|from|to)|asked by|(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|member)\b[^.?]{0,80}\basked)\b/i

export const check: Check = {
  code: 'question-without-asker',
  severity: 'info',
  about: 'A question does not say who asked it.',
  *run({ record }) {
    for (const { value, pointer } of questionsOf(record)) {
      if (value.asker || value.supplementary || NAMED.test(value.text)) continue
      yield { message: `Question ${value.number ?? ''} does not say who asked it.`.replace('  ', ' '), pointer, at: value.at }
    }
  },
  examples: [
    { says: 'no asker', subject: itemWith(question('1', 'When?', { asker: null })), fires: ['/documents/0/items/0/content/0'] },
    {
      says: 'the asker in the text',
      subject: itemWith(question('1', 'Cllr Quarrie asked when the boathouse opens.', { asker: null })),
      fires: [],
    },
    { says: 'an asker', subject: itemWith(question('1', 'When?')), fires: [] },
    {
      says: 'a supplementary is its question’s asker’s',
      subject: itemWith(question('1', 'When?', { asker: null, supplementary: true })),
      fires: [],
    },
  ],
}
