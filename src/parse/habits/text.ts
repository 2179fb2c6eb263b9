/** How a plain text is set, measured over the whole document: where its lines are wrapped, and how its paragraphs are told apart. */
import type { Line, Text } from '../../extract/text.js'
import { readLabel } from '../labels.js'
import { ended, startsLower } from '../sentence.js'

/** Lines that go on for sure: enough of them say that lines are wrapped. */
const FEWEST = 3
/** The neighbours that say where a line is wrapped: a letter may be set to another width than the minutes it encloses. */
const NEAR = 12
/** Part of the lines that are wrapped where elements of markup are lines. */
const MOSTLY = 0.9
/** Columns that a full line falls short by where letters are of different widths. */
const RAGGED = 14

/** The text with what is known of its setting on each line, and blank lines that stand after every printed line taken out of the gaps. */
export function withSetting(text: Text): Text {
  if (text.kind !== 'text' && text.kind !== 'html') return text
  const flat = set(text.pages.flatMap((page) => page.lines))
  /** Markup has paragraphs of its own, but where a converter made an element of each printed line. */
  if (text.kind === 'html' && flat.filter((line) => line.setting!.full < Number.POSITIVE_INFINITY).length < flat.length * MOSTLY)
    return text
  let at = 0
  const pages = text.pages.map((page) => {
    at += page.lines.length
    return { ...page, lines: flat.slice(at - page.lines.length, at) }
  })
  return { ...text, pages }
}

/** Lines with their setting. Lines that have one keep it. */
export function set(lines: Line[]): Line[] {
  if (lines.length === 0 || lines[0]!.setting) return lines
  const usual = usualGap(lines)
  const closed = usual === 0 ? lines : lines.map((line) => ({ ...line, gap: Math.max(0, line.gap - usual) }))
  const certain = certainSteps(closed, 0)
  const wrapped = certain.length >= FEWEST && isWrapped(closed, certain)
  const full = certain.length < FEWEST ? pastWidest(closed, certain.length > 0) : fullColumns(closed, wrapped ? certain : [])
  const habits = { spaced: isSpaced(closed, full), first: firstIndent(closed, full) }
  const reach = reaches(closed, full)
  return closed.map((line, i) => ({ ...line, setting: { ...habits, full: full[i]!, reach: reach[i]! } }))
}

/** Most long lines end near where those end whose sentence goes on, and few go far beyond. */
function isWrapped(lines: Line[], certain: number[]): boolean {
  const edge = share(
    certain.map((i) => endOf(lines[i]!)).sort((a, b) => a - b),
    0.9,
  )
  const long = lines.filter((line) => line.text.length > 30)
  const beyond = long.filter((line) => endOf(line) > edge + 20).length
  return certain.length > long.length * 0.06 && beyond < certain.length
}

/** The column after the last letter. */
const endOf = (line: Line) => line.right ?? line.indent + line.text.length
/** `[Ida](/people/ida) has`: the writer broke the line before a word as long as its address. */
const firstWord = ({ text, hint }: Line) => {
  const space = text.indexOf(' ')
  const word = space === -1 ? text.length : space
  const link = hint?.links?.[0]
  return word + (link && text.startsWith(link.text) && link.text.length <= word ? link.href.length + 4 : 0)
}
/** Where the line would end if the next word stood on it too. */
const withNext = (line: Line, next: Line) => endOf(line) + 1 + firstWord(next)

/** Lines whose sentence goes on in the next, `gap` blank lines below. */
function certainSteps(lines: Line[], gap: number): number[] {
  const found: number[] = []
  for (let i = 0; i + 1 < lines.length; i++) {
    const [a, b] = [lines[i]!, lines[i + 1]!]
    if (a.hint?.cell || b.hint?.cell) continue
    if (b.gap === gap && a.text.length > 25 && !ended(a.text) && startsLower(b.text) && readLabel(b.text) === null) found.push(i)
  }
  return found
}

/** Blank lines that stand between the lines of one sentence: 0, but for what was printed double spaced. */
function usualGap(lines: Line[]): number {
  const within = certainSteps(lines, 0).length
  for (const gap of [1, 2, 3]) {
    const steps = certainSteps(lines, gap)
    const all = lines.filter((line) => line.gap === gap).length
    if (steps.length < 5 || steps.length < all * 0.15 || within > steps.length * 0.1) continue
    const ends = steps.map((i) => withNext(lines[i]!, lines[i + 1]!)).sort((a, b) => a - b)
    if (share(ends, 0.85) - share(ends, 0.15) <= 24) return gap
  }
  return 0
}

const share = (sorted: number[], part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? 0

/** For each line the column that it must pass, next word included, to be full. Infinite: no line near it is wrapped. */
function fullColumns(lines: Line[], certain: number[]): number[] {
  if (certain.length === 0) return lines.map(() => Number.POSITIVE_INFINITY)
  const columns = certain.map((i) => withNext(lines[i]!, lines[i + 1]!))
  const ends = certain.map((i) => endOf(lines[i]!))
  let next = 0
  return lines.map((line, i) => {
    while (next < certain.length && certain[next]! < i) next++
    const from = Math.max(0, Math.min(next - NEAR, certain.length - 2 * NEAR))
    const near = columns.slice(from, from + 2 * NEAR).sort((a, b) => a - b)
    const edges = ends.slice(from, from + 2 * NEAR).sort((a, b) => a - b)
    const unwrapped = endOf(line) > edges.at(-1)! + 20
    const edge = share(edges, edges.length < NEAR ? 1 : 0.9)
    return unwrapped ? Number.POSITIVE_INFINITY : Math.max(share(near, 0.03), edge - RAGGED)
  })
}

/**
 * Where few sentences go on, a line is full that the next word would make longer than any other; none, where lines are as long as
 * paragraphs. Where no sentence goes on in small letters, all long lines that are not at their end must be full.
 */
function pastWidest(lines: Line[], wrapped: boolean): number[] {
  const widest = Math.max(...lines.map((line) => (line.hint?.cell ? 0 : endOf(line))))
  const full =
    widest >= NARROWEST && widest <= WIDEST && (wrapped || openOnesAreFull(lines, widest)) ? widest + 1 : Number.POSITIVE_INFINITY
  return lines.map(() => full)
}

function openOnesAreFull(lines: Line[], widest: number): boolean {
  const open = lines.flatMap((line, i) => {
    const next = lines[i + 1]
    const goes = next && next.gap === 0 && line.text.length > LONG && !ended(line.text) && readLabel(next.text) === null
    return goes ? [withNext(line, next)] : []
  })
  return open.length > 0 && open.every((end) => end > widest)
}
const LONG = 40

/** Columns that a text is wrapped at. */
const NARROWEST = 60
const WIDEST = 110

/** For each line the last column that a line near it reaches, as far as the text is wrapped there. */
function reaches(lines: Line[], full: number[]): number[] {
  const ends = lines.map((line, i) => (endOf(line) < full[i]! + RAGGED ? endOf(line) : 0))
  return lines.map((_, i) => Math.max(...ends.slice(Math.max(0, i - NEAR), i + NEAR)))
}

/** Blank lines stand between paragraphs: few sentences end well short of the edge with the next right below. */
function isSpaced(lines: Line[], full: number[]): boolean {
  let tight = 0
  let open = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const [a, b] = [lines[i]!, lines[i + 1]!]
    if (a.text.length < 25) continue
    if (b.gap > 0) open++
    else if (ended(a.text) && !startsLower(b.text) && withNext(a, b) < full[i]! - 6) tight++
  }
  return open > 2 && tight < open * 0.08
}

/** Columns that most first lines are set in by, or (below 0) that what follows them is set in by; else 0. */
function firstIndent(lines: Line[], full: number[]): number {
  const found: number[] = []
  let flush = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const [before, line, after] = [lines[i - 1], lines[i]!, lines[i + 1]!]
    if (after.gap > 0 || ended(line.text) || line.text.length < 30 || startsLower(line.text) || !opens(before, line, full[i - 1]!)) continue
    const step = line.indent - after.indent
    if (Math.abs(step) >= 2 && Math.abs(step) <= 12 && line.textIndent === undefined) found.push(step)
    else if (step === 0 && (line.gap > 0 || startsLower(after.text))) flush++
  }
  const usual = share(
    found.sort((a, b) => a - b),
    0.5,
  )
  const alike = found.filter((step) => Math.abs(step - usual) <= 1).length
  return alike >= FEWEST && alike > (found.length + flush) * 0.6 ? usual : 0
}

/** A line that begins a paragraph, as far as its neighbour can tell. */
const opens = (before: Line | undefined, line: Line, full: number) =>
  before === undefined || line.gap > 0 || (ended(before.text) && withNext(before, line) < full) || line.indent - before.indent >= 2

/** The next word would not have fitted on the line, or would by no more than `slack` columns. */
export const isFull = (line: Line, next: Line, slack = 0) => withNext(line, next) >= line.setting!.full - slack

/** The same where the line ends a sentence: no line near it reaches so far. */
export const isFullToTheEnd = (line: Line, next: Line) => withNext(line, next) > Math.max(line.setting!.reach, line.setting!.full - 1)
