import type { Check } from '../check.js'
import { block, itemWith, question } from '../examples.js'
import { questionsOf } from '../walk.js'

/** The answer is told in the same paragraph, or is said to be elsewhere. */
const ANSWERED =
  /\b(?:answer|respon|repl(?:y|ied|ies)|written|appendi|attached|circulated|stated|advised|confirmed|explained|said|informed|undertook|referred|agreed|noted|thanked|reported|told|outlined|clarified)/i

export const check: Check = {
  code: 'question-without-answer',
  severity: 'info',
  about: 'A question has no answer under it: it may be given elsewhere, or be left out.',
  *run({ record }) {
    for (const { value, pointer, siblings, index } of questionsOf(record)) {
      if (value.content.length > 0 || ANSWERED.test(value.text)) continue
      const next = siblings[index + 1]
      if (next && next.type !== 'question' && next.type !== 'heading') continue
      yield { message: `Question ${value.number ?? ''} has no answer.`.replace('  ', ' '), pointer, at: value.at }
    }
  },
  examples: [
    {
      says: 'two questions, one answer',
      subject: itemWith(question('1', 'When?', { content: [] }), question('2', 'Why?')),
      fires: ['/documents/0/items/0/content/0'],
    },
    { says: 'an answer', subject: itemWith(question('1', 'When?')), fires: [] },
    {
      says: 'a paragraph follows',
      subject: itemWith(question('1', 'When?', { content: [] }), block(null, 'The Chair said in spring.')),
      fires: [],
    },
    { says: 'answered in writing', subject: itemWith(question('1', 'When? A written answer will be given.', { content: [] })), fires: [] },
  ],
}
