/** A chain without what only happens to count on with it: points of its text, conditions behind its last title. */
import { areReferences, titledWhole } from './chains.js'
import type { Place } from './place.js'
import { stepOf } from './steps.js'
import { mean } from './sub-items.js'
import type { Chain, Member } from './types.js'

/** `5(a)`, `5(b)` under `5` head items where they read as titles, and are points of its text where they do not: all of them or none. */
export function withoutPoints(chain: Chain): Chain {
  const base = chain.members.filter((m) => m.head.suffix === 0)
  const points = chain.members.filter((m) => m.head.suffix > 0)
  if (base.length < 2 || points.length < 2 || mean(points, (m) => m.titled) > 0.2 || mean(base, (m) => m.titled) < 0.4) return chain
  return { ...chain, members: base }
}

/** A run of titles that a list of conditions happens to go on with (`6. That a record be kept`) ends with its titles. */
export function trimmed(chain: Chain, places: Place[]): Chain {
  if (areReferences(chain.members)) return chain
  const first = firstOfAll(chain.members)
  if (first > 0) return trimmed({ ...chain, members: chain.members.slice(first) }, places)
  let [from, to, top, start, sum] = [0, chain.members.length, 0, 0, 0]
  chain.members.forEach((m, i) => {
    sum += m.titled + 0.15
    if (sum > top) [from, to, top] = [start, i + 1, sum]
    if (sum < 0) [start, sum] = [i + 1, 0]
  })
  if (top <= 0) return chain
  /** `5. LICENSING ACT 2003` and then plain `6. Opening hours`, `7. Sale of …`: two or more at its end that are not set like the rest. */
  const set = chain.members.slice(from, to).findLastIndex((m) => m.styled) + 1
  const alike = chain.members.slice(from, from + set).every((m) => m.styled)
  if (alike && set > 2 && set >= (to - from) / 2 && to - from - set > 1) to = from + set
  if (to - from === chain.members.length) return chain
  if (from === 0 && areSentences(chain.members, to))
    return { ...chain, members: chain.members.slice(0, to), untitled: chain.members.slice(to) }
  return { ...chain, members: goneOn(chain.members.slice(from, to), places) }
}

/** `C. Vale` of those present before `A. Apologies`, `B. Lamps`: the run begins at its first. */
function firstOfAll(members: Member[]): number {
  const at = members.findIndex(({ head }) => head.values.length === 1 && head.values[0] === 1)
  const after = at > 0 && at <= FEW && members[0]!.head.values[0]! > 1
  return after && members.length - at > FEW ? at : 0
}
const FEW = 2

/**
 * `2. Roof: it leaks.` among numbered sentences: more than half would be cut off, no title stands by itself, and all count on one
 * by one. A lead or two make no titles of those, and the others are none of their conditions.
 */
function areSentences(members: Member[], kept: number): boolean {
  const whole = members.every(({ place, head }) => titledWhole(place, head).titled < WHOLE)
  return kept < members.length / 2 && whole && members.every((m, i) => i === 0 || stepOf(members[i - 1]!.head, m.head) === 1)
}
const WHOLE = 0.3

/** The next numbers behind a run that was cut, where they are titles set like it. */
function goneOn(members: Member[], places: Place[]): Member[] {
  const run = [...members]
  for (const place of places) {
    const last = run.at(-1)!
    if (place.at <= last.place.at) continue
    const head = place.heads.find((h) => h.form === last.head.form && stepOf(last.head, h) === 1)
    const member = head && { place, head, ...titledWhole(place, head) }
    if (member && member.titled > 0.5 && member.styled === last.styled) run.push(member)
  }
  return run
}
