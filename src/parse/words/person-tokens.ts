/** Text cut into words and marks, once, from left to right. What a word is called is left to those who ask. */
import { keptOf } from '../../writing/kept.js'
import { isPlainLetter } from '../../writing/letters.js'
import { TITLES } from './titles.js'

export interface Token {
  /** As printed; a stop that belongs to the word (“J.”, “Mr.”) is part of it. */
  text: string
  /** Lower case, without stops and with hyphens as spaces: how vocabularies are asked. */
  low: string
  start: number
  end: number
  /** A word has a letter or digit in it; all else is a mark, one character each. */
  word: boolean
}

const APOSTROPHES = "'’‘`ʼ"
const JOINTS = `${APOSTROPHES}-‐‑&.`
const ABBREVIATIONS = new Set([
  'cllr',
  'cllrs',
  'clr',
  'clrs',
  'cyng',
  'messrs',
  'drs',
  'jr',
  'snr',
  'esq',
  'hons',
  'sgt',
  'insp',
  'supt',
  'ald',
  'st',
  'fr',
])
for (const title of TITLES) for (const word of title.split(' ')) ABBREVIATIONS.add(word.toLowerCase())

/** Of what is no ASCII Node is asked, which takes twenty times as long. */
export const isUpper = (character: string): boolean =>
  character <= '~' ? character >= 'A' && character <= 'Z' : character !== character.toLowerCase()
export const isLower = (character: string): boolean =>
  character <= '~' ? character >= 'a' && character <= 'z' : character !== character.toUpperCase()
/** A letter of an alphabet with capitals, or a mark that stands on one. */
function isLetter(character: string): boolean {
  const unit = character.charCodeAt(0)
  if (unit < 0x7f) return isPlainLetter(unit)
  return isLower(character) || isUpper(character) || (unit >= 0x300 && unit <= 0x36f) || character === 'ß'
}
const isDigit = (character: string): boolean => character >= '0' && character <= '9'
const isSpace = (character: string): boolean =>
  character === ' ' || character === '\u00a0' || character === '\u2009' || character === '\u202f'

/** How a vocabulary has a word. */
export const plain = (word: string): string => word.toLowerCase().replaceAll('.', '').replaceAll('-', ' ').replaceAll('’', "'")

export const tokensOf: (text: string) => readonly Token[] = keptOf(cutTokens)

function cutTokens(text: string): Token[] {
  const out: Token[] = []
  for (let at = 0; at < text.length; ) {
    const character = text[at]!
    const opens = isLetter(character) || isDigit(character) || (APOSTROPHES.includes(character) && isLetter(text[at + 1] ?? ''))
    const end = opens ? wordEnd(text, at) : at + 1
    if (!isSpace(character)) {
      const word = text.slice(at, end)
      out.push({ text: word, low: opens ? plain(word) : word, start: at, end, word: opens })
    }
    at = end
  }
  return out
}

/** Letters and digits, what joins two of them, and the stop of an initial or abbreviation. */
function wordEnd(text: string, from: number): number {
  let at = from + 1
  for (; at < text.length; at++) {
    const character = text[at]!
    if (isLetter(character) || isDigit(character)) continue
    const next = text[at + 1] ?? ''
    const joins = JOINTS.includes(character) && (isLetter(next) || (character !== '.' && isDigit(next)))
    if (!joins || (character === '.' && !joinsAtStop(text, from, at))) break
  }
  return text[at] === '.' && ownsStop(text.slice(from, at)) ? at + 1 : at
}

/** “J.R.R”, “e.g”, and “Rev.Moss”: a stop inside a word; “Moss.The” is two. */
const joinsAtStop = (text: string, from: number, at: number): boolean =>
  at - from === 1 || text[at - 2] === '.' || (at - from < 4 && !ABBREVIATIONS.has(text.slice(from, at).toLowerCase()))

const ownsStop = (word: string): boolean =>
  (word.length === 1 && isUpper(word)) || word[word.length - 2] === '.' || ABBREVIATIONS.has(word.toLowerCase())

/** Entries of several words, found at a place among tokens. */
export interface Phrases {
  entries: Set<string>
  longest: number
}

export function phrases(...lists: (readonly string[])[]): Phrases {
  const entries = new Set(lists.flat().map(plain))
  return { entries, longest: Math.max(...[...entries].map((entry) => entry.split(' ').length)) }
}

/** How many tokens from `at` are the longest entry there; 0 where none is. */
export function phraseAt(tokens: readonly Token[], at: number, { entries, longest }: Phrases): number {
  let best = 0
  let said = ''
  for (let count = 1; count <= longest && tokens[at + count - 1]?.word; count++) {
    said = count === 1 ? tokens[at]!.low : `${said} ${tokens[at + count - 1]!.low}`
    if (entries.has(said)) best = count
  }
  return best
}
