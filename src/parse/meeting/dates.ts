/** Dates as British, Irish, Welsh and North American papers print them, read over tokens. */
import { MONTHS, WEEKDAYS } from '../words/time.js'
import { type Token, tokens } from '../words/tokens.js'
import { century, dayAt, type Part, pastOf, SOFT, yearAt } from './date-parts.js'

export interface PrintedDate {
  iso: string
  printed: string
  /** English name of the day of the week, where one is printed. */
  weekday?: string
  index: number
  length: number
}

/** What a date printed in the head of a meeting's paper may leave out, and how much of it there is. */
export interface MeetingDate extends PrintedDate {
  /** The last day, where it runs over more than one: `7th and 8th May 2029`. `iso` is the first. */
  until?: string
  /** No year is printed: `iso` has the year 0000. */
  yearless?: boolean
  /** `05/07/29`: day and month could be the other way round. */
  either?: boolean
}

export interface DateHabit {
  /** `07/05/29`, `7.5.29`, `7 May 29`, `7 May`, and the first day of several. */
  loose?: boolean
  /** Figures alone are month before day. */
  monthFirst?: boolean
}

interface Found {
  day: number
  month: number
  year: number
  next: number
  either?: boolean
}

const AND = new Set(['and', '&', '-', '–', '—', 'to', '/', 'a'])

/** `2O24`, `20l9`, `2lst`: a letter for the figure that it looks like. */
const MISTYPED = /(?<![\p{L}\p{N}])(?:[12][\dOl]{3}(?![\p{L}\p{N}])|[\dOl]{1,2}(?=(?:st|nd|rd|th)(?!\p{L})))/gu

export function readMeetingDates(text: string, habit: DateHabit = {}): MeetingDate[] {
  if (!mayHold(text)) return []
  const list = tokens(text.replace(MISTYPED, (year) => year.replaceAll('O', '0').replaceAll('l', '1')))
  const out: MeetingDate[] = []
  for (let i = 0; i < list.length; i++) {
    const read = dateAt(list, i, habit)
    if (!read) continue
    const [at, end] = [list[i]!.at, list[read.next - 1]!.end]
    out.push({ ...read.value, printed: text.slice(at, end), index: at, length: end - at })
    i = read.next - 1
  }
  return out
}

const MONTH_STARTS =
  /(?<!\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ion|chwe|maw|faw|ebr|mai|fai|meh|feh|gor|orff|awst|medi|fedi|hyd|tach|dach|rha|rag|ean|már|aib|beal|meit|iúil|lún|samh|noll)/iu
const IN_FIGURES = /\d[/.-]\d|&#|(?<!\d)\d{8}(?!\d)/
const ORDINAL = /(?:irs|con|hir|ur|if|ix|event|igh|in|en|lev|elf|tie)th?\b|\b(?:first|second|third)\b/i
/** Most paragraphs have no date: figures with a mark between them, or the name of a month and a number. */
const mayHold = (text: string): boolean =>
  /\d/.test(text) ? IN_FIGURES.test(text) || MONTH_STARTS.test(text) : ORDINAL.test(text) && MONTH_STARTS.test(text)

/** A date whose first token is at `i`: its day of the week, or its day or month. */
function dateAt(list: Token[], i: number, habit: DateHabit): Part<Omit<MeetingDate, 'printed' | 'index' | 'length'>> | null {
  const token = list[i]!
  if (token.kind === 'mark' || (token.kind === 'figures' && !standsAlone(list, i))) return null
  const run = habit.loose ? unbrokenAt(list, i) : null
  if (run) return { value: { iso: run }, next: i + 1 }
  const week = weekdayAt(list, i)
  const from = week ? pastLinks(list, week.next) : i
  if (!list[from] || (week && list[from]!.kind === 'mark')) return null
  const found = (habit.loose ? severalAt(list, from, habit) : null) ?? oneAt(list, from, habit, week !== null)
  if (!found) return null
  const { first, last } = 'first' in found ? found : { first: found, last: null }
  const iso = isoOf(first)
  if (!iso) return null
  const value: Omit<MeetingDate, 'printed' | 'index' | 'length'> = { iso }
  if (week) value.weekday = week.value
  if (last) value.until = isoOf(last)!
  if (first.year === 0) value.yearless = true
  if (first.either) value.either = true
  return { value, next: found.next }
}

/** `20290507` in the name of a file. */
function unbrokenAt(list: Token[], i: number): string | null {
  const { kind, text } = list[i]!
  if (kind !== 'figures' || text.length !== 8 || (text[0] !== '2' && !text.startsWith('19'))) return null
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6))]
  return year < 2200 ? isoOf({ year, month, day, next: i }) : null
}

/** Figures that are no part of a longer number: not `563`, not the `3` of `10.3`, `24/3` or `£3`. */
function standsAlone(list: Token[], i: number): boolean {
  const [before, two] = [list[i - 1], list[i - 2]]
  if (!before || !list[i]!.glued) return true
  if (before.kind !== 'mark') return true
  if (/[£$€#]/.test(before.text)) return false
  // `FC/3/5/29` is a number.
  if (before.text === '/' && before.glued && two?.kind === 'word' && !WEEKDAYS[two.lower]) return false
  return !(/[-/.–,:]/.test(before.text) && before.glued && two?.kind === 'figures')
}

function weekdayAt(list: Token[], i: number): Part<string> | null {
  const [word, after] = [list[i]!, list[i + 1]]
  const welsh = after && (word.lower === 'dydd' || word.lower === 'nos')
  const two = welsh ? WEEKDAYS[`${word.lower} ${after.lower}`] : undefined
  if (two) return { value: two, next: i + 2 }
  const one = WEEKDAYS[word.lower]
  return one ? { value: one, next: i + 1 } : null
}

/** `Tuesday, the`, `Tuesday- -`, `Tuesday evening`. */
function pastLinks(list: Token[], i: number): number {
  let next = i
  for (let left = 5; left > 0 && list[next]; left--, next++) {
    const { kind, lower, text } = list[next]!
    if (!(kind === 'mark' ? SOFT.has(text) : lower === 'the' || lower === 'on' || lower === 'evening')) break
  }
  return next
}

function oneAt(list: Token[], i: number, habit: DateHabit, weekday: boolean): Found | null {
  return dayFirstAt(list, i, habit, weekday) ?? monthNameFirstAt(list, i, habit, weekday) ?? figuresAt(list, i, habit)
}

function dayFirstAt(list: Token[], i: number, habit: DateHabit, weekday: boolean): Found | null {
  const day = dayAt(list, i)
  if (!day) return null
  const at = pastOf(list, day.next)
  const month = MONTHS[list[at]?.lower ?? '']
  if (!month) return null
  const year = yearAt(list, at + 1, habit.loose)
  if (year) return { day: day.value, month, year: year.value, next: year.next }
  return habit.loose && !isCount(list, at + 1) && (weekday || list[at]!.text.length > 2)
    ? { day: day.value, month, year: 0, next: at + 1 }
    : null
}

/** Figures that go on behind a month are none of the date: `7 May 240`. */
const isCount = (list: Token[], i: number): boolean => list[i]?.kind === 'figures' && list[i]!.text.length === 3

/** `May 7, 2029`, `May 7th 2029`, `May the 7th`. */
function monthNameFirstAt(list: Token[], i: number, habit: DateHabit, weekday: boolean): Found | null {
  const month = MONTHS[list[i]!.lower]
  if (!month || list[i]!.kind !== 'word') return null
  let at = i + 1
  if (list[at]?.text === '.' || list[at]?.text === ',') at += 1
  if (list[at]?.lower === 'the') at += 1
  const day = dayAt(list, at)
  if (!day) return null
  const year = yearAt(list, day.next, habit.loose)
  if (year) return { day: day.value, month, year: year.value, next: year.next }
  const whole = weekday || list[day.next - 1]!.kind === 'word'
  return habit.loose && whole && list[day.next]?.text !== ':' ? { day: day.value, month, year: 0, next: day.next } : null
}

/** `20/09/2029`, `20.9.29`, `20-09-2029`, `2029-09-20`. */
function figuresAt(list: Token[], i: number, habit: DateHabit): Found | null {
  const [a, mark, b, same, c] = list.slice(i, i + 5)
  if (a?.kind !== 'figures' || b?.kind !== 'figures' || c?.kind !== 'figures') return null
  if (mark!.text !== same!.text || !/[/.-]/.test(mark!.text) || !b.glued || !mark!.glued) return null
  const after = list[i + 5]
  if (after?.glued && /[-/]/.test(after.text) && list[i + 6]?.glued) return null
  const [x, y, z] = [Number(a.text), Number(b.text), Number(c.text)]
  if (a.text.length === 4) return x >= 1900 && x < 2200 && isYearFirst(list, i) ? { year: x, month: y, day: z, next: i + 5 } : null
  if (a.text.length > 2 || b.text.length > 2) return null
  if (c.text.length !== 4 && !(habit.loose && c.text.length === 2 && c.glued)) return null
  if (c.text.length === 4 && (z < 1800 || z >= 2200)) return null
  const swap = habit.monthFirst ? x <= 12 : y > 12 && habit.loose
  const found = { day: swap ? y : x, month: swap ? x : y, year: c.text.length === 4 ? z : century(z), next: i + 5 }
  return x <= 12 && y <= 12 && x !== y ? { ...found, either: true } : found
}

/** `2029-09-20`; `2029.09.20` too, but at the head of a line with words behind it, where it is the number of an item. */
const isYearFirst = (list: Token[], i: number): boolean =>
  list[i + 1]!.text !== '.' || (list[i + 2]!.text.length === 2 && list[i + 4]!.text.length === 2 && (i > 0 || list[i + 5] === undefined))

/** `7th and 8th May 2029`, `30 April and Wednesday 1 May 2029`, `1st/2nd May 2029`: the first day, and the last. */
function severalAt(list: Token[], i: number, habit: DateHabit): { first: Found; last: Found; next: number } | null {
  const day = dayAt(list, i)
  if (!day) return null
  let at = day.next
  const of = pastOf(list, at)
  const month = MONTHS[list[of]?.lower ?? '']
  if (month) at = of + 1
  let links = 0
  while (links < 4 && list[at] && (AND.has(list[at]!.lower) || list[at]!.text === ',')) {
    at += 1
    links += 1
  }
  if (links === 0 || !list[at]) return null
  const week = weekdayAt(list, at)
  /** `Meeting 1 - Thursday 27 May`: a number, and then one day. */
  if (week && !month && /^[-–—]$/.test(list[at - 1]!.text) && !weekdayAt(list, Math.max(0, i - 1))) return null
  if (week) at = pastLinks(list, week.next)
  if (!list[at]) return null
  const last = dayFirstAt(list, at, { ...habit, loose: false }, true)
  if (!last || (month ? month > last.month : day.value >= last.day)) return null
  return { first: { ...last, day: day.value, month: month ?? last.month }, last, next: last.next }
}

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
export const weekdayOf = (iso: string): string | undefined => DAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()]

function isoOf({ day, month, year }: Found): string | null {
  // 4 is a leap year: a date without a year may be 29 February.
  const at = new Date(Date.UTC(2000, month - 1, day))
  at.setUTCFullYear(year || 2000)
  if (month < 1 || month > 12 || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null
  return `${String(year).padStart(4, '0')}${at.toISOString().slice(4, 10)}`
}
