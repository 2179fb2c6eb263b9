/** Whether the paragraph numbers of one page go on with those of the page before, or begin anew. */
import type { Line } from '../../extract/text.js'
import { type Head, readHeads } from '../series/head.js'
import { stepOf } from '../series/steps.js'

const NUMBER = /^(?:\(?(\d{1,4})(?:\.(\d{1,2}))?(?:\.\d{1,2})?[.):]?)\s+\S/

interface Numbered {
  major: number
  minor: number | null
  /** Printed with a bracket or stop; a bare number may be anything. */
  indent: number
}

/** The page's first number is 1, under a heading, where the page before was past 2. A list within a paper begins at 1 too, but at a lead-in. */
export function restartsNumbering(before: Line[], lines: Line[]): boolean {
  const at = lines.slice(0, 30).findIndex((line) => read(line) !== null)
  const first = at < 1 ? null : read(lines[at]!)
  if (first?.major !== 1 || (first.minor ?? 1) !== 1 || /[:;,]$/.test(lines[at - 1]!.text)) return false
  const last = before.map(read).findLast((n) => n !== null)
  return last !== undefined && last !== null && last.major > 2 && (first.minor === null) === (last.minor === null)
}

/**
 * The first number of the page is the next after one near the end of the page before. Page 2 may begin 4.15 after 4.14, or 5 after 4.14.
 * A large number goes on over pages without any: minute 2573 after 2572.
 * @param earlier the lines of the pages before this one, the last at the end
 */
export function continuesNumbering(earlier: Line[][], lines: Line[]): boolean {
  const next = lines
    .slice(0, 30)
    .map(read)
    .find((n) => n !== null)
  if (continuesItems(earlier, lines)) return true
  if (!next || (next.major === 1 && (next.minor === null || next.minor === 1))) return false
  const numbers = (page: Line[]) => page.map(read).filter((n): n is Numbered => n !== null)
  const before = numbers(earlier.at(-1) ?? [])
  if (before.length || next.major < LARGE) return before.slice(-20).some((n) => follows(n, next))
  const last = earlier.slice(-REACH).flatMap(numbers).at(-1)
  return last !== undefined && follows(last, next)
}

/** `HB-160 Accounts` after `HB-159`, `PC 24/081` after `PC 24/080`: numbers that letters or a year are part of count no lists. */
function continuesItems(earlier: Line[][], lines: Line[]): boolean {
  const heads = lines.slice(0, 30).flatMap(ownHeads)
  if (heads.length === 0) return false
  const last = new Map(earlier.slice(-REACH).flatMap((page) => page.flatMap(ownHeads).map((head) => [head.form, head] as const)))
  const first = new Map([...heads].reverse().map((head) => [head.form, head]))
  return [...first].some(([form, head]) => last.has(form) && stepOf(last.get(form)!, head) === 1)
}

const ownHeads = ({ text }: Line): Head[] =>
  text.length > LONGEST || !/\d/.test(text.slice(0, 16))
    ? []
    : readHeads(text, true).filter(
        ({ form, values, worded }) => !worded && /\p{L}|[/-]/u.test(form.replace(/<[^>]*>/g, '')) && values.at(-1)! > 1,
      )
/** No title of an item is longer. */
const LONGEST = 160

/** No list within a paper counts so far. */
const LARGE = 100
/** So many pages may stand without a number. */
const REACH = 5

function read(line: Line): Numbered | null {
  const match = NUMBER.exec(line.text)
  if (!match || (match[2] === undefined && !/^\(?\d{1,4}[.):]/.test(line.text))) return null
  return { major: Number(match[1]), minor: match[2] === undefined ? null : Number(match[2]), indent: line.indent }
}

function follows(earlier: Numbered, next: Numbered): boolean {
  if (next.minor === null) return earlier.major + 1 === next.major
  if (next.major === earlier.major) return next.minor === (earlier.minor ?? 0) + 1
  return next.major === earlier.major + 1 && next.minor === 1
}
