/**
 * Paragraph labels: `1.` `1)` `(1)` `[1]` `(1).` `a.` `(a)` `i.` `(iv)` `A` `62.1` and bullets. A label has every reading it
 * could have (`i` is a numeral or a letter); the numbering decides which one counts.
 */
import { romanValue } from '../writing/roman.js'

export type Style = 'decimal' | 'lower-alpha' | 'upper-alpha' | 'lower-roman' | 'upper-roman' | 'dotted' | 'bullet'
export type Delimiter = '.' | ')' | '()' | '[]' | ''

export interface Reading {
  style: Style
  /** Place in its sequence from 1; for `62.1` the last part, for bullets 0. */
  value: number
}

export interface Label {
  /** What is printed, without brackets or stop; `•` for any bullet. */
  label: string
  delimiter: Delimiter
  readings: Reading[]
  /** Of `62.1`: `62.`; else empty. Two dotted labels are of one list where this is equal. */
  stem: string
  /** Characters of the text that the label and the space after it take. */
  length: number
  /** Nothing stands after the label: its text comes on the next line. */
  alone: boolean
}

/** Signs that are no letter, figure or mark of writing, whichever they are: arrows, shapes, pictures, and what only a symbol font shows. */
const SIGN = /^[•·‣⁃∙\u2190-\u21ff\u25a0-\u27bf\u2b00-\u2bff\ue000-\uf8ff]/
const BULLET = /^(?:[•·‣⁃∙\u2190-\u21ff\u25a0-\u27bf\u2b00-\u2bff\ue000-\uf8ff]|[-–—−*+o](?=\s))\s*/u
const DOTTED = /^\(?(\d{1,4}(?:\.\d{1,3}){1,4})\.?\)?(?=\s|$)\s*/
const MARKED = /^(?:([([])?(\d{1,3}|[a-z]{1,2}|[ivxl]{1,7}|[A-Z]|[IVXL]{1,6})([)\]]\.?|\.\)?|:-?(?=\s)))(?=\s|$|[“"‘'(]|(?<=[)\]])[A-Z])\s*/
const BARE = /^(\d{1,3}|[a-z]|[ivx]{1,4}|[A-Z])\s+/

/** Clock times and years that look like labels: `12.59 - Pursuant to`, `3.35 pm`, `7.30`. */
const CLOCK = /^\d{1,2}[.:]\d{2}(?:\s*(?:[ap]\.?\s?m\b|hours\b|noon\b|[-–—]\s)|\.?\s*$)/i

/**
 * The label at the head of a paragraph, or null.
 * @param wide the label is followed by a wide gap (or stands in a cell of its own), so that a bare `1` or `A` counts.
 */
export function readLabel(text: string, wide = false): Label | null {
  return bullet(text) ?? dotted(text) ?? part(text) ?? marked(text) ?? (wide ? bare(text) : null)
}

/** What no bullet is; most paragraphs begin so. */
const NO_BULLET = /^[a-np-zA-Z\d(]/

export const startsWithSign = (text: string): boolean => !NO_BULLET.test(text) && SIGN.test(text)

function bullet(text: string): Label | null {
  if (NO_BULLET.test(text)) return null
  const m = BULLET.exec(text)
  if (!m) return null
  return {
    label: '•',
    delimiter: '',
    readings: [{ style: 'bullet', value: 0 }],
    stem: '',
    length: m[0].length,
    alone: m[0].length === text.length,
  }
}

function dotted(text: string): Label | null {
  const m = DOTTED.exec(text)
  if (!m || CLOCK.test(text)) return null
  const printed = m[1]!
  const cut = printed.lastIndexOf('.') + 1
  return {
    label: printed,
    delimiter: '.',
    readings: [{ style: 'dotted', value: Number(printed.slice(cut)) }],
    stem: printed.slice(0, cut),
    length: m[0].length,
    alone: m[0].length === text.length,
  }
}

/** `10(a)`, `6.1 (ii)`: a part named with the number of what it is part of. */
const PART = /^(\d{1,3}(?:\.\d{1,3}){0,3}\s?\()([a-z]|[ivx]{2,4})\)\s+(?=[\p{Lu}“"‘'£\d])/u

function part(text: string): Label | null {
  const m = /^\d/.test(text) ? PART.exec(text) : null
  if (!m) return null
  const readings = readingsOf(m[2]!).map(({ value }) => ({ style: 'dotted' as const, value }))
  return { label: `${m[1]}${m[2]})`, delimiter: ')', readings, stem: m[1]!, length: m[0].length, alone: false }
}

const CLOSES: { [open: string]: string } = { '(': ')', '[': ']' }

function marked(text: string): Label | null {
  const m = MARKED.exec(text)
  if (!m) return null
  const [whole, open, printed, close] = m as unknown as [string, string | undefined, string, string]
  if (open ? close[0] !== CLOSES[open] : close[0] === ']') return null
  const readings = readingsOf(printed)
  if (readings.length === 0) return null
  const delimiter = open === '[' ? '[]' : open ? '()' : close.includes(')') ? ')' : '.'
  /** `1. 1. The`: a page that counts its list, and an author who counted it too. */
  const twice = /\d/.test(printed) ? (MARKED.exec(text.slice(whole.length))?.[0] ?? '') : ''
  const length = whole.length + (twice.trim() === whole.trim() ? twice.length : 0)
  return { label: printed, delimiter, readings, stem: '', length, alone: length === text.length }
}

function bare(text: string): Label | null {
  const m = BARE.exec(text)
  if (!m) return null
  const readings = readingsOf(m[1]!)
  return readings.length ? { label: m[1]!, delimiter: '', readings, stem: '', length: m[0].length, alone: false } : null
}

function readingsOf(printed: string): Reading[] {
  if (/^\d+$/.test(printed)) return [{ style: 'decimal', value: Number(printed) }]
  const upper = printed === printed.toUpperCase()
  const readings: Reading[] = []
  const letter = letterValue(printed.toLowerCase())
  if (letter !== null) readings.push({ style: upper ? 'upper-alpha' : 'lower-alpha', value: letter })
  const numeral = romanValue(printed.toLowerCase())
  if (numeral !== null) readings.push({ style: upper ? 'upper-roman' : 'lower-roman', value: numeral })
  return readings
}

/** a is 1, z is 26; aa, bb … go on after z (27, 28 …), as Word numbers them. */
function letterValue(letters: string): number | null {
  const first = letters.charCodeAt(0) - 96
  if (letters.length === 1) return first
  if (letters.length === 2 && letters[0] === letters[1]) return 26 + first
  return null
}
