/** A text as words, figures and marks, each with its place. One pass; what a reader matches are kinds of these. */
import { matchesOf } from '../../writing/matches.js'

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

const TOKEN = /\p{L}[\p{L}\p{M}]*|\d+|&#47;|&#x2f;|[^\s\p{L}\d]/giu

export function tokens(text: string): Token[] {
  const out: Token[] = []
  let end = -1
  for (const match of matchesOf(TOKEN, text)) {
    const at = match.index
    const raw = match[0]
    const kind = kindOf(raw)
    const shown = kind === 'mark' && raw.length > 2 ? '/' : raw
    out.push({ kind, text: shown, lower: kind === 'word' ? raw.toLowerCase() : shown, at, end: at + raw.length, glued: at === end })
    end = at + raw.length
  }
  return out
}

function kindOf(raw: string): Token['kind'] {
  const first = raw.charCodeAt(0)
  if (first >= 48 && first <= 57) return 'figures'
  if ((first >= 97 && first <= 122) || (first >= 65 && first <= 90)) return 'word'
  return first >= 0xc0 && /^\p{L}/u.test(raw) ? 'word' : 'mark'
}
