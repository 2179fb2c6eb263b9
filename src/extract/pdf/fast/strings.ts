/** Strings of a content stream, in brackets or as hexadecimal digits. */
import { Odd, type Text } from './operands.js'

/** Bytes and where reading stands in them: behind the string after it was read. */
interface Place {
  readonly bytes: Uint8Array
  pos: number
}

const ESCAPES: Record<number, number> = { 110: 10, 114: 13, 116: 9, 98: 8, 102: 12 }

export function readLiteral(place: Place): Text {
  const { bytes } = place
  const from = place.pos + 1
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (byte === 0x29) {
      place.pos = at + 1
      return { bytes, from, to: at }
    }
    if (byte === 0x5c || byte === 0x28) return readEscaped(place, from)
  }
  throw new Odd('cut short')
}

function readEscaped(place: Place, from: number): Text {
  const { bytes } = place
  const out: number[] = []
  let open = 1
  for (let at = from; at < bytes.length; at++) {
    let byte = bytes[at]!
    if (byte === 0x28) open++
    else if (byte === 0x29 && --open === 0) {
      place.pos = at + 1
      return { bytes: Uint8Array.from(out), from: 0, to: out.length }
    } else if (byte === 0x5c) {
      byte = bytes[++at] ?? 0
      if (byte >= 0x30 && byte <= 0x37) {
        let code = byte - 0x30
        for (let i = 0; i < 2 && bytes[at + 1]! >= 0x30 && bytes[at + 1]! <= 0x37; i++) code = code * 8 + bytes[++at]! - 0x30
        if (code > 255) throw new Odd('octal')
        byte = code
      } else if (byte === 0x0a) continue
      else if (byte === 0x0d) {
        if (bytes[at + 1] === 0x0a) at++
        continue
      } else byte = ESCAPES[byte] ?? byte
    }
    out.push(byte)
  }
  throw new Odd('cut short')
}

export function readHex(place: Place): Text {
  const { bytes } = place
  const end = bytes.indexOf(0x3e, place.pos)
  if (end < 0) throw new Odd('cut short')
  const out = new Uint8Array((end - place.pos) >> 1)
  let digits = 0
  for (let at = place.pos + 1; at < end; at++) {
    const byte = bytes[at]!
    if (isWhite(byte)) continue
    const digit = hexDigit(byte)
    if (digit < 0) throw new Odd('hex string')
    out[digits >> 1]! += digits % 2 === 0 ? digit * 16 : digit
    digits++
  }
  place.pos = end + 1
  return { bytes: out, from: 0, to: (digits + 1) >> 1 }
}

function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const letter = byte & 0xdf
  return letter >= 0x41 && letter <= 0x46 ? letter - 0x37 : -1
}

const isWhite = (byte: number): boolean => byte === 0x20 || byte === 10 || byte === 13 || byte === 9 || byte === 12 || byte === 0
