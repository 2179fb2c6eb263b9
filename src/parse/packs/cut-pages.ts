/** A file of pages into its documents: evidence is gathered for every page, and a document begins where it is enough. */
import type { Line, Text } from '../../extract/text.js'
import { isAppendix } from './appendix-form.js'
import { areHeadings, bookmarksByPage } from './bookmarks.js'
import { businessHeads } from './business.js'
import { classify } from './classify.js'
import { countedHeads, countedSeries, countsItems } from './counted-heads.js'
import { readForm } from './forms.js'
import { isListOfBusiness, joinFrontSheet, listsItems } from './front-pages.js'
import { type FrontItem, readFrontItems } from './front-sheet.js'
import { headItem, stampedItem, tie, tieByPages } from './items.js'
import { packOffset } from './offset.js'
import { ownContents } from './own-contents.js'
import type { PageFacts } from './page.js'
import { withPagesWritten } from './page-column.js'
import { type Context, pageEvidence } from './page-evidence.js'
import { pageFacts } from './page-facts.js'
import { looseRunners, runners } from './page-runners.js'
import { titleStyles } from './page-type.js'
import { type Evidence, type Segment, total } from './segment.js'
import { headTitle } from './title.js'

/** How much evidence a first page needs, and how much is beyond doubt. */
const ENOUGH = 4.5
const SURE = 8

export interface Start {
  page: PageFacts
  evidence: Evidence[]
}

export function cutPages(source: Text): Segment[] {
  const text = { ...source, pages: withPagesWritten(source.pages) }
  const pages = pageFacts(text)
  const first = pages.find((p) => !p.blank)
  if (!first) return [whole(text)]
  const context = contextOf(text, pages)
  const starts: Start[] = [{ page: pages[0]!, evidence: [] }]
  for (const start of candidates(pages, context)) if (total(start.evidence) >= ENOUGH) starts.push(start)
  const cut = joinFrontSheet(segments(starts, pages, context))
  if (cut.length > 1) tieByPages(cut, context.items, context.held)
  return cut
}

const whole = (text: Text): Segment => ({
  type: 'other',
  lines: text.pages.flatMap((p) => p.lines),
  evidence: ['nothing to cut'],
  ...range(text.pages[0]?.number, text.pages.at(-1)?.number),
})

function range(first?: number, last?: number): Pick<Segment, 'pages'> {
  return first === undefined || last === undefined ? {} : { pages: { first, last } }
}

/** Every page with text after the first, and what speaks for it: running lines bind pages, but for those that stand over many papers. */
export function candidates(pages: PageFacts[], context: Context): Start[] {
  const out: (Start & { before: PageFacts })[] = []
  const earlier: PageFacts[] = []
  let blanks: PageFacts[] = []
  for (const page of pages) {
    if (page.blank) {
      blanks.push(page)
      continue
    }
    const before = earlier.at(-1)
    if (before) out.push({ page, before, evidence: pageEvidence(page, earlier, blanks, context) })
    earlier.push(page)
    blanks = []
  }
  const series = countedSeries(context.counted)
  const loose = looseRunners(out.filter((start) => total(start.evidence) >= SURE || series.has(start.page)))
  return out.map(({ page, before, evidence }) => ({ page, evidence: [...evidence, ...runners(page, before, loose)] }))
}

export function contextOf(text: Text, pages: PageFacts[]): Context {
  const begins = new Map<number, string>()
  const follows = new Set<number>()
  const items = frontItems(pages)
  const offset = packOffset(pages, items)
  const held = offset !== null && (offset > 0 || holdsAll(items, pages.length)) ? offset : null
  if (held !== null)
    for (const item of items) {
      begins.set(item.first + held, `pages ${item.first} - ${item.last}${item.number ? ` for item ${item.number}` : ''}`)
      follows.add(item.last + held + 1)
    }
  const bookmarks = bookmarksByPage(text)
  return {
    offset,
    bookmarks,
    headings: areHeadings(bookmarks, pages),
    begins,
    follows,
    held,
    items,
    first: pages.find((p) => !p.blank) ?? pages[0]!,
    counted: countedHeads(pages),
    titles: titleStyles(pages),
    business: businessHeads(pages),
    contents: ownContents(pages),
  }
}

/** An agenda’s own pages are numbered from 1 too, but the papers that it names stand elsewhere. */
const holdsAll = (items: FrontItem[], pages: number): boolean =>
  items.length > 1 && items.every((item) => item.first > 1 && item.last <= pages)

/** The items of the first pages that list any. */
function frontItems(pages: PageFacts[]): FrontItem[] {
  const at = pages.findIndex((p) => isListOfBusiness(p.page.lines))
  if (at < 0 || at > 5 || pages.slice(0, at).some(isPaper)) return []
  let end = at + 1
  while (end < pages.length && isListOfBusiness(pages[end]!.page.lines)) end++
  return readFrontItems(pages.slice(at, end).flatMap((p) => p.page.lines))
}

/** What stands behind minutes or a report lists the contents of one paper. */
function isPaper({ head }: PageFacts): boolean {
  const form = readForm(head)
  return form !== null && form.weight >= 4 && form.type !== 'agenda' && form.type !== 'other'
}

function segments(starts: Start[], pages: PageFacts[], context: Context): Segment[] {
  const end = pages.at(-1)!.page.number
  return starts.map((start, i) => {
    const first = start.page.page.number
    const last = (starts[i + 1]?.page.page.number ?? end + 1) - 1
    const own = pages.filter((p) => p.page.number >= first && p.page.number <= last)
    const opening = own.find((p) => !p.blank)
    const lines = own.flatMap((p) => p.page.lines).filter((line, at) => i === 0 || at > 3 || stampedItem(line.text) === undefined)
    const head = opening?.head ?? []
    const kind = classify(head, lines)
    const { type } = kind
    const isPaper = type === 'other' || (type === 'report' && (starts.length > 1 || !kind.headed))
    const segment: Segment = {
      ...(i === 0 && isPaper && isFront(own, lines, starts.length > 1) ? { type: 'agenda' } : kind),
      pages: { first, last },
      lines: i > 0 && (type === 'minutes' || type === 'agenda') && opening ? [...runningHead(opening), ...lines] : lines,
      evidence: start.evidence.filter((e) => e.weight > 0).map((e) => e.why),
    }
    tie(segment, own[0]!.page.stamps?.map(stampedItem).find(Boolean) ?? headItem(head)?.number, 'stamp')
    tie(segment, context.bookmarks.get(first)?.find((b) => b.item)?.item, 'bookmark')
    const title = headTitle(head, segment.type === 'report' || segment.type === 'other')
    if (title) segment.title = title
    const counted = opening && context.counted.get(opening)
    if (isAppendix(head) || (counted && !countsItems(counted.words, context.counted))) segment.appendix = true
    else if (counted) segment.counted = counted.count
    return segment
  })
}

/** The list of business, with pages or with papers behind it, or a cover with its head on the page behind. */
const isFront = (own: PageFacts[], lines: Line[], followed: boolean): boolean =>
  isListOfBusiness(lines) ||
  (followed && lines.length < 60 && listsItems(lines.filter(({ text }) => text.length < 90))) ||
  own.slice(1, 3).some((page) => readForm(page.head)?.type === 'agenda' && (readForm(page.head)?.weight ?? 0) >= 3)

/** What a paper repeats at the head of its pages is its head on the first: its name and its day may stand nowhere else. */
const runningHead = ({ head, page }: PageFacts): Line[] => head.slice(0, Math.max(0, head.indexOf(page.lines[0]!)))
