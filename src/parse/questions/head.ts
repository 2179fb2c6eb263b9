/**
 * What the head of a line says of a question, whatever its form: `Question 3 – NAME, body`, `Q1.`, `2) From X to Y`, `NAME asked:`,
 * a name alone, a number alone. Nothing is decided here: only a head that returns, with an answer after each, is one (series.ts).
 */

import type { Asker } from '../../records/record.js'
import { withoutEnd } from '../../writing/ends.js'
import { readLabel } from '../labels.js'
import { NUMBERS } from '../rules/words.js'
import { ASKED, OPENERS, QUESTION, QUESTION_SHORT, SUPPLEMENTARY } from '../words/asking.js'
import { isCapital, type Token, tokensOf } from './tokens.js'
import { isAnonymous, isName, isTitled, readWho } from './who.js'

export interface Head {
  /** As printed; null where there is none. */
  number: string | null
  /** Its value, where it has one that can rise. */
  count: number | null
  /** It says `Question` or `Q`. */
  worded: boolean
  supplementary: boolean
  asker: Asker | null
  /** `A resident`: somebody, not named. */
  anonymous: boolean
  askedOf: string | null
  /** `… asked:`, `… to ask the Leader:` */
  asks: boolean
  /** `from` or `by` stands before who asked. */
  by: boolean
  /** The paragraph tells that it was asked: “Mr Quill asked whether …”. */
  told: boolean
  /** Where the text goes on behind all that; null where nothing follows. */
  textStart: number | null
}

const SEPARATOR = new Set([':', ';', '.', ')', ']', '–', '—', '-', '/', '|', ',', '='])
/** `… had given notice of the following question:`, `… put this question to the Leader:` */
const GIVING = new Set(['had', 'has', 'gave', 'submitted', 'put', 'posed', 'raised', 'tabled'])
const NUMBERING = new Set(['no', 'number', 'nos', 'ref', 'reference', 'rhif'])

class Cursor {
  at = 0
  constructor(
    readonly tokens: Token[],
    readonly text: string,
  ) {}
  get now(): Token | undefined {
    return this.tokens[this.at]
  }
  peek(n = 1): Token | undefined {
    return this.tokens[this.at + n]
  }
  /** Past marks that part a head from what follows; true where there was one. */
  separators(): boolean {
    const from = this.at
    while (this.now?.kind === 'mark' && SEPARATOR.has(this.now.text)) this.at++
    return this.at > from
  }
}

export const NO_HEAD: Head = {
  number: null,
  count: null,
  worded: false,
  supplementary: false,
  asker: null,
  anonymous: false,
  askedOf: null,
  asks: false,
  by: false,
  told: false,
  textStart: null,
}

/** Null where the line has neither number, word of asking, nor a person at its head. */
export function readHead(text: string): Head | null {
  const cursor = new Cursor(tokensOf(text), text)
  const head: Head = { ...NO_HEAD }
  readNumberBefore(cursor, head)
  readWord(cursor, head)
  if (!readLabelled(cursor, head)) readWhoAsked(cursor, head)
  const rest = cursor.now
  head.textStart = rest ? rest.start : null
  return head.count !== null || head.number !== null || head.worded || head.asker || head.anonymous ? head : null
}

/** `3.`, `(3)`, `c)`: a number of its own before all else. */
function readNumberBefore(cursor: Cursor, head: Head): void {
  if (NUMBERING.has(cursor.now?.lower ?? '')) {
    readNumberAfter(cursor, head)
    return
  }
  const label = readLabel(cursor.text, /^\d{1,3}$/.test(cursor.text.trim())) ?? dashed(cursor)
  if (!label || label.label === '•' || label.label === 'Q') {
    if (label?.label === '•') while (cursor.now && cursor.now.start < label.length) cursor.at++
    return
  }
  while (cursor.now && cursor.now.end <= label.length) cursor.at++
  if (/^\d/.test(label.label)) head.number = label.label
  head.count = label.readings[0]?.value ?? null
}

/** `3 – Mr Quill`, `3` alone */
function dashed(cursor: Cursor) {
  const [first, second] = cursor.tokens
  if (first?.kind === 'number' && !second && /^\d{1,3}$/.test(first.text))
    return { label: first.text, readings: [{ value: Number.parseInt(first.text, 10) }], length: first.end }
  if (first?.kind !== 'number' || !/^\d{1,3}[a-z]?$/.test(first.text) || !second || !/^[–—:-]$/.test(second.text)) return null
  return { label: first.text, readings: [{ value: Number.parseInt(first.text, 10) }], length: second.end }
}

/** `Question 3`, `Public Question No. 3:`, `Q3.`, `PQ 4`, `Supplementary question`. */
function readWord(cursor: Cursor, head: Head): void {
  const start = cursor.at
  const short = /^(?<word>\p{L}{1,4})(?<number>\d{1,3}[a-z]?)$/u.exec(cursor.now?.text ?? '')
  if (short && (QUESTION_SHORT.test(short.groups!.word!) || QUESTION.has(short.groups!.word!.toLowerCase()))) {
    setNumber(head, short.groups!.number!)
    head.worded = true
    cursor.at++
    cursor.separators()
    return
  }
  for (let n = 0; n < 4 && cursor.now; n++, cursor.at++) {
    const { lower, text, kind } = cursor.now
    if (kind !== 'word' || (n === 0 && OPENERS.has(lower))) break
    if (SUPPLEMENTARY.has(lower)) head.supplementary = true
    const joined = /^(?:question)(?<number>\d{1,3})$/i.exec(text)
    if (joined) setNumber(head, joined.groups!.number!)
    if (
      !joined &&
      !QUESTION.has(lower) &&
      !(n === 0 && QUESTION_SHORT.test(text) && (numberAt(cursor, 1) || (text === 'Q' && /^[.:)–—-]$/.test(cursor.peek()?.text ?? ''))))
    ) {
      if (head.supplementary && isEnd(cursor, 1)) {
        cursor.at++
        head.worded = true
        cursor.separators()
        return
      }
      continue
    }
    cursor.at++
    head.worded = true
    readNumberAfter(cursor, head)
    cursor.separators()
    return
  }
  cursor.at = start
  if (!head.worded) head.supplementary = false
}

const isEnd = (cursor: Cursor, n: number): boolean => {
  const next = cursor.peek(n)
  return !next || next.text === ':' || next.lower === 'from' || next.lower === 'by'
}

const numberIn = (token: Token | undefined): string | null =>
  token?.kind === 'number' || (token && NUMBERS[token.lower] !== undefined && isCapital(token)) ? token.text : null

function numberAt(cursor: Cursor, n: number): boolean {
  const next = cursor.peek(n)
  return numberIn(next) !== null || (next?.text === '.' && numberIn(cursor.peek(n + 1)) !== null)
}

function readNumberAfter(cursor: Cursor, head: Head): void {
  const from = cursor.at
  while (cursor.now && (NUMBERING.has(cursor.now.lower) || /^[.#(°]$/.test(cursor.now.text))) cursor.at++
  const value = numberIn(cursor.now)
  if (value === null) {
    cursor.at = from
    return
  }
  setNumber(head, value)
  cursor.at++
}

function setNumber(head: Head, printed: string): void {
  head.number = printed
  head.count = NUMBERS[printed.toLowerCase()] ?? (Number.parseInt(printed, 10) || null)
}

/** `Questioner: NAME, body`: whatever the label says, somebody is named behind it and nothing else. */
function readLabelled(cursor: Cursor, head: Head): boolean {
  const colon = cursor.tokens.findIndex((token, i) => i > cursor.at && i <= cursor.at + LABEL && token.text === ':')
  const from = cursor.tokens[colon + 1]
  if (
    head.worded ||
    colon < 0 ||
    !from ||
    from.lower === 'the' ||
    cursor.now!.lower === 'to' ||
    !cursor.tokens.slice(cursor.at, colon).every((token) => token.kind === 'word')
  )
    return false
  const asker = readWho(cursor.text.slice(from.start))
  if (!asker || isName(cursor.text.slice(cursor.now!.start, cursor.tokens[colon]!.start))) return false
  Object.assign(head, { asker, by: true })
  cursor.at = cursor.tokens.length
  return true
}

/** Words of a label. */
const LABEL = 3

/** `from NAME to NAME:`, `NAME, body`, `(NAME, body)`, `NAME asked:`, `NAME to ask the Leader`. */
function readWhoAsked(cursor: Cursor, head: Head): void {
  const start = cursor.at
  while (cursor.now?.kind === 'word' && cursor.at - start < 2 && !isCapital(cursor.now) && !/^(?:from|by)$/.test(cursor.now.lower))
    cursor.at++
  if (cursor.at === start && /^(?:submitted|asked|received|put|raised|tabled|posed)$/.test(cursor.now?.lower ?? '')) cursor.at++
  if (/^(?:from|by)$/.test(cursor.now?.lower ?? '')) {
    head.by = true
    cursor.at++
    if (cursor.now?.text === ':') cursor.at++
  } else cursor.at = start
  const bracketed = head.worded && cursor.now?.text === '(' && cursor.tokens.at(-1)!.text === ')'
  if (bracketed) cursor.at++
  const from = cursor.now
  if (!from) return
  const { end, next } = bracketed ? { end: cursor.text.lastIndexOf(')'), next: cursor.tokens.length } : endOfWho(cursor, head)
  const printed = cursor.text.slice(from.start, end).trim()
  const [who, of] = head.askedOf === null ? cutTo(printed) : [printed, null]
  const asker = readWho(who)
  const anonymous = isAnonymous(who) && who.split(' ').length < 9
  if ((!asker && !anonymous) || (asker && !head.by && !head.asks && next < cursor.tokens.length && !isTitled(who) && !head.worded)) {
    if (!head.by) cursor.at = start
    head.asks = false
    head.askedOf = null
    return
  }
  head.asker = asker
  head.anonymous = !asker
  if (of) head.askedOf = of
  cursor.at = next
}

/** Who asked goes up to a colon, a word of asking, or the line's end. */
function endOfWho(cursor: Cursor, head: Head): { end: number; next: number } {
  let depth = 0
  const { tokens } = cursor
  for (let i = cursor.at; i < tokens.length; i++) {
    const { text, lower, start } = tokens[i]!
    if (text === '(' || text === '[') depth++
    if (text === ')' || text === ']') depth--
    if (depth > 0) continue
    if (text === ':') return { end: start, next: i + 1 }
    if (text === '?') return { end: 0, next: i }
    const toAsk = (lower === 'to' || lower === 'will') && ASKED.has(tokens[i + 1]?.lower ?? '')
    const given = GIVING.has(lower) && i > cursor.at && /^[^?.]{0,120}\bquestion\b/i.test(cursor.text.slice(start))
    if (given) return asking(cursor, head, i, i + 1)
    if (toAsk || (ASKED.has(lower) && i > cursor.at)) return asking(cursor, head, i, toAsk ? i + 2 : i + 1)
  }
  return { end: cursor.text.length, next: tokens.length }
}

/** `… asked the Leader the following question:`: whom, and where the asking ends. What goes on in words is told and no head. */
function asking(cursor: Cursor, head: Head, at: number, after: number): { end: number; next: number } {
  const { tokens, text } = cursor
  const colon = tokens.findIndex((t, i) => i >= after && (t.text === ':' || t.text === '?'))
  const stop = colon >= 0 && tokens[colon]!.text === ':' ? colon : tokens.length
  const said = text.slice(tokens[after]?.start ?? text.length, tokens[stop]?.start ?? text.length).trim()
  const short =
    stop === tokens.length
      ? cursor.text.length < 240 && ((/\bquestions?\b/i.test(said) && !/[.?!]\s/.test(said)) || isWhom(said))
      : said.length < 160
  if (!short || /^(?:if|whether|why|how|what|when|where|who|which|about|for|that)\b/i.test(said)) return { end: 0, next: at }
  head.asks = true
  const of = said
    .replace(/[\s,]*(?:the following|a|an|this|his|her|their|one)\s(?:\p{L}+\s){0,2}questions?\b.*$/iu, '')
    .replace(/^(?:the following|of)\s/i, '')
  const behind = /\bquestions?\s(?:of|to)\s(?<of>.{3,160})$/i.exec(said)?.groups?.of
  const whom = withoutEnd(behind ?? of, ',.–—-')
  head.askedOf = /^(?:the\s|\p{Lu})/u.test(whom) ? whom : null
  return { end: tokens[at]!.start, next: stop === tokens.length ? stop : stop + 1 }
}

/** Nobody, or a name or office and nothing else: `the Leader of the Council`. */
const isWhom = (said: string): boolean => said.split(/[\s,]+/).every((word) => /^(?:\p{Lu}|of$|for$|the$|and$|\W*$|$)/u.test(word))

/** “Mr Quill, of Lamp Row, asked whether …”, “A resident asked …”: who, where the paragraph tells of asking. */
export function readTold(text: string): Pick<Head, 'asker' | 'anonymous'> | null {
  const found = TOLD.exec(text)
  if (!found) return null
  const who = found.groups!.who!
  const asker = readWho(who)
  return asker || isAnonymous(who) ? { asker, anonymous: !asker } : null
}

const TOLD =
  /^(?<who>[^.?!:;]{3,80}?),?\s(?:also\s|then\s)?(?:asked|enquired|inquired|queried)\s(?:(?:the\s|\p{Lu})[^.?!:;]{2,60}?\s)?(?:whether|if|why|how|what|when|where|who|which|about|for)\b/u

/** “NAME to NAME, Cabinet Member for …”: the two sides of it. */
function cutTo(who: string): [string, string | null] {
  const at = who.search(/,?\s(?:to|TO)\s(?=(?:the\s)?\p{Lu})/u)
  return at < 0 ? [who, null] : [who.slice(0, at), withoutEnd(who.slice(at).replace(/^,?\sto\s/i, ''), ',:;.–-')]
}
