/** What stands before figures and makes them a time of the clock: “at”, a year, the end of a date. */
import { CLOCK_LEADS, POINTERS } from '../words/time.js'
import type { Token } from '../words/tokens.js'

const isYear = (token: Token | undefined): boolean => token?.kind === 'figures' && /^(?:19|20)\d\d$/.test(token.text)

/** A year, or the last figures of `7.5.29`. */
export const endsDate = (list: Token[], i: number): boolean =>
  isYear(list[i]) ||
  (list[i]?.kind === 'figures' &&
    [list[i - 1], list[i - 3]].every((mark) => mark?.glued && /[./]/.test(mark.text) && mark.text === list[i - 1]!.text) &&
    list[i - 4]?.kind === 'figures')

/** A word such as “at” stands before the figures, or a year: `7 May 2029, 7.30`. */
export function leadBefore(list: Token[], i: number): boolean {
  let at = i - 1
  while (at > i - 4 && list[at]?.kind === 'mark' && /[:–,|-]/.test(list[at]!.text)) at -= 1
  const word = list[at]
  if (!word) return false
  return CLOCK_LEADS.has(word.lower) || endsDate(list, at)
}

/** “the report notes at 4.10 the cost”. */
export const pointsTo = (list: Token[], i: number): boolean => list[i - 1]?.lower === 'at' && POINTERS.has(list[i - 2]?.lower ?? '')
