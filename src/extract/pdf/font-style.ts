/** What a font's name and dictionary say of its looks. */
import type { PaintFont } from './painter.js'

/** A font as pdf.js describes it. */
export interface FontFacts {
  name?: string
  bold?: boolean
  black?: boolean
  italic?: boolean
  vertical?: boolean
  fontMatrix?: number[]
}

export function styleOf(font: FontFacts): PaintFont {
  const name = (font.name ?? '').replace(/^[A-Z]{6}\+/, '')
  return {
    bold: Boolean(font.bold || font.black) || /bold|black|heavy|demi/i.test(name),
    italic: Boolean(font.italic) || /italic|oblique/i.test(name),
    mono: /courier|mono|consolas/i.test(name),
    symbol: /wingdings|webdings|zapfdingbats/i.test(name),
    vertical: Boolean(font.vertical),
    unit: Math.abs(font.fontMatrix?.[0] ?? 0.001),
  }
}
