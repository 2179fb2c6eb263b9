/** Lists within a list, where the text has lost its lines: `Present: Chair: Ada Quill (AQ) Directors: Ben Inkpot, Una Teal. Guests: Ned Vole`. */
import { isRole } from '../words/kinds.js'
import { isUpper, type Token, tokensOf } from '../words/person-tokens.js'
import { nameAt, readCore } from '../words/persons.js'
import { MEMBERS, OUTSIDE } from '../words/presence.js'
import { readLabel, readSubHead } from './labels.js'

/** A label has so many words at most, with the name of two before it. */
const LONGEST = 7
const MOST_NAMES = 3

/** The text, cut before each label of posts or kinds of people that stands in it; whole where it does not begin with such a label itself. */
export function cutAtInner(text: string): string[] {
  if (text.split(': ').length < 3 || !readLabel(text)) return [text]
  const tokens = tokensOf(text)
  const cuts = tokens.flatMap((token, at) => (token.text === ':' && isSpaced(tokens, at) ? labelBefore(tokens, text, at) : []))
  const from = [0, ...cuts.filter((cut) => cut > 0)]
  return from.map((start, i) => text.slice(start, from[i + 1]).trim())
}

/** A space and a capital follow: no hour, no address. */
const isSpaced = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]
  return next !== undefined && next.start > tokens[at]!.end && next.word && isUpper(next.text[0]!)
}

/** Where the label before the colon begins: behind a mark, or behind the name that ends the list before it. */
function labelBefore(tokens: readonly Token[], text: string, colon: number): number[] {
  let from = colon
  while (from > 0 && colon - from < LONGEST && (tokens[from - 1]!.word || tokens[from - 1]!.text === '&') && !isStop(tokens, from)) from--
  const behind = (at: number): boolean => from === 0 || at > from || !tokens[from - 1]!.word
  for (let at = from; at < colon && at - from <= MOST_NAMES; at++) {
    if (at === from + 1 || !isUpper(tokens[at]!.text[0]!) || !behind(at)) continue
    const named = at > from && readCore(text.slice(tokens[from]!.start, tokens[at - 1]!.end)) !== null
    if ((at === from ? nameAt(tokens, text, at) === 0 : named) && isLabel(tokens.slice(at, colon), text)) return [tokens[at]!.start]
  }
  return []
}

/** A word keeps its own stop only as initials and short forms do: a sentence ended before this one. */
const isStop = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]!.text.endsWith('.') && tokens[at - 1]!.text.length > 4

function isLabel(words: readonly Token[], text: string): boolean {
  const said = text.slice(words[0]!.start, words.at(-1)!.end)
  if (readSubHead(said)) return false
  const last = words.at(-1)!.low
  return isRole(said) || MEMBERS.includes(last) || OUTSIDE.includes(last) || readLabel(`${said}:`)?.rest === ''
}
