/** A head whose number was forgotten: `8. Boats`, then `Letters`, then `10. Lamps`. */
import type { Candidate } from './candidates.js'

/** Points of a printed page that two edges may be apart. */
const SAME = 4

/** Where one number is left out, the one head without a number that stands there, at the edge of the words that numbers head. */
export function forgotten(heads: Candidate[], all: Candidate[]): Candidate[] {
  return heads.slice(1).flatMap((after, i) => {
    const before = heads[i]!
    if (!leavesOut(before, after)) return []
    const between = all.filter((c) => c.at > before.at && c.at < after.at && !c.number && c.apart && isSet(c, before))
    return between.length === 1 ? between : []
  })
}

const leavesOut = ({ number: a }: Candidate, { number: b }: Candidate): boolean =>
  a !== null && b !== null && a.form === b.form && a.values.length === 1 && b.values[0]! - a.values[0]! === 2

const isSet = (c: Candidate, head: Candidate): boolean =>
  [head.indent, head.textIndent ?? head.indent].some((edge) => Math.abs(edge - c.indent) <= SAME)
