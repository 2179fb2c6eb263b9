import { romanValue } from '../../../writing/roman.js'
import { anyOf, MONTHS } from '../../rules/words.js'

/** The number at the head of an item: `335.` `1)` `77/21` `PL/23/104` `21.44` `(22-722)` `R2023-206` `Minute no. 5 –`. */

export interface HeadNumber {
  /** As printed, without brackets and trailing punctuation. */
  printed: string
  /** Its form, digits as 9 and letters as A: numbers of one scheme share it. */
  shape: string
  /** The part that counts up. */
  value: number
  /** A letter or decimal part after it: `a` of 48a, `1` of 6.1. */
  sub: string
  /** `IV.` */
  roman?: boolean
  /** Characters of the paragraph it takes, with the space after it. */
  length: number
}

const FORMS: RegExp[] = [
  // Minute no. 5 – Title
  /^(?:Minute|Item|Agenda item)\s+(?:no\.?\s*|number\s*)?(?<printed>\d{1,4}[a-z]?)\s*[.:–—-]\s*/i,
  // (22-722) and (*22-727)
  /^\(\*?(?<printed>\d{2,4}-\d{1,4}[A-Z]?)\)\s*/,
  // PL/23/104, C.12/24, PLA146/14, C048/23, MPC 12/24
  /^(?<printed>[A-Z]{1,5}[./ -]?\d{1,4}(?:[/.-]\d{1,4}){1,2}[a-z]?)[.:)]?(?=\s|$)\s*/,
  // OS.21, PLN/45, EX-7: a committee’s letters and its running number; no question, section, page or figure
  /^(?!(?:Q|S|PP?|NO|REF|FIG)[./-])(?<printed>[A-Z]{1,5}[./-]\d{1,4}[a-z]?)[.:)]?(?=\s|$)\s*/,
  // LC7 Title: the same without a stop; not a postcode (`EX4 4QU`)
  /^(?!(?:PP|NO|REF|FIG)\d)(?<printed>[A-Z]{2,5}\d{1,3}[a-z]?)[.:)]?\s+(?=\p{Lu}\p{L})/u,
  // R2023-206
  /^(?:Resolution\s+)?(?:#|No\.?\s*)?(?<printed>[A-Z]{0,2}\d{2,4}-\d{1,4})[.:)]?(?=\s|$)\s*/,
  // 77/21, 212/14/15, 2024/118
  /^(?<printed>\d{1,4}(?:\/\d{1,4}){1,2}[a-z]?)[.:)]?(?=\s|$)\s*/,
  // 11/23.4: month and year, then the item; 105/23-24: the item, then the municipal year
  /^(?<printed>\d{1,4}\/\d{2,4}(?:\.|-(?=\d{2,4}\s))\d{1,4}[a-z]?)[.:)]?(?=\s|$)\s*/,
  // 2024-25/101
  /^(?<printed>(?:19|20)\d\d-\d\d\/\d{1,4}[a-z]?)[.:)]?(?=\s|$)\s*/,
  // 21.44, 6.1, 2307.03
  /^(?<printed>\d{1,4}\.\d{1,3}(?:\.\d{1,2})?)[.:)]?(?=\s|$)\s*/,
  // 335. and 48a. and 1)
  /^(?<printed>\d{1,5}[a-z]?)(?:[.:]{1,2}|\)|\s[-–])(?=\s|$|[A-Z])\s*/,
  // IV. Title
  /^(?<printed>[IVX]{1,5})[.)](?=\s)\s*/,
  // A1 under section A
  /^(?<printed>[A-Z]\d{1,2}[a-z]?)[.:)]?(?=\s)\s*/,
]
const BARE = /^(?<printed>\d{1,5}[a-z]?)\s+(?=\p{Lu}|\d+\/\d)/u

/** @param wide a wide gap follows the number, so that it needs no stop. */
export function readHeadNumber(text: string, wide: boolean): HeadNumber | null {
  for (const form of wide ? [...FORMS, BARE] : [...FORMS, BARE]) {
    const m = form.exec(text)
    if (!m) continue
    const bare = form === BARE
    if (bare && ((!wide && /^(?:19|20)\d\d\s/.test(text)) || isDate(text))) return null
    const printed = m.groups!.printed!.trim()
    if (isFinancialYear(printed)) return null
    if (/^\d{1,2}\.\d\d$/.test(printed) && /^\s*(?:[ap]\.?m|hours)/i.test(text.slice(m[0].length))) return null
    return { printed, shape: shapeOf(m[0]), ...countOf(printed), length: m[0].length }
  }
  return null
}

/** `8 May 2024, 10.30am` under “Date of next meeting”. */
const DATE = new RegExp(`^\\d{1,2}\\s(?:${anyOf(Object.keys(MONTHS))})(?:\\s(?:19|20)\\d\\d\\b|\\W*$|,|\\sat\\b)`, 'i')
const isDate = (text: string) => DATE.test(text)

/** `2017/18 accounts` is a year, not a number. */
const isFinancialYear = (printed: string) => {
  const m = /^(?:19|20)(\d\d)\/(\d\d)$/.exec(printed)
  return m !== null && Number(m[2]) === (Number(m[1]) + 1) % 100
}

const shapeOf = (head: string) =>
  head
    .trim()
    .replace(/\d+/g, '9')
    .replace(/9[a-z](?=\W|$)/, '9')
    .replace(/[A-Z]+/g, 'A')
    .replace(/[.:)*\s–—-]+$/, '')
    .replace(/^\(\*/, '(')

/** `A1` under section A comes after `4`, and `B1` after `A3`. */
const LETTERED = /^(?<letter>[A-Z])(?<n>\d{1,2})[a-z]?$/

export const isLettered = (number: HeadNumber) => LETTERED.test(number.printed)

function countOf(printed: string): { value: number; sub: string; roman?: boolean } {
  const roman = /^[IVX]+$/.test(printed) ? romanValue(printed.toLowerCase()) : null
  if (roman !== null) return { value: roman, sub: '', roman: true }
  const lettered = LETTERED.exec(printed)
  if (lettered) return { value: (lettered.groups!.letter!.charCodeAt(0) - 64) * 100 + Number(lettered.groups!.n), sub: '' }
  const m = /^(?<prefix>[A-Z]*[./ -]?)(?<a>\d+)(?:(?<sep>[./-])(?<b>\d+))?(?:[./-]\d+)?(?<letter>[a-z])?$/.exec(printed)
  if (!m) return { value: 0, sub: '' }
  const { a, b, sep, letter } = m.groups as Record<string, string>
  if (b === undefined) return { value: Number(a), sub: letter ?? '' }
  if (sep === '.') return { value: Number(a), sub: b }
  const yearFirst = (a!.length === 4 && /^(?:19|20)/.test(a!)) || sep === '-'
  return { value: Number(yearFirst ? b : countsUp(a!, b)), sub: letter ?? '' }
}

/** `77/21` counts in its first part; `23/104` in its second, the year being first. */
const countsUp = (a: string, b: string) => (a.length === 2 && b.length >= 3 ? b : a)
