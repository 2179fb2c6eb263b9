/** What begins with a figure: counts, money, times, dates in figures, ordinals, references. */
import { NUMBER_WORDS } from './lexicon.js'
import type { Token, TokenKind } from './types.js'

interface Numeral {
  kind: TokenKind
  end: number
  count: number | null
}

const MONEY = /[£€$]\s?[\d.,]*\d[km]?/iy
const TIME = /\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.|noon|hrs)(?![\p{L}])|\d{1,2}:\d\d(?!\d)/iuy
const DATE = /\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d\d)(?!\d)/y
const ORDINAL = /\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH)(?![\p{Ll}\d])/uy
const DECIMAL = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+(?:\.\d+)*/y
/** `23/00145/FUL`, `12a`, `2024/25`: no count. Two small numbers with a slash may be a vote (`5/4`). */
const CODE = /\d+(?:\/\d{3,}|\/\d+\/[\p{L}])[\p{L}\d/-]*|\d+[\p{L}][\p{L}\d/-]*|\d{4,}[/-]\d+/uy
const DIGITS = /\d+/y

const FORMS: readonly [RegExp, TokenKind][] = [
  [MONEY, 'money'],
  [TIME, 'time'],
  [DATE, 'date'],
  [ORDINAL, 'ordinal'],
  [DECIMAL, 'code'],
  [CODE, 'code'],
]

/** Up to three figures with a blank, a bracket or a comma and no figure behind them: most numbers. */
function readPlain(text: string, start: number): Numeral | null {
  let end = start
  while (end < start + 4 && text[end]! >= '0' && text[end]! <= '9') end++
  const [next, after = ''] = [text[end], text[end + 1]]
  const ends =
    next === undefined ||
    next === ')' ||
    (next === ' ' && !'apnh%'.includes(after.toLowerCase() || '-')) ||
    ((next === ',' || next === ';') && after === ' ')
  return ends && end - start > 0 && end - start < 4 ? { kind: 'number', end, count: Number(text.slice(start, end)) } : null
}

/** The number at `start`: the first form that fits is it. */
export function readNumber(text: string, start: number): Numeral {
  const plain = readPlain(text, start)
  if (plain) return plain
  for (const [form, kind] of FORMS) {
    form.lastIndex = start
    const found = form.exec(text)
    if (found) return { kind, end: start + found[0].length, count: null }
  }
  DIGITS.lastIndex = start
  const found = DIGITS.exec(text)
  if (!found) return { kind: 'mark', end: start + 1, count: null }
  const percent = /^\s?%/.test(text.slice(start + found[0].length, start + found[0].length + 2))
  const small = found[0].length < 4 && !percent
  return { kind: percent ? 'code' : 'number', end: start + found[0].length, count: small ? Number(found[0]) : null }
}

/** `twenty two` and `twenty-two` are one number; `no` and `none` count 0 where they count at all. */
export function joinNumbers(tokens: Token[], text: string): Token[] {
  const out: Token[] = []
  for (const token of tokens) {
    const hyphened = token.kind === 'word' && token.count === null && token.value.includes('-') ? countOf(token.value) : null
    if (hyphened !== null) {
      out.push({ ...token, kind: 'number', count: hyphened })
      continue
    }
    const before = out.at(-1)
    if (
      before?.kind === 'number' &&
      before.count !== null &&
      before.count >= 20 &&
      before.count % 10 === 0 &&
      !/^\d/.test(before.value) &&
      isUnit(token, text, before)
    ) {
      out[out.length - 1] = { ...before, end: token.end, value: `${before.value} ${token.value}`, count: before.count + token.count! }
      continue
    }
    out.push(token.kind === 'word' && token.count !== null && token.value !== 'no' ? { ...token, kind: 'number' } : token)
  }
  return out
}

/** What `twenty-two` counts. */
function countOf(value: string): number | null {
  const [tens, unit, ...more] = value.split('-').map((part) => NUMBER_WORDS.get(part) ?? 0)
  return tens! >= 20 && unit! > 0 && unit! < 10 && more.length === 0 ? tens! + unit! : null
}

const isUnit = (token: Token, text: string, before: Token) =>
  token.kind === 'word' && token.count !== null && token.count > 0 && token.count < 10 && text.slice(before.end, token.start).trim() === ''
