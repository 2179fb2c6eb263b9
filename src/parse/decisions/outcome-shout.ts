/** An outcome in capitals behind something else. */
import { is, type Scan, set, type Token } from '../words/index.js'

/** A list of what became of each thing: “Contract for lamp oil ADOPTED”. */
export function isShout({ tokens, text }: Scan): boolean {
  const at = lastWord(tokens)
  const word = tokens[at]
  if (word?.capitals !== 'all' || word.form !== 'past' || !SHOUTS.has(word.lemma) || text === text.toUpperCase()) return false
  const before = is(tokens[at - 1], DASHES) ? tokens[at - 2] : tokens[at - 1]
  if (before?.value === 'and') return tokens[at - 2]?.capitals === 'all' && tokens[at - 2]!.form === 'past'
  return before !== undefined && (before.kind !== 'word' || before.capitals !== 'all') && before.kind !== 'mark' && !is(before, AUXILIARY)
}

const lastWord = (tokens: readonly Token[]): number => tokens.length - (tokens.at(-1)?.kind === 'end' ? 2 : 1)
const SHOUTS = set('adopt carry pass lose defeat')
const AUXILIARY = set('was were not declared been')
const DASHES = set('– — -')
