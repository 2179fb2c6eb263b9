/** Pictures within the content stream: BI, entries, ID, bytes of any kind, EI. Nothing says how many bytes. */
import { Odd } from './operands.js'
import { END, OPERAND, Tokens } from './tokens.js'

const ID = 0x49 | (0x44 << 8)
/** Bytes behind EI that must look like text. */
const AHEAD = 15

/** Moves behind the EI that ends the picture: what follows it must read as operands and an operator. */
export function skipInlineImage(tokens: Tokens, isOperator: (code: number) => boolean): void {
  let token = tokens.next()
  while (token === OPERAND) token = tokens.next()
  if (token !== ID) throw new Odd('inline picture')
  const { bytes } = tokens
  for (let at = bytes.indexOf(0x45, tokens.pos + 1); at >= 0; at = bytes.indexOf(0x45, at + 1)) {
    if (bytes[at + 1] !== 0x49 || !isWhite(bytes[at + 2] ?? 0x20) || !isPlain(bytes.subarray(at + 3, at + 3 + AHEAD))) continue
    if (!goesOn(bytes, at + 2, isOperator)) continue
    tokens.pos = at + 2
    return
  }
  throw new Odd('inline picture without end')
}

const isWhite = (byte: number): boolean => byte === 0x20 || byte === 10 || byte === 13

const isPlain = (bytes: Uint8Array): boolean => bytes.every((byte) => isWhite(byte) || (byte > 0x20 && byte < 0x80))

function goesOn(bytes: Uint8Array, pos: number, isOperator: (code: number) => boolean): boolean {
  const tokens = new Tokens(bytes)
  tokens.pos = pos
  try {
    let token = tokens.next()
    while (token === OPERAND) token = tokens.next()
    return token === END || isOperator(token)
  } catch {
    return false
  }
}
