/** Which series is the items of a document: the one whose members read as titles, over all of it, with text under them. */
import type { Chain, Member } from './chains.js'
import type { Place } from './place.js'

export interface Rated {
  chain: Chain
  score: number
}

/**
 * Chains that could be the items, best first.
 * @param lines how many lines the document has
 */
export function rateAsItems(chains: Chain[], places: Place[], lines: number): Rated[] {
  const under = underEach(places)
  return chains
    .map((chain) => ({ chain, score: rate(chain, under, lines) }))
    .filter((r) => r.score > 0)
    .sort((a, b) => b.score - a.score || a.chain.members[0]!.place.at - b.chain.members[0]!.place.at)
}

function rate(chain: Chain, under: (member: Member, next: Member | undefined) => number, lines: number): number {
  const { members } = chain
  const n = members.length
  if (n < 2) return 0
  const titled = members.reduce((sum, m) => sum + Math.max(0, m.titled), 0) / n
  if (titled < 0.2) return 0
  const kinds = members[0]!.head.kinds
  if (kinds.length === 1 && kinds[0] !== 'digits' && (n < 3 || members[0]!.head.values[0] !== 1)) return 0
  const styled = members.filter((m) => m.styled).length / n
  const first = members[0]!.place.at
  const span = (lines - first) / Math.max(1, lines)
  const reach = (members.at(-1)!.place.at - first + 1) / Math.max(1, lines)
  const followed = members.filter((m, i) => under(m, members[i + 1]) > 0).length / n
  const alike = new Set(members.map((m) => m.place.text.slice(m.head.length, m.head.length + 40).toLowerCase())).size / n
  return Math.sqrt(n) * titled ** 1.5 * (0.2 + 0.4 * span + 0.6 * reach) * (1 + 0.8 * styled) * (0.55 + 0.45 * followed) * alike
}

/** Characters of text between a member and the next, its own run-in text included. */
function underEach(places: Place[]): (member: Member, next: Member | undefined) => number {
  const index = new Map(places.map((p, i) => [p, i]))
  return ({ place, head }, next) => {
    const to = next ? index.get(next.place)! : places.length
    let sum = Math.max(0, place.text.length - head.length - 90)
    for (let i = index.get(place)!; i < to; i++) sum += places[i]!.under + (places[i] === place ? 0 : places[i]!.text.length)
    return sum
  }
}
