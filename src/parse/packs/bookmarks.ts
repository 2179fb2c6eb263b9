/** Bookmarks of papers, told apart from the headings that a word processor leaves behind. */
import type { Text } from '../../extract/text.js'
import type { PageFacts } from './page.js'
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

/** Most of the file’s bookmarks are headings of the pages they open, as a word processor makes them. */
export function areHeadings(bookmarks: Map<number, Bookmark[]>, pages: PageFacts[]): boolean {
  const all = pages.flatMap((facts) => (bookmarks.get(facts.page.number) ?? []).map((own) => isHeading(own, facts)))
  return all.filter(Boolean).length > all.length / 2
}

/**
 * A heading’s bookmark repeats a line of its page word for word; a paper’s names the paper, often by its file name.
 * “9 Budget” without a stop is how pack makers name an agenda item. Where a word processor made them, one that repeats no
 * line is a heading that was read otherwise.
 */
export function bookmarkEvidence(bookmarks: Bookmark[], facts: PageFacts, headings: boolean): Evidence[] {
  let best: Evidence | null = null
  for (const bookmark of bookmarks) {
    const { title, item } = bookmark
    const inside = isHeading(bookmark, facts)
    const atTop = facts.head.slice(0, 3).some((l) => same(l.text, title))
    const weight = inside ? (atTop ? 1.5 : 0) : headings ? 0.5 : item ? 6 : 5
    if (plain(title) && weight > (best?.weight ?? 0)) best = { weight, why: `bookmark “${title.slice(0, 60)}”` }
  }
  return best ? [best] : []
}

const isHeading = ({ title }: Bookmark, facts: PageFacts): boolean => facts.page.lines.some((l) => same(l.text, title))

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]+/gu, '')
const unnumbered = (text: string): string => plain(text.replace(/^[\d.]+[a-z]?[.)]?\s/i, ''))

/** The line is the bookmark’s title, or its beginning where the title runs over lines; a heading’s number may be missing from either. */
function same(line: string, title: string): boolean {
  const [a, b] = [unnumbered(line), unnumbered(title)]
  return a === b || plain(line) === plain(title) || (a.length > 8 && b.startsWith(a)) || (b.length > 8 && a.startsWith(b))
}
