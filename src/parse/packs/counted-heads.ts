/**
 * Heads that count papers in words nobody listed: `Paper 7`, `Report for item 203`, `Supplement B`. They stand at the top of
 * pages, with other counts on other pages, and no line inside a page is like them.
 */
import type { Line } from '../../extract/text.js'
import type { PageFacts } from './page.js'
import type { Evidence } from './segment.js'

export interface CountedHead {
  /** The words before the count. */
  words: string
  count: string
}

const COUNTED =
  /^(?<words>\p{L}[\p{L} .-]{1,30}?)\s*(?:no|number)?[.:]?\s(?<count>\d{1,3}[a-z]?|[A-Z]|[IVX]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten)(?:\.\d{1,2})?(?=\s*[:–—.-]\s|\s*[:.]?$)/iu

/** What counts parts of a paper, pages and days. */
const PART =
  /^(?:page|section|part|chapter|table|figure|chart|slide|question|option|phase|stage|step|year|quarter|q|week|day|priority|objective|theme|recommendation|january|february|march|april|may|june|july|august|september|october|november|december)s?$/i

/** How many lines from the top may hold it. */
const TOP = 3

const read = (line: Line): CountedHead | null => (line.text.length > 110 || line.hint?.cell ? null : readCounted(line.text))

export function readCounted(text: string): CountedHead | null {
  const found = COUNTED.exec(text)?.groups
  return found && !PART.test(found.words!) ? { words: found.words!.toLowerCase().trim(), count: found.count!.toUpperCase() } : null
}

/** The counted head of each page that has one. */
export function countedHeads(pages: PageFacts[]): Map<PageFacts, CountedHead> {
  const heads = new Map<PageFacts, CountedHead>()
  const inside = new Map<string, number>()
  for (const facts of pages) {
    const head = facts.head.slice(0, TOP).map(read).find(Boolean)
    if (head) heads.set(facts, head)
    for (const line of facts.page.lines.slice(TOP)) {
      const words = read(line)?.words
      if (words) inside.set(words, (inside.get(words) ?? 0) + 1)
    }
  }
  const counts = new Map<string, string[]>()
  for (const { words, count } of heads.values()) counts.set(words, [...(counts.get(words) ?? []), count])
  const regular = (words: string): boolean => {
    const own = counts.get(words)!
    return new Set(own).size >= 2 && (inside.get(words) ?? 0) <= own.length * 0.1
  }
  return new Map([...heads].filter(([, { words }]) => regular(words)))
}

export function countedHead(facts: PageFacts, before: PageFacts, heads: ReadonlyMap<PageFacts, CountedHead>): Evidence[] {
  const [own, last] = [heads.get(facts), heads.get(before)]
  if (!own || (own.words === last?.words && own.count === last.count)) return []
  return [{ weight: 4, why: `“${own.words} ${own.count}”, as other papers of the file are counted` }]
}

/** So many papers counted by the same words are no chance. */
const SERIES = 3

/** Pages on which papers of such a series begin: what runs over all of them binds none of them together. */
export function countedSeries(heads: ReadonlyMap<PageFacts, CountedHead>): Set<PageFacts> {
  const counts = new Map<string, Set<string>>()
  for (const { words, count } of heads.values()) counts.set(words, (counts.get(words) ?? new Set()).add(count))
  return new Set([...heads].filter(([, { words }]) => counts.get(words)!.size >= SERIES).map(([page]) => page))
}

/** Words whose counts only rise from paper to paper may count items of an agenda; those that begin again count the appendices of each paper. */
export function countsItems(words: string, heads: ReadonlyMap<PageFacts, CountedHead>): boolean {
  const own = [...heads].filter(([, head]) => head.words === words)
  const counts = own.map(([, { count }]) => Number.parseInt(count, 10))
  const runsOn = (i: number): boolean => own[i]![0].page.number === own[i - 1]![0].page.number + 1
  return counts.every((count, i) => !Number.isNaN(count) && (i === 0 || count > counts[i - 1]! || (count === counts[i - 1] && runsOn(i))))
}
