/** Those who were there and are not named: `Two members of the public`, `Press: 1`, `none`, `the Clerk`. */
import { tokensOf } from '../words/person-tokens.js'
import { NUMBERS } from '../words/presence.js'

const COUNTS: ReadonlySet<string> = new Set(NUMBERS)
/** What may stand before a number and makes it less exact. */
const ABOUT = new Set(['approx', 'approximately', 'about', 'around', 'some', 'over', 'circa', 'c', 'plus', 'and'])
const CROWDS = new Set(
  'member members resident residents parishioner parishioners elector electors visitor visitors guest guests public press media student students'.split(
    ' ',
  ),
)
const PUBLIC = new Set(['public', 'press', 'media', 'residents', 'parishioners', 'visitors', 'other', 'others'])
const NOTHING = new Set(['none', 'nil', 'nobody', 'n/a', 'dim'])
const ARTICLES = new Set(['the', 'our', 'new'])
/** Words between the number and whom it counts: `3 interested local residents`. */
const REACH = 4

const wordsOf = (text: string): string[] => tokensOf(text.slice(0, 200)).flatMap(({ word, low }) => (word ? [low] : []))

/** A number stands at the head; `A` is an initial. */
export function startsWithCount(text: string): boolean {
  if (/^\W/.test(text)) return false
  const words = wordsOf(text)
  const at = words.length > 1 && ABOUT.has(words[0]!) ? 1 : 0
  const first = words[at] ?? ''
  return isNumber(first) || (first === 'a' && words[at + 1] === 'number') || NOTHING.has(first)
}

const isNumber = (word: string): boolean => (word !== 'a' && COUNTS.has(word)) || /^\d+\b/.test(word)

/** People are counted or told of, and none is named. */
export function isCrowd(text: string): boolean {
  const words = wordsOf(text)
  const counted = startsWithCount(text) && words.slice(1, REACH + 1).some((word) => CROWDS.has(word))
  const none = NOTHING.has(words[0] ?? '') || words.join(' ') === 'no one' || words.slice(0, 3).join(' ') === 'there were none'
  return counted || none || ofPublic(words) || isPublic(text, words)
}

/** `members of the public` */
const ofPublic = (words: string[]): boolean =>
  words.some((word, at) => {
    const whom = words[at + 1] === 'of' ? words[at + (words[at + 2] === 'the' ? 3 : 2)] : undefined
    return word.startsWith('member') && (whom === 'public' || whom === 'press' || whom === 'staff')
  })

/** `the press`, `Public (3)`, `Residents: 12` */
function isPublic(text: string, words: string[]): boolean {
  const said = ARTICLES.has(words[0] ?? '') ? words.slice(1) : words
  if (said.length === 1) return PUBLIC.has(said[0]!) || (said.length < words.length && (said[0] === 'clerk' || said[0] === 'secretary'))
  return said.length === 2 && PUBLIC.has(said[0]!) && isNumber(said[1]!) && /[:(–-]/.test(text)
}
