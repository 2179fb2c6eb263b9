/** The words and marks of a line's head, with their places. A line's head says what it is; what comes later does not. */
import { keptOf } from '../../writing/kept.js'
import { matchesOf } from '../../writing/matches.js'

export interface Token {
  text: string
  lower: string
  kind: 'word' | 'number' | 'mark'
  start: number
  end: number
}

const TOKEN = /\d+(?:[./-]\d+)*[a-z]?(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}’'&-]*(?:\.(?=[\p{L}])[\p{L}\p{M}’'-]+)*|\S/gu
/** Nothing that heads a question is longer. */
const REACH = 260

export const tokensOf: (text: string) => readonly Token[] = keptOf((text) =>
  matchesOf(TOKEN, text.slice(0, REACH)).map(({ 0: found, index }) => ({
    text: found,
    lower: found.toLowerCase(),
    kind: kindOf(found),
    start: index,
    end: index + found.length,
  })),
)

function kindOf(found: string): Token['kind'] {
  const first = found[0]!
  if (first >= '0' && first <= '9') return 'number'
  if ((first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z')) return 'word'
  return first > '~' && /^[\p{L}\p{N}]/u.test(found) ? 'word' : 'mark'
}

/** Begins with a capital. */
export const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)
