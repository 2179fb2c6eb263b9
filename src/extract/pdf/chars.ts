/** Characters as a reader means them: ligatures opened, symbol-font bullets named, invisible ones dropped. */

const LIGATURES: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }

/** Private-use codes of Symbol and Wingdings that Word writes for bullets and ticks. */
const PRIVATE: Record<string, string> = {
  '\uf0fc': '✓',
  '\uf0fb': '✗',
  '\uf0e0': '→',
  '\uf0e8': '→',
  '\uf0f0': '→',
  '\uf020': ' ',
  '\uf02d': '–',
}

const BULLETS = new Set(
  '\uf0b7\uf0a7\uf0a8\uf0d8\uf076\uf077\uf06c\uf06e\uf06f\uf071\uf072\uf075\uf0be\uf0d2\uf0e1\uf0f1\uf0b2\uf0b0\uf0de\uf0df●▪■◼◾⚫▶➢➤⮚∙'.split(
    '',
  ),
)

const PLAIN = /^[\x20-\x7e]*$/

export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text
  let out = ''
  for (const char of text) out += cleanChar(char)
  return out.normalize('NFC')
}

function cleanChar(char: string): string {
  if (BULLETS.has(char)) return '•'
  const known = LIGATURES[char] ?? PRIVATE[char]
  if (known !== undefined) return known
  if (/[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff\ufffe\uffff]/.test(char)) return ''
  if (/[\u00a0\u2000-\u200a\u202f\u3000\t]/.test(char)) return ' '
  const code = char.codePointAt(0)!
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return ''
  return char
}
