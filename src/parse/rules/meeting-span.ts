import { wordsOf } from '../meeting/clues.js'
import { beginsAndEnds, turnTokens } from '../meeting/turns.js'
import type { Rule } from '../rule.js'
import { set } from '../words/list.js'
import { readTimeRange } from './meeting-time.js'
import { readTimes } from './time.js'

export interface MeetingSpan {
  start: string
  end: string
}

/** `11.00 am - 11.42 am` alone, under the place for the chairman’s name (counties). */
const BESIDE_FOOT = set('chair chairman chairwoman chairperson am pm a m p to')

/** Both hours of a sentence that says when the meeting began and when it ended. */
export function readMeetingSpan(text: string): MeetingSpan | null {
  if (text.length > 200 || !/\d/.test(text)) return null
  const range = text.length < 60 ? readTimeRange(text) : null
  if (range && wordsOf(text).every((word) => BESIDE_FOOT.has(word))) return range
  if (!/ and /i.test(text) || !beginsAndEnds(turnTokens(text))) return null
  const [start, end, ...more] = readTimes(text)
  return start && end && !more.length ? { start: start.iso, end: end.iso } : null
}

export const rule: Rule<MeetingSpan> = {
  name: 'meeting-span',
  about: 'When the meeting began and when it ended, in one sentence',
  source: 'the last line of minutes in London and Northern Ireland: “The meeting started at 6.30 pm and ended at 8.10 pm.”',
  read: readMeetingSpan,
  examples: [
    { text: 'The meeting started at 6.30 pm and ended at 8.10 pm.', gives: { start: '18:30', end: '20:10' } },
    { text: 'The meeting was called for 7.00 pm and ended at 8.20 pm.', gives: { start: '19:00', end: '20:20' } },
    { text: 'The meeting commenced at 10.00 a.m. and concluded at 12 noon', gives: { start: '10:00', end: '12:00' } },
    { text: 'The meeting started at 7 pm and the lamps were lit at 8 pm.', gives: null },
    { text: '11.00 am - 11.42 am', gives: { start: '11:00', end: '11:42' } },
    { text: 'CHAIRMAN 11.00 am - 11.42 am', gives: { start: '11:00', end: '11:42' } },
    { text: 'The lamps are lit 7.00 pm - 9.00 pm', gives: null },
    { text: 'The meeting ended at 8.10 pm.', gives: null },
    { text: 'The meeting began at 7 pm, was adjourned at 8 pm and ended at 9 pm', gives: null },
  ],
}
