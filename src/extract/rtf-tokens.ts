/** Rich Text to its tokens: one pass over the bytes, no recursion. */
export interface RtfHandler {
  open(at: number): void
  close(at: number): void
  /** `\b0`: the word without its sign, and its number or null. `\*`, `\~`: the sign alone. */
  control(word: string, value: number | null, start: number, end: number): void
  /** Text as bytes, a character each; line ends of the file are none. */
  text(bytes: string, start: number, end: number): void
}

const TOKEN = /[{}\r\n]|\\(?:([A-Za-z]{1,32})(-?\d{1,10})? ?|'([0-9A-Fa-f]{2})|([\s\S]))|[^{}\\\r\n]+/y

/** `source`: the file’s bytes, a character each. Gives the number of groups still open at its end. */
export function readTokens(source: string, handler: RtfHandler): number {
  let depth = 0
  for (let at = 0; at < source.length; ) {
    TOKEN.lastIndex = at
    const match = TOKEN.exec(source)
    if (match === null) break
    const end = TOKEN.lastIndex
    const [whole, word, number, hex, sign] = match
    if (word === 'bin') {
      at = end + Math.max(0, Number(number ?? 0))
      continue
    }
    if (word !== undefined) handler.control(word, number === undefined ? null : Number(number), at, end)
    else if (hex !== undefined) handler.text(String.fromCharCode(Number.parseInt(hex, 16)), at, end)
    else if (sign !== undefined) handler.control(sign, null, at, end)
    else if (whole === '{') {
      depth++
      handler.open(at)
    } else if (whole === '}') {
      // A brace too many ends nothing: what follows is still read.
      if (depth > 0) handler.close(at)
      depth = Math.max(0, depth - 1)
    } else if (whole !== '\r' && whole !== '\n') handler.text(whole, at, end)
    at = end
  }
  return depth
}
