/** Which series is the items of a document: the one whose members read as titles, over all of it, with text under them. */
import { isNothingButNames } from '../people/listness.js'
import { areReferences, titledWhole } from './chains.js'
import type { Head } from './head.js'
import { isInner } from './inner.js'
import type { Place } from './place.js'
import { singles, standsAlone } from './singles.js'
import { stepOf, WIDEST } from './steps.js'
import { mean, subItems, type Under } from './sub-items.js'
import { trimmed, withoutPoints } from './trimmed.js'
import type { Chain, Member, Rated } from './types.js'

/** Chains that could be the items, best first. @param lines how many lines the document has */
export function rateAsItems(chains: Chain[], places: Place[], lines: number): Rated[] {
  const under = underEach(places)
  const ofForm = byForm(places)
  const deep = places.filter((place) => place.heads.some((head) => head.values.length > 1))
  /** Places that stand in a run as repeats of it: among thousands that say `3` and `2` each run would be all of them once more. */
  const repeated = new Set<Head>()
  const rated = chains
    .filter((chain) => !isSections(chain, chains))
    .flatMap((chain) => {
      if (chain.members.every((m) => repeated.has(m.head))) return []
      const own = trimmed(withoutPoints(chain), places)
      const again = repeats(own, ofForm.get(own.form) ?? [])
      for (const { head } of again) repeated.add(head)
      return [withKin(own, [...alikeRuns(own, chains), ...subItems(own, deep, under), ...again])]
    })
    .map((chain) => ({ chain, once: once(chain, ofForm.get(chain.form) ?? []) }))
    .map((rated) => ({ ...rated, score: rate(rated.chain, under, lines) * rated.once }))
    .filter((r, _, all) => r.score > 0 && !isInner(r, all))
    .sort((a, b) => b.score - a.score || a.chain.members[0]!.place.at - b.chain.members[0]!.place.at)
  return rated.length ? rated : singles(places)
}

/** The first reading of each form at a place. */
type Reading = { place: Place; head: Head }

/** Where numbers of each form stand: every run asks for those of its own. */
function byForm(places: Place[]): Map<string, Reading[]> {
  const found = new Map<string, Reading[]>()
  for (const place of places)
    for (const head of place.heads) {
      const readings = found.get(head.form) ?? []
      found.set(head.form, readings)
      if (readings.at(-1)?.place !== place) readings.push({ place, head })
    }
  return found
}

function rate({ members, form }: Chain, under: Under, lines: number): number {
  const n = members.length
  const read = mean(members, (m) => Math.max(0, m.titled))
  const titled = n > 2 && areReferences(members) ? Math.max(0.45, read) : read
  const styled = mean(members, (m) => Number(m.styled))
  if (titled < 0.2 || (n === 1 && !standsAlone(members[0]!))) return 0
  if (!fromFirst(members[0]!) || (n < 3 && isLettered(members[0]!))) return 0
  const first = members[0]!.place.at
  const span = (lines - first) / Math.max(1, lines)
  const reach = (members.at(-1)!.place.at - first + 1) / Math.max(1, lines)
  const followed = mean(members, (m, i) => Number(under(m, members[i + 1]) > 0))
  const unlike = new Set(members.map((m) => m.place.text.slice(m.head.length, m.head.length + 40).toLowerCase())).size / n
  const alone = n === 1 ? 0.5 : 1
  /** Small letters and numerals number points, unless they run through the document as titles do; business has figures or capitals. */
  const small = /<(?:letter|roman)>$/.test(form) && !members[0]!.head.worded && styled < 0.8
  /** `(a)` to `(c)` of a hearing: each reads as a title, has its text and there is nothing else from early on. */
  const few = n === 3 && titled > 0.5 && followed === 1 && span > 0.5
  if (small && !few && (n < 4 || reach < 0.5 || titled < 0.45 || followed < 0.4)) return 0
  /** Asked last, of the few that are left: whether a line is people takes longer than all else that is asked of it. */
  if (areNames(members)) return 0
  const listed = form.startsWith('list') ? 0.9 : 1
  return (
    alone *
    listed *
    Math.sqrt(n) *
    titled ** 1.5 *
    (0.2 + 0.4 * span + 0.6 * reach) *
    (1 + 0.8 * styled) *
    (0.55 + 0.45 * followed) *
    unlike
  )
}

/** A letter, a numeral or a word that counts alone. */
const isLettered = ({ head: { kinds, worded } }: Member) => kinds[0] !== 'digits' && kinds.length === 1 && !worded
/** Figures go on from another meeting; letters begin at the first. */
const fromFirst = (first: Member) => !isLettered(first) || first.head.values[0] === 1

/** `1. Ann Quill (Chair)`, `2. Ben Inkpot`: who was there, counted. A decision with who moved it for a title has a number of more parts. */
function areNames(members: Member[]): boolean {
  if (!members.every(({ head }) => head.values.length === 1 && !head.worded) || isAlphabet(members)) return false
  let others = 0
  /** A few that are none settle it. */
  return members.every(({ place, head }) => {
    if (!isNothingButNames(place.text.slice(head.length))) others++
    return (members.length - others) / members.length > NAMES
  })
}
const NAMES = 0.7

/** `A. Apologies`, `B. Bus Shelter`, `C. Accounts`, `D. Footpaths`: initials of people do not count. */
const isAlphabet = (members: Member[]): boolean =>
  members.length > 3 && members.every((m, i) => isLettered(m) && m.head.values[0] === i + 1)

/**
 * Items count through the document once. Numbers of the same make that begin at 1 again and again are lists inside something
 * else, whichever of them happens to be longest.
 */
function once({ members }: Chain, alike: Reading[]): number {
  /** Numbers that go on from an earlier meeting (`84.`, `85.`) hold the lists that begin at 1 between them. */
  if (members[0]!.head.values.at(-1)! > WIDEST) return 1
  const own = new Set(members.map((m) => m.place))
  const { close } = members[0]!.head
  const again = alike
    .filter(({ place, head }) => head.values.at(-1) === 1 && head.close === close && !place.within && !own.has(place))
    .map(({ place, head }) => titledWhole(place, head))
  if (again.length < 2) return 1
  const styled = mean(members, (m) => Number(m.styled))
  const set = again.filter((m) => Math.abs(Number(m.styled) - styled) < 0.5).length
  return set < 2 ? 1 : 1 / (1 + 0.5 * (set - 1))
}

/** `A - Items for decision` over `A1` and `A2`: the letters are sections, what is numbered with them is the items. */
function isSections({ members }: Chain, chains: Chain[]): boolean {
  if (/^(?:part|section|question)\b/.test(members[0]!.head.form)) return true
  const letters = members.map((m) => m.head)
  if (!letters.every((h) => h.kinds.length === 1 && h.kinds[0] === 'letter')) return false
  return chains.some(
    (c) =>
      c.members.length >= members.length * 0.6 &&
      c.members.every(
        (m) => m.head.kinds[0] === 'letter' && m.head.values.length === 2 && letters.some((h) => h.values[0] === m.head.values[0]),
      ),
  )
}

/** The chain with what belongs to it: numbers under its numbers that are titles too, and a run of another form but the same make. */
function withKin(chain: Chain, kin: Member[]): Chain {
  if (!kin.length) return chain
  return { ...chain, members: [...chain.members, ...kin].sort((a, b) => a.place.at - b.place.at) }
}

/** `1.` to `4.`, then `A1`, `B1`, `B2`: another form before the first or after the last, set alike and titles alike. */
function alikeRuns(chain: Chain, chains: Chain[]): Member[] {
  const [first, last] = [chain.members[0]!, chain.members.at(-1)!]
  if (chain.members.length < 2) return []
  const titled = mean(chain.members, (m) => m.titled)
  const styled = mean(chain.members, (m) => Number(m.styled))
  return chains
    .filter(
      ({ form, members }) =>
        form !== chain.form &&
        members.length > 1 &&
        countsOn(members) &&
        fromFirst(members[0]!) &&
        !areNames(members) &&
        members[0]!.head.values.length !== first.head.values.length &&
        (members.at(-1)!.place.at < first.place.at || members[0]!.place.at > last.place.at) &&
        mean(members, (m) => m.titled) > Math.max(0.5, titled - 0.15) &&
        Math.abs(mean(members, (m) => Number(m.styled)) - styled) < 0.4 &&
        Math.abs(members[0]!.place.line.indent - first.place.line.indent) < 12,
    )
    .slice(0, 1)
    .flatMap((c) => c.members)
}

/** `D. Quill`, `G. Inkpot`, `K. Vale` over the items rise and count nothing. */
const countsOn = (members: Member[]) => members.every((m, i) => i === 0 || (stepOf(members[i - 1]!.head, m.head) ?? 0) >= 0.9)

const numberOf = ({ printed, close }: Head) => `${printed} ${close}`

/** A number printed twice, set and titled like its neighbours: `1.`, `1.`, `1.`, `4.` of a list that begins again. */
function repeats({ members }: Chain, alike: Reading[]): Member[] {
  const taken = new Set(members.map((m) => m.place))
  const numbered = new Map<string, Member>()
  for (const m of members) if (!numbered.has(numberOf(m.head))) numbered.set(numberOf(m.head), m)
  return alike.flatMap(({ place, head }) => {
    if (place.within || place.asks || place.text.length >= 120 || taken.has(place)) return []
    if (place.at < members[0]!.place.at && isLettered(members[0]!)) return []
    const like = numbered.get(numberOf(head))
    if (!like || Math.abs(like.place.line.indent - place.line.indent) > 3) return []
    const member = { place, head, ...titledWhole(place, head) }
    return member.titled > 0.5 ? [member] : []
  })
}

/** Characters of text between a member and the next, its own run-in text included. */
function underEach(places: Place[]): Under {
  const index = new Map(places.map((p, i) => [p, i]))
  /** Characters before each place, and before the end. */
  const before = [0]
  for (const { under, text } of places) before.push(before.at(-1)! + under + text.length)
  return ({ place, head }, next) => {
    const from = index.get(place)!
    const to = next ? index.get(next.place)! : places.length
    const between = to > from ? before[to]! - before[from]! - place.text.length : 0
    return Math.max(0, place.text.length - head.length - 90) + between
  }
}
