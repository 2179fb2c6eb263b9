/**
 * A paper that lists its own contents with their pages is one paper as far as the list goes: `Balance sheet 33`. What it lists are
 * its sections, however they are headed. Its appendices are papers of their own.
 */
import type { Line } from '../../extract/text.js'
import { appendixForm } from './appendix-form.js'
import { shareOf, stemsOf } from './likeness.js'
import type { PageFacts } from './page.js'
import type { Evidence } from './segment.js'

const HEAD = /^(?:table of |list of )?contents(?: page)?$/i
const ENTRY = /^(?<title>.*\p{L}{3}.*?)[\s.…_]*\(?(?:pages? )?(?<first>\d{1,3})(?:\s?[-–—]\s?(?<last>\d{1,3}))?\)?$/iu

/** How many lines from the top may hold the word. */
const TOP = 15
/** So many titles must head the pages that the list says. */
const FITS = 2

interface Entry {
  title: Set<string>
  first: number
  last: number
}

/** Pages that the list of contents on an earlier page holds, each with the page of the list. */
export function ownContents(pages: PageFacts[]): Map<PageFacts, number> {
  const held = new Map<PageFacts, number>()
  pages.forEach((facts, at) => {
    if (held.has(facts)) return
    const entries = entriesOf(facts)
    const offset = entries.length < 3 ? null : offsetOf(entries, pages, at)
    if (offset === null) return
    const end = Math.max(...entries.map(({ last }) => last)) + offset
    for (let i = at + 1; i <= end && i < pages.length; i++) held.set(pages[i]!, facts.page.number)
  })
  return held
}

export function withinContents(facts: PageFacts, held: ReadonlyMap<PageFacts, number>): Evidence[] {
  const page = held.get(facts)
  return page === undefined || appendixForm(facts.head) ? [] : [{ weight: -5, why: `one of the contents that page ${page} lists` }]
}

function entriesOf({ page }: PageFacts): Entry[] {
  const at = page.lines.slice(0, TOP).findIndex(({ text }) => HEAD.test(text.trim()))
  return at < 0 ? [] : page.lines.slice(at + 1).flatMap(entryOf)
}

function entryOf({ text }: Line): Entry[] {
  const found = text.length < 150 ? ENTRY.exec(text)?.groups : undefined
  const title = stemsOf(found?.title ?? '')
  const first = Number(found?.first)
  return title.size ? [{ title, first, last: Math.max(first, Number(found?.last ?? first)) }] : []
}

/** Index of a page less the number in the list, as most titles say that stand at the head of a page. */
function offsetOf(entries: Entry[], pages: PageFacts[], at: number): number | null {
  const votes = new Map<number, number>()
  for (let i = at + 1; i < pages.length; i++) {
    const words = new Set(pages[i]!.page.lines.slice(0, 4).flatMap(({ text }) => [...stemsOf(text)]))
    for (const offset of new Set(entries.filter(({ title }) => shareOf(title, words) > 0.7).map(({ first }) => i - first)))
      votes.set(offset, (votes.get(offset) ?? 0) + 1)
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1])
  return best && best[1] >= FITS ? best[0] : null
}
