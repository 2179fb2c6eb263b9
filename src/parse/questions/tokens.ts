/** The words and marks of a line's head, with their places. A line's head says what it is; what comes later does not. */
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

export function tokensOf(text: string): Token[] {
  return [...text.slice(0, REACH).matchAll(TOKEN)].map(({ 0: found, index }) => ({
    text: found,
    lower: found.toLowerCase(),
    kind: /^\d/.test(found) ? 'number' : /^[\p{L}\p{N}]/u.test(found) ? 'word' : 'mark',
    start: index,
    end: index + found.length,
  }))
}

/** Begins with a capital. */
export const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)
