/** Series inside another: the parts of what one of its members heads. */
import type { Chain, Member, Rated } from './types.js'

/** `list 2`, `list 3`: a list inside a list that counts as well as it does is none of the items. */
export function isInner({ chain, score }: Rated, all: Rated[]): boolean {
  const depth = depthOf(chain)
  const [first, last] = [chain.members[0]!.place.at, chain.members.at(-1)!.place.at]
  return all.some(({ chain: outer, score: other }) => {
    const own = outer.members
    if (own.length >= Math.max(LONG, chain.members.length) && standsBetween(own, first, last)) return true
    return depthOf(outer) < depth && other >= score * 0.5 && own.length > 1 && own[0]!.place.at < first && own.at(-1)!.place.at > first
  })
}

/** A run of so many numbers is no chance. */
const LONG = 6

/** `A.` to `H.` between `10.` and `11.` of a run that has two or more on either side: they are the parts of what `10.` heads. */
function standsBetween(own: Member[], first: number, last: number): boolean {
  if (own[1]!.place.at > first || own.at(-2)!.place.at < last) return false
  const next = own.findIndex((m) => m.place.at > first)
  return own[next]!.place.at > last && own[next - 1]!.place.at < first
}

const depthOf = ({ form }: Chain) => Number(/^list (\d)/.exec(form)?.[1] ?? 1)
