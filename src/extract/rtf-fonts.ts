/** Fonts of a Rich Text file: which code page the bytes set in each are written in, and which are pictures. */
import { decodeAs } from '../fetch/decode.js'

interface Font {
  charset?: number
  codePage?: number
  name: string
}

/** Code pages of Windows’ character sets. */
const OF_CHARSET: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10_000,
  128: 932,
  129: 949,
  130: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
}
const LABELS: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  28592: 'iso-8859-2',
  54936: 'gb18030',
  65001: 'utf-8',
}
const SYMBOLS = 2

export class FontTable {
  /** Of the file, where a font says nothing. */
  codePage = 1252
  private readonly fonts = new Map<number, Font>()
  /** Number of the font whose entry is read. */
  private current = 0

  /** A word within the table. */
  control(word: string, value: number): void {
    if (word === 'f') this.current = value
    else if (word === 'fcharset') this.entry().charset = value
    else if (word === 'cpg') this.entry().codePage = value
  }

  addName(text: string): void {
    this.entry().name += text
  }

  isSymbols(number: number): boolean {
    const font = this.fonts.get(number)
    return font !== undefined && (font.charset === SYMBOLS || /^\s*(?:symbol|wingdings|webdings)/i.test(font.name))
  }

  /** Bytes, a character each, as they read in this font. */
  decode(bytes: string, number: number): string {
    if (!/[\x80-\xff]/.test(bytes) || this.isSymbols(number)) return bytes
    const font = this.fonts.get(number)
    const codePage = font?.codePage ?? OF_CHARSET[font?.charset ?? -1] ?? this.codePage
    return decodeAs(Buffer.from(bytes, 'latin1'), labelOf(codePage))
  }

  private entry(): Font {
    const font = this.fonts.get(this.current) ?? { name: '' }
    this.fonts.set(this.current, font)
    return font
  }
}

function labelOf(codePage: number): string {
  const label = LABELS[codePage]
  if (label !== undefined) return label
  return codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : 'windows-1252'
}

/** Text that was read and is not yet put: bytes of a code page behind what is decoded, since a character may be two of them. */
export class PendingText {
  from = 0
  to = 0
  private decoded = ''
  private bytes = ''

  addBytes(bytes: string, start: number, end: number): void {
    this.mark(start, end)
    this.bytes += bytes
  }

  addCharacter(character: string, fonts: FontTable, font: number, start: number, end: number): void {
    this.mark(start, end)
    this.decoded = this.take(fonts, font) + character
  }

  take(fonts: FontTable, font: number): string {
    const text = this.decoded + fonts.decode(this.bytes, font)
    this.decoded = ''
    this.bytes = ''
    return text
  }

  private mark(start: number, end: number): void {
    if (this.decoded === '' && this.bytes === '') this.from = start
    this.to = end
  }
}
