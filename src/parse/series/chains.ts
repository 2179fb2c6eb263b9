/** Chains: of all places where a number of one form stands, the runs that count. */
import type { Head } from './head.js'
import type { Place } from './place.js'
import { runsOf } from './runs.js'
import { CUTS, cutAt, isStyled, titleness } from './title.js'
import type { Chain, Member } from './types.js'

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
  const take = runsOf(all)
  while (chains.length < MOST_CHAINS) {
    const run = take()
    if (!run || (run.reward < LEAST_REWARD && run.members.length < 2)) break
    chains.push({ form, ...run })
  }
  return chains
}
