/** A head whose number was forgotten: `8. Boats`, then `Letters`, then `10. Lamps`. */
import type { Candidate } from './candidate.js'

/** Points of a printed page that two edges may be apart. */
const SAME = 4

/** Where one number is left out, the one head without a number that stands there, at the edge of the words that numbers head. */
export function forgotten(heads: Candidate[], all: Candidate[]): Candidate[] {
  const bare = all.filter((c) => !c.number && c.apart)
  let from = 0
  return heads.slice(1).flatMap((after, i) => {
    const before = heads[i]!
    while (from < bare.length && bare[from]!.at <= before.at) from++
    let to = from
    while (to < bare.length && bare[to]!.at < after.at) to++
    const between = bare.slice(from, to).filter((c) => isSet(c, before))
    from = to
    return leavesOut(before, after) && between.length === 1 ? between : []
  })
}

const leavesOut = ({ number: a }: Candidate, { number: b }: Candidate): boolean =>
  a !== null && b !== null && a.form === b.form && a.values.length === 1 && b.values[0]! - a.values[0]! === 2

const isSet = (c: Candidate, head: Candidate): boolean =>
  [head.indent, head.textIndent ?? head.indent].some((edge) => Math.abs(edge - c.indent) <= SAME)
