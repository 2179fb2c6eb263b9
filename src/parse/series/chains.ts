/** Chains: of all places where a number of one form stands, the runs that count. */
import type { Head } from './head.js'
import type { Place } from './place.js'
import { CUTS, cutAt, isStyled, titleness } from './title.js'

export interface Member {
  place: Place
  head: Head
  /** How much its text reads as a title, -1 to 1, by whichever mark ends it best. */
  titled: number
  styled: boolean
}

export interface Chain {
  form: string
  members: Member[]
  /** More of the run behind them that read as no titles, where hardly any of it does: they count as items, and say nothing of how good it is. */
  untitled?: Member[]
  /** Sum of the rewards of its members and steps. */
  reward: number
}

/** Numbers further apart than this are two runs, not one with a gap. */
export const WIDEST = 6
/** How many places back a run may have been left and gone on with. */
const BACK = 160
const MOST_CHAINS = 40
const LEAST_REWARD = 1.2
/** Where so many of a form count up, the others are no numbers: `2020/21` at the head of a line among `214/20`, `215/20`, `216/20`. */
const NEARLY = 0.9

/** All chains of all forms, best first. A place may stand in chains of several forms: which counts is decided later. */
export function chainsOf(places: Place[]): Chain[] {
  const byForm = new Map<string, Member[]>()
  for (const place of places)
    for (const head of place.heads) {
      const list = byForm.get(head.form) ?? []
      byForm.set(head.form, list)
      if (list.at(-1)?.place !== place) list.push(memberOf(place, head))
    }
  return [...byForm]
    .flatMap(([form, members]) => {
      const counting = chainsIn(form, members)
      const count = counting.some((chain) => chain.members.length >= members.length * NEARLY)
      return [...counting, ...references(form, count ? members.filter(isBetween) : members)]
    })
    .sort((a, b) => b.reward - a.reward)
}

/** Its neighbours rise, and it stands between them; `19-478 A)` may say the same once more. */
function isBetween(own: Member, i: number, all: Member[]): boolean {
  const [before, after] = [all[i - 1], all[i + 1]]
  if (!before || !after || order(before, after) > 0) return true
  return order(before, own) <= 0 && order(own, after) <= 0
}

function order(a: Member, b: Member): number {
  const k = a.head.values.findIndex((value, i) => value !== b.head.values[i])
  return k < 0 ? 0 : a.head.values[k]! - (b.head.values[k] ?? 0)
}

/** `B245-15`, `R2023-206`, `(22-731)`: numbers of two parts and one form that do not rise, unlike each other: references. */
function references(form: string, members: Member[]): Chain[] {
  const unlike = new Set(members.map((m) => m.head.printed)).size / members.length
  if (members.length < 4 || unlike < 0.8 || !areReferences(members)) return []
  return [{ form, members, reward: members.length * 0.5 }]
}

/** Numbers of two parts and four digits or more carry business by themselves, whatever is written behind them. */
export function areReferences(members: Member[]): boolean {
  const { form, values } = members[0]!.head
  const digits = members.reduce((sum, m) => sum + m.head.printed.replace(/\D/g, '').length, 0) / members.length
  return values.length > 1 && /[-/]/.test(form) && digits >= 4
}

/** A head belongs to one place, and is asked about by every chain it could be of. */
const known = new WeakMap<Head, { titled: number; styled: boolean }>()

/** How much all of the text behind the number reads as a title. */
export function titledWhole(place: Place, head: Head): { titled: number; styled: boolean } {
  const before = known.get(head)
  if (before) return before
  const styled = isStyled(place, head.length, place.text.length)
  const whole = { styled, titled: titleness(place.text.slice(head.length).trim(), styled) }
  known.set(head, whole)
  return whole
}

function memberOf(place: Place, head: Head): Member {
  const from = head.length
  let { titled, styled } = titledWhole(place, head)
  if (titled < 0.6)
    for (const cut of CUTS) {
      const found = cutAt(place, from, cut)
      if (!found) continue
      const marked = isStyled(place, from, found.end)
      const now = titleness(place.text.slice(from, found.end).trim(), marked) - (marked ? 0 : 0.15)
      if (now > titled) [titled, styled] = [now, marked]
    }
  return { place, head, titled, styled }
}

function chainsIn(form: string, all: Member[]): Chain[] {
  const chains: Chain[] = []
  const kinds = kindsOf(all)
  let left = all
  while (left.length > 0 && chains.length < MOST_CHAINS) {
    const chain = best(form, left, kinds)
    if (chain.reward < LEAST_REWARD && chain.members.length < 2) break
    chains.push(chain)
    const used = new Set(chain.members)
    left = left.filter((m) => !used.has(m))
  }
  return chains
}

/** Members that a step to or from is worth the same: of one number, set alike. In a list that begins again and again they are few. */
function kindsOf(members: Member[]): Map<Member, number> {
  const ids = new Map<string, number>()
  return new Map(
    members.map((m) => {
      const { values, suffix, close } = m.head
      const key = `${values.join()} ${suffix} ${close} ${m.styled} ${m.place.line.indent}`
      if (!ids.has(key)) ids.set(key, ids.size)
      return [m, ids.get(key)!]
    }),
  )
}

/** The chain of the highest reward, by dynamic programme over places. */
function best(form: string, members: Member[], kinds: Map<Member, number>): Chain {
  const kind = members.map((m) => kinds.get(m)!)
  const reward: number[] = []
  const from: number[] = []
  /** What the step from each kind to this member is worth, and for which member it was asked. */
  const steps: (number | null)[] = []
  const askedFor: number[] = []
  members.forEach((b, i) => {
    const gain = own(b)
    reward[i] = opening(b)
    from[i] = -1
    for (let j = Math.max(0, i - BACK); j < i; j++) {
      const k = kind[j]!
      if (askedFor[k] !== i) {
        askedFor[k] = i
        steps[k] = stepReward(members[j]!, b)
      }
      const step = steps[k]!
      if (step === null) continue
      const sum = reward[j]! + step + gain
      if (sum > reward[i]!) {
        reward[i] = sum
        from[i] = j
      }
    }
  })
  let end = reward.reduce((top, r, i) => (r > reward[top]! ? i : top), 0)
  const chain: Chain = { form, members: [], reward: reward[end]! }
  for (; end >= 0; end = from[end]!) chain.members.push(members[end]!)
  chain.members.reverse()
  return chain
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

/** 1 for the very next number, less for a gap or a repeat; null where it does not rise. */
export function stepOf(a: Head, b: Head): number | null {
  let k = 0
  while (k < a.values.length && a.values[k] === b.values[k]) k++
  if (k === a.values.length) {
    if (b.suffix === a.suffix) return -0.9
    return b.suffix > a.suffix ? (b.suffix - a.suffix === 1 ? 0.9 : 0.2) : null
  }
  const step = b.values[k]! - a.values[k]!
  const later = b.values.slice(k + 1)
  if (later.every((v, i) => v === a.values[k + 1 + i])) return step > 0 && step <= WIDEST ? gapReward(step) : null
  /** `18.11.9` and `18.12.1`, `A3` and `B1`: an outer part steps, the inner begins again. */
  if (step >= 1 && step <= 2 && later.every((v) => v <= 1)) return step === 1 ? 0.9 : 0.4
  /** `112/24` and `1/25`: the count begins again with the year. */
  const turned = k === 0 && b.values.length === 2 && b.values[0]! <= 2 && b.values[1]! - a.values[1]! === 1
  return turned ? 0.5 : null
}

const gapReward = (step: number) => (step === 1 ? 1 : step === 2 ? 0.4 : 0.4 - 0.2 * (step - 2))
