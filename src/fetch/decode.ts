/**
 * Bytes to characters: byte order mark, then declaration, then strict UTF-8, then Windows-1252. Node 20’s own
 * `TextDecoder('windows-1252')` decodes as latin1 and loses curly quotes, so that table is here.
 */
export interface Decoded {
  text: string
  /** WHATWG label of what was used. */
  encoding: string
  /** declared: a mark or declaration said so; valid: strict UTF-8 fits; guessed: nothing said so and nothing else fits. */
  basis: 'mark' | 'declared' | 'valid' | 'guessed'
  /** Characters that could not be decoded and became U+FFFD. */
  replaced: number
}

/** Windows-1252, 0x80 to 0x9F; the five holes map to the C1 control of that number, as browsers do. */
const C1 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

const WINDOWS_1252 = new Set(['windows-1252', 'iso-8859-1', 'iso8859-1', 'latin1', 'us-ascii', 'ascii', 'cp1252', 'x-cp1252', 'l1', 'ansi'])
const DECLARATION_WINDOW = 4096

export function decode(bytes: Uint8Array): Decoded {
  const mark = byMark(bytes)
  if (mark !== null) return mark
  const silent = utf16WithoutMark(bytes)
  if (silent !== null) return { ...withLabel(bytes, silent), basis: 'guessed' }
  const strict = strictUtf8(bytes)
  const declared = declaredEncoding(bytes)
  // A page that was saved again as UTF-8 often keeps its old declaration; bytes that are valid UTF-8 beyond ASCII are UTF-8.
  if (strict !== null) {
    const stateful = declared?.startsWith('iso-2022') ?? false
    if (!stateful) return { text: strict, encoding: 'utf-8', basis: declared === 'utf-8' ? 'declared' : 'valid', replaced: 0 }
  }
  if (declared !== null && !/^utf-?(8|16)/.test(declared)) return { ...withLabel(bytes, declared), basis: 'declared' }
  const { good, bad } = countUtf8(bytes)
  if (declared !== null && good > 0 && bad >= good) return { text: withPasted(bytes), encoding: 'utf-8', basis: 'declared', replaced: 0 }
  return good > bad
    ? { ...withLabel(bytes, 'utf-8'), basis: declared === null ? 'guessed' : 'declared' }
    : { ...withLabel(bytes, 'windows-1252'), basis: 'guessed' }
}

/** The label in an XML declaration or a meta element, lower case; null where there is none or Node does not know it. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = latin1(bytes.subarray(0, DECLARATION_WINDOW))
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head)
  const meta = /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head)
  const label = (xml?.[1] ?? meta?.[1])?.toLowerCase()
  return label !== undefined && isKnown(label) ? label : null
}

function isKnown(label: string): boolean {
  if (WINDOWS_1252.has(label)) return true
  try {
    return new TextDecoder(label).encoding !== 'replacement'
  } catch {
    return false
  }
}

function byMark(bytes: Uint8Array): Decoded | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { ...withLabel(bytes.subarray(3), 'utf-8'), basis: 'mark' }
  if (a === 0xff && b === 0xfe) return { ...withLabel(bytes.subarray(2), 'utf-16le'), basis: 'mark' }
  if (a === 0xfe && b === 0xff) return { ...withLabel(bytes.subarray(2), 'utf-16be'), basis: 'mark' }
  return null
}

/** UTF-16 with no mark: nearly every second byte of the head is zero, all on the same side. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const size = Math.min(bytes.length, 1024) & ~1
  if (size < 8) return null
  const zeros = [0, 0]
  for (let at = 0; at < size; at++) if (bytes[at] === 0) zeros[at & 1]!++
  const half = size / 2
  if (zeros[1]! > half * 0.7 && zeros[0]! < half * 0.05) return 'utf-16le'
  if (zeros[0]! > half * 0.7 && zeros[1]! < half * 0.05) return 'utf-16be'
  return null
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function withLabel(bytes: Uint8Array, label: string): Omit<Decoded, 'basis'> {
  if (WINDOWS_1252.has(label)) {
    return { text: windows1252(bytes), encoding: 'windows-1252', replaced: 0 }
  }
  const decoder = new TextDecoder(label, { ignoreBOM: true })
  const text = decoder.decode(bytes)
  return { text, encoding: decoder.encoding, replaced: count(text, '\ufffd') }
}

/** Bytes that are known to be written in this encoding. */
export function decodeAs(bytes: Uint8Array, label: string): string {
  return withLabel(bytes, label).text
}

function windows1252(bytes: Uint8Array): string {
  const units = Buffer.alloc(bytes.length * 2)
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    const unit = byte >= 0x80 && byte <= 0x9f ? C1.charCodeAt(byte - 0x80) : byte
    units[at * 2] = unit & 0xff
    units[at * 2 + 1] = unit >> 8
  }
  return units.toString('utf16le')
}

function count(text: string, character: string): number {
  let found = 0
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) found++
  return found
}

export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/** The bytes of a character of UTF-8 that begins here: 0 where none does, and whether the file ends within it. */
function sequenceAt(bytes: Uint8Array, at: number): { length: number; cut: boolean } {
  const byte = bytes[at]!
  const length = byte < 0x80 ? 1 : byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xc2 && byte < 0xe0 ? 2 : 0
  let whole = length > 0
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) whole = false
  return { length: whole ? length : 0, cut: length > 0 && at + length > bytes.length }
}

/** A page cut in the middle of a character, or with a few bad bytes, is still UTF-8 where most of its sequences hold. */
function countUtf8(bytes: Uint8Array): { good: number; bad: number } {
  let good = 0
  let bad = 0
  for (let at = 0; at < bytes.length; ) {
    const { length, cut } = sequenceAt(bytes, at)
    if (length > 1) good++
    else if (length === 0 && !cut) bad++
    at += length || 1
  }
  return { good, bad }
}

/** A page of UTF-8, as it says, with words pasted into it from Windows: each byte that is no UTF-8 is read as theirs. */
function withPasted(bytes: Uint8Array): string {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < bytes.length; ) {
    const { length } = sequenceAt(bytes, at)
    if (length === 0) {
      parts.push(Buffer.from(bytes.subarray(from, at)).toString('utf8'), windows1252(bytes.subarray(at, at + 1)))
      from = at + 1
    }
    at += length || 1
  }
  return parts.join('') + Buffer.from(bytes.subarray(from)).toString('utf8')
}
