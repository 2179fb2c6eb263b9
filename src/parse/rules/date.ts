import type { Rule } from '../rule.js'
import { anyOf, MONTHS, WEEKDAYS } from './words.js'

export interface PrintedDate {
  iso: string
  printed: string
  /** English name of the day of the week, where one is printed. */
  weekday?: string
  index: number
  length: number
}

const MONTH = `(?<month>${anyOf(Object.keys(MONTHS))})`
const WEEKDAY = `(?:(?<weekday>${anyOf(Object.keys(WEEKDAYS))})\\b[\\s,.–—-]{0,6}(?:the\\s)?)?`
const ORDINAL = '(?:\\s?(?:st|nd|rd|th|fed|ydd|eg|ain|af|il|ed|ain)\\b)?'
const YEAR = '(?<year>(?:1[89]|20|21)\\d\\d)(?!\\d)'
const SLASH = '(?:\\/|&#47;|&#x2f;|\\.)'
const SHAPES = [
  // 2nd July, 2020 · 06-Jan-2026 · 4.00pm1 July 2021
  `${WEEKDAY}(?<!\\d|\\d[/-])(?<day>\\d{1,2})${ORDINAL}[\\s,.-]{0,3}(?:(?:day\\s)?of\\s|o\\s)?${MONTH}\\b[\\s,.'’-]{0,4}${YEAR}`,
  // March 13, 2025 · SEPTEMBER 3, 2019
  `${WEEKDAY}\\b${MONTH}\\b\\.?\\s(?<day>\\d{1,2})${ORDINAL},?\\s${YEAR}`,
  // 20/09/2017 · 22&#47;10&#47;2015
  `${WEEKDAY}(?<![\\d/.])(?<day>\\d{1,2})${SLASH}(?<month>\\d{1,2})${SLASH}${YEAR}(?!\\/)`,
  // 2024-03-05
  '(?<![\\d-])(?<year>(?:19|20)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)(?![\\d-])',
].map((shape) => new RegExp(shape, 'gi'))

/** A bare day joined to what follows: “3 – 5 March 2020” prints one whole date and it is not the first. */
const HALF_RANGE = /(?<![\d.:/])\d{1,2}(?:st|nd|rd|th)?\s?(?:–|—|-|to|and|&)\s?$/i

/** Every whole date in the text, in order. */
export function readDates(text: string): PrintedDate[] {
  const found: PrintedDate[] = []
  if (!/\d/.test(text)) return found
  for (const shape of SHAPES) {
    for (const match of text.matchAll(shape)) {
      const date = toDate(match)
      if (date && (date.weekday || !HALF_RANGE.test(text.slice(Math.max(0, date.index - 12), date.index)))) found.push(date)
    }
  }
  found.sort((a, b) => a.index - b.index)
  return found.filter((date, i) => i === 0 || date.index >= found[i - 1]!.index + found[i - 1]!.length)
}

/** The first whole date in the text; null where none has day, month and year. */
export function readDate(text: string): PrintedDate | null {
  return readDates(text)[0] ?? null
}

function toDate(match: RegExpMatchArray): PrintedDate | null {
  const { day, month, year, weekday } = match.groups as Record<string, string | undefined>
  const m = MONTHS[month!.toLowerCase()] ?? Number(month)
  const at = new Date(Date.UTC(Number(year), m - 1, Number(day)))
  if (m < 1 || m > 12 || at.getUTCMonth() !== m - 1 || at.getUTCDate() !== Number(day)) return null
  const name = weekday && WEEKDAYS[weekday.toLowerCase().replace(/\s+/g, ' ')]
  return {
    iso: at.toISOString().slice(0, 10),
    printed: match[0],
    ...(name ? { weekday: name } : {}),
    index: match.index!,
    length: match[0].length,
  }
}

export const rule: Rule<PrintedDate> = {
  name: 'date',
  about: 'A date with day, month and year, in any of the shapes that page heads and printed minutes use',
  source: 'English and Welsh minutes print day before month; North American ones print the month’s name first',
  read: readDate,
  examples: [
    {
      text: 'Thursday, 2nd July, 2020 6.00 pm',
      gives: { iso: '2020-07-02', weekday: 'Thursday', printed: 'Thursday, 2nd July, 2020', index: 0 },
    },
    { text: 'Harbour Committee - Tuesday 21 January 2020', gives: { iso: '2020-01-21', weekday: 'Tuesday' } },
    { text: '10 Sep 2020 - 10:00', gives: { iso: '2020-09-10', length: 11 } },
    { text: '28Th November 2023', gives: { iso: '2023-11-28' } },
    { text: 'held on the 13 th April 2021', gives: { iso: '2021-04-13' } },
    { text: '7/11/2024', gives: { iso: '2024-11-07' } },
    { text: 'Meeting: 20/09/2017 - Harbour Board (Item 52)', gives: { iso: '2017-09-20' } },
    { text: '22&#47;10&#47;2015', gives: { iso: '2015-10-22' } },
    { text: 'Meeting on 2024-03-05', gives: { iso: '2024-03-05' } },
    { text: 'on Thursday, March 13, 2025', gives: { iso: '2025-03-13', weekday: 'Thursday' } },
    { text: 'TUESDAY- -SEPTEMBER 3, 2019- -7:00 P.M.', gives: { iso: '2019-09-03', weekday: 'Tuesday' } },
    { text: '5TH FEBRUARY, 2018', gives: { iso: '2018-02-05' } },
    { text: 'Dydd Iau, 9fed Hydref, 2014', gives: { iso: '2014-10-09', weekday: 'Thursday' } },
    { text: 'Dydd Mawrth 5 Mawrth 2024', gives: { iso: '2024-03-05', weekday: 'Tuesday' } },
    { text: 'Tuesday 06-Jan-2026 11.00', gives: { iso: '2026-01-06' } },
    { text: '1st May 2012', gives: { iso: '2012-05-01' } },
    { text: '4.00pm1 July 2021', gives: { iso: '2021-07-01', printed: '1 July 2021' } },
    { text: 'Decommissioned 18.05.2022', gives: { iso: '2022-05-18' } },
    { text: '1 April 2020 to 31 March 2021', gives: { iso: '2020-04-01' } },
    { text: 'the fair of 3 – 5 March 2020', gives: null },
    { text: 'Thursday 2 July at 6.00 pm', gives: null },
    { text: '31 February 2021', gives: null },
    { text: '13/13/2021', gives: null },
    { text: '12/24', gives: null },
    { text: '77/21 Apologies', gives: null },
    { text: '212/14/15 Footpaths', gives: null },
    { text: '24/00801/COU', gives: null },
    { text: '2020/21 Revenue Budget', gives: null },
    { text: 'on page 563 of March 2020', gives: null },
  ],
}
