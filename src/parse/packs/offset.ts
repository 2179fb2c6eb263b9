/** Where in the file the pack's own page 1 stands: printed numbers tell it, and papers that begin where the front sheet says. */
import { readForm } from './forms.js'
import type { FrontItem } from './front-sheet.js'
import { runningOffset } from './numbers.js'
import type { PageFacts } from './page-facts.js'

/** How many pages a front sheet may have. */
const REACH = 30

/** @returns file page less the pack's page; null where nothing tells it. */
export function packOffset(pages: PageFacts[], items: FrontItem[]): number | null {
  const running = runningOffset(pages.map((p) => ({ number: p.page.number, numbers: p.numbers })))
  if (!items.length) return running
  let best = { offset: running, fits: running === null ? 0 : fitting(pages, items, running) }
  for (let offset = 1; offset <= Math.min(REACH, pages.length - 1); offset++) {
    const fits = fitting(pages, items, offset)
    if (fits > best.fits && fits >= 2 && fits >= MOST * held(pages, items, offset)) best = { offset, fits }
  }
  return best.offset
}

/** Of the papers that the file holds by this count, so many begin where the front sheet says: else it was joined from others. */
const MOST = 0.8

const held = (pages: PageFacts[], items: FrontItem[], offset: number) => items.filter((item) => item.first + offset <= pages.length).length

/** Items whose first page looks like the first page of a paper, less those where text plainly runs on. */
function fitting(pages: PageFacts[], items: FrontItem[], offset: number): number {
  return items.reduce((sum, item) => {
    const page = pages[item.first + offset - 1]
    if (!page || page.blank) return sum
    if (/^[\p{Ll}(]/u.test(page.first)) return sum - 1
    const printed = page.numbers.some((number) => number.value === item.first) ? 0.25 : 0
    return sum + ((readForm(page.head)?.weight ?? 0) >= 4 ? 1 + printed : 0)
  }, 0)
}
