/** Comings and goings in the course of a meeting: “Councillor Hale left the meeting at 7.40 pm.” */

import { withoutEnds } from '../../writing/ends.js'
import { sentences } from '../sentences.js'
import { ARRIVING, BEFORE_MOVING, LEAVING, MEETING_PLACES, MOVEMENT_LEADS, NO_MEETING } from '../words/movements.js'
import { type Token, tokensOf } from '../words/person-tokens.js'
import { readCore } from '../words/persons.js'
import { readClock } from './clock.js'
import { parseName } from './names.js'
import { splitNames } from './split.js'

export interface Movement {
  who: string
  kind: 'arrived' | 'left'
  /** HH:MM, or null where none is printed. */
  time: string | null
  /** The sentence as printed. */
  text: string
}

/** One movement a person; nothing for people who left a job or joined a council. */
export function readMovements(text: string): Movement[] {
  const parts = text.split('[').flatMap((part) => part.split(']'))
  return parts.flatMap(sentences).flatMap((sentence) => readSentence(withoutEnds(sentence, '(*', ')')))
}

/** Who, a verb of coming or going, and behind it the meeting; the time stands behind the verb or before who it was. */
function readSentence(sentence: string): Movement[] {
  const tokens = tokensOf(sentence)
  const verb = tokens.findIndex((_, at) => moves(tokens, at))
  const from = tokens.findIndex((token) => !isLead(token))
  if (verb < 0 || from >= verb || !tokens.slice(verb + 1).some(isOfMeeting)) return []
  const { low, start, end } = tokens[verb]!
  const first = tokens[from]!.start
  const time = readClock(sentence.slice(end)) ?? readClock(sentence.slice(0, first))
  return namesIn(sentence.slice(first, start)).map((who) => ({ who, kind: LEAVING.has(low) ? 'left' : 'arrived', time, text: sentence }))
}

/** `left the group`, `left over`, `left in the rain`: nobody of the meeting went. `(arrived late)` is a note on a name in a list. */
function moves(tokens: readonly Token[], at: number): boolean {
  const { low } = tokens[at]!
  const [next, after] = [tokens[at + 1]?.low ?? '', tokens[at + 2]?.low ?? '']
  if (tokens[at - 1]?.text === '(' || (next === 'the' && NO_MEETING.has(after))) return false
  if (LEAVING.has(low)) return next !== 'over' && next !== 'by' && !(next === 'in' && after === 'the')
  return ARRIVING.has(low) || (low === 'came' && (next === 'in' || next === 'back'))
}

/** `Note:`, `At this point in the meeting`, `At 8.05 pm`: what stands before who it was. */
const isLead = ({ word, low, text }: Token): boolean =>
  !word || (MOVEMENT_LEADS.has(low) && text !== 'The') || (low[0]! >= '0' && low[0]! <= '9')

/** `during`, `the room`, `at this point`, `at 7.40`. */
const isOfMeeting = ({ low }: Token, at: number, after: readonly Token[]): boolean => {
  const next = after[at + 1]?.low ?? ''
  return MEETING_PLACES.has(low) || (low === 'at' && (next === 'this' || (next[0]! >= '0' && next[0]! <= '9')))
}

const namesIn = (text: string): string[] =>
  splitNames(withoutAdverbs(text))
    .map((name) => parseName(name).name)
    .filter((name) => readCore(name, true) !== null)

/** `Cllr Moss then`, `Cllr Moss, having spoken,`. */
function withoutAdverbs(text: string): string {
  const told = text.split(', having ')[0]!
  const words = tokensOf(told)
  const last = words.findLast(({ word, low }) => word && !BEFORE_MOVING.has(low))
  return told.slice(0, last?.end ?? 0)
}
