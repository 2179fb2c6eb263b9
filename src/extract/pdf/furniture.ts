/** Headers, footers and page numbers: found by repetition and position, taken out of the pages. */
import { romanValue } from '../../writing/roman.js'
import type { Furniture, Line, Page } from '../text.js'
import { recurring, type Zone, zoneOf } from './repeats.js'
import { usualSize } from './usual-size.js'

type Bucket = Furniture['bucket']

const STAMP = /^page\s*\|?\s*(\d{1,4})$/i
const PAGE_OF = /\bpage\s*[|:]?\s*(\d{1,4})(?:\s*(?:of|\/)\s*\d{1,4})?$/i
const PAGE_THEN = /^page\s*(\d{1,4})\s*[-–—|]\s*\p{L}.{2,50}$/iu
const BARE = /^[-–—|!\s]*(\d{1,4})[-–—|\s]*$/
const BLANK = /^this page (?:is|has been) (?:intentionally )?left (?:intentionally )?blank\.?$/i
const AGENDA_STAMP = /^(?:agenda|minute) item(?: no)?:? ?[A-Z]{0,2}\d{0,3}[a-z]?$/i

interface Place {
  page: Page
  line: Line
  zone: Zone
}

/** Removes furniture from `pages` in place and gives it back. */
export function takeFurniture(pages: Page[]): Furniture[] {
  const taken = new Map<Line, Bucket>()
  const places = pages.flatMap((page) => page.lines.map((line) => ({ page, line, zone: zoneOf(page, line) })))
  markStamps(places, taken)
  markRepeats(pages, taken)
  markNumbers(pages, taken)
  markNumerals(pages, taken)
  markHeads(pages, taken)
  noteHeads(pages, taken)
  markSmallHeads(pages, taken)
  for (const page of pages) finish(page, taken)
  return drop(pages, taken)
}

/** “Page 7” alone, and “Agenda Item 5” at the top right: stamped by the pack's maker. */
function markStamps(places: Place[], taken: Map<Line, Bucket>): void {
  for (const { page, line, zone } of places) {
    const stamp = STAMP.exec(line.text)
    if (stamp && zone !== null) {
      taken.set(line, 'page-number')
      page.printed = Number(stamp[1])
    }
    if (isMargin(page, line, zone) && !taken.has(line)) taken.set(line, bucketOf(line, zone!))
    if (BLANK.test(line.text)) taken.set(line, 'blank')
    if (zone === 'top' && line.indent > (page.width ?? 595) * 0.5 && AGENDA_STAMP.test(line.text) && /\d/.test(line.text)) {
      taken.set(line, 'header')
      page.stamps = [...(page.stamps ?? []), line.text]
    }
  }
}

/** What the file itself sets apart at the edge; but a first page's letterhead is text. */
function isMargin(page: Page, line: Line, zone: Place['zone']): boolean {
  return line.hint?.tag === 'Artifact' && (zone === 'bottom' || (zone === 'top' && page.number > 1))
}

function bucketOf(line: Line, zone: 'top' | 'bottom'): Bucket {
  if (BARE.test(line.text)) return 'page-number'
  return zone === 'top' ? 'header' : 'footer'
}

/** Recurring lines, from the page's edge inwards up to the first line that is text. */
function markRepeats(pages: Page[], taken: Map<Line, Bucket>): void {
  const found = recurring(pages)
  for (const page of pages) {
    const sorted = [...page.lines].sort((a, b) => (a.baseline ?? 0) - (b.baseline ?? 0))
    if (page === pages[0]) for (const line of titlesOf(page)) found.delete(line)
    markFrom(sorted, 'header', found, taken)
    markFrom(sorted.reverse(), 'footer', found, taken)
  }
}

/** A running head that the first page prints as its title stays there. */
function titlesOf(page: Page): Line[] {
  const sizes = page.lines.map((line) => line.size ?? 0).sort((a, b) => a - b)
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0
  return page.lines.filter((line) => zoneOf(page, line) === 'top' && (line.bold || (line.size ?? 0) > 1.1 * usual))
}

function markFrom(lines: Line[], bucket: Bucket, found: Set<Line>, taken: Map<Line, Bucket>): void {
  let stop: number | undefined
  for (const line of lines) {
    if (stop !== undefined && Math.abs((line.baseline ?? 0) - stop) > 2) return
    if (found.has(line) && !taken.has(line)) taken.set(line, bucket)
    else if (!taken.has(line) && !BARE.test(line.text) && !PAGE_OF.test(line.text)) stop ??= line.baseline ?? 0
  }
}

/** In sizes of the text: what is no more than so large, and stands so far above it, is set apart from it. */
const SMALLER = 0.97
const FAR = 2.5

/** A running head that no other page has, since there are only two: small, far above the text, and all of its words on the first page. */
function markSmallHeads(pages: Page[], taken: Map<Line, Bucket>): void {
  const [first, page] = pages
  if (!first || !page || pages.length > 2) return
  const usual = usualSize(pages.flatMap(({ lines }) => lines.map(({ size = 0, text }) => ({ size, text }))))
  const [head, next] = page.lines.filter((line) => !taken.has(line)).sort((a, b) => (a.baseline ?? 0) - (b.baseline ?? 0))
  if (!head || !next || NUMBERED.test(head.text) || zoneOf(page, head) !== 'top' || (head.size ?? usual) > SMALLER * usual) return
  if ((next.baseline ?? 0) - (head.baseline ?? 0) <= FAR * usual) return
  const known = new Set(first.lines.flatMap((line) => wordsOf(line.text)))
  const words = wordsOf(head.text)
  if (words.length > 0 && words.every((word) => known.has(word))) taken.set(head, 'header')
}

/** `4. MINUTES` at the top of a page heads an item. */
const NUMBERED = /^\W?\d+[.)]\s/

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** A table that goes on over a page prints its head again: the repeat is taken, the first stays. */
function markHeads(pages: Page[], taken: Map<Line, Bucket>): void {
  let head = ''
  for (const page of pages) {
    const lines = page.lines.filter((line) => !taken.has(line))
    const [first] = lines
    const rows = first?.hint?.cell
      ? lines.filter((line) => line.hint?.cell?.table === first.hint!.cell!.table && line.hint.cell.row === 0)
      : []
    const own = rows.map((line) => line.text).join('|')
    if (own !== '' && own === head && /\p{L}{3}/u.test(own)) for (const line of rows) taken.set(line, 'header')
    else head = own
    const last = lines[lines.length - 1]
    if (last?.hint?.cell === undefined) head = ''
    else if (last.hint.cell.table !== first?.hint?.cell?.table) head = headOf(lines, last.hint.cell.table)
  }
}

const headOf = (lines: Line[], table: number): string =>
  lines
    .filter((line) => line.hint?.cell?.table === table && line.hint.cell.row === 0)
    .map((line) => line.text)
    .join('|')

/** Numbers at the very foot or head that run with the pages. */
function markNumbers(pages: Page[], taken: Map<Line, Bucket>): void {
  for (const page of pages) {
    const edge = page.lines.filter((line) => zoneOf(page, line) !== null)
    for (const line of edge) {
      const match = BARE.exec(line.text) ?? PAGE_THEN.exec(line.text) ?? (line.text.length < 60 ? PAGE_OF.exec(line.text) : null)
      if (!match || !isEdge(page, line, taken)) continue
      taken.set(line, 'page-number')
      page.printed ??= Number(match[1])
    }
  }
}

/** `i`, `ii` at the edge of pages that follow one another: the front is counted so. */
function markNumerals(pages: Page[], taken: Map<Line, Bucket>): void {
  const found = pages.map((page) =>
    page.lines.flatMap((line) => {
      const value =
        /^[ivx]{1,5}$/.test(line.text) && zoneOf(page, line) !== null && isEdge(page, line, taken) ? romanValue(line.text) : null
      return value === null ? [] : [{ line, value }]
    }),
  )
  found.forEach((own, i) => {
    for (const { line, value } of own)
      if ([-1, 1].some((step) => found[i + step]?.some((other) => other.value === value + step))) taken.set(line, 'page-number')
  })
}

/** Nothing but furniture stands beyond the line. */
function isEdge(page: Page, line: Line, taken: Map<Line, Bucket>): boolean {
  const below = zoneOf(page, line) === 'bottom'
  const y = line.baseline ?? 0
  return page.lines.every((other) => {
    if (other === line || taken.has(other)) return true
    const at = other.baseline ?? 0
    return below ? at < y - 2 : at > y + 2
  })
}

const MAX_STAMP = 40

/** A short running head is a mark of the page that it starts on: “Appendix 2” over the three pages of a paper. */
function noteHeads(pages: Page[], taken: Map<Line, Bucket>): void {
  let before = new Set<string>()
  for (const page of pages) {
    const heads = page.lines.filter((line) => taken.get(line) === 'header' && !line.hint?.cell && line.text.length <= MAX_STAMP)
    const fresh = heads.map((line) => line.text).filter((text) => !before.has(text) && !page.stamps?.includes(text))
    if (fresh.length > 0) page.stamps = [...(page.stamps ?? []), ...fresh]
    before = new Set(heads.map((line) => line.text))
  }
}

function finish(page: Page, taken: Map<Line, Bucket>): void {
  const rest = page.lines.filter((line) => !taken.has(line))
  if (rest.length === 0 && !page.scanned) page.blank = true
}

function drop(pages: Page[], taken: Map<Line, Bucket>): Furniture[] {
  const furniture: Furniture[] = []
  for (const page of pages) {
    for (const line of page.lines) {
      const bucket = taken.get(line)
      if (bucket) furniture.push({ bucket, text: line.text, place: line.place })
    }
    page.lines = page.lines.filter((line) => !taken.has(line))
  }
  return furniture
}
