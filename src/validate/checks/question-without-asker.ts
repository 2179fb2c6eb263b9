import type { Check } from '../check.js'
import { itemWith, question } from '../examples.js'
import { blocksOf } from '../walk.js'

export const check: Check = {
  code: 'question-without-asker',
  severity: 'info',
  about: 'A question does not say who asked it.',
  *run({ record }) {
    for (const { value, pointer } of blocksOf(record, 'minutes', 'report', 'other')) {
      if (value.type !== 'question' || value.asker || value.supplementary) continue
      yield { message: `Question ${value.number ?? ''} does not say who asked it.`.replace('  ', ' '), pointer, at: value.at }
    }
  },
  examples: [
    { says: 'no asker', subject: itemWith(question('1', 'When?', { asker: null })), fires: ['/documents/0/items/0/content/0'] },
    { says: 'an asker', subject: itemWith(question('1', 'When?')), fires: [] },
    {
      says: 'a supplementary is its question’s asker’s',
      subject: itemWith(question('1', 'When?', { asker: null, supplementary: true })),
      fires: [],
    },
  ],
}
