/** What speaks for and against a reading: for each thing that a head tells, one table of clues with their weights. */
export type Clue<T> = readonly [says: string, weight: number, holds: (it: T) => boolean | number]

/** A clue that holds by halves counts by halves. */
export const weigh = <T>(clues: readonly Clue<T>[], it: T): number =>
  clues.reduce((sum, [, weight, holds]) => sum + weight * Number(holds(it)), 0)

/** Words in lower case, hyphens inside them kept. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? []
