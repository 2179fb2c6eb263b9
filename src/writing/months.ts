/** Months by the heads of their names, English and Welsh. */
const MONTHS = [
  ['jan', 'ion'],
  ['feb', 'chwe'],
  ['mar', 'maw'],
  ['apr', 'ebr'],
  ['may', 'mai'],
  ['jun', 'meh'],
  ['jul', 'gor'],
  ['aug', 'aws'],
  ['sep', 'med'],
  ['oct', 'hyd'],
  ['nov', 'tach'],
  ['dec', 'rhag'],
]

/** 1 to 12; 0 for a word that is no month. */
export function monthOf(word: string): number {
  const name = word.toLowerCase()
  return MONTHS.findIndex((starts) => starts.some((start) => name.startsWith(start))) + 1
}
