/** Names that can have moved something, and how they are printed. */
import { has, type Name, type Scan, type Token } from '../words/index.js'

/** Bodies, officers without a name and the public move nothing here. */
export function isPerson({ tokens }: Scan, name: Name): boolean {
  const words = tokens.slice(name.from, name.to).filter((token) => token.kind === 'word' && token.value !== 'the')
  if (words.length === 0 || words.every((token) => (has(token, 'body') && !has(token, 'title', 'post')) || isParticle(token))) return false
  if (words.every((token) => has(token, 'title', 'titles', 'post') || isParticle(token)))
    return words.some((token) => CIVIC.test(token.value))
  return words.some((token) => token.capitals !== 'none')
}

/** `ap`, `van`; `AB` are initials. */
const isParticle = (token: Token) => has(token, 'particle') && token.capitals !== 'all'

const CIVIC = /^(?:(?:vice-)?chair\w*|mayor\w*|provost|leader|president|convene?r|convenor|speaker|moderator|reeve|holder|clerk|deputy)$/

export const tidy = ({ tokens, text }: Scan, name: Name): string => {
  const skip =
    tokens[name.from]!.value === 'the' &&
    has(tokens[name.from + 1], 'title') &&
    !has(tokens[name.from + 1], 'post') &&
    tokens[name.from + 1]!.value !== 'lord'
      ? 1
      : 0
  return text.slice(tokens[name.from + skip]!.start, tokens[name.to - 1]!.end).replace(/\s+/g, ' ')
}
