/** Numbers in words that stand in for a count: `ITEM FOUR`, `Second item`. */
const CARDINAL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
const ORDINAL =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
const WORDS = new Map([CARDINAL, ORDINAL].flatMap((list) => list.split(' ').map((word, i) => [word, i + 1] as const)))

/** 1 to 20 for a cardinal or an ordinal in small letters; else null. */
export const ordinalWord = (word: string): number | null => WORDS.get(word) ?? null
