/**
 * Minutes that came as one unbroken run of text: `… the notice. 205/20 Grants The Clerk reported … 206/20 Lamps …`. Every place
 * where a number could head an item is tried as a line of its own; the series among them tells where items begin, and the
 * wording where a title ends. What is shorter is left alone.
 */
import type { Line } from '../../../extract/text.js'
import { kept } from '../../../writing/kept.js'
import { matchesOf } from '../../../writing/matches.js'
import { makePara } from '../../para.js'
import { chainsOf } from '../../series/chains.js'
import { type Head, readHeads } from '../../series/head.js'
import { rateAsItems } from '../../series/items.js'
import { placesOf } from '../../series/place.js'
import type { Member } from '../../series/types.js'
import { scan } from '../../words/scan.js'
import { markedEnd, partsUnder, titleEnd } from './run-titles.js'

/** A line of running text is longer than any heading, list or paragraph of one thought; */
const LONG = 900
/** or nearly all that there is, and longer than a note. */
const SHORT = 250
const NEARLY_ALL = 0.7
const FEWEST = 3
/** Where a number could begin: after a space, a figure, an opening mark, or capitals before a figure. */
const BEGINS = /(?<=^|\s)(?=[\d([§#]|\p{Lu}\p{L}{0,3}[\d/.-]|Item\s|ITEM\s|Minute\s|MINUTE\s)/gu
/** `… at item 209/20. Cllr Quill`: the number is spoken of, and heads nothing. */
const SPOKEN =
  /(?:\b(?:items?|minutes?|numbers?|nos?|refs?|references?|applications?|and|or|to|in|at|on|of|by|see|under|from|with|plan)\.?|[,(–-])\s*$/i

/** Several families draft the same lines, and each begins with this. */
const partsOfRun = kept(broken)

/** Lines that are no such run come back as they are. */
export function breakRuns(lines: Line[]): Line[] {
  const all = lines.reduce((sum, { text }) => sum + text.length, 0)
  const long = Math.min(LONG, Math.max(SHORT, all * NEARLY_ALL))
  return lines.flatMap((line) => (line.text.length < long ? [line] : partsOfRun(line)))
}

function broken(line: Line): Line[] {
  const starts = itemStarts(line)
  if (starts.length === 0) return atLists(line)
  const front = line.text.slice(0, starts[0])
  const items = starts.map((start, i) => line.text.slice(start, starts[i + 1]).trim())
  const marked = items.filter((item) => markedEnd(item) !== null).length > items.length * MOST
  return [...front.split(ATTENDANCE), ...items.flatMap((item) => partsOf(item, marked))]
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => broke(line, text))
}

/** No series, but lists of those who were there: the run breaks before each. */
function atLists(line: Line): Line[] {
  const parts = line.text.split(ATTENDANCE)
  return parts.length > 2 ? parts.map((text) => broke(line, text.trim())) : [line]
}

const broke = (line: Line, text: string): Line => ({ ...line, text, gap: 1, bold: undefined, boldTo: undefined, hint: undefined })

/** Offsets of the series that is the items. */
function itemStarts({ text, place }: Line): number[] {
  const dated = datesOf(text)
  const found = matchesOf(BEGINS, text).flatMap(({ index: at }) => {
    const [head] = isSpoken(text.slice(Math.max(0, at - 20), at)) ? [] : readHeads(text.slice(at, at + HEAD))
    return head && !dated(at, head) ? [{ at, form: head.form }] : []
  })
  const ends = nextOfForm(found)
  const lines = found.map(({ at }, i): Line => ({ text: headAt(text.slice(at, Math.min(at + FAR, ends[i]!))), indent: 0, gap: 1, place }))
  const places = placesOf(lines.map((line) => makePara([line])))
  const best = rateAsItems(chainsOf(places), places, lines.length).find((r) => counts(r.chain.members))
  return best ? best.chain.members.map((m) => found[m.place.at]!.at) : []
}

const HEAD = 60
/** No title ends behind this. */
const FAR = 400
/** A mark that so many members have parts the titles of all. */
const MOST = 0.5

/** Three that rise, or two of a make that nothing but business has: `Item 1/26:` and `Item 2/26:`, `1. APOLOGIES` and `2. LAMPS`. */
function counts(members: Member[]): boolean {
  const [first, ...more] = members
  if (members.length >= FEWEST || more.length === 0) return members.length >= FEWEST
  const { worded, close, values } = first!.head
  const shouted = values.length === 1 && values[0] === 1 && members.every(({ styled, titled }) => styled && titled > 0.5)
  return close !== '' && ((worded && first!.titled > 0.3) || shouted)
}

/** `Confirmation of Minutes 1.1 …`: a title ends with the word that is spoken before numbers. */
const isSpoken = (before: string): boolean => SPOKEN.test(before) && !before.endsWith('Minutes ')

/** `4 February 2008` heads nothing, nor does the page before it in a list of meetings. To be asked with offsets that rise. */
function datesOf(text: string): (at: number, head: Head) => boolean {
  const dates = scan(text).tokens.filter(({ kind, value }) => kind === 'date' && /\p{L}/u.test(value))
  let next = 0
  return (at, { length, close }) => {
    while (next < dates.length && dates[next]!.end <= at) next++
    const date = dates[next]
    return date !== undefined && close === '' && date.start <= at + length
  }
}

/** Where the next number of the same form stands, for each: no title reaches over it. */
function nextOfForm(found: { at: number; form: string }[]): number[] {
  const next = new Map<string, number>()
  return found
    .toReversed()
    .map(({ at, form }) => {
      const end = next.get(form) ?? Number.POSITIVE_INFINITY
      next.set(form, at)
      return end
    })
    .reverse()
}

/** The number and what reads as its title. */
const headAt = (item: string): string => item.slice(0, titleEnd(item)).trim()

const ATTENDANCE =
  /(?<!\bAlso,?)\s(?=(?:MINUTES|Minutes) of\b|(?:Members )?Present\s*:|PRESENT\b|(?:Also,?\s)?[Ii]n [Aa]ttendance\b|IN ATTENDANCE\b|Apologies\s*:)/

/** The head, what stands under it, and each decision as far as its sentence and its movers go. */
function partsOf(item: string, marked: boolean): string[] {
  const [first = '', ...under] = partsUnder(item)
  const at = (marked ? markedEnd(first) : null) ?? titleEnd(first)
  return [first.slice(0, at), ...[first.slice(at), ...under].flatMap((part) => part.trim().split(BULLET).flatMap(decisions))]
}

const BULLET = /\s(?=•\s)/

/** `RESOLVED: That the lamp be lit. (Cllr Quill proposed …). The Clerk …`: the decision ends with its movers. */
function decisions(text: string): string[] {
  return text.split(/(?<=[.)]\s)(?=RESOLVED\b)/).flatMap((part) => {
    const decided = /^RESOLVED\b.*?[^.\s]{2}\.(?:\s\([^()]*(?:proposed|seconded|favour)[^()]*\)\.?)?(?=\s|$)/s.exec(part)
    return decided ? [decided[0], part.slice(decided[0].length)] : [part]
  })
}
