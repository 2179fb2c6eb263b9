/** What stands behind a label that says decision: “Decision:”, “DETERMINATION”, “and decision: That”, “M/S/C”. */
import type { Rule } from '../rule.js'
import { has, is, type Scan, scan, set, type Token } from '../words/index.js'
import { mark } from './mark.js'
import type { ResolutionMark } from './types.js'

/** A label for what was decided, at the head of a text or behind who moved it. */
export function readDecisionLabel(text: string): ResolutionMark | null {
  const told = scan(text)
  const { tokens } = told
  if (isMovedSecondedCarried(tokens)) return mark(told, 'agreed', true, 0, 5)
  const at = tokens.findIndex((token, i) => is(token, LABELS) && opens(told, i))
  if (at < 0) return null
  const to = tokens[at + 1]?.value === 'that' ? at + 2 : at + 1
  const read = mark(told, tokens[at]!.value === 'resolution' ? 'resolved' : 'decided', true, 0, to)
  return { ...read, open: read.open || tokens.slice(to).every((token) => token.kind !== 'word') }
}

/** “DECISION” alone on its line opens what is decided below it, where that begins as a decision does: “That …”, “To …”. */
export function readLoneLabel(text: string, below: string): ResolutionMark | null {
  if (!isLoneLabel(text)) return null
  const opening = scan(below).tokens[0]?.value === 'that' || isToBeDone(below)
  return opening ? { verb: 'decided', kind: 'decision', stated: true, start: 0, open: true, unanimous: false, bare: true } : null
}

/** “Decision”, “DECISION TAKEN:” and nothing else. */
export function isLoneLabel(text: string): boolean {
  const { tokens } = scan(text)
  if (tokens.length > 3 || !tokens.some((token) => is(token, LABELS))) return false
  return tokens.every((token) => is(token, LABELS) || is(token, AFTER) || is(token, MARKS))
}

/** “To approve …”, and “To:” over a list. */
export function isToBeDone(text: string): boolean {
  const [first, second] = scan(text).tokens
  return first?.value === 'to' && (second?.kind === 'word' || is(second, MARKS))
}

const LABELS = set('decision decisions determination determinations penderfyniad resolution outcome result')
/** These alone on their line are labels; “Decision” alone is a heading. */
const ALONE = set('decision determination')
const BEFORE = set('the and it was final')
const AFTER = set('taken made reached')
const MARKS = set(': – — -')

function opens({ tokens }: Scan, at: number): boolean {
  const before = tokens.slice(0, at)
  const head = before.length < 4 && before.every((token) => is(token, BEFORE) || has(token, 'body'))
  const joined = tokens[at - 1]?.value === 'and' && before.some((token) => has(token, 'second'))
  if (!head && !joined) return false
  const next = tokens[at + 1]
  if (next === undefined) return is(tokens[at], ALONE) && (tokens[0]!.value === 'the' || tokens[at]!.value === 'determination')
  if (next.value === 'that') return joined || is(tokens[at + 2], MARKS)
  let end = is(next, AFTER) ? at + 2 : at + 1
  while (isReference(tokens[end]) || (is(tokens[end], MARKS) && isReference(tokens[end - 1]) && isReference(tokens[end + 1]))) end++
  return tokens[end]?.value === ':' || (is(tokens[end], MARKS) && is(tokens[end + 1], SAYS))
}

const SAYS = set('that to')

/** `Resolution 12/31:` */
const isReference = (token: Token | undefined): boolean => token?.kind === 'code' || token?.kind === 'number' || token?.value === '/'

/** `M/S/C (Quill/Inkpot)`: moved, seconded, carried. */
const isMovedSecondedCarried = (tokens: readonly Token[]): boolean =>
  ['m', '/', 's', '/', 'c'].every((value, i) => tokens[i]?.value === value) && tokens[5]?.value !== '/'

export const rule: Rule<ResolutionMark> = {
  name: 'label',
  about: 'What stands behind a label that says decision',
  source: 'records of decision and licensing panels: “Decision:”, “DETERMINATION”; parishes: “seconded by Y and decision: That …”',
  read: readDecisionLabel,
  examples: [
    { text: 'DETERMINATION:', gives: { verb: 'decided', open: true } },
    { text: 'Decision: The lamp is to be lit.', gives: { verb: 'decided', open: false, start: 0 } },
    { text: 'Decision that:', gives: { verb: 'decided', open: true } },
    { text: 'Resolution: That the lamp be lit.', gives: { verb: 'resolved', open: false } },
    { text: 'Decision – That the lamp be lit.', gives: { verb: 'decided' } },
    { text: 'Committee decision: light the lamp.', gives: { verb: 'decided', start: 0 } },
    { text: 'Decision taken: the lamp is to be lit.', gives: { verb: 'decided' } },
    { text: 'Resolution 12/31: That the lamp be lit.', gives: { verb: 'resolved' } },
    { text: 'Resolution 31-45: That the lamp be lit.', gives: { verb: 'resolved' } },
    { text: 'The decision', gives: { verb: 'decided', open: true } },
    { text: 'Proposed by Cllr Quill, seconded by Cllr Inkpot and decision: That the lamp be lit.', gives: { verb: 'decided', start: 0 } },
    { text: 'Penderfyniad: goleuo’r lamp', gives: { verb: 'decided' } },
    { text: 'M/S/C (Quill/Inkpot) to light the lamp', gives: { verb: 'agreed' } },
    { text: 'Outcome: The lamp is to be lit.', gives: { verb: 'decided' } },
    { text: 'Outcome – lamps', gives: null },
    { text: 'Decision', gives: null },
    { text: 'DECISION', gives: null },
    { text: 'Decision maker: the Lamp Board', gives: null },
    { text: 'Decision – lamps', gives: null },
    { text: 'Decision notice: see the lamp', gives: null },
    { text: 'Any decision: yes or no', gives: null },
    { text: 'The decision that was taken in May', gives: null },
  ],
}
