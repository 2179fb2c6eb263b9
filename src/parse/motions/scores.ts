/** A vote told as a score: “by 22 votes to one”, “passed 6-0”, “(5-4-1)”, “unanimously, with 9 for”. */
import { has, is, type Scan, set, type Token } from '../words/index.js'
import { countAt } from './sides.js'

const LEADS = set('by of was at ( : , – -')
const MEASURES = set('- – / %')
const NEXT = set('with and on in after members that to following when as by it')
const VOTES = set('vote votes')
const BETWEEN = set('( , : – - con with by all voice the of')

export interface Score {
  for: number
  against: number | null
  abstain: number | null
  from: number
  to: number
}

const DASH = set('- – — /')
/** What may stand before a score: the word for what became of it, “by”, “of”, a bracket or a mark. */
const leads = (token: Token | undefined) =>
  token === undefined || has(token, 'won', 'lost', 'decide', 'vote', 'unanimous', 'motion', 'adverb', 'be') || is(token, LEADS)
/** What may follow it: nothing, a stop, votes, abstentions; “6-8 weeks” measures. */
const follows = (token: Token | undefined) =>
  token === undefined ||
  (token.kind === 'mark' && !is(token, MEASURES)) ||
  token.kind === 'end' ||
  token.kind === 'close' ||
  token.kind === 'open' ||
  has(token, 'vote', 'against', 'abstain', 'for', 'unanimous') ||
  is(token, NEXT)

/** The first score of the text, or of the text from a place on. */
export function readScores(scan: Scan): Score[] {
  const { tokens } = scan
  const found: Score[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (countAt(tokens, at) === null || tokens[at]!.quoted) continue
    const score = versus(scan, at) ?? byVotes(scan, at) ?? unanimousAt(scan, at)
    if (!score) continue
    found.push(score)
    at = score.to
  }
  return found
}

/** `22 votes to one`, `56 votes 2`, `6-0`, `5 to 4`, `5/4/1`. */
function versus(scan: Scan, at: number): Score | null {
  const { tokens } = scan
  const votes = tokens[at + 1]?.value === 'votes' || tokens[at + 1]?.value === 'vote' ? 1 : 0
  const between = separator(tokens, at + 1 + votes, votes > 0)
  if (between < 0) return null
  const second = at + 1 + votes + between
  const other = countAt(tokens, second)
  if (other === null || !(told(scan, at, votes > 0) || closes(scan, at, second) || isThreefold(scan, at))) return null
  const third =
    is(tokens[second + 1], DASH) || (tokens[second + 1]?.value === ':' && tokens[second]!.depth > 0) ? countAt(tokens, second + 2) : null
  const to = third === null ? second : second + 2
  if (has(tokens[to + 1], 'abstain') && third === null) return null
  if (!follows(tokens[to + 1])) return null
  return turned(scan, { for: countAt(tokens, at)!, against: other, abstain: third, from: at, to })
}

/** `carried on a 5-0 vote`, `Motion by A … approved the plan 7-0.`: the score follows its noun or ends the sentence that moved it. */
function closes({ tokens }: Scan, at: number, to: number): boolean {
  if (!is(tokens[at + 1], DASH)) return false
  if (tokens[at - 1]?.value === 'a') return tokens[to + 1]?.value === 'vote'
  const next = tokens[to + 1]
  if (next !== undefined && next.kind !== 'end') return false
  return tokens.some((token) => token.sentence === tokens[at]!.sentence && has(token, 'move', 'second', 'motion'))
}

/** `RESOLVED that the lamp be lit. (5-0-1)`: three counts that fill a bracket, where something is decided. */
function isThreefold({ tokens, senses }: Scan, at: number): boolean {
  const three = is(tokens[at + 1], DASH) && is(tokens[at + 3], DASH) && countAt(tokens, at + 4) !== null
  const fills = tokens[at - 1]?.kind === 'open' && tokens[at + 5]?.kind === 'close'
  return three && fills && (senses.has('decide') || senses.has('move'))
}

/** How many tokens part the two numbers; -1 where they are no score. */
function separator(tokens: readonly Token[], at: number, votes: boolean): number {
  if (votes && countAt(tokens, at) !== null) return 0
  const { value = '' } = tokens[at] ?? {}
  if (value === ',' && votes && tokens[at + 1]?.value === 'to') return 2
  if (value === 'for' && votes && tokens[at + 1]?.value === 'to') return 2
  if (value === ':' && tokens[at]!.depth > 0) return 1
  return value === 'to' ||
    value === 'v' ||
    value === 'vs' ||
    DASH.has(value) ||
    (value === ',' && votes && countAt(tokens, at + 1) !== null)
    ? 1
    : -1
}

/** Close before it stands what was voted, or how it went. */
function told({ tokens }: Scan, at: number, votes: boolean): boolean {
  if (!leads(tokens[at - 1])) return false
  if (votes) return true
  const near = tokens.slice(Math.max(0, at - 7), at)
  const first = near.findLastIndex((token) => token.kind === 'end')
  return near
    .slice(first + 1)
    .some((token) => has(token, 'won', 'lost', 'vote', 'unanimous') || (has(token, 'decide') && token.form === 'past'))
}

/** `agreed by 8 votes`, `by nine votes, with two abstentions`. */
function byVotes({ tokens }: Scan, at: number): Score | null {
  if (tokens[at - 1]?.value !== 'by' || !is(tokens[at + 1], VOTES) || tokens[at + 2]?.value === 'majority') return null
  return { for: countAt(tokens, at)!, against: null, abstain: null, from: at, to: at + 1 }
}

/** `carried unanimously (9)`, `by unanimous voice vote – 5`, `unanimous with 9 for`: all of them, so that nobody was against. */
function unanimousAt({ tokens }: Scan, at: number): Score | null {
  const near = tokens.slice(Math.max(0, at - 5), at)
  const first = near.findLastIndex((token) => has(token, 'unanimous'))
  if (first < 0) return null
  const between = near.slice(first + 1)
  const plain = between.every((token) => has(token, 'vote', 'won', 'decide') || is(token, BETWEEN))
  const next = tokens[at + 1]
  const ends =
    next === undefined ||
    next.kind === 'end' ||
    next.kind === 'close' ||
    has(next, 'vote', 'for', 'members', 'titles') ||
    next.value === 'in'
  return plain && ends && between.length > 0 ? { for: countAt(tokens, at)!, against: 0, abstain: 0, from: at, to: at } : null
}

/** A motion that was lost had fewer for it, whichever number is printed first. */
function turned({ tokens }: Scan, score: Score): Score {
  const before = tokens.slice(Math.max(0, score.from - 12), score.from)
  const last = before.findLast((token) => has(token, 'won', 'lost'))
  const lost = last !== undefined && (has(last, 'lost') || before[before.indexOf(last) - 1]?.value === 'not')
  if (!lost || score.against === null || score.against >= score.for) return score
  return { ...score, for: score.against, against: score.for }
}
