/** Dates that print a part of themselves elsewhere: a day without its year, or a day of the week without its month. */
import { MONTHS, WEEKDAYS } from '../words/time.js'
import { tokens } from '../words/tokens.js'
import { dayAt } from './date-parts.js'
import { type DateHabit, type MeetingDate, weekdayOf } from './dates.js'

/** What the head, the foot and the file's facts print of years and months, for dates that lack them. */
export interface Elsewhere {
  years: number[]
  /** `May 2029`: `2029-05`. */
  months: string[]
}

export function elsewhereIn(texts: string[]): Elsewhere {
  const [years, months] = [new Set<number>(), new Set<string>()]
  for (const text of texts) {
    for (const printed of text.match(/\b(?:19|20)\d\d\b/g) ?? []) years.add(Number(printed))
    for (const [, name, year] of text.matchAll(/(\p{L}{3,}),?\s+((?:19|20)\d\d)\b/gu)) {
      const month = MONTHS[name!.toLowerCase()]
      if (month) months.add(`${year}-${String(month).padStart(2, '0')}`)
    }
  }
  return { years: [...years], months: [...months] }
}

/** With a year where none is printed, and day and month the way that the day of the week allows. */
export function settled(date: MeetingDate, { years }: Elsewhere, habit: DateHabit): MeetingDate | null {
  if (date.yearless) {
    const year = years.find((y) => !date.weekday || weekdayOf(`${y}${date.iso.slice(4)}`) === date.weekday)
    return year === undefined ? null : { ...date, iso: `${year}${date.iso.slice(4)}` }
  }
  if (!date.either || !date.weekday || weekdayOf(date.iso) === date.weekday) return date
  const turned = `${date.iso.slice(0, 5)}${date.iso.slice(8)}-${date.iso.slice(5, 7)}`
  return weekdayOf(turned) === date.weekday && !habit.monthFirst ? { ...date, iso: turned } : date
}

/** `Tuesday the 9th` under `Minutes, February 2029`: a day of the week and of the month that a month printed elsewhere bears out. */
export function daysOfMonth(text: string, { months }: Elsewhere): MeetingDate[] {
  if (months.length === 0 || !/day\b/i.test(text)) return []
  const list = tokens(text)
  return list.flatMap((token, i) => {
    const weekday = WEEKDAYS[token.lower]
    const at = weekday && list[i + 1]?.lower === 'the' ? i + 2 : i + 1
    const day = weekday && list[at]?.kind === 'figures' ? dayAt(list, at) : null
    if (!weekday || !day || (list[day.next]?.lower ?? '') in MONTHS || day.next === at + 1) return []
    const iso = months.map((month) => `${month}-${String(day.value).padStart(2, '0')}`).find((on) => weekdayOf(on) === weekday)
    const end = list[day.next - 1]!.end
    return iso ? [{ iso, weekday, yearless: true, printed: text.slice(token.at, end), index: token.at, length: end - token.at }] : []
  })
}
