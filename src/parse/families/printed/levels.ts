/**
 * Headings of the markup in levels: those of the level that tells most of the paper are the items. A heading with nothing of its
 * own but headings under it (`## Reports`, and `### The treasurer` right below) says that those are items as it is, and where two
 * or more of one level share the items among them, all of that level are. What returns under one after another (`#### Action`)
 * is a label inside it.
 */
import type { Line } from '../../../extract/text.js'
import type { Para } from '../../para.js'
import { SPEAKS } from '../../series/title.js'
import { type Candidate, inOrder } from './candidate.js'
import { isAttendanceLabel } from './known-titles.js'
import { withoutLabels } from './unlike.js'

const levelOf = (para: Para | undefined) => para?.lines[0]?.hint?.heading ?? 0

/**
 * The headings that stand as those of items do, whatever they say: `### Officers` or `### Opening of the meeting` over a sentence,
 * of the level whose headings most often have one right under them.
 */
export function headsOfSentences(paras: Para[]): Set<Para> {
  const byLevel = new Map<number, Para[]>()
  paras.forEach((para, at) => {
    const level = levelOf(para)
    if (level > 0 && at > 0 && levelOf(paras[at + 1]) === 0 && isSentence(paras[at + 1]?.text ?? ''))
      byLevel.get(level)?.push(para) ?? byLevel.set(level, [para])
  })
  const most = [...byLevel.values()].sort((a, b) => b.length - a.length)[0] ?? []
  return new Set(most.length >= FEWEST ? most : [])
}
const isSentence = (text: string) => /[.!?]$|\b\p{Ll}{2,}ed\b/u.test(text) || SPEAKS.test(text)

/** @param heads unnumbered heads of one level @param all whatever could head an item */
export function withLevels(heads: Candidate[], all: Candidate[], paras: Para[]): Candidate[] {
  const level = heads[0]!.heading
  if (level === 0) return heads
  const able = all.filter((c) => c.heading > 0 && !c.number && c.titled && !c.twofold)
  const own = [...heads, ...above(heads, able, paras, level)].sort(inOrder)
  return withoutParts([...own, ...below(own, able, paras)].sort(inOrder), paras)
}

/**
 * `## Unfinished business` over `### The lamps`, and `## New business` over others: where most of the upper level have nothing of
 * their own but headings under them, these part the business, and are none.
 */
function withoutParts(heads: Candidate[], paras: Para[]): Candidate[] {
  const upper = Math.min(...heads.map((c) => c.heading))
  const at = new Set(heads.map((c) => c.at))
  const isPart = (c: Candidate) => c.heading === upper && at.has(c.at + 1) && levelOf(paras[c.at + 1]) > upper
  const parts = heads.filter(isPart).length
  const most = parts > 1 && parts > heads.filter((c) => c.heading === upper).length / 2
  return most ? heads.filter((c) => !isPart(c)) : heads
}

/** Headings over those chosen, and behind the one that holds them all those of its level. */
function above(heads: Candidate[], able: Candidate[], paras: Para[], level: number): Candidate[] {
  const over = paras.flatMap((para, at) => (levelOf(para) > 0 && levelOf(para) < level ? [{ at, level: levelOf(para) }] : []))
  const parents = new Set(heads.map(({ at }) => over.findLast((o) => o.at < at)?.at ?? -1))
  const first = Math.min(...[...parents].filter((at) => at >= 0), heads[0]!.at)
  const from = parents.size > 1 ? first : heads[0]!.at
  return able.filter((c) => c.heading < level && c.at >= from)
}

/** Headings one level under theirs, where one of them has nothing of its own and most below are unlike each other. */
function below(heads: Candidate[], able: Candidate[], paras: Para[]): Candidate[] {
  const level = Math.max(...heads.map((c) => c.heading))
  const inner = able.filter((c) => c.heading === level + 1 && c.at > heads[0]!.at)
  const parted = heads.some((c) => c.heading === level && levelOf(paras[c.at + 1]) === level + 1)
  const unlike = withoutLabels(inner)
  return parted && unlike.length > inner.length / 2 ? unlike : []
}

/** Headings with text under them besides the one that a list stands under. */
const FEWEST = 3

/**
 * A run of numbers wholly under one of the headings of a level, where three or more others hold more of the text: a list in that item.
 * @param numbered the lines that the numbers head
 */
export function isListUnderOne(numbered: Line[], paras: Para[]): boolean {
  const first = paras.findIndex(({ lines }) => lines.includes(numbered[0]!))
  const last = paras.findIndex(({ lines }) => lines.includes(numbered.at(-1)!))
  if (numbered.length < 2 || first < 0) return false
  return [1, 2, 3, 4, 5, 6].some((level) => {
    const heads = paras.flatMap((para, at) => (levelOf(para) === level && !isAttendanceLabel(para.text) ? [at] : []))
    const own = heads.filter((at) => at <= first).length
    if (own === 0 || heads[own - 1] === first || own !== heads.filter((at) => at <= last).length) return false
    const sizes = heads.map((at, i) =>
      paras.slice(at + 1, heads[i + 1]).reduce((sum, para) => sum + (levelOf(para) > 0 ? 0 : para.text.length), 0),
    )
    const others = sizes.filter((size, i) => i !== own - 1 && size > 0)
    return others.length >= FEWEST && others.reduce((sum, size) => sum + size, 0) > sizes[own - 1]!
  })
}
