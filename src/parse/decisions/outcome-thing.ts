/** What an outcome is of: the motion or amendment that a sentence is about. */
import { has, is, type Scan, set, type Token } from '../words/index.js'

export type Thing = 'motion' | 'amendment' | 'substantive'

/** Words that are said of motions and little else; the others are said of all that is decided. */
export const CARRY = set('carry lose defeat fall fail pass')

const WERE = set('was were')
const LINKS =
  set(`in put declared called taken to the a an vote votes meeting and it which on upon after following having being show of hands as amended this then so
  with by its set out paragraph paragraphs appendix section seconder no there duly question when being floor matter`)

/** What fared so: the motion that the sentence is about, with what is said of it between. */
export function thingOf(told: Scan, from: number, at: number): Thing | null {
  const { tokens } = told
  const carries = CARRY.has(tokens[at]!.lemma)
  let linked = true
  let parted = false
  for (let i = at - 1; i >= from; i--) {
    const token = tokens[i]!
    if (isThing(tokens, i)) {
      if (!linked && !(carries && isSubject(tokens, from, i))) continue
      if (!carries && !passive(tokens, i, at) && i > from + 3) continue
      return kindOf(tokens, from, i)
    }
    if (token.value === ',' && linked) parted = isAside(tokens, from, i) || parted
    const links =
      has(token, 'adverb', 'be', 'have', 'not', 'unanimous') || is(token, LINKS) || token.kind !== 'word' || token.count !== null
    if (!links && !parted) linked = false
  }
  return tokens[at + 1]?.value !== 'with' && movedIn(tokens, from, at) ? 'motion' : null
}

const isThing = (tokens: readonly Token[], i: number): boolean =>
  (has(tokens[i], 'motion', 'amendment') && tokens[i]!.kind === 'word') || tokens[i]!.value === 'change'

/** `, on being put to the vote,`: what stands between two commas is no matter of the sentence. */
const isAside = (tokens: readonly Token[], from: number, close: number): boolean =>
  tokens.slice(Math.max(from, close - 14), close).some(({ value }, i, all) => value === ',' && is(all[i + 1], ASIDE))
const ASIDE = set('on upon when having after following as being')

/** The motion is what the sentence is about: near its head, or put, moved or seconded. */
const isSubject = (tokens: readonly Token[], from: number, i: number): boolean => {
  const before = tokens.slice(from, i)
  return before.length < 6 || before.some((token) => has(token, 'move', 'second', 'vote') || token.value === 'put')
}

const passive = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens.slice(from, at).some((token) => is(token, WERE) || token.value === 'being' || token.value === 'declared') || at === from + 1

/** `Cllr Quill proposed that the meeting go on and it was agreed`, `… was moved, seconded and declared carried`. */
function movedIn(tokens: readonly Token[], from: number, at: number): boolean {
  let before = at - 1
  while (before > from && (has(tokens[before], 'adverb') || is(tokens[before], WAS))) before--
  const led =
    (is(tokens[before], LEADS) && (before < at - 1 || CARRY.has(tokens[at]!.lemma) || has(tokens[at + 1], 'unanimous'))) ||
    tokens[at - 1]?.value === 'declared'
  return led && tokens.slice(from, before).some((token) => has(token, 'move', 'second') && token.form === 'past')
}

const WAS = set('was were then duly put to the vote it this declared')
const LEADS = set('and which ,')

function kindOf(tokens: readonly Token[], from: number, i: number): Thing | null {
  const amends =
    (has(tokens[i], 'amendment') && !isWith(tokens, from, i)) ||
    tokens.slice(Math.max(from, i - 5), i).some((token, k, all) => has(token, 'amendment') && is(all[k + 1], TO))
  if (amends) return 'amendment'
  return tokens[i]!.value === 'substantive' || tokens.slice(Math.max(from, i - 3), i).some(({ value }) => value === 'substantive')
    ? 'substantive'
    : 'motion'
}

const TO = set('to of')

/** `the motion with the amendment` is the motion. */
const isWith = (tokens: readonly Token[], from: number, i: number): boolean =>
  tokens.slice(Math.max(from, i - 3), i).some((token, k, all) => has(token, 'motion') && all[k + 1]?.value === 'with')
