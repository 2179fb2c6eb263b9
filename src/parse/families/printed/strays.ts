/**
 * Heads that the series of the items has lost: taken out of their order (`5.`, then `9)` and `8)`, then `6.`), with another mark
 * behind the number (`11,` between `10.` and `12.`), or far on in their count (`5. REPORTS`, then `12. NEXT MEETING`).
 */
import type { Para } from '../../para.js'
import { type Head, readHeads } from '../../series/head.js'
import { type Candidate, inOrder } from './candidate.js'
import { candidates } from './candidates.js'

/** Fewer heads leave no gap that says anything. */
const FEWEST = 4
/** Characters of a head that nothing but its number sets apart. */
const LONGEST = 120

interface Stray {
  para: Para
  head: Head
  value: number
}

export function withStrays(heads: Candidate[], paras: Para[]): Candidate[] {
  if (heads.length < FEWEST || !heads.every(({ number }) => number && counts(number))) return heads
  const known = new Set(heads.map(({ number }) => number!.values[0]!))
  const [least, most] = [Math.min(...known), Math.max(...known)]
  const taken = new Set(heads.map(({ at }) => at))
  const others = paras.flatMap((para, at) => (taken.has(at) || at < heads[0]!.at ? [] : (strayOf(para) ?? [])))
  const lost = others.filter(
    ({ value, head }) => !known.has(value) && value > least && (value < most || head.form === heads[0]!.number!.form),
  )
  const own = lost.filter((stray) => countsNothingElse(stray, lost, others))
  const numbers = new Map(own.map(({ para, head }) => [para.lines[0]!, head]))
  const found = candidates(paras, numbers, 'numbered').filter(
    (c) => c.titled && isSetAs(c, heads) && (isBetween(c, most) || isBehind(c, heads)),
  )
  return found.length ? [...heads, ...found].sort(inOrder) : heads
}

const counts = ({ kinds, values, suffix }: Head): boolean => kinds[0] === 'digits' && values.length === 1 && suffix === 0

function strayOf(para: Para): Stray | null {
  const head = readHeads(para.text.replace(/^(\d{1,3}),(?=\s)/, '$1.'))[0]
  return head && !head.worded && head.close !== '' && counts(head) ? { para, head, value: head.values[0]! } : null
}

/** A list inside an item has numbers that the items have too, or one twice. */
const countsNothingElse = ({ head, value }: Stray, lost: Stray[], others: Stray[]): boolean =>
  others.every((other) => other.head.form !== head.form || lost.includes(other)) &&
  others.filter((other) => other.value === value).length === 1

const isBetween = ({ number, text, titleEnd }: Candidate, most: number): boolean =>
  number!.values[0]! < most && titleEnd === text.length && text.length < LONGEST && !/[.;,]$/.test(text)

/** Behind the last, where capitals or bold say that it goes on. */
const isBehind = (c: Candidate, heads: Candidate[]): boolean => c.at > heads.at(-1)!.at && (c.bold || c.caps)

/** In capitals or bold as most of the others are. */
function isSetAs(c: Candidate, heads: Candidate[]): boolean {
  const alike = heads.filter((head) => head.bold === c.bold && head.caps === c.caps).length
  return alike > heads.length / 2
}
