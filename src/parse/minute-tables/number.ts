/** Numbers that stand in a cell of their own, whatever their form (series/head.ts): whether a column of them rises. */
import { type Head, readHeads } from '../series/head.js'

const LONGEST = 18
const YEAR = /^(?:19|20)\d\d$/
const SUM = /^\d+(?:[.,]\d\d\d)+$/
/** `30.` and `§3` and `4a`; a letter or a word of many letters counts only with a mark, or as a number in words. */
const isMarked = ({ kinds, close, form }: Head) =>
  kinds.some((kind) => kind === 'digits' || kind === 'word') || close !== '' || /^[^<\w]/.test(form)

const whole = (text: string): Head[] => (text.length < LONGEST ? readHeads(text, true).filter((head) => head.length === text.length) : [])

export const isNumber = (text: string): boolean => !YEAR.test(text) && !SUM.test(text) && whole(text).some(isMarked)

/** In a column that is known for one of numbers: a letter or a numeral needs no mark there, and `15.292` is no sum. */
export const mayNumber = (text: string): boolean => !YEAR.test(text) && whole(text).length > 0

/** `I`, `II`, `III` and `15.298`, `15.299`: three or more, one up from cell to cell, are numbers without a mark and are no sums. */
export function countsUp(texts: string[]): boolean {
  if (texts.length < 3 || !texts.every(mayNumber)) return false
  const readings = texts.map(whole)
  return readings[0]!.some(({ form, values }) =>
    readings.slice(1).every((heads, i) => heads.some((head) => head.form === form && isUp(values, head.values, i + 1))),
  )
}

/** One part is greater by so many; the others are the same. */
function isUp(from: number[], to: number[], by: number): boolean {
  const steps = from.map((value, i) => to[i]! - value).filter((step) => step !== 0)
  return steps.length === 1 && steps[0] === by
}

/** Most steps go up, read from the left or from the right (`3/24`, `24/3`), as letters or as numerals. */
export function rises(texts: string[]): boolean {
  const readings = texts.map((text) => whole(text).filter(isMarked))
  return [0, 1].some((which) => {
    const values = readings.map((heads) => (heads[which] ?? heads[0])?.values ?? [])
    return [values, values.map((parts) => [...parts].reverse())].some((tuples) => {
      const up = tuples.slice(1).filter((tuple, i) => compare(tuples[i]!, tuple) < 0).length
      return up >= 0.7 * (tuples.length - 1)
    })
  })
}

function compare(a: number[], b: number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const step = (a[i] ?? 0) - (b[i] ?? 0)
    if (step !== 0) return step
  }
  return 0
}
