/** For every page but the first: what says that a document begins on it, and what says that one goes on. */
import { type Bookmark, bookmarkEvidence } from './bookmarks.js'
import { continuesNumbering } from './continuity.js'
import { readForm } from './forms.js'
import type { FrontItem } from './front-sheet.js'
import { stampedItem } from './items.js'
import { ownNumbers } from './numbers.js'
import type { PageFacts } from './page-facts.js'
import type { Evidence } from './segment.js'

export interface Context {
  /** File page less the pack’s page; null where no numbering runs through the file. */
  offset: number | null
  bookmarks: Map<number, Bookmark[]>
  /** The pack’s maker gave papers bookmarks: a form without one is bound into its paper. */
  bookmarked: boolean
  /** File pages on which the agenda says that papers begin, and that follow their last. */
  begins: Map<number, string>
  follows: Set<number>
  items: FrontItem[]
}

/** @param before the last page with text before this one. @param blanks the blank pages between. */
export function pageEvidence(facts: PageFacts, before: PageFacts, blanks: PageFacts[], context: Context): Evidence[] {
  const number = facts.page.number
  const out: Evidence[] = []
  out.push(...stamps(facts, before))
  const begins = context.begins.get(number)
  if (begins) out.push({ weight: 6, why: `the agenda’s ${begins}` })
  else if (context.follows.has(number)) out.push({ weight: 3, why: 'after the last page of an agenda item’s papers' })
  const bookmarks = context.bookmarks.get(number) ?? []
  if (bookmarks.length) out.push(...bookmarkEvidence(bookmarks, facts))
  if (blanks.length)
    out.push(blanks.some((b) => b.notice) ? { weight: 3.5, why: 'after a page left blank' } : { weight: 2.5, why: 'after an empty page' })
  const form = readForm(facts.head)
  if (form) out.push({ weight: form.weight, why: form.why })
  if (facts.page.scanned !== before.page.scanned) out.push({ weight: 1.5, why: 'pictures of pages begin or end' })
  return [
    ...out,
    ...typography(facts, before),
    ...paper(facts, before),
    ...numbering(facts, before, context.offset),
    ...runners(facts, before),
    ...flow(facts, before, form !== null && form.weight >= 3),
  ]
}

/** “Agenda Item 5” is stamped on the first page of its papers; “Appendix B” often on every page of it; other heads say little. */
function stamps(facts: PageFacts, before: PageFacts): Evidence[] {
  const earlier = before.page.stamps ?? []
  return (facts.page.stamps ?? []).map((stamp) => {
    if (earlier.includes(stamp)) return { weight: -3, why: `stamped “${stamp}” as the page before` }
    const weight = stampedItem(stamp) ? 8 : /^(?:appendix|annex|enclosure)\b/i.test(stamp) ? 3 : 0.5
    return { weight, why: `stamped “${stamp}”` }
  })
}

/** A title page, a large heading, another type size or margin. What follows a title page is what it is the title of. */
function typography(facts: PageFacts, before: PageFacts): Evidence[] {
  if (isTitlePage(before) && (readForm(facts.head)?.weight ?? 0) < 5) return [{ weight: -3, why: 'after a title page' }]
  const out: Evidence[] = []
  const largest = largestAtTop(facts)
  const usual = Math.max(before.size, 9)
  if (isTitlePage(facts) && largest >= usual * 1.4) out.push({ weight: largest >= 22 ? 4.5 : 3.5, why: 'a title page' })
  else if (largest >= usual * 1.25) out.push({ weight: 1.5, why: 'a large heading at the top' })
  else if (facts.head[0]?.bold && facts.head[0].text.length < 90 && !/^\d+\.\d/.test(facts.first))
    out.push({ weight: 1.25, why: 'a bold heading at the top' })
  if (facts.size && before.size && Math.abs(facts.size - before.size) >= 0.9)
    out.push({ weight: 1, why: `type of ${facts.size} points after ${before.size}` })
  const moved = Math.abs(facts.left - before.left)
  if (moved >= 8 && !turned(facts, before)) out.push({ weight: moved >= 20 ? 1 : 0.5, why: 'another left margin' })
  return out
}

const largestAtTop = (facts: PageFacts): number => Math.max(0, ...facts.head.slice(0, 7).map((l) => l.size ?? 0))
const isTitlePage = (facts: PageFacts): boolean => largestAtTop(facts) >= 18 && facts.page.lines.length <= 20

const wide = (facts: PageFacts): boolean => (facts.page.width ?? 0) > (facts.page.height ?? 0)
const turned = (facts: PageFacts, before: PageFacts): boolean => wide(facts) !== wide(before)

/** Another paper size is another maker; a page laid on its side may be one table of the same paper. */
function paper(facts: PageFacts, before: PageFacts): Evidence[] {
  const sides = (f: PageFacts) => [f.page.width ?? 0, f.page.height ?? 0].sort((a, b) => a - b) as [number, number]
  const [a, b] = [sides(facts), sides(before)]
  if (Math.abs(a[0] - b[0]) > 8 || Math.abs(a[1] - b[1]) > 8) return [{ weight: 2.5, why: 'another paper size' }]
  return turned(facts, before) ? [{ weight: wide(facts) ? 1.5 : 0.75, why: 'the page is turned' }] : []
}

/** A paper’s own numbers: begun anew, ended at “12 of 12”, or going on. */
function numbering(facts: PageFacts, before: PageFacts, offset: number | null): Evidence[] {
  const own = ownNumbers(facts.numbers, facts.page.number, offset)
  if (offset === 0 && before.numbers.length && !facts.numbers.length) return [{ weight: 1.5, why: 'page numbers end' }]
  const earlier = ownNumbers(before.numbers, before.page.number, offset)
  const step = facts.page.number - before.page.number
  const goesOn = own.some((n) => n.value > 1 && earlier.some((e) => e.value + 1 === n.value || e.value + step === n.value))
  if (goesOn || earlier.some((n) => n.of !== undefined && n.value < n.of && own.length === 0))
    return [{ weight: -5, why: 'page numbers go on' }]
  const ended = earlier.some((n) => n.of === n.value)
  const anew = own.some((n) => n.value === 1)
  if (ended && anew) return [{ weight: 5, why: 'the last page of one numbering, the first of another' }]
  if (ended) return [{ weight: 3, why: 'after the last page of its numbering' }]
  if (anew) return [{ weight: earlier.some((n) => n.value > 1) ? 4 : 2, why: 'page numbers begin anew' }]
  if (own.some((n) => n.value > 1 && n.value === facts.page.number)) return [{ weight: -4, why: 'numbered as a page of the whole file' }]
  if (own.some((n) => n.value > 1) && earlier.length === 0) return [{ weight: -2, why: 'numbered as a later page' }]
  return earlier.some((n) => n.value > 1) && own.length === 0 ? [{ weight: 1.5, why: 'page numbers end' }] : []
}

/** Running headers and footers, shared or changed. */
function runners(facts: PageFacts, before: PageFacts): Evidence[] {
  const shared = [...facts.runners].filter((r) => before.runners.has(r)).length
  if (shared) return [{ weight: shared === before.runners.size ? -4 : -2, why: 'the same running header or footer' }]
  if (before.runners.size && facts.runners.size) return [{ weight: 2, why: 'another running header or footer' }]
  return before.runners.size ? [{ weight: 1.5, why: 'the running header or footer ends' }] : []
}

/** The last words of minutes, and the lines for signatures under them. */
const CLOSES =
  /\b(?:meeting|chair\w*|mayor\b.{0,40}) (?:was )?(?:then )?(?:closed|ended|adjourned|concluded|terminated|declared the meeting closed)\b|\badjourned the meeting\b|^(?:respectfully submitted|signed\b.{0,40}(?:chair|date)|chair(?:man|person)?(?:’s|'s)? signature)/i

/** Text that runs over from the page before, or a page before that stops short. */
function flow(facts: PageFacts, before: PageFacts, headed: boolean): Evidence[] {
  const out: Evidence[] = []
  const open = before.last.length > 30 && !/[.:;?!)”"’']$/.test(before.last)
  if (/^[\p{Ll}(]/u.test(facts.first) || /^[•·▪◦-]\s/.test(facts.first))
    out.push({ weight: -4, why: 'the page begins in mid-sentence or mid-list' })
  else if (open && before.depth > 0.85 && !facts.head[0]?.bold) out.push({ weight: -1.5, why: 'the page before ends in mid-sentence' })
  if (continuesNumbering(before.page.lines, facts.page.lines)) out.push({ weight: headed ? -1.5 : -4, why: 'paragraph numbers go on' })
  if (before.page.lines.slice(-12).some((l) => CLOSES.test(l.text))) out.push({ weight: 2, why: 'a meeting ends on the page before' })
  const filled = before.page.lines.length
  if (filled <= 26 && before.depth < 0.72) out.push({ weight: 1.25, why: 'the page before stops short' })
  else if (filled <= 6) out.push({ weight: 1.25, why: 'the page before is nearly empty' })
  return out
}
