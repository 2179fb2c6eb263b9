import type { MeetingEvent } from '../../records/record.js'
import { keptOf } from '../../writing/kept.js'
import { type Guarded, guarded, patternFor } from '../guarded.js'
import type { Rule } from '../rule.js'
import { type PrintedTime, readTime, readTimes } from './time.js'

export interface MeetingTime {
  kind: Extract<MeetingEvent['kind'], 'start' | 'end' | 'adjourned' | 'resumed'>
  /** HH:MM; null where no time is printed. */
  time: string | null
  /** True where neither am nor pm is printed with an hour that may be either. */
  ambiguous: boolean
  /** The sentence as printed. */
  printed: string
}

const MEETING =
  '(?:(?:the|this)\\s(?:[\\w-]+\\s){0,3}?(?:meeting|session|(?:sub-)?committee|council|cabinet|board|panel|court|senate|assembly|trustees|governors|directors|commissioners|commission|forum|authority|association|society|proceedings|business)|(?:council\\s|committee\\s|board\\s)?meeting|proceedings|(?:chair(?:man|woman|person)?|mayor|(?:lord\\s)?provost|president)\\s(?:[\\w.]+\\s){0,4}?)'
const WAS = '(?:\\s(?:was|were|is|had\\sbeen|then|formally|duly|declared|officially|having|been|being|called|finally)){0,4}'
const SHAPES: readonly [MeetingTime['kind'], Guarded][] = [
  [
    'resumed',
    guarded(
      `\\b${MEETING}${WAS}\\s(?:re-?sum|re-?conven|re-?commenc|re-?start|re-?open)(?:ed|d|es)\\b`,
      'i',
      /\sre-?(?:sum|conven|commenc|start|open)/i,
    ),
  ],
  ['adjourned', guarded(`\\b${MEETING}${WAS}\\sadjourn(?:ed|s)\\b|\\badjourned\\sthe\\smeeting\\b`, 'i', /adjourn/i)],
  [
    'end',
    guarded(
      `\\b${MEETING}${WAS}\\s(?:closed|ended|finished|concluded|terminated|dispersed|dissolved|rose(?=\\sat\\b)|ends|closes)\\b|\\b(?:meeting|proceedings|business|session)\\b[^.]{0,30}\\bto\\san?\\s(?:close|end|conclusion)\\b|\\bmeeting\\s(?:close|end|finish)\\b|\\b(?:closed|ended|concluded|completed)\\sthe\\s(?:meeting|proceedings|assembly|business)\\b|\\bmeeting\\s(?:closed|ended)\\b|^(?:close|end|conclusion)\\s(?:of\\s(?:the\\s)?meeting)\\b|^(?:time\\s)?(?:finish(?:ed)?|clos(?:ed?|ing)|end(?:ed|ing)?|concluded|adjourn(?:ed|ment))(?:\\s(?:time|at))?\\s?[:–]|^rising\\sat\\b|^(?:closed|ended|finished|concluded|adjourned)\\s(?:at(?=\\s\\d)|by\\b(?=[^.]*\\d))|\\bcyfarfod\\s(?:i\\sben|yn\\sgorffen)`,
      'i',
      /\b(?:clos|end|finish|conclu|complet|terminat|dispers|dissolv|rose\b|rising\b|adjourn|ben\b|gorffen)/i,
    ),
  ],
  [
    'start',
    guarded(
      `\\b${MEETING}${WAS}\\s(?:commenced|started|opened|began|starts|commences|convened|to\\sorder)\\b|\\b(?:opened|started|convened|called)\\sthe\\smeeting\\b|\\bcommencing\\s(?:at|from)\\b|^(?:start(?:ed|\\stime)?|commenced|time)\\s?:|^(?:call(?:ed)?\\sto\\sorder|convened?|opened)(?:\\s?[:–]|\\s(?:by|at)\\b)(?=[^.]*\\d)`,
      'i',
      /\b(?:commenc|start|open|began|conven|to\sorder|call|time\s?:)/i,
    ),
  ],
]
/** What every shape needs: most paragraphs tell of no beginning and no end. */
const CUE =
  /adjourn|\bre-?(?:sum|conven|commenc|start|open)|\b(?:clos|finish|conclu|terminat|commenc|start|open|began|conven|end(?:s|ed)?\b|dispers|dissolv|to\sorder\b|time\s?:|rose\sat\b)|^rising\sat\b|\bi\sben|gorffen/i
const PAUSE =
  /\b(?:for\s(?:\w+\s){0,2}(?:minutes?|mins?|lunch|tea|break|hours?)|for\sa\s|to\s(?:allow|consider|let|enable|closed?\s(?:session|meeting)|executive)|until\b|till\b|to\sthe\spublic\b|for\sthe\s(?:sub|public|panel)|and\s(?:opened|re)|in\sorder\s(?:to|for))/i
const NOT_THIS =
  /\b(?:next|previous|last|future|call-?in|public|another|site|annual)\s(?:\w+\s){0,3}meeting\b|\b(?:will|would|shall|should|may|can|could|must|scheduled|expected|likely|proposed|invited)\b/i
const FINAL = /\b(?:no\s(?:other|further|more)|there\sbeing)\b[^.]{0,40}\bbusiness\b/i

/** “That the meeting be adjourned. Time: 8.08 p.m.” */
const ADJOURN =
  /\bmeeting\s(?:be\s(?:now\s)?(?:adjourned|closed)\.?\s(?:at|Time\s?:?)|adjourned\.?\sTime\s?:?)\s\d{1,2}[.:]\d\d(?:\s?[ap]\.?m\b\.?)?/i
const isAmbiguous = (time: PrintedTime) => time.either === true

/** What one sentence tells of the meeting's start, end, adjournment or resumption. */
export const readMeetingTime: (text: string) => Readonly<MeetingTime> | null = keptOf(timeIn)

function timeIn(text: string): MeetingTime | null {
  if (!CUE.test(text)) return null
  const motion = ADJOURN.exec(text)
  const at = motion && readTime(motion[0])
  if (at) return { kind: 'end', time: at.iso, ambiguous: isAmbiguous(at), printed: motion[0] }
  for (const sentence of text.split(/(?<=(?:[^.\s]{3}|[ap]\.?m\.?|\d)[.)])\s+(?=[A-Z(])/)) {
    const read = sentence.length < 400 ? readSentence(sentence.trim().replace(/^\((.*)\)$/, '$1')) : null
    if (read) return read
  }
  return null
}

function readSentence(sentence: string): MeetingTime | null {
  for (const [kind, shape] of SHAPES) {
    const found = patternFor(shape, sentence)?.exec(sentence)
    if (!found || NOT_THIS.test(sentence)) continue
    const rest = sentence.slice(found.index)
    const read = readTimes(rest)[0] ?? readTime(sentence)
    const time = read?.iso ?? bare(rest)
    const ambiguous = read ? isAmbiguous(read) : time !== null && /^0[1-9]/.test(time)
    if (kind === 'start' && time === null) continue
    const pause = PAUSE.test(rest.slice(found[0].length))
    if (kind === 'end' && pause) return /\bto\sthe\spublic\b/i.test(rest) ? null : { kind: 'adjourned', time, ambiguous, printed: sentence }
    const final =
      kind === 'adjourned' &&
      !pause &&
      (FINAL.test(sentence) || /^.{0,60}\badjourn\w+(?:\sthe\smeeting)?(?:\s(?:in\smemory.*|at|@|sine\sdie).*|\s\d.*)?$/i.test(sentence)) &&
      time !== null
    return { kind: final ? 'end' : kind, time, ambiguous, printed: sentence }
  }
  return null
}

/** “the meeting closed at 20.11”, with any word before the figures. */
function bare(rest: string): string | null {
  const found = /\b(?:at|a|@)\s(?<hour>[01]?\d|2[0-3])[.:](?<minute>[0-5]\d)(?!\d)/.exec(rest)
  return found ? `${found.groups!.hour!.padStart(2, '0')}:${found.groups!.minute}` : null
}

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
