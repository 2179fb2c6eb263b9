/** The clause of a deciding verb: who or what stands before it, how it is told, and what follows. */
import { has, type Scan, type Token } from '../words/index.js'

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
  if (!(has(verb, 'decide') || verb.lemma === 'vote') || verb.quoted || !(verb.form === 'past' || AGREEMENT.test(verb.value))) return null
  const aux = auxiliary(tokens, at, from)
  if (aux === null) return null
  const passive = aux < at && has(tokens[aux], 'be')
  const end = tokens[to - 1]?.kind === 'end' ? to - 1 : to
  const subject = { from: subjectStart(tokens, aux, from), to: skipBack(tokens, aux, from) }
  return { at, verb, passive, subject, kind: kindOf(tokens, subject, passive), lead: { from, to: subject.from }, to: at + 1, end }
}

const AGREEMENT = /^(?:agreement|consensus)$/

/** Where the verb begins with its auxiliary and what is joined to it; null where it is planned, denied, or had been before. */
function auxiliary(tokens: readonly Token[], at: number, from: number): number | null {
  let start = at
  for (let i = at - 1; i >= Math.max(from, at - 8); i--) {
    const token = tokens[i]!
    if (has(token, 'not', 'modal', 'have') || token.value === 'to' || /^(?:be|been|being|is|are)$/.test(token.value)) return null
    if (has(token, 'be')) return has(tokens[i - 1], 'not', 'modal') ? null : i
    const joined = ((token.form === 'past' || token.value.endsWith('ed')) && !has(token, 'be')) || /^(?:and|,|as)$/.test(token.value)
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

/** Back to the comma, dash or “and” that parts the clause from what leads to it. */
function subjectStart(tokens: readonly Token[], aux: number, from: number): number {
  const to = skipBack(tokens, aux, from)
  if (tokens[to - 1]?.value === 'it' || tokens[to - 1]?.value === 'there') return to - 1
  let start = to
  while (start > from && !/^(?:[,;:–—]|and|but|so)$/.test(tokens[start - 1]!.value)) start--
  return tokens[start - 1]?.value === 'and' || start === to ? from : start
}

function kindOf(tokens: readonly Token[], { from, to }: Clause['subject'], passive: boolean): Clause['kind'] {
  const words = tokens.slice(from, to).filter((token) => token.kind === 'word' && !has(token, 'article'))
  if (words.length === 0) return to > from ? 'thing' : 'none'
  if (words.length === 1 && (words[0]!.value === 'it' || words[0]!.value === 'there')) return 'it'
  if (passive) return 'thing'
  return has(words.at(-1), 'body', 'members') ? 'body' : 'thing'
}
