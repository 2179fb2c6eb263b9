/** The sides of a vote among tokens: what says “for”, “against”, “abstaining”, and the count that stands with it. */
import { has, is, type Scan, set, type Token } from '../words/index.js'

const BETWEEN = set('in of the people persons person present member councillor councillors also other others from with who')
const OF_IT = set('it to by as amended')

export type Side = 'for' | 'against' | 'abstain'

export interface Cast {
  side: Side
  count: number
  /** Places of the first and the last token of the side and its count. */
  from: number
  to: number
  /** Place of the word for the side, and of its count. */
  at: number
  counted: number
  /** A word of voting stands with it: “votes for”, “voted against”, “in favour”. */
  sure: boolean
}

/** How many words may stand between a side and its count: “12 Members of the Council voted for”. */
const REACH = 7

export function sideOf(tokens: readonly Token[], at: number): Side | null {
  const token = tokens[at]
  if (token?.kind !== 'word' && token?.value !== 'for') return null
  if (has(token, 'abstain')) return 'abstain'
  if (token.value === 'not' && tokens[at + 1]?.value === 'voting') return 'abstain'
  if (has(token, 'against') && !(token.value === 'no' && isZero(tokens, at))) return 'against'
  return has(token, 'for') ? 'for' : null
}

/** `no abstentions`, `no votes against`: a count and no side. */
function isZero(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return has(next, 'vote', 'abstain', 'against', 'members', 'titles') || next?.value === 'one' || next?.value === 'further'
}

/** No body has more members. */
const MOST = 200

/** What counts at this place; “no” only where it is no side. */
export const countAt = (tokens: readonly Token[], at: number): number | null => {
  const token = tokens[at]
  if (!token || token.count === null || token.count > MOST) return null
  if (token.value === 'no' && !isZero(tokens, at)) return null
  return token.count
}

/** Words that may stand between a side and its count. */
const between = (token: Token) => has(token, 'vote', 'be', 'members', 'titles', 'have', 'body') || is(token, BETWEEN)

function countBefore(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i]!
    if (countAt(tokens, i) !== null) return i
    if (token.value === ')' && countAt(tokens, i - 1) !== null && tokens[i - 2]?.value === '(') return i - 1
    if (!between(token)) return -1
  }
  return -1
}

const OPENS = set(': ( = – — [ | -')

function countAfter(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i <= Math.min(tokens.length - 1, at + REACH + 2); i++) {
    const token = tokens[i]!
    if (countAt(tokens, i) !== null) return i
    if (!is(token, OPENS) && !between(token) && !has(token, 'motion', 'amendment', 'article') && !is(token, OF_IT)) return -1
  }
  return -1
}

/** A number that measures: “for 6 weeks”, “for 12 new homes”. */
function measures(scan: Scan, at: number, side: number): boolean {
  const next = scan.tokens[at + 1]
  if (next?.kind !== 'word' || at + 1 === side) return false
  return (
    !has(next, 'vote', 'for', 'against', 'abstain', 'members', 'titles', 'be', 'small', 'article', 'adverb', 'lost', 'won', 'unanimous') &&
    at > side
  )
}

/** Every side of the text with its count, read the one way round in which most have one. */
export function readCasts(scan: Scan): Cast[] {
  const { tokens } = scan
  const sides = tokens.flatMap((_, at) => (sideOf(tokens, at) ? [at] : []))
  if (sides.length === 0) return []
  const before = casts(scan, sides, countBefore)
  const after = casts(scan, sides, countAfter)
  const best = weight(after) > weight(before) ? [after, before] : [before, after]
  const used = new Set(best[0]!.flatMap(({ at, counted }) => [at, counted]))
  const others = best[1]!.filter(({ at, counted }) => !used.has(at) && !used.has(counted))
  return [...best[0]!, ...others].sort((a, b) => a.at - b.at)
}

/** Many sides with a count, and the count close by. */
const weight = (found: Cast[]) => found.reduce((sum, { at, counted }) => sum + 1 - Math.abs(at - counted) / 40, 0)

function casts(scan: Scan, sides: number[], find: (tokens: readonly Token[], at: number) => number): Cast[] {
  const { tokens } = scan
  const used = new Set<number>()
  return sides.flatMap((at) => {
    const counted = find(tokens, at)
    if (counted < 0 || used.has(counted) || tokens[counted]!.quoted || measures(scan, counted, at)) return []
    used.add(counted)
    const [from, to] = [Math.min(at, counted), Math.max(at, counted)]
    const side = sideOf(tokens, at)!
    return [{ side, count: countAt(tokens, counted)!, from, to, at, counted, sure: isSure(tokens, from, to, at) }]
  })
}

/** “6 for the lamp” counts no votes; “6 votes for”, “in favour 6”, “Ayes: 6”, “For: 6” do. */
function isSure(tokens: readonly Token[], from: number, to: number, at: number): boolean {
  const span = tokens.slice(Math.max(0, from - 2), to + 2)
  if (span.some((token) => has(token, 'vote'))) return true
  const { value } = tokens[at]!
  if (value === 'for' || value === 'no') return false
  return value !== 'against' && value !== 'content'
}
