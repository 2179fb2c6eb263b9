/**
 * The agenda of a file names its papers: a page that is headed by the title of an item begins the paper for it, whatever kind
 * of paper it is. Where titles of items stand inside pages too, the file runs through its business and no page begins for one.
 */
import type { Line } from '../../extract/text.js'
import { readForm } from './forms.js'
import { listsItems } from './front-pages.js'
import { titledNumber } from './front-sheet.js'
import { likeness, stemsOf } from './likeness.js'
import type { PageFacts } from './page.js'
import type { Evidence } from './segment.js'

/** How many pages from the front may hold agendas. */
const REACH = 6
/** The lines of a page that may hold its title: names and a day stand above it. */
const TOP = 5
/** How much of two titles must be shared; a title inside a page must be the item’s own. */
const ALIKE = 0.65
const SAME = 0.85

interface Titled {
  stems: Set<string>
  letters: string
}

/** The title at the head of each page that is an item’s, where it heads no other page. */
export function businessHeads(pages: PageFacts[]): Map<PageFacts, string> {
  const { titles, end } = businessOf(pages)
  const heads = new Map<PageFacts, { item: Titled; text: string }>()
  let before: PageFacts | undefined
  for (const facts of titles.length ? pages.filter(({ page, blank }) => page.number > end && !blank) : []) {
    const head = headOf(facts, titles)
    if (head && !runsThrough(facts, titles) && !(before && runsThrough(before, titles))) heads.set(facts, head)
    before = facts
  }
  const counts = new Map<Titled, number>()
  for (const { item } of heads.values()) counts.set(item, (counts.get(item) ?? 0) + 1)
  return new Map([...heads].filter(([, { item }]) => counts.get(item) === 1).map(([facts, { text }]) => [facts, text]))
}

export function headedByBusiness(facts: PageFacts, heads: ReadonlyMap<PageFacts, string>): Evidence[] {
  const text = heads.get(facts)
  return text === undefined ? [] : [{ weight: 3, why: `headed “${text.slice(0, 60)}”, as an item of the agenda is` }]
}

/** Titles of the items, and the last page that lists any. */
function businessOf(pages: PageFacts[]): { titles: Titled[]; end: number } {
  const titles: Titled[] = []
  let end = 0
  for (const { page, head } of pages.slice(0, REACH)) {
    if (readForm(head)?.type !== 'agenda' && !listsItems(page.lines)) continue
    const own = page.lines.flatMap(({ text }) => titledNumber(text)).map(titled)
    titles.push(...own.filter(({ stems }) => stems.size > 0))
    if (own.length) end = page.number
  }
  return { titles, end }
}

const titled = (text: string): Titled => ({ stems: stemsOf(text), letters: text.toLowerCase().replace(/[^\p{L}\d]+/gu, '') })

function headOf(facts: PageFacts, titles: Titled[]): { item: Titled; text: string } | undefined {
  const lines = facts.page.lines.slice(0, TOP)
  for (const [i, line] of lines.entries()) {
    const item = isTitle(line, lines[i - 1], lines[i + 1]) ? nearest(line.text, titles, ALIKE) : undefined
    if (item) return { item, text: line.text }
  }
  return undefined
}

const runsThrough = ({ page }: PageFacts, titles: Titled[]): boolean =>
  page.lines.slice(TOP).some((line) => isShort(line) && nearest(titledNumber(line.text)[0] ?? line.text, titles, SAME) !== undefined)

/** The item that is called so. One word alone must be the whole of it: `Question 3` is not `Questions`. */
function nearest(text: string, titles: Titled[], least: number): Titled | undefined {
  const own = titled(text)
  if (own.stems.size === 0) return undefined
  const scored = titles.map((item) => ({
    item,
    like: item.stems.size > 1 ? likeness(own.stems, item.stems) : own.letters === item.letters ? 1 : 0,
  }))
  const best = scored.reduce((top, one) => (one.like > top.like ? one : top))
  return best.like >= least ? best.item : undefined
}

const isShort = ({ text }: Line): boolean => text.length < 100 && !/[.;:,]$/.test(text)

/** Set apart from what stands under it, or from what stands over it, and without a number: a numbered one is an item of minutes. */
function isTitle(line: Line, before: Line | undefined, next: Line | undefined): boolean {
  if (!isShort(line) || line.hint?.cell || titledNumber(line.text).length) return false
  const apart = line.bold === true || (line.size ?? 0) > (next?.size ?? 0) * 1.1 || !/\p{Ll}/u.test(line.text)
  return apart || (before === undefined && (next?.gap ?? 1) > 0)
}
