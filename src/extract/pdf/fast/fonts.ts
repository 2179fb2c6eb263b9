/** Fonts for the loop: what a code says and how far it moves the pen, asked of pdf.js once for each code. */
import { styleOf } from '../font-style.js'
import { lettered } from '../glyph-order.js'
import type { Glyph, PaintFont } from '../painter.js'
import type { CMap, Core, CoreDict, CoreFont, FontLoader } from './core.js'
import { Odd, type Text } from './operands.js'

export interface FastFont extends PaintFont {
  core: CoreFont
  /** Bytes a code takes where that is fixed. */
  bytes: 1 | 2 | undefined
  glyphs: (Glyph | undefined)[]
}

/** Fonts of a document by their dictionary. */
export class Fonts {
  private readonly known = new Map<CoreFont, FastFont>()

  constructor(
    private readonly core: Core,
    private readonly loader: FontLoader,
  ) {}

  async load(name: string | null, ref: unknown, resources: CoreDict): Promise<FastFont> {
    const { font } = await this.loader.loadFont(name, ref, resources)
    if (font.error !== undefined) throw new Odd(`font: ${font.error}`)
    let fast = this.known.get(font)
    if (!fast) {
      fast = {
        ...styleOf(font),
        core: font,
        bytes: this.width(font.cMap),
        glyphs: [],
        ...(this.isUnsaid(font) ? { unsaid: font.name ?? '' } : {}),
      }
      this.known.set(font, fast)
    }
    return fast
  }

  private isUnsaid({ cMap, toUnicode }: CoreFont): boolean {
    return cMap instanceof this.core.IdentityCMap && toUnicode instanceof this.core.IdentityToUnicodeMap
  }

  private width(map: CMap | undefined): 1 | 2 | undefined {
    if (!map) return 1
    return map instanceof this.core.IdentityCMap ? 2 : undefined
  }
}

export function glyphOf(font: FastFont, code: number, isSpace: boolean): Glyph {
  const { unicode, width, vmetric } = font.core._charToGlyph(code, isSpace)
  const glyph = { unicode: lettered(font.unsaid, code, unicode), width, isSpace, vmetric }
  font.glyphs[code] = glyph
  return glyph
}

/** Codes of differing length: one, two or more bytes, as the font's own map says. */
export function mixedGlyphs(font: FastFont, { bytes, from, to }: Text): Glyph[] {
  const text = String.fromCharCode(...bytes.subarray(from, to))
  const out = { charcode: 0, length: 1 }
  const glyphs: Glyph[] = []
  for (let at = 0; at < text.length; at += out.length) {
    font.core.cMap!.readCharCode(text, at, out)
    const isSpace = out.length === 1 && text.charCodeAt(at) === 0x20
    const known = font.glyphs[out.charcode]
    glyphs.push(known && known.isSpace === isSpace ? known : glyphOf(font, out.charcode, isSpace))
  }
  return glyphs
}
