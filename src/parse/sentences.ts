/** A paragraph to its sentences: stops that are no initial’s, title’s or number’s end them, and a capital begins the next. */
import { scan, type Token } from './words/index.js'

export function sentences(text: string): string[] {
  const printed = text.replace(/[\u00a0\s]+/g, ' ').trim()
  if (printed === '') return []
  const { tokens, sentences: found } = scan(printed)
  const starts = found.slice(1).flatMap(({ from }) => (begins(tokens, from) ? [tokens[from]!.start] : []))
  return [0, ...starts].map((start, i) => printed.slice(start, starts[i]).trim())
}

/** A capital, also behind a quotation mark, a bracket, or a number of parts: `4.2 The lamp`. */
function begins(tokens: readonly Token[], at: number): boolean {
  const { kind } = tokens[at]!
  const first = kind === 'open' || kind === 'code' || kind === 'number' ? tokens[at + 1] : tokens[at]
  return first !== undefined && first.kind !== 'number' && first.capitals !== 'none'
}
