/** Minutes or agenda: the words of the title, who was there or is called, and how the text speaks. */
import type { Para } from '../para.js'
import { has } from '../people/label-words.js'
import { readLabel } from '../people/labels.js'
import { listness } from '../people/listness.js'
import { loneNames } from '../people/plain.js'
import { readMeetingTime } from '../rules/meeting-time.js'
import {
  ADDRESSED,
  AGENDA_NAMES,
  AS_ITEM,
  BIDDEN,
  BIDS,
  CALLS,
  GROUPS,
  MADE,
  MINUTES_NAMES,
  NO_AGENDA,
  PRESENT,
  RECORDS,
  TO_BE_DONE,
  TOLD,
  WILL_DO,
} from '../words/papers.js'
import { THERE as PRESENCE } from '../words/presence.js'
import { ENDS } from '../words/turns.js'
import { wordsOf } from './clues.js'
import type { Statement } from './head.js'

export interface Clues {
  title: number
  people: number
  speech: number
  score: number
}

/** Above 0: minutes. */
export function cluesOf(head: Statement[], paras: Para[]): Clues {
  const title = titleClue(head)
  const people = peopleClue(head, paras)
  const speech = speechClue(head, paras)
  return { title, people, speech, score: title + people + speech }
}

/** Words with a blank on either side, so that a phrase is found by its letters; figures right before a word are `#`, but a year. */
const plain = (text: string): string =>
  ` ${(text.toLowerCase().match(/\p{L}[\p{L}-]*|(?<!\d)\d{1,3}(?=\s+\p{L})/gu) ?? []).map((word) => (/^\d/.test(word) ? '#' : word)).join(' ')} `

const says = (said: string, phrases: readonly string[]): boolean => phrases.some((phrase) => said.includes(` ${phrase} `))
const begins = (said: string, phrases: readonly string[]): boolean => phrases.some((phrase) => said.startsWith(` ${phrase} `))

const POINT = /^[•·*-]\s/

/** The first line that names the paper counts most; the same word once more adds a little. */
function titleClue(head: Statement[]): number {
  let score = 0
  let weight = 2.5
  for (const { text, late, place } of head.slice(0, 25)) {
    if (late || text.length > 420 || POINT.test(text)) continue
    const said = plain(text)
    if (says(said, AS_ITEM)) continue
    // A sentence that speaks of an agenda, or of five minutes, is no title.
    const sentence = text.length > 100 || text.endsWith('.')
    const minutes = says(said, sentence ? RECORDS : MINUTES_NAMES)
    const agenda = says(said, CALLS) || (!sentence && says(said, AGENDA_NAMES) && !says(said, NO_AGENDA))
    if (minutes === agenda) continue
    score += (minutes ? 1 : -1) * weight * (place < 12 ? 1 : 0.6)
    weight = Math.max(0.7, weight * 0.5)
  }
  return Math.max(-3.5, Math.min(3.5, score))
}

/** `Members present`, `Also in attendance`, `Roll call`; but not `• Attendance`, a page's own way to what it holds. */
function tellsThose(text: string): boolean {
  if (POINT.test(text) && !/\s\S+\s/.test(text)) return false
  const words = wordsOf(text.slice(0, 120))
  return PRESENT.has(words[words.findIndex((word) => !GROUPS.has(word))] ?? '')
}

/** `To: all members`, `Members of the Harbour Board:`, `You are invited`. */
function calls(text: string): boolean {
  const said = plain(text)
  return begins(said, ADDRESSED) || /^\W*(?:to\s*:|members of the [^:]{3,40}:)/i.test(text) || says(said, BIDS)
}

/** Apologies that were made: nobody knows that before the meeting, and `To receive apologies` is business. */
function tellsAbsent(text: string): boolean {
  if (!/apolog/i.test(text)) return false
  const words = wordsOf(text)
  const at = words.findIndex((word) => word === 'apologies' || word === 'apology')
  if (at < 0 || words[0] === 'to' || words[1] === 'to') return false
  return words[at - 1] === 'no' || words.slice(at + 1, at + 10).some((word) => MADE.has(word))
}

/** A label that says who was there, and names behind it: nobody knows that before the meeting. */
function namesThose(text: string): boolean {
  const said = text.slice(0, 600)
  const label = readLabel(said)
  if (!label || label.role || label.unknown || (label.status !== 'present' && label.status !== 'in-attendance')) return false
  return (
    has(wordsOf(said.slice(0, said.length - label.rest.length)), PRESENCE) && (listness(label.rest).sure > 1 || loneNames(label.rest) > 2)
  )
}

function peopleClue(head: Statement[], paras: Para[]): number {
  const texts = head.map((s) => s.text)
  let score = 0
  if (texts.some(namesThose)) score += 3
  else if (texts.some(tellsThose)) score += 1.5
  if (texts.some(calls)) score -= 1.5
  if (paras.slice(0, 30).some((p) => p.text.length < 400 && tellsAbsent(p.text))) score += 1
  return Math.max(-1.5, Math.min(3, score))
}

const tells = (words: string[]): boolean => words.some((word) => TOLD.has(word))

const LABELLED = /^\W*[ivxa-z]{1,4}[.)]/i

/** `To receive …`, `Report of the Clerk`, `Members are asked to`, `The Clerk will report`. */
function asks(text: string, words: string[]): boolean {
  // A label such as `(iv)` is no word of it.
  const at = words.length > 1 && LABELLED.test(text) ? 1 : 0
  const [first, second] = [words[at], words[at + 1]]
  if (first === 'to' && second !== undefined) return true
  if ((first === 'members' && (second === 'are' || second === 'to')) || (first === 'report' && second === 'of')) return true
  return words.some((word, i) => {
    const next = words[i + 1] ?? ''
    if (word === 'will' || word === 'shall') return WILL_DO.has(next)
    return (word === 'are' && BIDDEN.has(next)) || (word === 'to' && TO_BE_DONE.has(next))
  })
}

/** `GRANTED`, `DEFERRED (Cllr Quill against)`, alone under what was asked for: an agenda has none, and a record of a hearing one under each case. */
const DONE_ALONE = /^[^\p{L}\d]*\p{Lu}{3,}ED[^\p{L}\d]*(?:\(.*\)[^\p{L}\d]*)?$/u
const DECIDED = /\bRESOLVED\b|\b[Ii]t was (?:resolved|agreed|noted)|^Resolved\b|\bAGREED\b/u

/** `Closed: 21:18` in a head: nobody knows that before the meeting. */
const closesHead = (text: string): boolean =>
  text.length < 60 &&
  wordsOf(text)
    .slice(0, 2)
    .some((word) => ENDS.has(word))

/** What tells below the head that it closed. */
const CLOSES = /clos|adjourn|ended|conclu|finish|rose at/i

const NOTHING_TOLD = -0.2
/** `Proposed venue:` tells nothing. */
const LABEL = /^[^:.]{2,30}:/

/** What is told of the past against what is yet to be done. */
function speechClue(head: Statement[], paras: Para[]): number {
  const top = new Set(head.filter((s) => !s.late).flatMap((s) => s.lines))
  let [told, asked, decided, closed, done] = [0, 0, 0, 0, 0]
  for (const para of paras.slice(0, 400)) {
    const { text } = para
    const head = para.lines.every((l) => top.has(l))
    if ((head ? closesHead(text) : CLOSES.test(text)) && text.length < 600 && readMeetingTime(text)?.kind === 'end') closed += 1
    if (head || text.length < 5) continue
    const words = wordsOf(text.slice(0, 400))
    const ask = asks(text, words)
    if (ask) asked += 1
    if (DONE_ALONE.test(text)) done += 1
    if (DECIDED.test(text) && !says(plain(text), ['to resolve'])) decided += 1
    if (!ask && tells(text.length > 300 ? wordsOf(text.slice(0, 300)) : words)) told += 1
  }
  told += done
  const share = told + asked ? (told - asked) / (told + asked) : 0
  const sure = Math.min(1, (told + asked) / 6)
  // Nothing at all is told: whatever it is, it records no meeting.
  if (told + decided + closed + asked === 0 && !paras.some(({ text }) => tells(wordsOf(text.replace(LABEL, ''))))) return NOTHING_TOLD
  return 2.5 * share * sure + (decided || done ? 1 : 0) + (closed ? 1 : 0) + Math.min(2, done / 2)
}
