/** Where in the file the pack's own page 1 stands: printed numbers tell it, and papers that begin where the front sheet says. */
import { kept } from '../../writing/kept.js'
import { appendixForm } from './appendix-form.js'
import { readForm } from './forms.js'
import type { FrontItem } from './front-sheet.js'
import { headItem } from './items.js'
import { shareOf, stemsOf } from './likeness.js'
import { runningOffset } from './numbers.js'
import type { PageFacts } from './page.js'

/** How many pages a front sheet may have. */
const REACH = 30

/** @returns file page less the pack's page; null where nothing tells it. */
export function packOffset(pages: PageFacts[], items: FrontItem[]): number | null {
  const running = runningOffset(pages.map((p) => ({ number: p.page.number, numbers: p.numbers })))
  if (!items.length) return running
  let best = { offset: running, fits: running === null ? 0 : fitting(pages, items, running) }
  for (let offset = 0; offset <= Math.min(REACH, pages.length - 1); offset++) {
    const fits = fitting(pages, items, offset)
    if (fits > best.fits && fits >= 2 && fits >= MOST * held(pages, items, offset)) best = { offset, fits }
  }
  return best.offset
}

/** Of the papers that the file holds by this count, so many begin where the front sheet says: else it was joined from others. */
const MOST = 0.8

const held = (pages: PageFacts[], items: FrontItem[], offset: number) => items.filter((item) => item.first + offset <= pages.length).length

/** Items whose first page looks like the first page of their paper, less those where text plainly runs on or an appendix begins. */
function fitting(pages: PageFacts[], items: FrontItem[], offset: number): number {
  return items.reduce((sum, item) => {
    const page = pages[item.first + offset - 1]
    return !page || page.blank ? sum : sum + beginsAs(page, item)
  }, 0)
}

function beginsAs(page: PageFacts, item: FrontItem): number {
  if (/^\p{Ll}/u.test(page.first)) return -1
  if (appendixForm(page.head)) return -0.5
  const printed = page.numbers.some((number) => number.value === item.first) ? 0.25 : 0
  const form = readForm(page.head)
  const named = headItem(page.head)?.number === item.number || shareOf(titleStems(item), headStems(page)) > 0.6
  return ((form?.weight ?? 0) >= 4 || named ? 1 + printed : 0) + (named ? 0.5 : 0)
}

/** A page is asked about for every count that could be the pack's, and so is an item. */
const headStems = kept(({ head }: PageFacts) => new Set(head.slice(0, 12).flatMap((line) => [...stemsOf(line.text)])))
const titleStems = kept(({ title }: FrontItem) => stemsOf(title))
