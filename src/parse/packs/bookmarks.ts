/** Bookmarks of papers, told apart from the headings that a word processor leaves behind. */
import type { Text } from '../../extract/text.js'
import type { PageFacts } from './page-facts.js'
import type { Evidence } from './segment.js'

export interface Bookmark {
  title: string
  level: number
  /** Number of the agenda item, from “9 Budget” on the top level. */
  item?: string
}

/** Bookmarks by the page that they open. */
export function bookmarksByPage(text: Text): Map<number, Bookmark[]> {
  const pages = new Map<number, Bookmark[]>()
  for (const { title, page, level } of text.outline) {
    if (page === null) continue
    const item = level === 1 ? /^([A-Z]?\d{1,3}[a-z]?)\s+(?=\S)/.exec(title)?.[1] : undefined
    pages.set(page, [...(pages.get(page) ?? []), item ? { title, level, item } : { title, level }])
  }
  return pages
}

/** Bookmarks of agenda items, as pack makers set them: “Agenda” or another front sheet, then “9 Budget”. */
export function hasItemBookmarks(pages: Map<number, Bookmark[]>): boolean {
  const all = [...pages].flatMap(([page, bookmarks]) => bookmarks.map((b) => ({ ...b, page })))
  return all.some((b) => b.level === 1 && b.page === 1) && all.some((b) => b.item !== undefined && b.page > 1)
}

/**
 * A heading’s bookmark repeats a line of its page word for word; a paper’s names the paper, often by its file name.
 * “9 Budget” without a stop is how pack makers name an agenda item.
 */
export function bookmarkEvidence(bookmarks: Bookmark[], facts: PageFacts): Evidence[] {
  let best: Evidence | null = null
  for (const { title, item } of bookmarks) {
    const at = facts.head.findIndex((l) => same(l.text, title))
    const inside = facts.page.lines.some((l) => same(l.text, title))
    const weight = item && !inside ? 6 : !inside ? 5 : at >= 0 && at < 3 ? 1.5 : 0
    if (weight > (best?.weight ?? 0)) best = { weight, why: `bookmark “${title.slice(0, 60)}”` }
  }
  return best ? [best] : []
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]+/gu, '')

/** The line is the bookmark’s title, or its beginning where the title runs over lines. */
function same(line: string, title: string): boolean {
  const a = plain(line)
  const b = plain(title)
  return a === b || (a.length > 8 && b.startsWith(a)) || (b.length > 8 && a.startsWith(b))
}
