/** Numbers behind the titles: `Lamps (Minute 112)` and further on `Bins (Minute 113)`, or the number at the right edge. */
import type { Line } from '../../../extract/text.js'
import { ended } from '../../sentence.js'
import { type Head, readHeads } from '../../series/head.js'
import { stepOf } from '../../series/steps.js'
import { isCapitals, titleness } from '../../series/title.js'

interface Behind {
  at: number
  head: Head
  /** The number as printed, with the word before it, and the title without it. */
  printed: string
  title: string
}

/** Fewer are no habit of a document, save where a word says that they count. */
const FEWEST = 3
/** Where they rise by any steps, there must be more, and nearly all must. */
const SEVERAL = 5
const NEARLY_ALL = 0.9
/** Of all steps from one to the next. */
const MOST = 0.75
/** No title is longer. */
const LONGEST = 260
const BRACKETED = /\s*[([](?<tail>[^()[\]]{1,24})[)\]]$/

/** The lines with each number moved before its title; as they are where numbers do not stand so throughout. */
export function numbersBehind(lines: Line[]): Line[] {
  return moved(lines, apartAt, true) ?? moved(lines, lastAt, false) ?? lines
}

/** @param apart a bracket or a gap parts the numbers from their titles; else only that they count does */
function moved(lines: Line[], read: (line: Line, at: number) => Behind[], apart: boolean): Line[] | null {
  const found = apart ? lines.flatMap(read) : longestRun(lines.flatMap(read))
  const unlike = new Set(found.map(({ title }) => title)).size
  const counted = countUp(found)
  const few = !counted ? SEVERAL : !apart ? FEWEST + 1 : found.every(({ head }) => head.worded) ? 2 : FEWEST
  if (unlike < few || unlike < found.length * MOST || !(counted || (apart && rise(found)))) return null
  /** `5. Lamps (Minute 112)`: the titles have numbers of their own at their heads. */
  if (found.filter(({ title }) => readHeads(title).length).length > found.length / 2) return null
  if (!areAllOfTheirLevel(found, lines)) return null
  const out = [...lines]
  for (const { at, printed, title } of found) {
    const { stops: _, ...hint } = lines[at]!.hint ?? {}
    out[at] = { ...lines[at]!, text: `${printed} ${title}`, hint: counted ? hint : { ...hint, numbered: true } }
  }
  return out
}

/** Among headings of the markup most of a level have one: `### Lamps [S-3]` beside as many without is a paper that the title names. */
function areAllOfTheirLevel(found: Behind[], lines: Line[]): boolean {
  const level = lines[found[0]!.at]!.hint?.heading
  return level === undefined || found.length >= lines.filter(({ hint }) => hint?.heading === level).length * MOST
}

/** A bracket or a gap parts the number from the title. */
function apartAt(line: Line, at: number): Behind[] {
  const stop = line.hint?.stops?.at(-1)
  const bracket = BRACKETED.exec(line.text)
  const [from, printed] = bracket ? [bracket.index, bracket.groups!.tail!] : stop ? [stop, line.text.slice(stop)] : [0, '']
  if (from === 0 || from > LONGEST || line.hint?.cell) return []
  /** `(Item 4)`, `(AI 4)` say where the agenda has it, and the minutes' own number stands elsewhere or nowhere. */
  return WORDED.test(printed) && !OF_MINUTES.test(printed) ? [] : behind(line, at, from, printed)
}

/** The last word of a line, or the last two (`PC 24/080`), and nothing that parts them from what is before. */
function lastAt(line: Line, at: number): Behind[] {
  if (line.hint?.cell || line.text.length > LONGEST_LINE) return []
  const found = LAST.exec(line.text)
  return found ? behind(line, at, found.index, found.groups!.tail!) : []
}
const LAST = /\s(?<tail>(?:\p{Lu}{1,4}\s)?[\p{Lu}\d./-]*\d\.?)$/u
const LONGEST_LINE = 120

/** Of lines that end in a number, those of the form that most of them have, where each is one more than the one before. */
function longestRun(found: Behind[]): Behind[] {
  const forms = new Map<string, Behind[]>()
  for (const one of found) {
    const run = forms.get(one.head.form) ?? []
    forms.set(one.head.form, run)
    if (run.length === 0 || (stepOf(run.at(-1)!.head, one.head) ?? 0) >= 0.9) run.push(one)
  }
  return [...forms.values()].sort((a, b) => b.length - a.length)[0] ?? []
}

function behind(line: Line, at: number, from: number, printed: string): Behind[] {
  const title = line.text.slice(0, from).trim()
  const styled = line.bold || line.underline || line.hint?.heading !== undefined || isCapitals(title)
  if (titleness(title, Boolean(styled)) < 0.5 || ended(title)) return []
  const head = readHeads(`${printed}.`, true).find(
    (h) => h.length > printed.length && (h.kinds.at(-1) === 'digits' || h.kinds[0] === 'letter'),
  )
  return head ? [{ at, head, printed, title }] : []
}

const WORDED = /^\p{L}{2,}\.?\s/u
const OF_MINUTES = /^(?:min|minutes?|no|nos|number)\b/i

const countUp = (found: Behind[]): boolean =>
  found.filter(({ head }, i) => i > 0 && found[i - 1]!.head.form === head.form && (stepOf(found[i - 1]!.head, head) ?? 0) >= 0.9).length >=
  (found.length - 1) * MOST

/** `(A)`, `(A-1)`, `(B)`, `(E-2)`, `(E-7)`: references to an agenda of several levels, of which some are passed over, go on rising. */
const rise = (found: Behind[]): boolean =>
  found.filter(({ head }, i) => i > 0 && compared(found[i - 1]!.head, head) < 0).length >= (found.length - 1) * NEARLY_ALL

function compared(a: Head, b: Head): number {
  const at = a.values.findIndex((value, i) => value !== b.values[i])
  return at < 0 ? a.values.length - b.values.length || a.suffix - b.suffix : at < b.values.length ? a.values[at]! - b.values[at]! : 1
}
