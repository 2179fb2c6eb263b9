/** Where the title of an item ends in a run of text that has lost its lines. */
import { matchesOf } from '../../../writing/matches.js'
import { roman } from '../../../writing/roman.js'
import { readHeads } from '../../series/head.js'
import { OPEN_END, sentenceStart, subjectStart } from '../../series/sentence-start.js'
import { startsWithTitle } from '../../words/kinds.js'
import { isUpper, tokensOf } from '../../words/person-tokens.js'
import { nameAt } from '../../words/persons.js'

/** The number and its title stand in so many characters. */
const HEAD = 60
const FURTHEST = 400
/** A title that ends at a mark is brief. */
const BRIEF = 110
/** `EXCLUSION OF THE PUBLIC The Council …`: capitals end with the title. */
const CAPITALS = /^(?:[\p{Lu}’'&/,-]{2,}\s){2,}(?=\p{Lu}\p{Ll}+\s)/u

/** As far as the title can go: to a bullet, or to the first number under its own (`3 MINUTES 3.1 To approve`). */
const headOf = (item: string): string =>
  partsUnder(item)[0]!
    .slice(0, FURTHEST)
    .split(/\s(?=•\s)/, 1)[0]!

/** `3.1 To approve`, `(a) The lamps`, `a. The lamps`, `ii) The lamps` */
const POINT = /\s(\(?)(\d{1,3}\.\d{1,2}|[a-z]{1,4}|\d{1,2})([.)]{0,2})\s(?=[“"‘']?\p{Lu})/gu

/** How points are counted, and how many there must be: under the item's own number, by letters, in Roman numerals, by figures. */
const COUNTS: { fewest: number; mark: RegExp; label: (count: number, own: string) => string }[] = [
  { fewest: 1, mark: /^\.?$/, label: (count, own) => `${own}.${count}` },
  { fewest: 2, mark: /[.)]/, label: (count) => String.fromCharCode(96 + count) },
  { fewest: 2, mark: /[.)]/, label: roman },
  { fewest: 2, mark: /\)/, label: String },
]

/** The item, cut before each of its points that count on: `3.1 …`, `3.2 …`; `a. …`, `b. …`. */
export function partsUnder(item: string): string[] {
  const own = /^\d{1,3}(?=[.)]?\s)/.exec(item)?.[0] ?? ''
  const points = matchesOf(POINT, item).map(({ index, 1: open, 2: label, 3: close }) => ({ index, label, marks: `${open}${close}` }))
  const runs = [...new Set(points.map(({ marks }) => marks))].flatMap((marks) =>
    COUNTS.filter(({ mark }) => mark.test(marks)).flatMap(({ fewest, label }) => {
      const cuts: number[] = []
      for (const point of points) if (point.marks === marks && point.label === label(cuts.length + 1, own)) cuts.push(point.index)
      return cuts.length >= fewest ? [cuts] : []
    }),
  )
  const [cuts = []] = runs.sort((a, b) => a[0]! - b[0]!)
  return [0, ...cuts].map((from, i) => item.slice(from, cuts[i]).trim())
}

const numberOf = (head: string): number => readHeads(head.slice(0, HEAD))[0]?.length ?? 0

/** Behind the first colon or dash set off by a space; null where none stands so near. */
export function markedEnd(item: string): number | null {
  const head = headOf(item)
  const number = numberOf(head)
  const mark = /^[^()]*?(?:\([^()]*\)[^()]*?)*?(?::|\s[–—-])(?=\s)/.exec(head.slice(number, number + BRIEF))
  if (!mark || mark[0].length < 4) return null
  const person = personStart(mark[0])
  return person === null ? number + mark[0].length : null
}

/** Where capitals end; where a person is named; the last opening of a sentence before its verb; its subject; else the first full stop. */
export function titleEnd(item: string): number {
  const head = headOf(item)
  const number = numberOf(head)
  const said = head.slice(number)
  const capitals = CAPITALS.exec(said)
  if (capitals) return number + capitals[0].length
  const openings = [personStart(said), sentenceStart(said)].filter((at) => at !== null)
  const opening = openings.length > 0 ? Math.min(...openings) : subjectStart(said)
  if (opening !== null) return number + opening
  const stop = /[.?:]\s/.exec(said)
  return stop ? number + stop.index + 1 : head.length
}

/** `Declarations of interest Cllr A Quill …`: where the first person with a title is named, unless the title is about them. */
function personStart(text: string): number | null {
  const tokens = tokensOf(text)
  const at = tokens.findIndex(
    ({ text: word, start }, i) =>
      i > 0 &&
      isUpper(word[0]!) &&
      startsWithTitle(text.slice(start, start + HEAD)) &&
      !OPEN_END.test(text.slice(0, start).trimEnd()) &&
      nameAt(tokens, text, i) > 1,
  )
  return at < 0 ? null : tokens[at]!.start - 1
}
