/** A body, and behind it what it did in capitals: `The Board COMMISSIONED a survey.` That it is shouted tells it, whatever the verb. */
import type { Rule } from '../rule.js'
import { has, is, scan, set, type Token } from '../words/index.js'
import { mark } from './mark.js'
import type { ResolutionMark } from './types.js'
import { bodyFrom } from './whose.js'

/** How far in the verb may stand: behind a long name. */
const FAR = 12
/** What is done without deciding anything. */
const IRREGULAR = set('set chose made gave')
const TELLS = set('considered discussed thanked welcomed observed heard asked invited')

export function readShouted(text: string): ResolutionMark | null {
  const told = scan(text)
  const at = told.tokens.slice(0, FAR).findIndex(isShouted)
  if (at < 1 || bodyFrom(told.tokens, at) !== 0 || text === text.toUpperCase()) return null
  return mark(told, 'agreed', true, 0, at + 1)
}

/** `COMMISSIONED`: a past form in capitals. */
export const isShouted = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.capitals === 'all' &&
  ((token.value.length > 4 && token.value.endsWith('ed')) || is(token, IRREGULAR)) &&
  (has(token, 'decide') || !has(token, 'say')) &&
  !is(token, TELLS)

export const rule: Rule<ResolutionMark> = {
  name: 'shouted',
  about: 'A body, and what it did in capitals',
  source: 'boards and panels that print the verb of each decision in capitals and use no other keyword',
  read: readShouted,
  examples: [
    { text: 'The Board COMMISSIONED a survey of the lamps.', gives: { start: 0, stated: true, open: false } },
    { text: 'The Harbour Committee WITHDREW and DELETED the rule.', gives: null },
    { text: 'Trustees RENEWED the lease of the quay.', gives: { stated: true } },
    { text: 'The Panel WELCOMED the report.', gives: null },
    { text: 'The Keeper RENEWED the wicks.', gives: null },
    { text: 'THE BOARD COMMISSIONED A SURVEY OF THE LAMPS.', gives: null },
    { text: 'The Board renewed the lease.', gives: null },
    { text: 'The Board NEED more oil.', gives: null },
  ],
}
