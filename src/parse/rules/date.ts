import { type PrintedDate, readMeetingDates } from '../meeting/dates.js'
import type { Rule } from '../rule.js'

export type { PrintedDate } from '../meeting/dates.js'

/** A bare day joined to what follows: “3 – 5 March 2020” prints one whole date and it is not the first. */
const HALF_RANGE = /(?<![\d.:/])\d{1,2}(?:st|nd|rd|th)?\s?(?:–|—|-|to|and|&)\s?$/i

/** Every whole date in the text, in order. */
export function readDates(text: string): PrintedDate[] {
  return readMeetingDates(text).filter((date) => date.weekday || !HALF_RANGE.test(text.slice(Math.max(0, date.index - 12), date.index)))
}

/** The first whole date in the text; null where none has day, month and year. */
export function readDate(text: string): PrintedDate | null {
  return readDates(text)[0] ?? null
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
    { text: 'Harbour Board 2024.03.05', gives: { iso: '2024-03-05' } },
    { text: '2024.03.05 Lamps on the quay', gives: null },
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
    { text: 'the 10thth March 2029', gives: { iso: '2029-03-10' } },
    { text: 'Wednesday 11™ April 2029', gives: { iso: '2029-04-11' } },
    { text: 'the seventh day of May, two thousand and twenty-nine', gives: { iso: '2029-05-07' } },
    { text: 'Tuesday the twenty-first of May 2024', gives: { iso: '2024-05-21', weekday: 'Tuesday' } },
    { text: 'May 7,2024', gives: { iso: '2024-05-07' } },
    { text: 'the fair of 3 – 5 March 2020', gives: null },
    { text: '7 May 24 residents', gives: null },
    { text: '7.5.24 Benches', gives: null },
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
