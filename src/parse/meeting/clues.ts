import { isPlainLetter } from '../../writing/letters.js'

/** What speaks for and against a reading: for each thing that a head tells, one table of clues with their weights. */
export type Clue<T> = readonly [says: string, weight: number, holds: (it: T) => boolean | number]

/** A clue that holds by halves counts by halves. */
export const weigh = <T>(clues: readonly Clue<T>[], it: T): number =>
  clues.reduce((sum, [, weight, holds]) => sum + weight * Number(holds(it)), 0)

const LETTER = /\p{L}/u

/** Words in lower case, hyphens inside them kept. Every paragraph is asked for its own: by hand, as a pattern takes five times as long. */
export function wordsOf(text: string): string[] {
  const low = text.toLowerCase()
  const out: string[] = []
  let from = -1
  for (let i = 0; i <= low.length; i++) {
    const unit = low.charCodeAt(i)
    const inside = isPlainLetter(unit) || (unit === 45 && from >= 0) || (unit >= 0xaa && LETTER.test(low[i]!))
    if (inside && from < 0) from = i
    if (inside || from < 0) continue
    out.push(low.slice(from, i))
    from = -1
  }
  return out
}
