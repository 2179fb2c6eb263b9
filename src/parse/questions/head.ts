/**
 * What the head of a line says of a question, whatever its form: `Question 3 – NAME, body`, `Q1.`, `2) From X to Y`, `NAME asked:`,
 * a name alone, a number alone. Nothing is decided here: only a head that returns, with an answer after each, is one (series.ts).
 */
import { readLabel } from '../labels.js'
import { NUMBERS } from '../rules/words.js'
import { ANSWER, OPENERS, QUESTION, QUESTION_SHORT, SUPPLEMENTARY } from '../words/asking.js'
import { Cursor, type Head, NO_HEAD } from './cursor.js'
import { readLabelled, readWhoAsked } from './head-asker.js'
import { isCapital, type Token, tokensOf } from './tokens.js'
import { isAnonymous, readWho } from './who.js'

export { type Head, NO_HEAD }

const NUMBERING = new Set(['no', 'number', 'nos', 'ref', 'reference', 'rhif'])

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

/** `Question 3`, `Public Question No. 3:`, `Q3.`, `PQ 4`, `Supplementary question`; what replies to one is none. */
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
    if (kind !== 'word' || (n === 0 && OPENERS.has(lower)) || ANSWER.has(lower)) break
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
