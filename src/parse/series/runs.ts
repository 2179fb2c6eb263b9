/** Runs of numbers of one form that rise, the best first: a dynamic programme over the places where they stand. */

import { stepOf } from './steps.js'
import type { Member } from './types.js'

/** How many places back a run may have been left and gone on with. */
const BACK = 160
/** Before the first of a run. */
const NOWHERE = -1

/**
 * Each call takes the run of the highest reward out of the members; null where none is left. Only what stood on members that were
 * taken is worked out anew: a form may have thousands of members and forty runs.
 */
export function runsOf(members: Member[]): () => { members: Member[]; reward: number } | null {
  const kind = kindsOf(members)
  const gain = members.map(own)
  const reward: number[] = []
  const from: number[] = []
  /** What the step from each kind to this member is worth, and for which member it was asked. */
  const steps: (number | null)[] = []
  const askedFor: number[] = []
  const workOut = (i: number) => {
    const b = members[i]!
    reward[i] = opening(b)
    from[i] = NOWHERE
    for (let j = Math.max(0, i - BACK); j < i; j++) {
      const k = kind[j]!
      if (askedFor[k] !== i) {
        askedFor[k] = i
        steps[k] = stepReward(members[j]!, b)
      }
      const step = steps[k]!
      if (step === null) continue
      const sum = reward[j]! + step + gain[i]!
      if (sum > reward[i]!) {
        reward[i] = sum
        from[i] = j
      }
    }
  }
  for (let i = 0; i < members.length; i++) workOut(i)
  return () => {
    let end = NOWHERE
    reward.forEach((r, i) => {
      if (r > (reward[end] ?? Number.NEGATIVE_INFINITY)) end = i
    })
    if (end === NOWHERE) return null
    const run = { members: [] as Member[], reward: reward[end]! }
    const changed = new Set<number>()
    let first = end
    while (end >= 0) {
      first = end
      run.members.push(members[end]!)
      changed.add(end)
      reward[end] = Number.NEGATIVE_INFINITY
      end = from[first]!
      from[first] = NOWHERE
    }
    run.members.reverse()
    for (let i = first + 1; i < members.length; i++) {
      if (!changed.has(from[i]!)) continue
      const before = reward[i]!
      workOut(i)
      if (reward[i] !== before) changed.add(i)
    }
    return run
  }
}

/** Members that a step to or from is worth the same: of one number, set alike. In a list that begins again and again they are few. */
function kindsOf(members: Member[]): number[] {
  const ids = new Map<string, number>()
  return members.map((m) => {
    const { values, suffix, close } = m.head
    const key = `${values.join()} ${suffix} ${close} ${m.styled} ${m.place.line.indent}`
    const id = ids.get(key) ?? ids.size
    ids.set(key, id)
    return id
  })
}

const own = (m: Member) => m.titled * 0.85 - 0.05 - (m.place.within ? 0.35 : 0) - (m.place.asks ? 0.3 : 0)
const opening = (m: Member) => own(m) + (m.head.values.at(-1) === 1 || m.head.values[0] === 1 ? 0.3 : 0)

/** What it is worth to go on from a to b; null where b does not come after a. */
function stepReward(a: Member, b: Member): number | null {
  const step = stepOf(a.head, b.head)
  if (step === null) return null
  const indent = Math.min(0.5, Math.abs((a.place.line.indent ?? 0) - (b.place.line.indent ?? 0)) / 60)
  const style = a.styled === b.styled ? 0 : 0.3
  /** `3` alone between `2.` and `3.` is the number of a page. */
  const close = a.head.close === b.head.close ? 0 : isAlone(a) || isAlone(b) ? 1.5 : 0.2
  return step - indent - style - close
}

/** A number of several parts (`01/25/02`) counts no pages. */
const isAlone = ({ place, head }: Member) => head.values.length === 1 && place.line.text.length <= head.length
