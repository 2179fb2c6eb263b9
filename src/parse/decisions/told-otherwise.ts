/** Decisions that are told by what they are of: an election, minutes taken as read, payments. */
import { has, is, nameFrom, type Scan, set } from '../words/index.js'
import type { Clause } from './clause.js'
import { kindOf } from './mark.js'
import type { ToldDecision } from './types.js'
import { verbOf } from './verbs.js'

const ELECTS = set('elect re-elect appoint re-appoint reappoint co-opt coopt')
const OFFICES = set('treasurer secretary representative')
const TAKEN = set('moved proposed taken passed agreed approved accepted confirmed')
const MINUTES = set('minute minutes taken')
const THESE = set('these they this the')
const CORRECT = set('true correct accurate fair read')
const DASHES = set('– — -')
const BILLS = set('cheque cheques payment payments invoice invoices account accounts')

/** “Councillor Quill was elected Chairman.”, “She was unanimously elected.” */
export function elected(told: Scan, clause: Clause): boolean {
  const { tokens, text } = told
  if (!clause.passive || !ELECTS.has(clause.verb.lemma) || /\b(?:19|20)\d\d\b/.test(text)) return false
  const { from, to } = clause.subject
  const name = nameFrom(told, from)
  const named = name !== null && name.to === to && from === 0
  const next = tokens.slice(clause.to, clause.to + 8)
  const alone = clause.to >= clause.end && tokens.slice(to, clause.at).some((token) => has(token, 'unanimous') || token.value === 'duly')
  if (alone) return named || (to - from === 1 && (tokens[from]!.value === 'he' || tokens[from]!.value === 'she'))
  return named && next.some((token) => has(token, 'post', 'body', 'title') || is(token, OFFICES))
}

/** “These were moved as correct by A and B”, “The minutes were taken as read”. */
export function asCorrect(told: Scan): ToldDecision | null {
  const { tokens } = told
  const at = tokens.findIndex((token, i) => token.value === 'as' && i < 9 && is(tokens[i - 1], TAKEN))
  if (at < 0 || !is(tokens[0], THESE) || !tokens.slice(0, at).some((token) => token.value === 'was' || token.value === 'were')) return null
  const subject = tokens
    .slice(0, at)
    .filter((token) => token.kind === 'word' && !has(token, 'article', 'be', 'adverb', 'move', 'decide', 'pronoun'))
  const correct = tokens.slice(at + 1, at + 6).some((token) => is(token, CORRECT))
  const minutes = subject.every((token) => is(token, MINUTES))
  const verb = verbOf(tokens[at - 1]!.lemma)
  return correct && minutes ? { verb, kind: kindOf(verb, told, at, false) } : null
}

/** “Payments as listed, £120 – all approved.” */
export function paid({ tokens, text }: Scan): ToldDecision | null {
  const words = tokens.filter((token) => token.kind !== 'end')
  const last = words.length - 1
  const all = words[last - 1]?.value === 'all' ? 1 : 0
  const told = words[last]?.value === 'approved' && is(words[last - 1 - all], DASHES)
  const money = tokens.some((token) => token.kind === 'money' || is(token, BILLS))
  return told && money && text.length < 400 ? { verb: 'approved', kind: 'decision' } : null
}
