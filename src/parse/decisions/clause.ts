/** The clause of a deciding verb: who or what stands before it, how it is told, and what follows. */
import { has, is, type Scan, set, type Token } from '../words/index.js'
import { bodyFrom } from './whose.js'

export interface Clause {
  /** Place of the verb. */
  at: number
  verb: Token
  /** “was agreed”, “were noted”; else somebody did it. */
  passive: boolean
  /** Places of the subject; empty where nothing stands before the verb. */
  subject: { from: number; to: number }
  /** `it`: “It was agreed”; `body`: the meeting itself or its members; `thing`: what was decided on; `none`: nothing is named. */
  kind: 'it' | 'body' | 'thing' | 'none'
  /** What leads to the clause in its sentence: “After some discussion,”. */
  lead: { from: number; to: number }
  /** Past the verb and what is joined to it. */
  to: number
  /** Past the last token of the sentence, without its stop. */
  end: number
}

/** Every clause of one sentence with a deciding verb in the past that tells what was done: no plan, no condition, no denial. */
export function clausesOf(told: Scan, from: number, to: number): Clause[] {
  const out: Clause[] = []
  for (let at = from; at < to; at++) {
    const clause = clauseAt(told, at, from, to)
    if (clause) out.push(clause)
  }
  return out
}

function clauseAt({ tokens }: Scan, at: number, from: number, to: number): Clause | null {
  const verb = tokens[at]!
  if (!(has(verb, 'decide') || verb.lemma === 'vote') || verb.quoted || !(verb.form === 'past' || is(verb, AGREEMENT))) return null
  const aux = auxiliary(tokens, at, from)
  if (aux === null) return null
  const passive = aux < at && has(tokens[aux], 'be')
  const end = tokens[to - 1]?.kind === 'end' ? to - 1 : to
  const until = beforeAside(tokens, skipBack(tokens, aux, from), from)
  const subject = { from: subjectStart(tokens, until, from), to: skipBack(tokens, until, from) }
  return { at, verb, passive, subject, kind: kindOf(tokens, subject, passive), lead: { from, to: subject.from }, to: at + 1, end }
}

const AGREEMENT = set('agreement consensus')
const NOT_YET = set('to be been being is are')
const JOINED = set('and , as')
const IT = set('it there')

/** Where the verb begins with its auxiliary and what is joined to it; null where it is planned, denied, or had been before. */
function auxiliary(tokens: readonly Token[], at: number, from: number): number | null {
  let start = at
  for (let i = at - 1; i >= Math.max(from, at - 8); i--) {
    const token = tokens[i]!
    if (has(token, 'not', 'modal', 'have') || is(token, NOT_YET)) return null
    if (has(token, 'be')) return has(tokens[i - 1], 'not', 'modal') ? null : i
    const joined = ((token.form === 'past' || token.value.endsWith('ed')) && !has(token, 'be')) || is(token, JOINED)
    if (!joined && !(has(token, 'adverb') && token.capitals === 'none')) break
    if (token.form === 'past' && has(token, 'decide')) start = i
  }
  return start
}

const skipBack = (tokens: readonly Token[], at: number, from: number) => {
  let to = at
  while (
    to > from &&
    ((has(tokens[to - 1], 'adverb') && tokens[to - 1]!.capitals !== 'first') || (tokens[to - 1]!.value === ',' && to - 1 > from))
  )
    to--
  return to
}

/** `The Committee, by 7 votes to 5, agreed`: what stands between two commas parts the subject from its verb. */
function beforeAside(tokens: readonly Token[], to: number, from: number): number {
  if (tokens[to]?.value !== ',') return to
  for (let at = to - 1; at > Math.max(from, to - FAR); at--)
    if (tokens[at]!.value === ',') return is(tokens[at + 1], ASIDE) && at > from + 1 ? at : to
  return to
}

const FAR = 20
const ASIDE = set('by having as which who previously copies after following on upon with in at being')

/** Back to the comma, dash or “and” that parts the clause from what leads to it. */
function subjectStart(tokens: readonly Token[], aux: number, from: number): number {
  const to = skipBack(tokens, aux, from)
  if (is(tokens[to - 1], IT)) return to - 1
  let start = to
  while (start > from && !is(tokens[start - 1], PARTS)) start--
  if (tokens[start - 1]?.value === 'and' || start === to) return from
  const body = start === from && is(tokens[start], LED_BY) ? bodyFrom(tokens, to) : to
  return body < to && body > start ? body : start
}

const PARTS = set(', ; : – — and but so')
/** `After a long debate the Committee decided`: no comma parts what led to it. */
const LED_BY = set('after following having upon on by at')

function kindOf(tokens: readonly Token[], { from, to }: Clause['subject'], passive: boolean): Clause['kind'] {
  const words = tokens.slice(from, to).filter((token) => token.kind === 'word' && !has(token, 'article'))
  if (words.length === 0) return to > from ? 'thing' : 'none'
  if (words.length === 1 && is(words[0], IT)) return 'it'
  if (passive) return 'thing'
  return has(words.at(-1), 'body', 'members') ? 'body' : 'thing'
}
