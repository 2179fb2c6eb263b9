/** What speaks for a date as the meeting's own, and against it. */
import { MEETING_WORDS } from '../words/meeting.js'
import type { PrintedTime } from './clock.js'
import { type Clue, wordsOf } from './clues.js'
import { type MeetingDate, weekdayOf } from './dates.js'
import type { Statement } from './head.js'
import { hasBody } from './names.js'
import { approves, headsPaper, type Said, saidByLabel } from './said.js'

/** A date of the paper with what stands around it. */
export interface Seen {
  date: MeetingDate
  statement: Statement
  /** What its sentence says before it. */
  said: Said
  /** What stands behind it. */
  after: string
  /** The line over it, where it stands alone or almost. */
  above: Statement | undefined
  hours: PrintedTime[]
  /** How many more statements of the head print the day. */
  returns: number
  /** The file's own facts or what stands on each page name the day. */
  known: boolean
  /** Its last figures rise from line to line, as numbers of items do. */
  counts: boolean
  /** The paper calls a meeting: the next one is its own. */
  calls: boolean
}

const isLate = ({ statement }: Seen): boolean => statement.late === true
const rest = ({ date, statement }: Seen): number => statement.text.length - date.length
const opens = ({ date }: Seen): boolean => date.index === 0
const behind = ({ after }: Seen): string => wordsOf(after.slice(0, 12))[0] ?? ''
const label = ({ statement }: Seen): Said => (statement.label ? saidByLabel(wordsOf(statement.label)) : null)

export const DATE_CLUES: readonly Clue<Seen>[] = [
  ['high on the page', 2.5, ({ statement }) => Math.max(0, 1 - statement.place * 0.04)],
  ['behind those present or among the items', -2.5, isLate],
  ['a part of it printed elsewhere', -1.5, ({ date }) => date.yearless === true],
  ['beside a word for a meeting', 1.5, ({ said, date }) => said === 'meeting' && (date.index < 200 ? 2 : 1)],
  ['beside a word for another meeting', -6, (it) => it.said === 'other' && !(it.calls && !isLate(it) && isNext(it))],
  ['the day that it was begun on', -1, ({ said }) => said === 'begun'],
  ['the day of another deed', -5, ({ said }) => said === 'deed'],
  ['a word for the paper behind it', 1, ({ said, after }) => !said && PAPERS.has(wordsOf(after)[0] ?? '')],
  ['under a label', 3, (it) => label(it) === 'meeting' && (it.statement.label === 'date' ? 0.9 : 1)],
  ['under a label of something else', -5, (it) => label(it) === 'other' || label(it) === 'deed'],
  ['a day of the week', 0.5, ({ date }) => date.weekday !== undefined && (weekdayOf(date.iso) === date.weekday ? 3 : 1)],
  ['what the line over it says', 1, ({ above }) => (above ? overIt(above) : 0)],
  [
    'an hour behind it',
    1.5,
    ({ date, hours }) => hours.some((h) => h.index >= date.index + date.length && h.index < date.index + date.length + 36),
  ],
  ['alone on its line', 0.5, (it) => rest(it) < 3],
  ['a body before it', 1.2, (it) => !isLate(it) && it.statement.text.length < 120 && hasBody(it.statement.text.slice(0, it.date.index))],
  ['printed again', 0.4, ({ returns }) => Math.min(2, returns)],
  ['named by the file or on each page', 2, ({ known }) => known],
  [
    'at the foot, where a paper may say what it is',
    1.5,
    ({ statement, calls }) => (!statement.foot ? 0 : headsPaper(statement.text) && !calls ? 1 : -1),
  ],
  ['the number of an item', -5, (it) => opens(it) && rest(it) > 8 && DOTTED.test(it.date.printed) && /^\W?\s*\p{Lu}/u.test(it.after)],
  ['a number that rises', -9, (it) => opens(it) && it.counts],
  ['in the title of an item', -5, (it) => isLate(it) && !opens(it) && NUMBERED.test(it.statement.text)],
  ['what was done of it follows', -3, (it) => BE.has(behind(it))],
  ['approval of it', -9, (it) => approves(it.statement.text) && (isLate(it) || !headsPaper(it.statement.text))],
]

const isNext = ({ statement, date }: Seen): boolean => wordsOf(statement.text.slice(0, date.index)).some((w) => NEXT.has(w))
const NEXT: ReadonlySet<string> = new Set(['next', 'forthcoming', 'following'])
const PAPERS: ReadonlySet<string> = new Set(['minutes', 'agenda', 'meeting', 'notes'])
const BE: ReadonlySet<string> = new Set(['were', 'was', 'be', 'are'])
/** `24.07.02 Declarations` is a number of an item, `24.07.02 at 7 pm` and `24.7.02 | Mill Hall` are none. */
const DOTTED = /^\d+\.\d+\.\d\d$/
/** `9. Minutes of the meeting held on 3 May 2029` among the items. */
const NUMBERED = /^\W?\d[\d./]*[.)]?\s+\p{Lu}/u

/** `DATE OF NEXT MEETING` above a line that is a date. */
function overIt({ text, late }: Statement): number {
  if (text.length > 70 || /\d/.test(text)) return 0
  const words = wordsOf(text)
  const said = saidByLabel(words)
  // `Approved Minutes` says what the paper is; `Approval of minutes` is business.
  if (!late && headsPaper(text) && said !== 'other') return 1.5
  if (approves(text) && words.some((w) => MEETING_WORDS.has(w))) return -5
  if (said === 'other' || (said === 'deed' && words.length < 4)) return -5
  return said === 'meeting' ? 1.5 : 0.5
}
