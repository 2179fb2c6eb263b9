/** Words that stand before a number at the head of a line: `Item 4`, `Minute 113`, `No. 7`. */
import { isPlainLetter } from '../../writing/letters.js'
import { set } from '../words/list.js'
import { MONTHS, WEEKDAYS } from '../words/time.js'
import { TITLES } from '../words/titles.js'

/** Past one word with a capital, `no.` or a sign such as `§` and the space after it; -1 where none is. */
export function wordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && isWordLetter(text, at)) at++
  if (at === from) return -1
  const word = text.slice(from, at)
  if (COUNTS_OTHERWISE.has(word.toLowerCase())) return -1
  if (!isUpper(word[0]!) && from === 0) return -1
  if (!isUpper(word[0]!) && !/^(?:no|nr|num|number|item|of)$/.test(word)) return -1
  if (text[at] === '.' && /^\p{Lu}?\p{Ll}{1,3}$/u.test(word)) at++
  /** `Minute No: 112`, `Ref: 7`. */
  if (text[at] === ':' && /^(?:no|nr|num|number|ref|minute|item)$/i.test(word)) at++
  if (text[at] === '/' && isLetter(text[at + 1] ?? '')) return at + 1
  const spaced = skipSpace(text, at)
  return spaced > at ? spaced : -1
}

/** Words whose numbers count days, pages and papers, never business. */
const COUNTS_OTHERWISE: ReadonlySet<string> = new Set([
  ...Object.keys(MONTHS),
  ...Object.keys(WEEKDAYS),
  ...TITLES.map((title) => title.toLowerCase()),
  ...set('councillor cllr page pages table figure appendix annex schedule chapter phase zone class version draft'),
])

const isWordLetter = (text: string, at: number) => isLetter(text[at]!) || text[at] === '’' || text[at] === "'"
export const isLetter = (c: string) => (c <= '~' ? isPlainLetter(c.charCodeAt(0)) : /\p{L}/u.test(c))
export const isUpper = (c: string) => c.toLowerCase() !== c
export const isDigit = (c: string | undefined) => c !== undefined && c >= '0' && c <= '9'

export function skipSpace(text: string, from: number): number {
  let at = from
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\u00a0') at++
  return at
}
