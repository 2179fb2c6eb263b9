/** What follows “agreed”: what is to be done, here and by the meeting; or what is so, was so, or is somebody else’s business. */
import { has, is, nameFrom, type Scan, set, type Token } from '../words/index.js'

const MARKS = set(', : – — -')
const OF_US = set('the all full those at parish town community')
const BY = set('by with between from')
const NEAR_PAST = set('already previous last past before preceding')
const LAST = set('last previous')
const OF = set('of from')
const THOSE = set('those everyone present all')
const NEXT = set('next following')
const OFFICERS = set('clerk secretary treasurer')
const NO_ORDER = set('did need also')
const MODALS = set('should would will shall could can')
const IS_SO = set('did fel fell falls remained needed has had')
const SMALL = set('not now also')
const OPINES = set('have need like help mean cause lead take cost benefit')

/** True where the words from a place on tell what is to be done, or a colon says that it follows. */
export function isToBe(told: Scan, from: number, end: number): boolean {
  const { tokens } = told
  if (isEarlier(tokens, from, end) || isOthers(tokens, from)) return false
  let at = skip(tokens, from)
  if (tokens[at]?.value === 'not') at++
  if (tokens[at]?.value === 'to')
    return !(tokens[at + 1]?.value === 'be' && has(tokens[at + 2], 'article')) && tokens[at + 1]?.capitals === 'none'
  if (tokens[at]?.value === 'that') at = skip(tokens, at + 1)
  if (at === tokens.length && tokens[at - 1]?.value === ':') return true
  return isTold(told, at, end) || isClause(tokens, at, end)
}

/** Over “unanimously”, “in principle”, “by all present”, a bracket, a colon. */
function skip(tokens: readonly Token[], from: number): number {
  let at = from
  for (;;) {
    const token = tokens[at]
    if (!token) return at
    if (token.value === ',' && aside(tokens, at) > at) at = aside(tokens, at)
    else if (has(token, 'adverb') || is(token, MARKS)) at++
    else if (token.value === 'in' && tokens[at + 1]?.value === 'principle') at += 2
    else if (token.value === 'by' && isUs(tokens, at + 1) > at + 1) at = isUs(tokens, at + 1)
    else if (token.value === '(' && tokens[at + 2]?.value === ')') at += 3
    else return at
  }
}

/** `, after a long talk, to sell it`: past what stands between two commas. */
function aside(tokens: readonly Token[], at: number): number {
  const close = tokens.slice(at + 1, at + 12).findIndex((token) => token.value === ',')
  const next = tokens[at + 2 + close]?.value
  return close >= 0 && (next === 'to' || next === 'that') ? at + 2 + close : at
}

/** Past “all present”, “the meeting”, “members”: those who are there. */
export function isUs(tokens: readonly Token[], from: number): number {
  let at = from
  while (is(tokens[at], OF_US)) at++
  if (!has(tokens[at], 'body', 'members') && tokens[at - 1]?.value !== 'all') return from
  while (has(tokens[at], 'body', 'members')) at++
  return at
}

const isOthers = (tokens: readonly Token[], from: number) => is(tokens[from], BY) && isUs(tokens, from + 1) === from + 1

/** “at the last meeting”, “in 2019”, “previously”. */
export function isEarlier(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const token = tokens[at]!
    if (has(token, 'earlier') && !is(token, NEAR_PAST)) return true
    if (is(token, LAST) && (has(tokens[at + 1], 'body', 'unit') || tokens[at + 1]?.value === 'meeting')) return !isOf(tokens, at)
    if (token.value === 'in' && /^(?:19|20)\d\d$/.test(tokens[at + 1]?.value ?? '')) return true
    if (
      token.value === 'at' &&
      has(tokens[at + 1], 'article') &&
      tokens.slice(at + 2, at + 6).some((next) => next.value === 'meeting') &&
      !isPresent(tokens, at)
    )
      return true
  }
  return false
}

/** `the minutes of the last meeting` is what was decided on. */
const isOf = (tokens: readonly Token[], at: number) => tokens.slice(Math.max(0, at - 3), at).some((token) => is(token, OF))
const isPresent = (tokens: readonly Token[], at: number) => is(tokens[at - 1], THOSE) || is(tokens[at + 2], NEXT)

/** “the Clerk contact the owner”, “QI speak to them”: somebody of ours and a bare verb. */
function isTold(told: Scan, at: number, end: number): boolean {
  const { tokens } = told
  const from =
    tokens[at]?.value === 'the' && (has(tokens[at + 1], 'post', 'body') || is(tokens[at + 1], OFFICERS))
      ? at + 2
      : (nameFrom(told, at)?.to ?? at)
  const verb = tokens[from]
  if (from === at || !verb || from >= end || verb.kind !== 'word' || verb.capitals !== 'none') return false
  return !has(verb, 'be', 'have', 'modal', 'small', 'adverb') && !/(?:s|ed)$/.test(verb.value) && !is(verb, NO_ORDER)
}

/** A subject, then “be” or “should”, before any verb that says what is. */
function isClause(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + 60); at++) {
    const token = tokens[at]!
    if (token.value === 'be' && at > from && tokens[at - 1]?.value !== 'to') return !isOpinion(tokens, at + 1)
    if (is(token, MODALS)) return isDone(tokens, at + 1)
    if (has(token, 'be', 'have') || is(token, IS_SO)) return false
  }
  return false
}

/** “would help” and “should need” are opinions; “would write” and “should be asked” are to be done. */
function isDone(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (is(tokens[at], SMALL)) at++
  const verb = tokens[at]
  if (verb?.value === 'be') return !isOpinion(tokens, at + 1)
  return verb !== undefined && !is(verb, OPINES)
}

const isOpinion = (tokens: readonly Token[], at: number) => has(tokens[has(tokens[at], 'article') ? at + 1 : at], 'opinion')
