/** The marks of a list: commas, “and”, semicolons, bullets, line ends, stops, strokes, labels of posts in the middle. Asked of tokens, outside brackets. */
import { isRole, startsWithTitle } from '../words/kinds.js'
import { isLower, isUpper, type Token, tokensOf } from '../words/person-tokens.js'
import { nameAt, readCore } from '../words/persons.js'

export type Mark = 'start' | ',' | ';' | 'and' | 'line' | '.' | 'glue'
export interface Piece {
  mark: Mark
  /** The mark as printed. */
  by: string
  text: string
}

const LINES = new Set(['\n', '\t', '•', '·', '▪'])
const BLANKS = new Set(['\n', '\t'])
/** Words that part as “and” does. */
const TOGETHER = [['and'], ['&'], ['plus'], ['together', 'with'], ['along', 'with'], ['as', 'well', 'as'], ['ynghyd', 'â']]
const BROUGHT = new Set(['accompanied', 'represented', 'assisted'])
/** “Mr and Mrs Hale” */
const FIRST_OF_COUPLE = new Set(['mr', 'dr', 'sir', 'lord', 'councillor', 'cllr', 'rev'])
const SECOND_OF_COUPLE = new Set(['mrs', 'ms', 'miss', 'dr', 'lady'])
/** A stop behind them ends no sentence. */
const SHORT = new Set(['no', 'jnr', 'sr', 'approx'])
const LONGEST_BRACKET = 300

export function cutAtMarks(text: string): Piece[] {
  const tokens = tokensOf(text)
  const pieces: Piece[] = []
  let mark: Mark = 'start'
  let by = ''
  let from = 0
  for (let at = 0; at < tokens.length; ) {
    const past = pastBracket(tokens, at)
    const found = past > at ? null : markAt(text, tokens, at, from)
    if (!found) {
      at = Math.max(past, at + 1)
      continue
    }
    const start = tokens[at]!.start
    pieces.push({ mark, by, text: text.slice(from, start) })
    at += found.count
    from = tokens[at]?.start ?? text.length
    mark = found.mark
    by = text.slice(start, from).trim()
  }
  return [...pieces, { mark, by, text: text.slice(from) }]
}

/** The place behind a closed bracket; where it never closes it is an ordinary mark. */
function pastBracket(tokens: readonly Token[], at: number): number {
  const open = tokens[at]!
  if (open.text !== '(' && open.text !== '[') return at
  let depth = 0
  for (let to = at; to < tokens.length && tokens[to]!.start - open.start < LONGEST_BRACKET; to++) {
    const { text } = tokens[to]!
    if (text === '(' || text === '[') depth++
    if (text === ')' || text === ']') depth--
    if (depth === 0) return to + 1
  }
  return at
}

/** The mark at a token, and how many tokens it takes. */
function markAt(text: string, tokens: readonly Token[], at: number, from: number): { mark: Mark; count: number } | null {
  const { text: said, low, start, end, word } = tokens[at]!
  const next = tokens[at + 1]
  const spaced = next !== undefined && next.start > end
  if (isLabelled(tokens, word ? at : at + 1, from) && (word || ':.,;'.includes(said)) && start > from)
    return { mark: ';', count: word ? 0 : 1 }
  if (LINES.has(said)) return { mark: 'line', count: 1 }
  if (said === ';' || said === ',') return { mark: said, count: 1 + absorbed(tokens, at + 1, said === ',' ? ['and', '&'] : ['and']) }
  if (said === '/') return at > 0 && isBetween(text, tokens, at, from) ? { mark: ';', count: 1 } : null
  if (said === '.') return spaced && endsList(text, tokens, at, from) ? { mark: '.', count: 1 + absorbed(tokens, at + 1, []) } : null
  if (at === 0 || tokens[at - 1]!.end === start || !spaced) return null
  if (said === 'Also') return isUpper(next.text[0]!) ? { mark: ';', count: 1 } : null
  if (BROUGHT.has(low)) return next.low === 'by' && isUpper(tokens[at + 2]?.text[0] ?? '') ? { mark: ';', count: 2 } : null
  const count = TOGETHER.find((words) => words.every((one, step) => tokens[at + step]?.low === one))?.length ?? 0
  if (low === 'with' && startsWithTitle(text.slice(next.start))) return { mark: 'and', count: 1 }
  const couple = SECOND_OF_COUPLE.has(next.low) && FIRST_OF_COUPLE.has(tokens[at - 1]!.low)
  if (count === 0 || (said !== low && said !== low.toUpperCase()) || couple) return null
  return { mark: 'and', count: count + absorbed(tokens, at + count, []) }
}

/** Line ends behind a mark are only where it was wrapped; then “and” belongs to the mark. */
function absorbed(tokens: readonly Token[], at: number, words: string[]): number {
  let to = at
  while (BLANKS.has(tokens[to]?.text ?? '')) to++
  const linked = words.includes(tokens[to]?.text ?? '') && (tokens[to + 1]?.start ?? 0) > tokens[to]!.end
  return to - at + (linked ? 1 + absorbed(tokens, to + 1, []) : 0)
}

/** A name behind a stroke, with its title, or with a whole name before the stroke too. */
const isBetween = (text: string, tokens: readonly Token[], at: number, from: number): boolean =>
  nameAt(tokens, text, at + 1) > 1 &&
  (readCore(text.slice(from, tokens[at]!.start).trim()) !== null ||
    (tokens[at - 1]!.text.length > 1 && startsWithTitle(text.slice(tokens[at + 1]!.start))))

/** A stop that is no abbreviation’s: a capital or a count follows. */
function endsList(text: string, tokens: readonly Token[], at: number, from: number): boolean {
  let to = at + 1
  while (BLANKS.has(tokens[to]?.text ?? '')) to++
  const next = tokens[to]
  if (!next?.word || SHORT.has(tokens[at - 1]?.low ?? '')) return false
  const counted = /^\d+$/.test(next.text) && isLower(tokens[to + 1]?.text[0] ?? '')
  return (
    (isUpper(next.text[0]!) || counted) &&
    !isCutShort(text.slice(from, tokens[at]!.start), text.slice(tokens[at]!.end, tokens[at]!.end + 60))
  )
}

const POSTS = new Set([
  'chair',
  'chairman',
  'chairwoman',
  'chairperson',
  'person',
  'secretary',
  'treasurer',
  'clerk',
  'taker',
  'minutetaker',
  'recorder',
])
const OF_POSTS = new Set(['vice', 'deputy', 'chair', 'minute', 'minutes', 'parish', 'town', 'assistant'])

/** `Clerk: R Moss` in the middle of a list: the post begins here, and its colon and a name follow. */
function isLabelled(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokens[at - 1]?.low ?? ''
  if (
    at < 1 ||
    tokens[at - 1]!.start < from - 1 ||
    before === 'in' ||
    (before === 'the' && tokens[at - 2]?.low === 'in') ||
    OF_POSTS.has(before)
  )
    return false
  let to = at
  while (to < at + 2 && OF_POSTS.has(tokens[to]?.low ?? '') && tokens[to + 1]?.text !== ':') to++
  const colon = tokens[to + 1]
  const name = tokens[to + 2]
  const post = tokens[to]?.low.split(' ').at(-1) ?? ''
  return POSTS.has(post) && colon?.text === ':' && name !== undefined && name.start > colon.end && isUpper(name.text[0]!)
}

/** “…, Sen. Ex. Planner, …”: a short word by itself, and a post behind its stop. */
function isCutShort(before: string, after: string): boolean {
  const [post = ''] = after.split(/[,;\n]/, 1)
  return before.split(' ').every((word) => SHORTENED.test(word)) && isRole(post) && !post.includes(':') && !startsWithTitle(post.trim())
}
const SHORTENED = /^(?:\p{L}\/)?\p{Lu}\p{Ll}{1,3}\.?$/u
