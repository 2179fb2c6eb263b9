/** Who moved and who seconded, and what was then done, in one sentence: moved, seconded and done is decided. */
import { readMovers } from '../motions/movers.js'
import type { Rule } from '../rule.js'
import { has, scan } from '../words/index.js'
import { mark } from './mark.js'
import type { ResolutionMark } from './types.js'
import { verbOf } from './verbs.js'

/** “Proposed by A, seconded by B and the draft was sent out for comment.” */
export function readMovedAndDone(text: string): ResolutionMark | null {
  if (text.length > 700) return null
  const movers = readMovers(text)
  if (!movers?.moved || !movers.seconded || movers.start > 0) return null
  const joint = text.slice(0, movers.end)
  const told = scan(text)
  const from = told.tokens.findIndex((token) => token.start >= movers.end)
  const first = told.sentences[0]!
  if (from < 0 || !joint.endsWith('and') || told.sentences.length > 1 || told.tokens[from]!.value === 'it') return null
  const rest = told.tokens.slice(from, first.to)
  const at = rest.findIndex((token, i) => i > 0 && i < 30 && /^(?:was|were)$/.test(token.value))
  const verb = rest.slice(at + 1).find((token) => !has(token, 'adverb'))
  const what = rest.slice(0, at)
  if (at < 1 || !verb || !(verb.form === 'past' || verb.value.endsWith('ed')) || (has(verb, 'won', 'lost', 'vote') && !has(verb, 'decide')))
    return null
  if (!has(what[0], 'article', 'paper') || what.some((token) => has(token, 'motion', 'amendment', 'vote', 'relative'))) return null
  return mark(told, has(verb, 'decide') ? verbOf(verb.lemma) : 'agreed', false, 0, told.tokens.indexOf(verb) + 1)
}

export const rule: Rule<ResolutionMark> = {
  name: 'moved',
  about: 'One sentence that names mover and seconder and tells what was done',
  source: 'parish minutes: “Proposed by A, seconded by B and the draft scheme was sent out”',
  read: readMovedAndDone,
  examples: [
    {
      text: 'Proposed by Cllr Quill, seconded by Cllr Inkpot and the lamp plan was published for comment.',
      gives: { verb: 'agreed', stated: false, start: 0 },
    },
    { text: 'Moved by A Quill, seconded by B Inkpot and the minutes were duly approved.', gives: { verb: 'approved' } },
    { text: 'It was moved by Cllr Quill, seconded by Cllr Inkpot and the fee was waived.', gives: { verb: 'agreed' } },
    { text: 'Proposed by Cllr Quill, seconded by Cllr Inkpot and the motion was lost.', gives: null },
    { text: 'Proposed by Cllr Quill, seconded by Cllr Inkpot and it was', gives: null },
    { text: 'Proposed by Cllr Quill, seconded by Cllr Inkpot and the vote was taken.', gives: null },
    { text: 'Proposed by Cllr Quill and the lamp plan was sent out.', gives: null },
    { text: 'Cllr Quill spoke and the lamp was lit.', gives: null },
  ],
}
