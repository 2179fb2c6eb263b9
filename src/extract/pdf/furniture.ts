/** Headers, footers and page numbers: found by repetition and position, taken out of the pages. */
import type { Furniture, Line, Page } from '../text.js'
import { SETTINGS } from './settings.js'

type Bucket = Furniture['bucket']

const STAMP = /^page\s*\|?\s*(\d{1,4})$/i
const PAGE_OF = /\bpage\s*[|:]?\s*(\d{1,4})(?:\s*(?:of|\/)\s*\d{1,4})?$/i
const BARE = /^[-–—|!\s]*(\d{1,4})[-–—|\s]*$/
const BLANK = /^this page (?:is|has been) (?:intentionally )?left (?:intentionally )?blank\.?$/i
const AGENDA_STAMP = /^(?:agenda item|minute item|appendix|item)(?: no)?:? ?[A-Z]{0,2}\d{0,3}[a-z]?$/i

const letters = (text: string): string => text.replace(/\d+/g, '#').toLowerCase()

interface Place {
  page: Page
  line: Line
  zone: 'top' | 'bottom' | null
}

/** Removes furniture from `pages` in place and gives it back. */
export function takeFurniture(pages: Page[]): Furniture[] {
  const taken = new Map<Line, Bucket>()
  const places = pages.flatMap((page) => page.lines.map((line) => ({ page, line, zone: zoneOf(page, line) })))
  markStamps(places, taken)
  markRepeats(places, pages.length, taken)
  markNumbers(pages, taken)
  for (const page of pages) finish(page, taken)
  return drop(pages, taken)
}

function zoneOf(page: Page, line: Line): 'top' | 'bottom' | null {
  const height = page.height ?? 842
  const y = line.baseline ?? 0
  if (y < height * SETTINGS.margin) return 'top'
  return y > height * (1 - SETTINGS.margin) ? 'bottom' : null
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

/** The same letters at the same place on many pages. */
function markRepeats(places: Place[], pageCount: number, taken: Map<Line, Bucket>): void {
  const groups = new Map<string, Place[]>()
  for (const place of places) {
    if (place.zone === null || taken.has(place.line) || !mayRepeat(place.line)) continue
    const key = `${place.zone}|${letters(place.line.text)}|${Math.round((place.line.baseline ?? 0) / 6)}`
    const group = groups.get(key)
    if (group) group.push(place)
    else groups.set(key, [place])
  }
  for (const group of groups.values()) {
    const pages = new Set(group.map((place) => place.page.number))
    const numbers = [...pages]
    const span = Math.max(...numbers) - Math.min(...numbers) + 1
    if (pages.size < 3 && !(pages.size === 2 && pageCount === 2)) continue
    if (pages.size < SETTINGS.repeat * span && pages.size < 4) continue
    if (pageCount === 2 && group.some((place) => place.line.text.length > 60)) continue
    const kept = group[0]!.line.hint?.cell ? group.slice(1) : group
    for (const place of kept) taken.set(place.line, place.zone === 'top' ? 'header' : 'footer')
  }
}

/** Of a table only its first row may be a repeated head, and a head has words. */
function mayRepeat(line: Line): boolean {
  const cell = line.hint?.cell
  return cell === undefined || (cell.row === 0 && /\p{L}{3}/u.test(line.text))
}

/** Numbers at the very foot or head that run with the pages. */
function markNumbers(pages: Page[], taken: Map<Line, Bucket>): void {
  for (const page of pages) {
    const edge = page.lines.filter((line) => zoneOf(page, line) !== null)
    for (const line of edge) {
      const match = BARE.exec(line.text) ?? (line.text.length < 60 ? PAGE_OF.exec(line.text) : null)
      if (!match || !isEdge(page, line, taken)) continue
      taken.set(line, 'page-number')
      page.printed ??= Number(match[1])
    }
  }
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
