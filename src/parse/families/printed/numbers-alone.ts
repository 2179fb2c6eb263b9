/** Numbers on lines of their own: `4`, and below it `Lamps – The Clerk read a letter.`, or `APOLOGIES`, and below it `146/14`. */
import type { Line } from '../../../extract/text.js'
import { chainsOf } from '../../series/chains.js'
import { type Head, readHeads } from '../../series/head.js'
import type { Place } from '../../series/place.js'
import { isCapitals } from '../../series/title.js'
import type { Chain } from '../../series/types.js'

/** Fewer are no habit of a document, and may be its pages. */
const FEWEST = 4
/** How much the lines beside the numbers must read as titles. */
const TITLED = 0.2

/** Whether the title stands on the line behind its number or on the one before it. */
type Side = 1 | -1

/** The lines with each number before its title; as they are where numbers do not stand so throughout. */
export function numbersAlone(lines: Line[]): Line[] {
  const [below, above] = [habitOf(lines, 1), habitOf(lines, -1)]
  const habit = above && (!below || titleness(above, lines, -1) > titleness(below, lines, 1)) ? above : below
  if (!habit) return lines
  const side: Side = habit === above ? -1 : 1
  const numbers = new Set(lines.flatMap((line, at) => (isOf(habit, line, lines[at + side]) ? [at] : [])))
  return lines.flatMap((line, at) => {
    if (numbers.has(at)) return []
    const number = numbers.has(at - side) ? lines[at - side]! : undefined
    if (!number) return [line]
    const text = `${number.text} ${line.text}`
    return [
      side === 1 ? { ...line, text, gap: Math.max(1, number.gap), indent: number.indent } : { ...line, text, gap: Math.max(1, line.gap) },
    ]
  })
}

/** A number of the habit's form, whatever stands beside it: `2025/26 Accounts` is a title too where all others are. */
function isOf({ form, members }: Chain, line: Line, title: Line | undefined): boolean {
  if (members.some(({ place }) => place.line === line)) return true
  return title !== undefined && !title.hint?.cell && aloneIn(line).some((head) => head.form === form) && aloneIn(title).length === 0
}

function habitOf(lines: Line[], side: Side): Chain | undefined {
  const found = lines.flatMap((line, at) => placeAt(lines, line, at, side))
  return found.length < FEWEST ? undefined : chainsOf(found).find(isHabit)
}

function placeAt(lines: Line[], line: Line, at: number, side: Side): Place[] {
  const title = lines[at + side]
  const heads = title && !title.hint?.cell ? aloneIn(line) : []
  if (!title || heads.length === 0 || !isFree(title.text)) return []
  const text = `${line.text} ${title.text}`
  const boldTo = title.bold ? text.length : title.boldTo ? line.text.length + 1 + title.boldTo : 0
  return [{ at, line, heads, text, boldTo, within: false, asks: false, under: 0 }]
}
/** The number that is all of the line. */
const aloneIn = (line: Line): Head[] =>
  line.hint?.cell || line.text.length > LONGEST ? [] : readHeads(line.text, true).filter((head) => head.length === line.text.length)

/** A new beginning without a number of its own: over `3. Lamps` stands the number of a page. */
const isFree = (text: string) => /^[“"‘'(]?[\p{Lu}\d]/u.test(text) && readHeads(text).length === 0

/** No number is longer. */
const LONGEST = 18

/** They go up, and what stands beside them reads as titles that are unlike each other. */
function isHabit({ members }: Chain): boolean {
  const titled = members.reduce((sum, member) => sum + member.titled, 0) / members.length
  const unlike = new Set(members.map(({ place, head }) => place.text.slice(head.length))).size
  return members.length >= FEWEST && titled > TITLED && unlike > members.length / 2
}

/** How much the lines on one side of the numbers read as titles: by their words, and by capitals or bold. */
function titleness({ members }: Chain, lines: Line[], side: Side): number {
  const marked = members.filter(({ place }) => isMarked(lines[place.at + side]!)).length
  const titled = members.reduce((sum, member) => sum + member.titled, 0)
  return members.length + titled + 2 * marked
}

const isMarked = (line: Line): boolean =>
  line.bold === true || line.hint?.heading !== undefined || line.underline === true || isCapitals(line.text)
