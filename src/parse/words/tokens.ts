/** A text as words, figures and marks, each with its place. One pass; what a reader matches are kinds of these. */
import { isPlainLetter } from '../../writing/letters.js'

export interface Token {
  kind: 'word' | 'figures' | 'mark'
  text: string
  /** In lower case. */
  lower: string
  at: number
  end: number
  /** No space before it. */
  glued: boolean
}

const LETTER = /\p{L}/u
const IN_WORD = /[\p{L}\p{M}]/u
/** A stroke as markup has it. */
const STROKE = /^&#(?:47|x2f);/i

export function tokens(text: string): Token[] {
  const out: Token[] = []
  let before = -1
  for (let at = 0; at < text.length; ) {
    const end = endOf(text, at)
    if (end > at) {
      const raw = text.slice(at, end)
      const kind = kindOf(raw)
      const shown = kind === 'mark' && raw.length > 2 ? '/' : raw
      out.push({ kind, text: shown, lower: kind === 'word' ? raw.toLowerCase() : shown, at, end, glued: at === before })
      before = end
    }
    at = Math.max(end, at + 1)
  }
  return out
}

/** Where the token that begins here ends; the same place where a space stands. */
function endOf(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  let end = at + 1
  if (is(LETTER, text, at)) {
    while (end < text.length && is(IN_WORD, text, end)) end++
  } else if (isFigure(unit)) {
    while (isFigure(text.charCodeAt(end))) end++
  } else if (unit === 0x26) {
    end = at + (STROKE.exec(text.slice(at, at + 6))?.[0].length ?? 1)
  } else if (unit === 0x20 || ((unit < 0x20 || unit > 0x7e) && /\s/.test(text[at]!))) return at
  return end
}

/** Of ASCII only letters are in such a class. */
const is = (kind: RegExp, text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return unit < 0x80 ? isPlainLetter(unit) : kind.test(text[at]!)
}

const isFigure = (unit: number): boolean => unit >= 48 && unit <= 57

function kindOf(raw: string): Token['kind'] {
  const first = raw.charCodeAt(0)
  if (isFigure(first)) return 'figures'
  if (isPlainLetter(first)) return 'word'
  return first >= 0xc0 && LETTER.test(raw[0]!) ? 'word' : 'mark'
}
