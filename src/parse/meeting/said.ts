/** What words say of the day or hour that they stand beside: before it in its sentence, as its label, or in the line above it. */
import { APPROVING, MEETING_WORDS, OTHER_DEED, OTHER_MEETING } from '../words/meeting.js'
import { wordsOf } from './clues.js'

/** This meeting’s, another meeting’s, the day on which one that was continued began, or that on which something else was done. */
export type Said = 'meeting' | 'other' | 'begun' | 'deed' | null

const BEGUN: ReadonlySet<string> = new Set(['continued', 'adjourned', 'reconvened'])
/** `adjourned from 3 May`, `pursuant to adjournment of 3 May`: the day of the meeting that broke off. */
const PUT_OFF: ReadonlySet<string> = new Set(['adjourned', 'adjournment', 'rescheduled', 'postponed', 'deferred', 'moved', 'continued'])
const ORDER: ReadonlySet<string> = new Set(['held', 'immediately', 'directly'])

/** `held following the parish meeting on …` is the order of one evening. */
export const isOther = (word: string, before: string | undefined): boolean =>
  OTHER_MEETING.has(word) && !(word === 'following' && ORDER.has(before ?? ''))

/** The nearest word decides. @param words of the sentence as far as the date, in lower case */
export function saidBefore(words: string[]): Said {
  const near = words.slice(-14)
  if (near.some((w, i) => isOther(w, near[i - 1]) && near.slice(i + 1, i + 5).some((v) => MEETING_WORDS.has(v)))) return 'other'
  const last = near.at(-1) ?? ''
  if (BEGUN.has(last)) return 'begun'
  if ((last === 'from' || last === 'of') && PUT_OFF.has(near.at(-2) ?? '')) return 'other'
  for (let far = 0; far < near.length; far++) {
    const word = near[near.length - 1 - far]!
    if (OTHER_DEED.has(word) && far < 4) return 'deed'
    if (MEETING_WORDS.has(word)) return 'meeting'
  }
  return null
}

const DAY: ReadonlySet<string> = new Set(['date', 'day', 'when', 'dyddiad'])

export function saidByLabel(words: string[]): Said {
  if (words.some((w) => OTHER_DEED.has(w))) return 'deed'
  if (words.some((w) => OTHER_MEETING.has(w))) return 'other'
  return words.some((w) => DAY.has(w) || MEETING_WORDS.has(w)) ? 'meeting' : null
}

const PAPER: ReadonlySet<string> = new Set([
  'minutes',
  'minute',
  'notes',
  'agenda',
  'order',
  'decision',
  'decisions',
  'summary',
  'schedule',
  'action',
  'actions',
  'questions',
  'record',
  'notice',
  'summons',
  'meeting',
  'date',
  'cofnodion',
  'rhaglen',
])
const STATE: ReadonlySet<string> = new Set(['draft', 'unconfirmed', 'approved', 'public', 'open', 'confirmed', 'final', 'of', 'the'])

/** It begins with a word for the paper: `Draft minutes`, but not `Minutes of the last meeting`. */
export function headsPaper(text: string): boolean {
  const words = wordsOf(text.slice(0, 80))
  const at = words.findIndex((word) => !STATE.has(word))
  if (!PAPER.has(words[at] ?? '') || /^\W*\d/.test(text)) return false
  return !OTHER_MEETING.has(words.slice(at + 1).find((word) => !STATE.has(word)) ?? '')
}

/** Minutes of an earlier meeting are approved, signed, found correct. */
export const approves = (text: string): boolean => {
  const said = text.toLowerCase()
  return APPROVING.some((stem) => said.includes(stem))
}
