/** A word of deciding at the head of a text: what may stand before and behind it, so that it opens a decision. */
import { has, is, set, type Token } from '../words/index.js'

/** Nothing but “It was”, “All”, “And” and adverbs before it, and behind it what makes it a decision. */
export function opensHead(tokens: readonly Token[], at: number): boolean {
  const { lemma, capitals } = tokens[at]!
  const lead = tokens.slice(0, at)
  if (!lead.every((token) => has(token, 'adverb') || is(token, HEADS))) return false
  const next = tokens[at + 1]
  const shouted = capitals === 'all'
  const led = at > 0
  if (lemma === 'note') return shouted ? ends(next) || is(next, NOTES_ON) : !led && (bare(tokens, at + 1) || next?.value === ':')
  if (lemma === 'recommend') return is(next, RECOMMENDS_ON)
  if (lemma === 'decide') return is(next, DECIDES_ON) || (next?.value === 'not' && tokens[at + 2]?.value === 'to')
  if (shouted && next?.kind === 'word' && next.capitals === 'none') return true
  if (!PLAIN.has(lemma) && !shouted) return !led && endsOrUnanimous(tokens, at + 1)
  return follows(tokens, at + 1, led) || (lemma === 'agree' && is(next, AGREES_ON))
}

/** `And Agreed:` under who moved and seconded, a line each. */
const HEADS = set('it was all were and')
const PLAIN = set('agree approve determine adopt')
const NOTES_ON = set('that the its as to')
const RECOMMENDS_ON = set(': – — - that to')
const DECIDES_ON = set(': – — - that to')
const AGREES_ON = set('for the as')

const ends = (next: Token | undefined): boolean => next === undefined || is(next, ENDS)
const ENDS = set(': – — - .')
const endsOrUnanimous = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at], ENDS) || tokens[at] === undefined || has(tokens[at], 'unanimous')

/** `Noted.`, `Noted and agreed.`: nothing else is said. */
const bare = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from).every((token) => token.kind !== 'word' || token.value === 'and' || token.lemma === 'agree')

const FOLLOWS = set(': – — - . ( , ; that to as nem by and & subject with without')
const LED_ON = set('the by not')

/** What may follow a deciding word at a head: “APPROVED MINUTES”, “Approved by Borough” are none. */
export function follows(tokens: readonly Token[], at: number, led: boolean): boolean {
  const [next, after] = [tokens[at], tokens[at + 1]]
  if (next === undefined || has(next, 'unanimous') || (led && is(next, LED_ON))) return true
  if (next.value === 'by')
    return after?.value === 'all' || after?.value === 'a' || (after?.value === 'the' && has(tokens[at + 2], 'body', 'members'))
  if (next.value === 'and' || next.value === '&') return after?.lemma === 'sign' || after?.lemma === 'second'
  if (next.value === 'in') return after?.value === 'principle'
  if (next.value === 'for') return after?.value === 'payment'
  /** `on a show of hands`, `on the proposal of Cllr Quill` */
  if (next.value === 'on') return after?.value === 'a' || (after?.value === 'the' && has(tokens[at + 2], 'motion'))
  return is(next, FOLLOWS)
}
