/** “That the report be noted.”: what is to be done, with no word of deciding near it. */
import type { Rule } from '../rule.js'
import { has, is, type Scan, scan, set, type Token } from '../words/index.js'
import { kindOf } from './mark.js'
import type { ResolutionMark } from './types.js'
import { bodyFrom } from './whose.js'

/** “That …” says what is to be done, or what the body thereby does. */
export function readBareDecision(text: string): ResolutionMark | null {
  const told = scan(text)
  const { tokens } = told
  const end = clauseEnd(tokens)
  const found = tokens[0]?.value === 'that' ? (toBeDone(tokens, 1, end) ?? bodyDoes(tokens, 1, end)) : null
  return found !== null && !isTalk(tokens, found) ? bare(told, 1) : null
}

/** The same without “That”, what “has been approved”, and what a body “decided to” do: only under a label that says Decision. */
export function readLabelledDecision(text: string): ResolutionMark | null {
  const told = scan(text)
  const { tokens } = told
  const end = clauseEnd(tokens)
  const found =
    (has(tokens[0], 'article') || is(tokens[0], MATTERS) ? (toBeDone(tokens, 1, end) ?? hasBeen(tokens, end)) : null) ??
    (is(tokens[0], WHO) ? did(tokens, end) : null)
  return found !== null && !isTalk(tokens, found) ? bare(told, 0) : null
}

/** A “That …” paragraph that is a resolution only where the caller's context says so: under “Decision:”, after a lead-in. */
export function readBareThat(text: string): ResolutionMark | null {
  const told = scan(text)
  const at = told.tokens[0]?.kind === 'word' ? 0 : 1
  if (told.tokens[at]?.value !== 'that') return null
  const read = bare(told, at + 1)
  const last = told.tokens.at(-1)
  return { ...read, verb: 'resolved', open: is(last, MARKS) || is(last, LEADS_ON) }
}

const MARKS = set(': – — -')
const LEADS_ON = set('that to')
const MATTERS = set('all authority approval permission consent')
const WHO = set('the it members councillors')
const TALK = set('said asked felt suggested concern would could')
const MODALS = set('to not will would shall should can could may must')
const IRREGULAR = set('given made let sent held drawn put set bought sold paid built kept taken sought written spent undertaken')
const SETTLES = set('decided agreed resolved determined')
const HAS_BEEN = set('approve agree authorise authorize grant refuse endorse adopt')
/** No sentence says later what is to be done. */
const FAR = 90

function clauseEnd(tokens: readonly Token[]): number {
  const stop = tokens.findIndex((token) => token.kind === 'end' || token.value === ';')
  return Math.min(stop < 0 ? tokens.length : stop, FAR)
}

const isDone = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && (token.form === 'past' || token.value.endsWith('ed') || is(token, IRREGULAR))

/** Past “be approved”, where nothing before it plans or denies it. */
function toBeDone(tokens: readonly Token[], from: number, end: number): number | null {
  for (let at = from; at < end; at++) {
    if (tokens[at]!.value !== 'be' || (is(tokens[at - 1], MODALS) && !isMonth(tokens, at - 1))) continue
    let verb = at + 1
    while (has(tokens[verb], 'adverb') || tokens[verb]?.value.endsWith('ly') || tokens[verb]?.value === 'and') verb++
    if (isDone(tokens[verb]) || (tokens[verb + 1]?.value === 'and' && isDone(tokens[verb + 2]))) return verb + 1
  }
  return null
}

const isMonth = (tokens: readonly Token[], at: number): boolean => tokens[at]!.value === 'may' && tokens[at - 1]?.count != null

/** `the Harbour Board notes the report` */
function bodyDoes(tokens: readonly Token[], from: number, end: number): number | null {
  for (let at = from + 1; at < Math.min(end, from + 9); at++) {
    const body = has(tokens[at - 1], 'body', 'members')
    if (body && has(tokens[at], 'decide') && (tokens[at]!.form === 'third' || tokens[at]!.form === 'base')) return at + 1
  }
  return null
}

/** `The demolition has been approved` */
function hasBeen(tokens: readonly Token[], end: number): number | null {
  const at = tokens.findIndex((token, i) => i > 1 && i < end && token.value === 'been' && has(tokens[i - 1], 'have'))
  return at > 0 && tokens[at + 1]?.form === 'past' && HAS_BEEN.has(tokens[at + 1]!.lemma) ? at + 2 : null
}

/** `The Sub-Committee, having heard all parties, decided to grant …` */
function did(tokens: readonly Token[], end: number): number | null {
  for (let at = 1; at < Math.min(end, 40); at++) {
    if (tokens[at]!.value === ':') return null
    const to = has(tokens[at + 1], 'unanimous') ? at + 2 : at + 1
    if (is(tokens[at], SETTLES) && is(tokens[to], LEADS_ON)) return to
  }
  return null
}

const isTalk = (tokens: readonly Token[], to: number): boolean =>
  tokens
    .slice(0, to)
    .some(
      (token, at) =>
        is(token, TALK) ||
        (token.value === 'proposed' && is(tokens[at + 1], LEADS_ON)) ||
        (token.value === 'should' && tokens[at + 1]?.value === 'it'),
    )

function bare(told: Scan, from: number): ResolutionMark {
  const last = told.tokens.at(-1)
  const before = is(last, MARKS) ? told.tokens.at(-2) : undefined
  const open = last?.value === ':' || before?.value === ':' || is(last, FOLLOW) || is(before, FOLLOW)
  return { verb: 'decided', kind: kindOf('decided', told, from, open), stated: false, start: 0, open, unanimous: false }
}

const FOLLOW = set('follows')

/** “The Harbour Committee:” before a list of what it did: a lead-in where it stands under a decision's label. */
export function isBodyLead(text: string): boolean {
  const { tokens } = scan(text)
  const first = tokens.findIndex((token) => is(token, MARKS) && token.kind === 'mark')
  if (first < 1 || tokens.slice(first).some((token) => token.kind === 'word')) return false
  return bodyFrom(tokens, first) <= (tokens[0]!.value === 'that' ? 1 : 0)
}

export const rule: Rule<ResolutionMark> = {
  name: 'bare',
  about: 'A paragraph that opens with “That” and says what is to be done, with no word of deciding near it',
  source: 'pages whose heading words were lost keep the decision and not its RESOLVED: “That the verbal update be noted.”',
  read: readBareDecision,
  examples: [
    { text: 'That the verbal update be noted.', gives: { stated: false, kind: 'noted', open: false } },
    { text: 'That the minutes of 3 May be approved and signed.', gives: { kind: 'decision' } },
    { text: 'That authority be delegated to the Harbourmaster to light the lamp.', gives: { kind: 'decision' } },
    { text: 'That the Harbour Board notes the report', gives: { stated: false } },
    { text: 'That the following be approved:', gives: { open: true } },
    { text: 'That’s all that was said.', gives: null },
    { text: 'That the lamps will be lit after approval by Council.', gives: null },
    { text: 'That was to be expected.', gives: null },
    { text: 'That the lamp would be lit was hoped for.', gives: null },
    { text: 'That Member said he had to be excused.', gives: null },
    { text: 'The verbal update be noted.', gives: null },
  ],
}
