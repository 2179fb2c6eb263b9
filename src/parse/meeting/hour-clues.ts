/** What speaks for an hour of the head as the one when the meeting began, and against it. */
import { MEETING_WORDS, OTHER_HOURS } from '../words/meeting.js'
import { WEEKDAYS } from '../words/time.js'
import { BEGINS, ENDS } from '../words/turns.js'
import type { PrintedTime } from './clock.js'
import { type Clue, wordsOf } from './clues.js'
import type { Statement } from './head.js'

export interface Hour {
  time: PrintedTime
  /** The hour that it runs until. */
  end: PrintedTime | undefined
  statement: Statement
  /** Words before it in its clause, behind any other hour. */
  before: string[]
  /** In the statement of the meeting's day: how many characters lie between, and whether the day stands first. */
  day: { apart: number; first: boolean } | null
  /** The statement prints another day, or one that stands nearer. */
  otherDay: boolean
  /** How many statements below that of the day; null where no day is known. */
  below: number | null
}

const labelOf = ({ statement }: Hour): string[] => (statement.label ? wordsOf(statement.label) : [])
/** The nearest word that says whether the meeting began or ended then. */
const turnOf = ({ before }: Hour): string | undefined => before.findLast((w, i) => i > before.length - 9 && (ENDS.has(w) || BEGINS.has(w)))

/** The meeting ended then. */
export const isEnd = (it: Hour): boolean => labelOf(it).some((w) => ENDS.has(w)) || ENDS.has(turnOf(it) ?? '')

const isShort = ({ statement }: Hour, most: number): boolean => statement.text.length < most
const isNear = ({ below }: Hour, from: number, to: number): boolean => below !== null && below >= from && below <= to

export const HOUR_CLUES: readonly Clue<Hour>[] = [
  ['behind those present or among the items', -2, ({ statement }) => statement.late === true],
  ['beside a word for other hours', -4, ({ before }) => before.slice(-8).some((w) => OTHER_HOURS.has(w))],
  ['under a label', 5, (it) => (labelOf(it).some((w) => BEGINS.has(w)) ? (it.statement.label!.length < 30 ? 1 : 0.4) : 0)],
  ['when it ended', -6, isEnd],
  ['beside the day', 5, ({ day }) => (day ? (day.apart < 80 ? (day.first ? 1 : 0.9) : 0.4) : 0)],
  ['beside another day', -2, ({ day, otherDay }) => otherDay && (day ? 1 : 2)],
  ['right below the day', 3, (it) => !it.otherDay && isNear(it, 1, 3) && isShort(it, 140)],
  ['right above the day', 2.5, (it) => !it.otherDay && isNear(it, -2, -1) && isShort(it, 80)],
  [
    'behind what says that it was held',
    2,
    ({ before, statement }) => before.slice(-8).some(isHeld) && wordsOf(statement.text).some(isMeeting),
  ],
  ['office hours', -6, ({ end, statement }) => end !== undefined && wordsOf(statement.text).filter(isDay).length > 1],
  ['high on the page', 0.5, ({ statement }) => statement.place < 25],
]

const HELD: ReadonlySet<string> = new Set(['held', 'at', 'called'])
const isHeld = (word: string): boolean => HELD.has(word) || BEGINS.has(word)
const isMeeting = (word: string): boolean => MEETING_WORDS.has(word)
const isDay = (word: string): boolean => word in WEEKDAYS || (word.endsWith('days') && word.slice(0, -1) in WEEKDAYS)
