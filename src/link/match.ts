/** Which items of two lists are the same piece of business. */
import type { Item } from '../records/record.js'
import { itemText, numberKey, titleLikeness, within, wordsOf } from './words.js'

export type Basis = 'identifier' | 'reference' | 'number' | 'title' | 'text' | 'position'

export interface Match {
  /** Places in the first and the second list. */
  first: number
  second: number
  basis: Basis[]
  score: number
}

const ENOUGH = 0.75
/** Words at the head of a text by which a cut one is known again. */
const HEAD = 40

/** Each item once at most, the surest pairs first; what is left between two pairs and alone on both sides is a pair too. */
export function matchItems(first: readonly Item[], second: readonly Item[]): Match[] {
  const proposed = first.flatMap((a, at) => second.flatMap((b, to) => proposal(a, b, at, to, Math.max(first.length, second.length))))
  proposed.sort((a, b) => b.score - a.score || a.first - b.first || a.second - b.second)
  const taken = [new Set<number>(), new Set<number>()] as const
  const matches = proposed.filter((match) => {
    if (taken[0].has(match.first) || taken[1].has(match.second)) return false
    taken[0].add(match.first)
    taken[1].add(match.second)
    return true
  })
  matches.sort((a, b) => a.first - b.first)
  return [...matches, ...byPosition(first, second, matches)].sort((a, b) => a.first - b.first)
}

function proposal(a: Item, b: Item, first: number, second: number, length: number): Match[] {
  const basis: Basis[] = []
  const title = a.title !== '' && b.title !== '' ? titleLikeness(a.title, b.title) : 0
  let score = title
  if (title >= 0.6) basis.push('title')
  if (refersTo(a, b) || refersTo(b, a)) {
    score += 0.6
    basis.push('reference')
  }
  if (a.number !== null && numberKey(a.number) === numberKey(b.number)) {
    score += 0.4
    basis.push('number')
  }
  const text = title < 1 && (a.title === '' || b.title === '' || title >= 0.3) ? beginning(a, b) : 0
  if (text >= SAME) {
    score += 0.9 * text
    basis.push('text')
  }
  return score >= ENOUGH ? [{ first, second, basis, score: score - Math.abs(first - second) / (1000 * length) }] : []
}

const refersTo = (a: Item, b: Item) => a.agendaRef !== null && b.number !== null && numberKey(a.agendaRef) === numberKey(b.number)

/** One text goes on where the other is cut. */
export const sameBeginning = (a: Item, b: Item) => beginning(a, b) >= SAME

const SAME = 0.9

/** 0 to 1: how far the heads of two texts are one; 0 where one is too short to tell. */
function beginning(a: Item, b: Item): number {
  const [x, y] = [a, b].map((item) => wordsOf(itemText(item).slice(0, 800))) as [string[], string[]]
  const length = Math.min(HEAD, x.length, y.length)
  return length >= 12 ? within(x.slice(0, length), y.slice(0, length + 5)) : 0
}

/** Runs of one on both sides between the same neighbours, where at least one has no title to be known by. */
function byPosition(first: readonly Item[], second: readonly Item[], matches: readonly Match[]): Match[] {
  const bounds = [{ first: -1, second: -1 }, ...matches, { first: first.length, second: second.length }]
  return bounds.slice(1).flatMap((end, at) => {
    const start = bounds[at]!
    const alone = end.first - start.first === 2 && end.second - start.second === 2
    const [a, b] = [first[start.first + 1], second[start.second + 1]]
    if (!alone || !a || !b || (a.title !== '' && b.title !== '')) return []
    return [{ first: start.first + 1, second: start.second + 1, basis: ['position' as const], score: 0.5 }]
  })
}
