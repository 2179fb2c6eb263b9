/** A paragraph to its sentences: stops that are no initial’s, title’s or number’s end them. */
const END =
  /(?<=(?<!\b(?:Mr|Mrs|Ms|Dr|Cllr|Cllrs|Rev|Prof|St|No|no|Nos|Ref|Messrs|approx|i\.e|e\.g|\p{Lu}))\.|[.!?][”"’)])\s+(?=["“(]?\p{Lu}|\d+(?:\.\d+)+\s\p{Lu})/u

export const sentences = (text: string): string[] =>
  text
    .replace(/[\u00a0\s]+/g, ' ')
    .split(END)
    .map((part) => part.trim())
    .filter((part) => part !== '')
