/** The day and the year of a date, each in its forms. */
import { CARDINALS, MONTHS, ORDINAL_ENDS, ORDINALS } from '../words/time.js'
import type { Token } from '../words/tokens.js'

/** A part that was read and the token after it. */
export interface Part<T> {
  value: T
  next: number
}
/** Marks that may stand between the parts of a date. */
export const SOFT = new Set([',', '.', '-', '–', '—', "'", '’', '‘', ';', ':'])

/** `7th`, `7 th`, `10thth`, `11™`, `seventh`, `twenty-first`: the day and what ends its number. */
export function dayAt(list: Token[], i: number): Part<number> | null {
  const token = list[i]
  if (!token) return null
  if (token.kind === 'word') return ordinalAt(list, i)
  const value = Number(token.text)
  if (token.kind !== 'figures' || token.text.length > 2 || value < 1 || value > 31) return null
  return { value, next: pastEnding(list, i + 1) }
}

function ordinalAt(list: Token[], i: number): Part<number> | null {
  const word = list[i]!.lower
  const tens = word === 'twenty' ? 20 : word === 'thirty' ? 30 : 0
  const next = tens && list[i + 1]?.text === '-' ? i + 2 : i + 1
  const value = tens ? ORDINALS[list[next]?.lower ?? ''] : ORDINALS[word]
  if (value === undefined || (tens && value > 9)) return null
  return { value: tens + value, next: tens ? next + 1 : i + 1 }
}

/** A scan spoils what is set high and small: any short run glued to the figures before a month's name is an ending. */
function pastEnding(list: Token[], i: number): number {
  let at = i
  // Marks of emphasis that a conversion left: `8****th May`.
  while (at < i + 8 && list[at]?.glued && /[*_^]/.test(list[at]!.text)) at += 1
  const end = list[at]
  if (!end) return i
  if (end.kind === 'word' && !(end.lower in MONTHS)) {
    const spoiled = end.glued && (end.text.length <= 4 || /^(?:st|nd|rd|th)+$/.test(end.lower))
    if (ORDINAL_ENDS.has(end.lower) || (spoiled && monthFollows(list, at + 1))) return at + 1
  }
  return end.kind === 'mark' && end.glued && /[™°º"'*”’ª]/.test(end.text) && monthFollows(list, at + 1) ? at + 1 : i
}

const monthFollows = (list: Token[], i: number): boolean =>
  (list[i]?.lower ?? '') in MONTHS || (list[i]?.lower === 'of' && (list[i + 1]?.lower ?? '') in MONTHS)

/** `day of`, `of`, `o`, `,`, `-` between day and month. */
export function pastOf(list: Token[], i: number): number {
  let next = i
  for (let left = 3; left > 0 && list[next]; left--, next++) {
    const { kind, lower, text } = list[next]!
    if (!(kind === 'mark' ? SOFT.has(text) || text === '/' : lower === 'day' || lower === 'of' || lower === 'o')) break
  }
  return next
}

/** `2029`, `, 2029`, `’29`, `29` where the line ends there, `two thousand and twenty-nine`. */
export function yearAt(list: Token[], i: number, loose: boolean | undefined): Part<number> | null {
  let at = i
  while (at < i + 3 && list[at]?.kind === 'mark' && SOFT.has(list[at]!.text)) at += 1
  if (list[at]?.lower === 'in' && list[at + 1]?.lower === 'the') at = pastYearOf(list, at)
  const token = list[at]
  if (!token) return null
  if (token.kind === 'word') return yearInWords(list, at)
  const value = Number(token.text)
  if (token.text.length === 4 && value >= 1800 && value < 2200) return { value, next: at + 1 }
  if (!loose || token.text.length !== 2) return null
  const raised = /['’‘]/.test(list[at - 1]?.text ?? '')
  const after = list[at + 1]
  const free = !after || (after.kind === 'mark' ? !/[.:/%]/.test(after.text) || !list[at + 2]?.glued : !isHalf(list, at + 1))
  return raised || (free && (after === undefined || after.kind === 'mark' || after.lower === 'at'))
    ? { value: century(value), next: at + 1 }
    : null
}

/** `in the year of our Lord`, `in the year`. */
function pastYearOf(list: Token[], i: number): number {
  let next = i
  while (next < i + 6 && ['in', 'the', 'year', 'of', 'our', 'lord'].includes(list[next]?.lower ?? '')) next += 1
  return next
}

const isHalf = (list: Token[], i: number): boolean => /^[ap]m?$/.test(list[i]?.lower ?? '')
export const century = (two: number): number => (two < 70 ? 2000 + two : 1900 + two)

/** `two thousand and twenty-nine`, `twenty twenty-nine`, `nineteen ninety-nine`. */
function yearInWords(list: Token[], i: number): Part<number> | null {
  const first = CARDINALS[list[i]!.lower]
  if (first === undefined) return null
  const thousand = first === 2 && list[i + 1]?.lower === 'thousand'
  if (!thousand && first !== 19 && first !== 20) return null
  let at = i + (thousand ? 2 : 1)
  while (list[at]?.lower === 'and' || list[at]?.text === '-' || list[at]?.text === ',') at += 1
  const rest = belowHundred(list, at)
  if (!thousand && !rest) return null
  return { value: (thousand ? 2000 : first * 100) + (rest?.value ?? 0), next: rest?.next ?? i + 2 }
}

function belowHundred(list: Token[], i: number): Part<number> | null {
  const tens = CARDINALS[list[i]?.lower ?? '']
  if (tens === undefined) return null
  const at = list[i + 1]?.text === '-' ? i + 2 : i + 1
  const ones = tens >= 20 ? CARDINALS[list[at]?.lower ?? ''] : undefined
  return ones !== undefined && ones < 10 ? { value: tens + ones, next: at + 1 } : { value: tens, next: i + 1 }
}
