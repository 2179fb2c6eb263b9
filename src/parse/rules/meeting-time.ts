import { keptOf } from '../../writing/kept.js'
import { isLastBusiness, pausesAfter, type Turn, type TurnKind, turnIn, turnTokens } from '../meeting/turns.js'
import type { Rule } from '../rule.js'
import type { Token } from '../words/tokens.js'
import { type PrintedTime, readTimes } from './time.js'

export interface MeetingTime {
  kind: TurnKind
  /** HH:MM; null where no time is printed. */
  time: string | null
  /** True where neither am nor pm is printed with an hour that may be either. */
  ambiguous: boolean
  /** The sentence as printed. */
  printed: string
}

/** What a turn needs: most paragraphs tell of none. */
const CUE =
  /\b(?:adjourn|re-?(?:sum|conven|commenc|start|open)|clos[ei]|finish|conclu|completed|terminat|commenc|start|open|began|conven|call|end(?:s|ed|ing)?\b|dispers|dissolv|to order|time\b|rose at|rising|i ben|yn gorffen)/i

/** What one sentence tells of the meeting's start, end, adjournment or resumption. */
export const readMeetingTime: (text: string) => Readonly<MeetingTime> | null = keptOf(timeIn)

function timeIn(text: string): MeetingTime | null {
  if (!CUE.test(text)) return null
  for (const sentence of text.split(SENTENCES)) {
    const read = sentence.length < 400 ? readSentence(sentence.trim().replace(/^\((.*)\)$/, '$1')) : null
    if (read) return read
  }
  return null
}

/** A capital behind a stop begins a sentence; but `the meeting be adjourned. Time: 8.08 p.m.` is one. */
const SENTENCES = /(?<=(?:[^.\s]{3}|[ap]\.?m\.?|\d)[.)])(?<!adjourned\.)\s+(?=[A-Z(])/

function readSentence(sentence: string): MeetingTime | null {
  if (!CUE.test(sentence)) return null
  const list = turnTokens(sentence)
  const turn = turnIn(list)
  if (!turn) return null
  const times = readTimes(sentence)
  const read = times.find(({ index }) => index >= list[turn.from]!.at) ?? times[0]
  const [time, ambiguous] = [read?.iso ?? null, read?.either === true]
  if ((turn.timed || turn.kind === 'start') && time === null) return null
  const told = { time, ambiguous, printed: sentence }
  const pause = pausesAfter(list, turn.next)
  if (turn.kind === 'end' && pause) return toPublic(list) ? null : { kind: 'adjourned', ...told }
  const last = turn.kind === 'adjourned' && time !== null && !pause && (isLastBusiness(list) || endsWith(list, turn, read!))
  return { kind: last ? 'end' : turn.kind, ...told }
}

const toPublic = (list: Token[]): boolean => list.some(({ lower }, i) => lower === 'public' && list[i - 2]?.lower === 'to')

/** `The meeting adjourned at 9 pm`, `adjourned in memory of …`: no return and nothing behind the hour. */
function endsWith(list: Token[], { next }: Turn, { index }: PrintedTime): boolean {
  const after = list.slice(next, next + 3).map(({ lower }) => lower)
  const from = after[0] === 'the' ? after[2] : after[0]
  return (
    (list[next - 1]?.at ?? 0) < 90 &&
    (index > (list[next]?.at ?? 0) || after.length === 0) &&
    LEADS.has(from && /^\d/.test(from) ? 'at' : (from ?? 'at'))
  )
}

const LEADS: ReadonlySet<string> = new Set(['at', '@', 'in', 'sine', ':', ',', '.'])

/** “7.00 pm – 9.15 pm” after a label: the meeting's start and end. */
export function readTimeRange(text: string): { start: string; end: string } | null {
  const [start, end] = readTimes(text)
  if (!start || !end || !/^\s?(?:–|—|-|to|until)\s?$/i.test(text.slice(start.index + start.length, end.index))) return null
  return { start: start.iso, end: end.iso }
}

export const rule: Rule<MeetingTime> = {
  name: 'meeting-time',
  about: 'When the meeting began, ended, was adjourned or resumed',
  source: 'opening and closing sentences; an adjournment with no return and no business left is the end (North America)',
  read: readMeetingTime,
  examples: [
    { text: 'The meeting ended at 10.10pm.', gives: { kind: 'end', time: '22:10', printed: 'The meeting ended at 10.10pm.' } },
    { text: 'The Council rose at 9.05 pm.', gives: { kind: 'end', time: '21:05' } },
    { text: 'The Sub-Committee rose at 3.10pm.', gives: { kind: 'end', time: '15:10' } },
    { text: 'Rising at: 7.48 pm', gives: { kind: 'end', time: '19:48' } },
    { text: 'The trustees dispersed at ten minutes to eight.', gives: { kind: 'end', time: '07:50', ambiguous: true } },
    { text: 'The Chairman brought the meeting to a close at 8.50 pm', gives: { kind: 'end', time: '20:50' } },
    { text: 'Meeting close 19:53', gives: { kind: 'end', time: '19:53' } },
    { text: 'The Court rose at 12.35', gives: { kind: 'end', time: '12:35' } },
    { text: 'Members rose at 9.10 pm.', gives: { kind: 'end', time: '21:10' } },
    { text: 'Council closed the quay at 6 pm.', gives: null },
    { text: 'The river by the Council rose to two metres', gives: null },
    { text: 'The meeting finished at 9pm', gives: { kind: 'end', time: '21:00' } },
    { text: 'With nothing else to discuss, proceedings ended at 9 o’clock in the evening.', gives: { kind: 'end', time: '21:00' } },
    { text: 'The meeting concluded at 12 noon.', gives: { kind: 'end', time: '12:00' } },
    { text: 'The meeting was declared closed at 10.10pm.', gives: { kind: 'end' } },
    { text: 'Meeting closed: 9.22 p.m.', gives: { kind: 'end', time: '21:22' } },
    { text: 'The Chairman closed the meeting at 8.46 pm', gives: { kind: 'end', time: '20:46' } },
    { text: 'There being no further business, the meeting closed at 9.30pm', gives: { kind: 'end', time: '21:30' } },
    { text: 'There being no further business the meeting closed at 20.11.', gives: { kind: 'end', time: '20:11' } },
    { text: 'This concluded the business of the meeting at 8.55 pm.', gives: { kind: 'end', time: '20:55' } },
    { text: 'Time of finish: 7.30 pm', gives: { kind: 'end', time: '19:30' } },
    { text: 'Finish time: 19.30', gives: { kind: 'end', time: '19:30' } },
    { text: 'Adjournment: 9:05 PM', gives: { kind: 'end', time: '21:05' } },
    { text: 'Adjourned by the chair, 14:08 EST.', gives: { kind: 'end', time: '14:08' } },
    { text: 'Called to order by the chair, 13:05 EST.', gives: { kind: 'start', time: '13:05' } },
    { text: 'CALL TO ORDER: 7:00 p.m.', gives: { kind: 'start', time: '19:00' } },
    { text: 'Opened: 14:15', gives: { kind: 'start', time: '14:15' } },
    { text: 'Opened by the Mayor, the hall was full.', gives: null },
    { text: 'Closed at 21:27 by Ida', gives: { kind: 'end', time: '21:27' } },
    { text: 'Closed at weekends, and from 21:00', gives: null },
    { text: 'Finish of the new wall: about 19.30', gives: null },
    { text: 'Lamps were discussed. Meeting closed at 10.00 pm', gives: { kind: 'end', time: '22:00' } },
    { text: 'Closed 18.55', gives: { kind: 'end', time: '18:55' } },
    { text: 'Finish time - 8.40pm', gives: { kind: 'end', time: '20:40' } },
    { text: 'The Mayor called a recess at 9:12 p.m. and reconvened the meeting at 9:29 p.m.', gives: { kind: 'resumed', time: '21:29' } },
    { text: 'The Mayor closed the public hearing at 9.12 pm', gives: null },
    { text: 'Closing balance 7,301', gives: null },
    { text: 'The Council then completed the form at 7.10 pm', gives: null },
    { text: 'The meeting closed', gives: { kind: 'end', time: null } },
    { text: '(Meeting commenced at 6.30pm.)', gives: { kind: 'start', time: '18:30' } },
    { text: 'The meeting started at 7 pm', gives: { kind: 'start', time: '19:00' } },
    { text: 'The Chairman opened the meeting at 7 pm', gives: { kind: 'start', time: '19:00' } },
    { text: 'Harbour Board, commencing at 19:00', gives: { kind: 'start', time: '19:00' } },
    { text: 'Time: 7.00 pm – 9.15 pm', gives: { kind: 'start', time: '19:00' } },
    { text: 'There being no further business, Mayor Quill adjourned the meeting at 6:52 p.m.', gives: { kind: 'end', time: '18:52' } },
    { text: 'Meeting adjourned at 11:25am', gives: { kind: 'end', time: '11:25' } },
    { text: 'The meeting adjourned until 15:00 due to noise', gives: { kind: 'adjourned', time: '15:00' } },
    { text: 'The meeting adjourned at 10.21am for the panel to consider lamps.', gives: { kind: 'adjourned', time: '10:21' } },
    { text: 'The meeting closed for 10 minutes', gives: { kind: 'adjourned', time: null } },
    { text: 'The meeting resumed at 3.10 pm', gives: { kind: 'resumed', time: '15:10' } },
    { text: 'The meeting reconvened at 12.43pm and the chair told of lamps', gives: { kind: 'resumed', time: '12:43' } },
    {
      text: 'That the meeting be adjourned. Time: 8:08 p.m. Next regular meeting to be held December 5, 2023.',
      gives: { kind: 'end', time: '20:08' },
    },
    { text: 'There being no further business the meeting closed at 8.16.', gives: { kind: 'end', time: '08:16', ambiguous: true } },
    { text: 'The meeting therefore closed.', gives: null },
    { text: 'The next meeting will be on Wednesday 5 December 2007 commencing at 7.30pm.', gives: null },
    { text: 'The meeting is scheduled to end by 4.30 pm.', gives: null },
    { text: 'The meeting was closed to the public', gives: null },
    { text: 'since the last meeting closed', gives: null },
    { text: 'The meeting will be open to the public.', gives: null },
    { text: 'The meeting started with a song', gives: null },
    { text: 'The shop closed at 9.22 pm', gives: null },
  ],
}
