/** Numbers of one part more than those of the items: whether they are items too. */
import { titledWhole } from './chains.js'
import type { Head } from './head.js'
import type { Place } from './place.js'
import type { Chain, Member } from './types.js'

/** Characters of text between a member and the next. */
export type Under = (member: Member, next: Member | undefined) => number

export const mean = <T>(list: T[], of: (one: T, i: number) => number) => list.reduce((sum, one, i) => sum + of(one, i), 0) / list.length

/** `6.1` under `6`: items too where all that are numbered so read as titles and have text under them, else none. */
export function subItems(chain: Chain, places: Place[], under: Under): Member[] {
  const found: Member[] = []
  let i = -1
  for (const place of places) {
    while (chain.members[i + 1] && chain.members[i + 1]!.place.at <= place.at) i++
    const parent = chain.members[i]
    if (!parent || place.at === parent.place.at) continue
    const head = place.heads.find((h) => isUnder(parent.head, h))
    if (head) found.push({ place, head, ...titledWhole(place, head) })
  }
  const parents = new Set(found.map((m) => m.head.values[0])).size
  if (found.length < 2 && !areHeadings([...found, ...chain.members])) return []
  const good = found.filter((m) => m.titled >= 0.4).length / found.length
  const followed = mean(found, (m, i) => Number(under(m, found[i + 1]) > 0))
  const styled = mean(found, (m) => Number(m.styled))
  const items = good >= 0.75 && (styled > 0.7 || (followed >= 0.4 && (parents > 1 || found.length > 3)))
  return items ? [...found, ...moved(found, chain, places)] : []
}

/** `### 4.1 The loan` under `## 4. Money`: one is enough where the markup says what it is. */
const areHeadings = (members: Member[]) => members.every(({ place }) => place.line.hint?.heading !== undefined)

/** `6-A` under `7.`, taken with its business, among `7-A`, `7-B`, `8-A` of one make: a few keep the number that they had. */
function moved(found: Member[], chain: Chain, places: Place[]): Member[] {
  const [like] = found
  const taken = new Set([...chain.members, ...found].map((m) => m.place))
  const strays = places.flatMap((place) => {
    const head = place.heads.find((h) => h.form === like!.head.form)
    if (!head || place.within || taken.has(place) || place.at < chain.members[0]!.place.at) return []
    const member = { place, head, ...titledWhole(place, head) }
    const alike = member.styled === like!.styled && Math.abs(place.line.indent - like!.place.line.indent) <= 3
    return alike && member.titled >= 0.4 ? [member] : []
  })
  return strays.length <= found.length / 3 ? strays : []
}

const isUnder = (parent: Head, head: Head) =>
  head.values.length === parent.values.length + 1 &&
  parent.values.every((v, i) => v === head.values[i]) &&
  head.values.at(-1)! < 60 &&
  head.printed.startsWith(parent.printed)
