/** What the text says with the words of a name: where no list of names is at hand, it tells a person from a place or a title. */
import { isLower, isUpper, tokensOf } from '../words/person-tokens.js'

export interface Mentions {
  /** Words that are printed in small letters somewhere. */
  small: ReadonlySet<string>
  /** Words with a capital before one in small letters, or before an apostrophe: `Oakes showed`, `Deepa’s`. */
  acting: ReadonlySet<string>
}

export function mentionsIn(texts: readonly string[]): Mentions {
  const small = new Set<string>()
  const acting = new Set<string>()
  for (const text of texts) {
    const tokens = tokensOf(text)
    tokens.forEach(({ text: word, low, end }, at) => {
      const next = tokens[at + 1]
      if (isLower(word[0]!)) small.add(low)
      else if (isUpper(word[0]!) && next?.word && next.start === end + 1 && isLower(next.text[0]!) && !LINKS.has(next.low)) acting.add(low)
      else if (word.endsWith('’s') || word.endsWith("'s")) acting.add(low.slice(0, -2))
    })
  }
  return { small, acting }
}

/** What follows a place or a title as well as a person. */
const LINKS = new Set(['and', 'of', 'for', 'in', 'at', 'on', 'to', 'or', 'by', 'from', 'with', 'the', 'is', 'was', 'are', 'were'])
