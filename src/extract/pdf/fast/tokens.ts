/** Content streams as tokens. What is not regular is left to pdf.js: `Odd` ends the fast reading of a page. */

import { Name, Odd, type Operand } from './operands.js'
import { readHex, readLiteral } from './strings.js'

export const END = -1
export const OPERAND = 0
/** Values of `next` above OPERAND are the bytes of an operator, the first lowest. */

const WHITE = 1
const DELIMITER = 2
const DIGIT = 3
/** Characters of any other kind belong to operators. */
const KIND = new Uint8Array(256)
for (const code of [0, 9, 10, 12, 13, 32]) KIND[code] = WHITE
for (const char of '()<>[]{}/%') KIND[char.charCodeAt(0)] = DELIMITER
for (const char of '0123456789+-.') KIND[char.charCodeAt(0)] = DIGIT

const POWERS = Array.from({ length: 20 }, (_, i) => 10 ** i)
const MAX_DEPTH = 50

export class Tokens {
  pos = 0
  /** The operand that `next` has read. */
  value: Operand = 0

  constructor(readonly bytes: Uint8Array) {}

  /** Reads on: END, OPERAND (see `value`), or the bytes of an operator. */
  next(): number {
    const { bytes } = this
    const end = bytes.length
    while (this.pos < end) {
      const byte = bytes[this.pos]!
      const kind = KIND[byte]
      if (kind === WHITE) this.pos++
      else if (kind === DIGIT) {
        this.value = this.number()
        return OPERAND
      } else if (kind === DELIMITER) {
        if (byte !== 0x25) {
          this.value = this.delimited(byte, 0)
          return OPERAND
        }
        this.comment()
      } else return this.operator()
    }
    return END
  }

  private comment(): void {
    while (this.pos < this.bytes.length && this.bytes[this.pos] !== 10 && this.bytes[this.pos] !== 13) this.pos++
  }

  /** At most three characters and a delimiter behind them; true, false and null are operands. */
  private operator(): number {
    const { bytes, pos } = this
    let at = pos
    let code = 0
    while (at < bytes.length && at - pos < 6) {
      const kind = KIND[bytes[at]!]
      if (kind === WHITE || kind === DELIMITER) break
      code |= at - pos < 3 ? bytes[at]! << (8 * (at - pos)) : 0
      at++
    }
    this.pos = at
    if (at - pos < 4) return code
    const word = String.fromCharCode(...bytes.subarray(pos, at))
    if (word !== 'true' && word !== 'false') throw new Odd(`operator ${word}`)
    this.value = word === 'true'
    return OPERAND
  }

  /** Digits are gathered into one whole number and divided once, as pdf.js does it: the same value to the last bit. */
  private number(): number {
    const { bytes } = this
    let at = this.pos
    let byte = bytes[at]!
    const negative = byte === 0x2d
    if (negative || byte === 0x2b) byte = bytes[++at]!
    let value = 0
    let digits = 0
    while (byte >= 0x30 && byte <= 0x39) {
      value = value * 10 + byte - 0x30
      digits++
      byte = bytes[++at]!
    }
    if (byte === 0x2e) {
      const point = at
      byte = bytes[++at]!
      while (byte >= 0x30 && byte <= 0x39) {
        value = value * 10 + byte - 0x30
        byte = bytes[++at]!
      }
      const decimals = at - point - 1
      digits += decimals
      if (decimals >= POWERS.length) throw new Odd('long number')
      value /= POWERS[decimals]!
    }
    if (digits === 0 || byte === 0x2e || byte === 0x2d) throw new Odd('bad number')
    this.pos = at
    return negative ? -value : value
  }

  private delimited(byte: number, depth: number): Operand {
    if (depth > MAX_DEPTH) throw new Odd('deep nesting')
    switch (byte) {
      case 0x28:
        return readLiteral(this)
      case 0x2f:
        return this.name()
      case 0x5b:
        this.pos++
        return this.array(depth)
      case 0x3c:
        return this.bytes[this.pos + 1] === 0x3c ? this.dictionary(depth) : readHex(this)
      default:
        throw new Odd(`stray ${String.fromCharCode(byte)}`)
    }
  }

  private array(depth: number): Operand[] {
    const items: Operand[] = []
    for (;;) {
      const byte = this.skip()
      if (byte === 0x5d) {
        this.pos++
        return items
      }
      items.push(this.operand(byte, depth))
    }
  }

  private dictionary(depth: number): Map<string, Operand> {
    this.pos += 2
    const entries = new Map<string, Operand>()
    for (;;) {
      const byte = this.skip()
      if (byte === 0x3e && this.bytes[this.pos + 1] === 0x3e) {
        this.pos += 2
        return entries
      }
      if (byte !== 0x2f) throw new Odd('dictionary')
      const key = this.name().name
      entries.set(key, this.operand(this.skip(), depth))
    }
  }

  private operand(byte: number, depth: number): Operand {
    const kind = KIND[byte]
    if (kind === DIGIT) return this.number()
    if (kind === DELIMITER) return this.delimited(byte, depth + 1)
    if (this.operator() !== OPERAND) throw new Odd('operator within an operand')
    return this.value
  }

  /** The byte after white space and comments. */
  private skip(): number {
    for (; this.pos < this.bytes.length; this.pos++) {
      const byte = this.bytes[this.pos]!
      if (byte === 0x25) this.comment()
      else if (KIND[byte] !== WHITE) return byte
    }
    throw new Odd('cut short')
  }

  private name(): Name {
    const { bytes } = this
    let at = this.pos + 1
    let name = ''
    for (; at < bytes.length; at++) {
      const byte = bytes[at]!
      const kind = KIND[byte]
      if (kind === WHITE || kind === DELIMITER) break
      if (byte === 0x23) throw new Odd('escaped name')
      name += String.fromCharCode(byte)
    }
    this.pos = at
    return new Name(name)
  }
}
