/** For every page but the first: what says that a document begins on it, and what says that one goes on. */
import { wordsOf } from '../meeting/clues.js'
import { readDate } from '../rules/date.js'
import { type Bookmark, bookmarkEvidence } from './bookmarks.js'
import { headedByBusiness } from './business.js'
import { type CountedHead, countedHead } from './counted-heads.js'
import type { Form } from './form.js'
import { readForm } from './forms.js'
import type { FrontItem } from './front-sheet.js'
import { headItem, stampedItem } from './items.js'
import { attendance } from './minutes-form.js'
import { withinContents } from './own-contents.js'
import type { PageFacts } from './page.js'
import { flow, numbering } from './page-flow.js'
import { letterhead } from './page-runners.js'
import { paper, titleAlone, titleStyle, typography } from './page-type.js'
import type { Evidence } from './segment.js'

export interface Context {
  /** File page less the pack’s page; null where no numbering runs through the file. */
  offset: number | null
  bookmarks: Map<number, Bookmark[]>
  /** Most bookmarks are headings and no papers. */
  headings: boolean
  /** File pages on which the agenda says that papers begin, and that follow their last. */
  begins: Map<number, string>
  follows: Set<number>
  /** File page less the pack’s page, where the file holds the pages that the agenda prints. */
  held: number | null
  items: FrontItem[]
  /** Pages whose head counts papers. */
  counted: ReadonlyMap<PageFacts, CountedHead>
  /** How titles of papers are set in this file. */
  titles: ReadonlySet<string>
  first: PageFacts
  /** Pages that a paper’s own list of contents holds. */
  contents: ReadonlyMap<PageFacts, number>
  /** Pages headed by the title of an item of the agenda. */
  business: ReadonlyMap<PageFacts, string>
}

/** @param earlier the pages with text before this one, the last at the end. @param blanks the blank pages between. */
export function pageEvidence(facts: PageFacts, earlier: PageFacts[], blanks: PageFacts[], context: Context): Evidence[] {
  const before = earlier.at(-1)!
  const number = facts.page.number
  const out: Evidence[] = []
  const item = itemHead(facts, before)
  out.push(...stamps(facts, before), ...item)
  const begins = context.begins.get(number)
  if (begins) out.push({ weight: 6, why: `the agenda’s ${begins}` })
  else if (context.follows.has(number)) out.push({ weight: 3, why: 'after the last page of an agenda item’s papers' })
  const bookmarks = context.bookmarks.get(number) ?? []
  if (bookmarks.length) out.push(...bookmarkEvidence(bookmarks, facts, context.headings))
  if (blanks.length)
    out.push(blanks.some((b) => b.notice) ? { weight: 3.5, why: 'after a page left blank' } : { weight: 2.5, why: 'after an empty page' })
  const form = formAt(facts, before, context.first)
  if (form) out.push({ weight: form.weight, why: form.why })
  if (facts.page.scanned !== before.page.scanned) out.push({ weight: 1.5, why: 'pictures of pages begin or end' })
  const head = letterhead(facts, earlier.slice(-3), context.first)
  const counted = countedHead(facts, before, context.counted)
  const headed = head.length > 0 || counted.length > 0 || item.length > 0 || (form !== null && form.weight >= 3)
  return [
    ...out,
    ...head,
    ...typography(facts, before),
    ...counted,
    ...titleAlone(facts, before),
    ...headedByBusiness(facts, context.business),
    ...withinContents(facts, context.contents),
    ...titleStyle(facts, before, context.titles),
    ...paper(facts, before),
    ...numbering(facts, before, context.offset, headed),
    ...flow(facts, earlier.slice(-5), headed),
  ]
}

/** “Lamp Council – Minutes” over page after page is a running head, though it reads as the head of minutes. */
function formAt(facts: PageFacts, before: PageFacts, first: PageFacts): Form | null {
  const form = readForm(facts.head)
  if (form?.type === 'minutes' && form.weight <= 2 && facts.head[0]?.text === before.head[0]?.text) return null
  return form && isRunningHead(facts, first) ? null : form
}

/** `Record of Decisions – Harbour Board Page 2`: what the first page says of itself in more lines, and no day of its own, nor who was there. */
function isRunningHead({ head }: PageFacts, first: PageFacts): boolean {
  const words = wordsOf(head[0]?.text ?? '').filter((word) => word !== 'page')
  if (words.length < 3 || head.slice(0, DATED).some(({ text }) => readDate(text) !== null) || attendance(head.slice(0, TOLD))) return false
  const said = first.head.slice(0, DATED)
  const all = new Set(said.flatMap(({ text }) => wordsOf(text)))
  return said[0]?.text !== head[0]!.text && words.every((word) => all.has(word))
}
/** Lines from the top in which a paper says what it is and when, and those in which it says who was there. */
const [DATED, TOLD] = [8, 20]

/** “Agenda Item 5” is stamped on the first page of its papers; “Appendix B” often on every page of it; other heads say little. */
function stamps(facts: PageFacts, before: PageFacts): Evidence[] {
  const earlier = before.page.stamps ?? []
  return (facts.page.stamps ?? []).map((stamp) => {
    if (earlier.includes(stamp)) return { weight: -3, why: `stamped “${stamp}” as the page before` }
    const weight = stampedItem(stamp) ? 8 : /^(?:appendix|annex|enclosure)\b/i.test(stamp) ? 3 : 0.5
    return { weight, why: `stamped “${stamp}”` }
  })
}

/** `Item 8 Budget 2012/13` in the head of a paper, as its author wrote it, or alone, as a stamp; minutes may head their items so. */
function itemHead(facts: PageFacts, before: PageFacts): Evidence[] {
  const own = headItem(facts.head)
  if (!own || own.number === headItem(before.head)?.number || headsItems(before)) return []
  return [{ weight: own.alone ? 5 : 3, why: `item ${own.number} in the head` }]
}

const headsItems = ({ page }: PageFacts): boolean => page.lines.slice(4).some((line) => headItem([line]))
