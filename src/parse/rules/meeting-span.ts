import type { Rule } from '../rule.js'
import { readTimeRange } from './meeting-time.js'
import { readTimes } from './time.js'

export interface MeetingSpan {
  start: string
  end: string
}

const BOTH =
  /\bmeeting\s(?:was\s)?(?:formally\s|duly\s)?(?:started|began|commenced|opened|convened|called)\b(?:[^.]|\.(?=\d)|(?<=[ap])\.|(?<=[ap]\.m)\.){1,60}?\band\s(?:was\s|duly\s)?(?:ended|closed|finished|concluded|terminated|rose|adjourned)\s(?:at|by)\b/i

/** `11.00 am - 11.42 am` alone, under the place for the chairman’s name (counties). */
const FOOT = /^(?:chair(?:man|woman|person)?\W+)?\d{1,2}[.:]\d\d\s?[ap]\.?m\.?\s?(?:[-–—]|to)\s?\d{1,2}[.:]\d\d\s?[ap]\.?m\.?$/i

/** Both hours of a sentence that says when the meeting began and when it ended. */
export function readMeetingSpan(text: string): MeetingSpan | null {
  const foot = FOOT.test(text) ? readTimeRange(text) : null
  if (foot || text.length > 200 || !BOTH.test(text)) return foot
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
