/** A text as words, figures and marks, each with its place. One pass; what a reader matches are kinds of these. */

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
  for (const match of text.matchAll(TOKEN)) {
    const at = match.index
    const raw = match[0]
    const first = raw.charCodeAt(0)
    const kind = first >= 48 && first <= 57 ? 'figures' : isLetter(raw) ? 'word' : 'mark'
    const shown = raw.length > 2 && kind === 'mark' ? '/' : raw
    out.push({ kind, text: shown, lower: shown.toLowerCase(), at, end: at + raw.length, glued: at === end })
    end = at + raw.length
  }
  return out
}

const isLetter = (text: string) => text.toLowerCase() !== text.toUpperCase() || /^\p{L}/u.test(text)
