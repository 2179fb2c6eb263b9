/**
 * A paragraph's text to tokens, once, from left to right. Capitals, line ends, quotation marks, brackets and stops that end no
 * sentence are settled here, so that nobody who reads tokens has to.
 */
import { keptOf } from '../../writing/kept.js'
import { isPlainLetter } from '../../writing/letters.js'
import { ABBREVIATIONS, lookUp, MONTH_WORDS, NUMBER_WORDS } from './lexicon.js'
import { joinNumbers, readNumber } from './numbers.js'
import type { Scan, Sense, Token, TokenKind } from './types.js'

/** The tokens of a text. Every topic asks for the same paragraph. */
export const scan: (text: string) => Scan = keptOf(scanText)

const LETTER = /[\p{L}\p{M}]/u
const isDigit = (letter: string | undefined): boolean => letter !== undefined && letter >= '0' && letter <= '9'
const isBlank = (letter: string | undefined): boolean => letter === undefined || letter <= ' ' || letter === '\u00a0'
const isApostrophe = (letter: string | undefined): boolean => letter === '’' || letter === "'"

/** What the scan keeps while it goes through the text. */
interface State {
  text: string
  tokens: Token[]
  depth: number
  /** How many quotation marks are open. */
  quotes: number
  /** A straight mark opens and closes. */
  straight: boolean
  sentence: number
}

function scanText(text: string): Scan {
  const state: State = { text, tokens: [], depth: 0, quotes: 0, straight: false, sentence: 0 }
  let at = 0
  while (at < text.length) {
    const letter = text[at]!
    if (isLetter(letter)) at = takeWord(state, at)
    else if (isBlank(letter)) at++
    else if (isDigit(letter) || ('£€$'.includes(letter) && isDigit(text[at + 1]))) at = takeNumber(state, at)
    else at = takeMark(state, at)
  }
  const tokens = joinNumbers(joinDates(state.tokens), text)
  return { text, tokens, senses: sensesOf(tokens), sentences: sentencesOf(tokens) }
}

/** Most are of ASCII, and a number is compared sooner than a string. */
function isLetter(letter: string | undefined): boolean {
  if (letter === undefined) return false
  const unit = letter.charCodeAt(0)
  return unit < 0xc0 ? isPlainLetter(unit) : !(unit >= 0x2010 && unit <= 0x2027) && LETTER.test(letter)
}

/** A word with its hyphens and apostrophes; initials (“J.R.”) and abbreviations keep their stop. */
function takeWord(state: State, start: number): number {
  const { text } = state
  let at = start
  while (isLetter(text[at]) || ((isApostrophe(text[at]) || text[at] === '-') && isLetter(text[at + 1]))) at++
  if (text[at] === '.') {
    const bare = text.slice(start, at)
    const initial = at - start === 1 && bare === bare.toUpperCase() && (bare !== 'I' || isNamed(text, at + 1))
    if (initial) {
      at++
      while (isLetter(text[at]) && text[at + 1] === '.') at += 2
    } else if (ABBREVIATIONS.has(bare.toLowerCase()) && text.slice(at + 1, at + 4).trim() !== '') at++
  }
  push(state, 'word', start, at)
  return at
}

/** `I. Quill`: behind the initial stands a word that the vocabulary does not know; `It was I. The lamp` has one that it does. */
function isNamed(text: string, at: number): boolean {
  const next = /^\s?(?:\p{Lu}\.\s?)*(\p{Lu}[\p{L}’'-]+)/u.exec(text.slice(at, at + 40))?.[1]
  return next !== undefined && lookUp(next.toLowerCase()) === lookUp('')
}

function takeNumber(state: State, start: number): number {
  const read = readNumber(state.text, start)
  push(state, read.kind, start, read.end, read.count)
  return read.end
}

function takeMark(state: State, at: number): number {
  const { text } = state
  const mark = text[at]!
  if (mark === '(' || mark === '[') {
    push(state, 'open', at, at + 1)
    state.depth++
  } else if (mark === ')' || mark === ']') {
    state.depth = Math.max(0, state.depth - 1)
    push(state, 'close', at, at + 1)
  } else if (mark === '“' || (mark === '‘' && isBlank(text[at - 1]) && closesLater(text, at))) {
    push(state, 'open', at, at + 1)
    state.quotes++
  } else if (mark === '”' || (isApostrophe(mark) && state.quotes > 0 && !isLetter(text[at + 1]) && !isBlank(text[at - 1]))) {
    state.quotes = Math.max(0, state.quotes - 1)
    push(state, 'close', at, at + 1)
  } else if (mark === '"') {
    const opens = !state.straight
    state.straight = false
    push(state, opens ? 'open' : 'close', at, at + 1)
    state.straight = opens
  } else if ('.!?'.includes(mark) && endsSentence(text[at + 1])) {
    push(state, 'end', at, at + 1)
    state.sentence++
  } else push(state, 'mark', at, at + 1)
  return at + 1
}

/** `‘…’`: a mark that closes stands within reach; an apostrophe alone quotes nothing. */
function closesLater(text: string, at: number): boolean {
  const reach = text.slice(at + 1, at + 600)
  return /[\p{L}.,;!?]’(?![\p{L}])/u.test(reach)
}

/** A stop ends a sentence where a blank, a closing mark or nothing follows. */
const endsSentence = (next: string | undefined): boolean => next === undefined || isBlank(next) || '”"’\')]'.includes(next)

function push(state: State, kind: TokenKind, start: number, end: number, count: number | null = null): void {
  const printed = state.text.slice(start, end)
  const word = kind === 'word' ? wordOf(printed) : kind === 'ordinal' ? known(printed, lookUp) : known(printed, () => NO_WORD)
  state.tokens.push({
    kind,
    value: word.value,
    start,
    end,
    senses: word.senses,
    lemma: word.lemma,
    form: word.form,
    capitals: word.capitals,
    count: count ?? word.count,
    quoted: state.quotes > 0 || state.straight,
    depth: state.depth,
    sentence: kind === 'close' && closesEnd(state.tokens.at(-1)) ? state.tokens.at(-1)!.sentence : state.sentence,
  })
}

/** `… had gone out.”`: the mark belongs to the sentence that it closes. */
const closesEnd = (last: Token | undefined): boolean => last?.kind === 'end' || last?.kind === 'close'

/** What is known of a token by how it is printed. */
type Printed = Pick<Token, 'value' | 'senses' | 'lemma' | 'form' | 'capitals' | 'count'>

const NO_WORD = lookUp('')

function known(printed: string, entryOf: typeof lookUp): Printed {
  const small = printed.toLowerCase()
  const value = small.includes('’') ? small.replace(/’/g, "'") : small
  const { senses, lemma, form } = entryOf(value)
  return { value, senses, lemma: lemma || value, form, capitals: capitalsOf(printed, small), count: null }
}

/** A text says the same words again and again. */
const MOST_WORDS = 4096
const wordOf: (printed: string) => Printed = keptOf((printed) => {
  const { value, capitals } = known(printed, () => NO_WORD)
  const plain = value.endsWith('.') ? value.slice(0, -1) : value
  const { senses, lemma, form } = lookUp(plain)
  return { value: plain, senses, lemma: lemma || plain, form, capitals, count: NUMBER_WORDS.get(plain) ?? null }
}, MOST_WORDS)

function capitalsOf(printed: string, small: string): Token['capitals'] {
  if (printed[0] === small[0]) return 'none'
  return printed.length > 1 && printed === printed.toUpperCase() ? 'all' : 'first'
}

/** `3 May 2024`, `May 3rd, 2024`, `Thursday, 3 May`: one token, so that its numbers count nothing and its commas part nothing. */
function joinDates(tokens: Token[]): Token[] {
  const out: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    const weekday = weekdayAt(tokens, i)
    const date = dateAt(tokens, i + weekday)
    const length = weekday + date
    if (date === 0) {
      out.push(tokens[i]!)
      continue
    }
    const last = tokens[i + length - 1]!
    out.push({
      ...tokens[i]!,
      kind: 'date',
      end: last.end,
      value: tokens
        .slice(i, i + length)
        .map((t) => t.value)
        .join(' '),
      senses: [],
      lemma: '',
      form: null,
      count: null,
    })
    i += length - 1
  }
  return out
}

const isDay = (token: Token | undefined) =>
  token !== undefined &&
  ((token.kind === 'number' && token.count !== null && token.count > 0 && token.count < 32) || token.kind === 'ordinal')
const isMonth = (token: Token | undefined) => token?.kind === 'word' && token.capitals !== 'none' && MONTH_WORDS.has(token.value)
const isYear = (token: Token | undefined) => token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.value)

/** How many tokens of a weekday stand here, with the comma behind it. */
const weekdayAt = (tokens: readonly Token[], i: number): number =>
  tokens[i]!.senses.includes('weekday') ? (tokens[i + 1]?.value === ',' ? 2 : 1) : 0

/** How many tokens of a date stand here; 0 where none does. */
function dateAt(tokens: Token[], i: number): number {
  if (isDay(tokens[i])) {
    const of = tokens[i + 1]?.value === 'of' ? 1 : 0
    if (isMonth(tokens[i + 1 + of])) return 2 + of + yearAt(tokens, i + 2 + of)
  }
  if (!isMonth(tokens[i])) return 0
  if (isDay(tokens[i + 1])) return 2 + yearAt(tokens, i + 2)
  return isYear(tokens[i + 1]) ? 2 : 0
}

/** How many tokens of a year stand here, with the comma before it. */
const yearAt = (tokens: Token[], at: number): number =>
  isYear(tokens[at]) ? 1 : tokens[at]?.value === ',' && isYear(tokens[at + 1]) ? 2 : 0

function sensesOf(tokens: readonly Token[]): Set<Sense> {
  const senses = new Set<Sense>()
  for (const token of tokens) for (const sense of token.senses) senses.add(sense)
  return senses
}

function sentencesOf(tokens: readonly Token[]): { from: number; to: number }[] {
  const out: { from: number; to: number }[] = []
  for (let i = 0, from = 0; i < tokens.length; i++) {
    const next = tokens[i + 1]
    if (next && next.sentence === tokens[i]!.sentence) continue
    out.push({ from, to: i + 1 })
    from = i + 1
  }
  return out
}
