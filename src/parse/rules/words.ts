/** Vocabulary of the rules: words only, no grammar. */

export const NUMBERS: Readonly<Record<string, number>> = {
  no: 0,
  nil: 0,
  none: 0,
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
}

/** Titles that stand before a name. */
export const TITLES = [
  'Mr',
  'Mrs',
  'Ms',
  'Miss',
  'Mx',
  'Dr',
  'Prof',
  'Professor',
  'Sir',
  'Dame',
  'Lord',
  'Lady',
  'Rev',
  'Revd',
  'Reverend',
  'Hon',
  'Canon',
  'Major',
  'Col',
  'Capt',
  'Cllr',
  'Cllrs',
  'Clr',
  'Coun',
  'Councillor',
  'Councillors',
  'Councilor',
  'Councilmember',
  'Councilmembers',
  'Commissioner',
  'Alderman',
  'Ald',
  'Alderwoman',
  'Baillie',
  'Bailie',
  'Provost',
  'Mayor',
] as const

/** The last word of a deciding body's name. */
export const BODIES = [
  'Council',
  'Cabinet',
  'Committee',
  'Committees',
  'Sub-Committee',
  'Subcommittee',
  'Sub Committee',
  'Board',
  'Panel',
  'Executive',
  'Authority',
  'Assembly',
  'Commission',
  'Forum',
  'Partnership',
  'Conference',
  'Court',
  'Mayor',
  'Leader',
  'Trustees',
  'Governors',
  'Directors',
  'Group',
  'Cabinet Member',
  'Executive Member',
  'Portfolio Holder',
  'Meeting',
  'Commissioners',
  'Corporation',
] as const

/** A regular expression's alternatives, longest first so that none hides another. */
export function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'))
    .join('|')
}

/** True where the place at `index` of the text stands inside quotation marks that are still open. */
export function isQuoted(text: string, index: number): boolean {
  const before = text.slice(0, index)
  const curly = before.split('“').length - before.split('”').length
  return curly > 0 || before.split('"').length % 2 === 0 || /[‘']\s*$/.test(before.slice(-20))
}

/** The text up to `index` from the last sentence end before it. */
export function sentenceBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - 400), index)
  const ends = [...before.matchAll(/[.!?]['”")]?\s+/g)].at(-1)
  return ends ? before.slice(ends.index + ends[0].length) : before
}
