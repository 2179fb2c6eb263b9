/** The mark of a resolution: what kind of outcome its words tell of, whether more follows, whether all were for it. */
import type { ResolutionKind, Verb } from '../../records/record.js'
import { readMovers } from '../motions/movers.js'
import { has, is, type Scan, set, type Token } from '../words/index.js'
import type { ResolutionMark } from './types.js'

/** The mark of a resolution that begins at place `from` and whose deciding word ends before place `to`. */
export function mark(told: Scan, verb: Verb, stated: boolean, from: number, to: number): ResolutionMark {
  const { tokens } = told
  const start = from === 0 ? 0 : (tokens[from]?.start ?? told.text.length)
  const open = isOpen(tokens, verb, to) || isLeadIn(tokens, to)
  const unanimous = tokens.slice(Math.max(0, from - 6), to).some((token) => has(token, 'unanimous')) || isUnanimous(tokens, to)
  const bare = saysNothing(told, to) && (open || verb === 'resolved')
  return { verb, kind: kindOf(verb, told, to, open), stated, start, open, unanimous, ...(bare ? { bare } : {}) }
}

/** Behind the word stand marks, adverbs, “that” and who moved, and nothing else. */
function saysNothing(told: Scan, to: number): boolean {
  const said = told.tokens.slice(to).filter((token) => token.kind === 'word' && !has(token, 'adverb', 'unanimous') && !is(token, THAT))
  if (said.length === 0) return true
  const movers = said.length < 16 && told.senses.has('second') ? readMovers(told.text) : null
  return movers !== null && said.every(({ start, end }) => start >= movers.start && end <= movers.end)
}

const THAT = set('that to')
const MARKS = set(': – — -')
const LEADS_ON = set(': – — - that to')

/** Nothing is decided yet: what comes next says it. */
function isOpen(tokens: readonly Token[], verb: Verb, to: number): boolean {
  const last = tokens.at(-1)
  const empty = tokens.slice(to).every((token) => token.kind !== 'word' && token.count === null)
  if (!empty) return is(last, LEADS_ON)
  return last?.value !== '.' && (verb === 'resolved' || (tokens.length > to && is(last, MARKS)))
}

/** `and AGREED`, `it was agreed`: a lead and the word, no stop, and nothing else. */
const isLeadIn = (tokens: readonly Token[], to: number): boolean =>
  to === tokens.length && to > 1 && tokens.slice(0, to - 1).every((token) => has(token, 'adverb') || is(token, LEAD))
const LEAD = set('and it was so')

/** What kind of outcome the words from a place on tell of. */
export function kindOf(verb: Verb, { tokens }: Scan, from: number, open: boolean): ResolutionKind {
  const head = overSmall(tokens, from)
  if (verb === 'recommended' || tokens[head]?.value === 'recommend' || beDone(tokens, head, head + 10, RECOMMEND)) return 'recommendation'
  const verbed = tokens[from - 1]?.lemma
  if (verbed === 'withdraw' || beDone(tokens, from, tokens.length, WITHDRAW)) return 'withdrawn'
  if (verbed === 'defer' || beDone(tokens, from, tokens.length, DEFER) || defers(tokens, head)) return 'deferred'
  if (verb === 'noted' || (!open && notes(tokens, head) && !acts(tokens, from))) return 'noted'
  return 'decision'
}

const RECOMMEND = set('recommend')
const WITHDRAW = set('withdraw')
const DEFER = set('defer')
const NOTE = set('note')
const ACT = set('approve agree adopt authorise authorize delegate endorse confirm sign thank request ask circulate accept')
const TAKE_UP = set('agree approve endorse adopt request ask')
const BE = set('be is are was were')
const SMALL = set('that to the it')

/** Over “that”, “to”, “it” and marks to the first word that says something. */
function overSmall(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < tokens.length && (tokens[at]!.kind !== 'word' || is(tokens[at], SMALL))) at++
  return at
}

/** `be withdrawn`, `was further deferred`, `be received and noted`. */
function beDone(tokens: readonly Token[], from: number, end: number, verbs: ReadonlySet<string>): boolean {
  for (let at = from; at < Math.min(end, tokens.length); at++) {
    if (!is(tokens[at], BE)) continue
    let verb = at + 1
    while (has(tokens[verb], 'adverb') || is(tokens[verb], FURTHER)) verb++
    if (tokens[verb + 1]?.value === 'and' && tokens[verb]?.form === 'past' && verbs === NOTE) verb += 2
    if (tokens[verb]?.form === 'past' && verbs.has(tokens[verb]!.lemma)) return true
  }
  return false
}

const FURTHER = set('further formally')

/** `defer the matter`, `the item deferred`, `adjourned to May`. */
const defers = (tokens: readonly Token[], head: number) =>
  tokens[head]?.lemma === 'defer' ||
  tokens[head + 1]?.value === 'deferred' ||
  tokens.some(({ value }, at) => at > head && value === 'adjourned' && is(tokens[at - 1], BE) && tokens[at + 1]?.value === 'to')

/** `note the report`, `the Board notes`, `that Members note the plan`, `be noted`. */
function notes(tokens: readonly Token[], head: number): boolean {
  if (tokens[head]?.value === 'note') return true
  const near = tokens.slice(head, head + 8)
  if (near.some(({ value }, i) => value === 'note' && i > 0 && (near[i + 1]?.value === 'the' || near[i + 1]?.value === 'and'))) return true
  const stop = tokens.findIndex(({ value }, at) => at >= head && value === ';')
  const end = stop < 0 ? tokens.length : stop
  return beDone(tokens, head, end, NOTE) || tokens.slice(head, Math.min(end, head + 40)).some(({ value }) => value === 'notes')
}

/** More than noting: something is approved, asked or done besides. */
const acts = (tokens: readonly Token[], from: number) =>
  tokens.some((token, at) => {
    if (at < from + 1) return false
    const before = tokens[at - 1]!
    if (token.value === 'and' && before.value === ';') return true
    if ((before.value === 'be' && token.form === 'past') || (before.value === 'to' && token.form === 'base')) return ACT.has(token.lemma)
    return before.value === 'and' && token.form === 'base' && TAKE_UP.has(token.lemma)
  })

/** `(unanimously)`, `by a unanimous vote`, `carried unanimously`, `nem con`, `without dissent`. */
function isUnanimous(tokens: readonly Token[], from: number): boolean {
  return tokens.some((token, at) => {
    if (at < from) return false
    if (token.value === 'dissent') return tokens[at - 1]?.value === 'without'
    if (!has(token, 'unanimous')) return false
    if (at < from + 4 || token.value === 'nem' || tokens[at - 1]?.value === '(') return true
    return (
      has(tokens[at + 1], 'vote', 'won') ||
      tokens[at + 1]?.value === 'show' ||
      (has(tokens[at - 1], 'won') && tokens[at - 1]!.form === 'past')
    )
  })
}
