import { type PrintedTime, readPrintedTimes } from '../meeting/clock.js'
import type { Rule } from '../rule.js'

export type { PrintedTime } from '../meeting/clock.js'

/** Every time in the text, in order. The first time's half of the day follows from the second's: 6.30 - 9.00 pm. */
export function readTimes(text: string): PrintedTime[] {
  const out: PrintedTime[] = []
  for (const time of readPrintedTimes(text)) {
    const before = out.at(-1)
    const joined = before && TO.test(text.slice(before.index + before.length, time.index))
    const start = time.half && (joined ? (before.half ? null : before) : bareStart(text, time))
    if (start && start === before) out.pop()
    if (start) out.push(earlierThan(time, start))
    out.push(time)
  }
  return out
}

const TO = /^\s?(?:–|—|-|to|until|till|and)\s?$/i

/** The first time in the text. */
export function readTime(text: string): PrintedTime | null {
  return readTimes(text)[0] ?? null
}

/** Figures that only a range makes a time: the 6 of `6 – 9 pm`. */
function bareStart(text: string, end: PrintedTime): PrintedTime | null {
  const from = Math.max(0, end.index - 16)
  const match = /(?<![\d£$€/:#]|\d[.,-])(?<hour>0?[1-9]|1[0-2])(?:[.:](?<minute>[0-5]\d))?\s?(?:–|—|-|to|until)\s?$/i.exec(
    text.slice(from, end.index),
  )
  if (!match) return null
  const printed = /^[\d.:]+/.exec(match[0])![0]
  const iso = `${match.groups!.hour!.padStart(2, '0')}:${match.groups!.minute ?? '00'}`
  return { iso, printed, index: from + match.index, length: printed.length }
}

/** The start in the half of the day that puts it before the end. */
function earlierThan(end: PrintedTime, start: PrintedTime): PrintedTime {
  const hour = Number(start.iso.slice(0, 2)) % 12
  const at = (hours: number) => `${String(hours).padStart(2, '0')}${start.iso.slice(2)}`
  const half = end.half === 'pm' && at(hour + 12) < end.iso ? 'pm' : 'am'
  const { either: _open, ...rest } = start
  return { ...rest, iso: at(half === 'pm' ? hour + 12 : hour), half }
}

export const rule: Rule<PrintedTime> = {
  name: 'time',
  about: 'A time of day: 12-hour with am or pm, 24-hour, noon and midnight, or figures after a word such as “at”',
  source: 'page heads and the opening and closing sentences of minutes; figures alone are a time only where a word says so',
  read: readTime,
  examples: [
    { text: 'Thursday, 2nd July, 2020 6.30 pm', gives: { iso: '18:30', printed: '6.30 pm' } },
    { text: '7pm', gives: { iso: '19:00', index: 0, length: 3 } },
    { text: '10 Sep 2020 - 10:00', gives: { iso: '10:00' } },
    { text: '10.00 a.m.', gives: { iso: '10:00', half: 'am' } },
    { text: 'at 05:00p EST', gives: { iso: '17:00', printed: '05:00p' } },
    { text: '12 noon', gives: { iso: '12:00', printed: '12 noon' } },
    { text: 'at midday', gives: { iso: '12:00' } },
    { text: 'ended at midnight', gives: { iso: '00:00' } },
    { text: '12.15 am', gives: { iso: '00:15' } },
    { text: '12.30pm', gives: { iso: '12:30' } },
    { text: '19.00', gives: { iso: '19:00' } },
    { text: '1900hrs', gives: { iso: '19:00' } },
    { text: 'at 19:30 hours', gives: { iso: '19:30' } },
    { text: '7.pm', gives: { iso: '19:00' } },
    { text: "2.00 o'r gloch", gives: { iso: '02:00', half: undefined } },
    { text: "2.00 o'r gloch y prynhawn", gives: { iso: '14:00' } },
    { text: 'The ferry item began at 19:09', gives: { iso: '19:09' } },
    { text: 'Adjourned at 12.59 - Pursuant to the rule', gives: { iso: '12:59' } },
    { text: 'Tuesday 06-Jan-2026 11.00', gives: { iso: '11:00' } },
    { text: '3.35 pm.', gives: { iso: '15:35' } },
    { text: '4.00pm1 July 2021', gives: { iso: '16:00', printed: '4.00pm' } },
    { text: 'TUESDAY- -7:00 P.M.', gives: { iso: '19:00' } },
    { text: 'Time: 7.00 – 9.15 pm', gives: { iso: '19:00', printed: '7.00' } },
    { text: 'Tuesday 30 January 2024, 6-7.30pm', gives: { iso: '18:00' } },
    { text: '4/6/18, 7.30 in the Mill', gives: { iso: '07:30' } },
    { text: '21-4.30 metres', gives: null },
    { text: 'at half past seven in the evening', gives: { iso: '19:30', half: 'pm' } },
    { text: 'closed at twenty to nine', gives: { iso: '08:40', half: undefined } },
    { text: 'at ten minutes past 2 pm', gives: { iso: '14:10' } },
    { text: 'at seven o’clock in the evening', gives: { iso: '19:00' } },
    { text: 'met at 1930', gives: { iso: '19:30' } },
    { text: 'a quarter to six', gives: { iso: '05:45' } },
    { text: 'six to nine members came', gives: null },
    { text: 'rose from ten to twenty', gives: null },
    { text: 'two past presidents spoke', gives: null },
    { text: 'the fair was held at 1930 prices', gives: null },
    { text: '12.59 - Pursuant to the rule', gives: null },
    { text: '1.4', gives: null },
    { text: '62.1', gives: null },
    { text: '£7.30', gives: null },
    { text: '10.10.2019', gives: null },
    { text: 'a scale of 1:1250', gives: null },
    { text: 'paragraph 12.10 of the code', gives: null },
    { text: '8.30 Resolved', gives: null },
    { text: 'the report notes at 4.10 the cost', gives: null },
    { text: 'would fall to 5.14 after the works', gives: null },
    { text: 'about 1500 hours of digging', gives: null },
    { text: '25.00 pm', gives: null },
    { text: 'Monday Noon', gives: { iso: '12:00' } },
    { text: 'Present: Ada Noon, Cllr B Noon and Ben Midday', gives: null },
    { text: 'on Friday afternoon', gives: null },
  ],
}
