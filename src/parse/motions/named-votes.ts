/** Who voted how, where names are listed: “Ayes: Quill and Inkpot – 2”, “Quill: Aye; Inkpot: No”, “Cllrs Quill and Vale abstained”. */
import type { Votes } from '../../records/record.js'
import { has, is, namesFrom, nameUpTo, type Scan, scan, set, type Token } from '../words/index.js'
import { countAt, type Side, sideOf } from './sides.js'

const MEMBERS = set(
  'council board councilmember councilmembers council-member council-members councillors commissioner commissioners boardmember boardmembers board-member board-members member members cllrs',
)
const DASHES = set('– — -')
const ENDS = set('; , – -')
const MARKS = set(': ( – — -')
const COUNT_MARKS = set('( – — -')
const STOPS = set('( ) . ; ,')

export type Recorded = NonNullable<Votes['recorded']>

/** A title of the body's members stands before a name and is no part of it in a roll: “Councilmember Quill”. */
const isMember = (token: Token | undefined) => is(token, MEMBERS)

const printed = (told: Scan, from: number, to: number): string => {
  let first = from
  while (first < to - 1 && isMember(told.tokens[first])) first++
  return told.text.slice(told.tokens[first]!.start, told.tokens[to - 1]!.end)
}

/** `Quill: Aye; Inkpot Vale: No; and Mayor Ray Quay: Aye.`: at least two who are called and answer. */
export function readCalls(told: Scan): Recorded {
  const { tokens } = told
  const calls: Recorded = []
  for (let at = 1; at < tokens.length - 1; at++) {
    const side = tokens[at]!.value === ':' || is(tokens[at], DASHES) ? sideOf(tokens, at + 1) : null
    const ends = tokens[at + 2]
    if (!side || tokens[at + 1]!.value === 'for' || (ends && ends.kind !== 'end' && !is(ends, ENDS) && ends.value !== 'and')) continue
    const name = nameUpTo(told, at)
    if (name && !sideOf(tokens, name.from) && !has(tokens[name.from], 'answer', 'vote'))
      calls.push({ name: printed(told, name.from, name.to), vote: side })
  }
  return calls.length > 1 ? calls : []
}

/** `Ayes: Councilmembers Quill, Inkpot and Mayor Vale – 3.`: names behind the word for a side. */
export function readListed(told: Scan): { recorded: Recorded; sides: Map<Side, { listed: number; count: number | null }> } {
  const { tokens } = told
  const recorded: Recorded = []
  const sides = new Map<Side, { listed: number; count: number | null }>()
  for (let at = 0; at < tokens.length - 2; at++) {
    const side = sideOf(tokens, at)
    if (!side) continue
    if (zeroAt(tokens, at + 1)) sides.set(side, { listed: 0, count: 0 })
    const start = afterMarks(tokens, at + 1)
    if (start < 0) continue
    const list = namesFrom(told, isMember(tokens[start]) && tokens[start]!.value.endsWith('s') ? start + 1 : start)
    if (list.names.length === 0) continue
    const count = countAfter(tokens, list.to)
    sides.set(side, { listed: list.names.length, count: count ?? countBetween(tokens, at + 1, start) })
    recorded.push(...list.names.map(({ from, to }) => ({ name: printed(told, from, to), vote: side })))
    at = list.to - 1
  }
  return { recorded, sides }
}

/** `Against: none` */
const zeroAt = (tokens: readonly Token[], at: number) => (is(tokens[at], MARKS) ? countAt(tokens, at + 1) === 0 : false)

/** Behind the side: its count, a colon, a dash or a bracket, then names; -1 where no mark parts them. */
function afterMarks(tokens: readonly Token[], at: number): number {
  let marks = 0
  for (let i = at; i < Math.min(tokens.length, at + 8); i++) {
    const token = tokens[i]!
    if (is(token, MARKS)) marks++
    else if (token.value !== ')' && countAt(tokens, i) === null && !has(token, 'vote', 'motion', 'amendment', 'article'))
      return marks > 0 ? i : -1
  }
  return -1
}

const countAfter = (tokens: readonly Token[], at: number) => (is(tokens[at], COUNT_MARKS) ? countAt(tokens, at + 1) : null)
const countBetween = (tokens: readonly Token[], from: number, to: number) => {
  for (let i = from; i < to; i++) if (countAt(tokens, i) !== null) return countAt(tokens, i)
  return null
}

/** The whole text is names: “Mr Quill, Mrs A Inkpot and Mr Vale (3)”. Null where a part is none. */
export function readNames(text: string): string[] | null {
  const told = scan(text.trim())
  const { tokens } = told
  let from = 0
  if (has(tokens[0], 'titles') || (tokens[0]?.value === 'messrs' && tokens.length > 1)) from = tokens[1]?.value === ':' ? 2 : 1
  const list = namesFrom(told, from)
  const rest = tokens.slice(list.to).every((token) => is(token, STOPS) || token.count !== null || has(token, 'vote'))
  return list.names.length > 0 && rest && list.names.every(({ text: name }) => name.length < 50)
    ? list.names.map((name) => name.text)
    : null
}
