/** Whose decision a deciding word tells, and where it begins: this meeting's, now; or one that is asked for, denied, quoted or past. */
import { has, is, type Scan, set, type Token } from '../words/index.js'

const PLANNED = set('to be been being is are if or asked invited previously already')

/** True where the word at this place is quoted, denied, planned, asked for, or an earlier meeting's. */
export function isForeign(tokens: readonly Token[], at: number, start = leadFrom(tokens, at)): boolean {
  return (
    tokens[at]!.quoted || isPlanned(tokens, at) || isPlanned(tokens, start) || tellsEarlier(tokens, sentenceStart(tokens, start), start)
  )
}

/** What stands right before plans, denies or weighs it: “to be”, “had not”, “whether”, “considered and”. */
export function isPlanned(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  while (before >= 0 && tokens[before]!.value.endsWith('ly')) before--
  const token = tokens[before]
  if (has(token, 'modal', 'have', 'not', 'hedge') || is(token, PLANNED)) return true
  if (token?.value === 'it') return tokens[before - 1]?.value === 'be' && before > 1
  return token?.value === 'and' && tokens[before - 1]?.value === 'considered'
}

/** No further back than any sentence goes: a line of one word over and over has no other end. */
export function sentenceStart(tokens: readonly Token[], at: number): number {
  const least = Math.max(0, at - LONGEST_SENTENCE)
  let from = at
  while (from > least && tokens[from - 1]!.kind !== 'end') from--
  return from
}
export const LONGEST_SENTENCE = 400

const OF = set('on in of held')
const BEFORE = set('previously originally formerly historically initially')
const TIMES = set('year month week')

/** “At its meeting of 5 May”, “previously”, “last year”, “in 2019”. */
export function tellsEarlier(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const next = tokens[at + 1]
    switch (tokens[at]!.value) {
      case 'in':
        if (next && inYear(next)) return true
        break
      case 'last':
        if (is(next, TIMES)) return true
        break
      case 'earlier':
        if (next?.value === 'this') return true
        break
      case 'at': {
        const meeting = tokens.slice(at + 2, at + 6).findIndex(({ value }) => value === 'meeting')
        if (has(next, 'article') && meeting >= 0 && is(tokens[at + 3 + meeting], OF)) return true
        break
      }
      default:
        if (is(tokens[at], BEFORE)) return true
    }
  }
  return false
}

/** `2019`, `May 2019`; a day of that year is a date of something else. */
const inYear = (token: Token) =>
  (token.kind === 'number' && isYear(token.value)) || (token.kind === 'date' && !isDay(token.value) && isYear(token.value.slice(-4)))
const isYear = (value: string) => value.length === 4 && (value.startsWith('19') || value.startsWith('20'))
const isDay = (value: string) => value[0]! >= '0' && value[0]! <= '9'

/** Behind who moved and who seconded: “moved by X, seconded by Y and”. */
export function joins({ tokens }: Scan, start: number): boolean {
  if (tokens[start - 1]?.value !== 'and' && tokens[start - 1]?.value !== ',') return false
  return tokens.slice(sentenceStart(tokens, start), start - 1).some((token) => has(token, 'second'))
}

/** Back over “It was”, “Cabinet”, “unanimously” to where the deciding sentence begins. */
export function leadFrom(tokens: readonly Token[], verb: number): number {
  const to = overAdverbs(tokens, verb)
  const was = is(tokens[to - 1], WERE)
  const lead = isBeIt(tokens, to) || (was && is(tokens[to - 2], ALL_OF)) ? to - 2 : was ? to : bodyFrom(tokens, to)
  const from = overAdverbs(tokens, lead)
  /** `And Agreed:` under who moved and who seconded it, a line each. */
  return from === 1 && tokens[0]!.value === 'and' ? 0 : from
}

/** `BE IT RESOLVED that …` at the head of a text; behind `Whereas …` it is still a motion's. */
const isBeIt = (tokens: readonly Token[], to: number): boolean => to === 2 && tokens[1]!.value === 'it' && tokens[0]!.value === 'be'

const WERE = set('was were')
const ALL_OF = set('it all')

function overAdverbs(tokens: readonly Token[], from: number): number {
  let at = from
  while (at > 0 && (has(tokens[at - 1], 'adverb') || (at < from && tokens[at - 1]!.value === ',' && has(tokens[at - 2], 'adverb')))) at--
  return at
}

/** Small words within the name of a body. */
const WITHIN = set('of and the for on in with , &')
const POSTS = set('mayor leader holder member members councillors')
const LONGEST = 12

/** Where “The Harbour and Quays Committee” begins that ends at `to`; `to` where no body does. */
export function bodyFrom(tokens: readonly Token[], to: number): number {
  const last = tokens[to - 1]?.value === ',' ? to - 2 : to - 1
  const body = tokens[last]
  if (!body || body.capitals === 'none' || !(has(body, 'body', 'members') || is(body, POSTS)) || body.kind !== 'word') return to
  let from = last
  while (from > 0 && last - from < LONGEST && isOfName(tokens[from - 1]!)) from--
  while (from < last && is(tokens[from], WITHIN) && !(tokens[from]!.value === 'the')) from++
  return from
}

const isOfName = (token: Token) => (token.kind === 'word' && token.capitals !== 'none' && !has(token, 'decide', 'say')) || is(token, WITHIN)
