/** What a glyph shows in a font that keeps its letters to itself: by the order in which its maker numbers glyphs. */

/**
 * Fonts of Monotype for Windows, whose glyphs keep their numbers when a part of the font goes into a file. The order is that of
 * the Macintosh character set, from 3 (a space), without its DEL and, further on, without its no-break space.
 */
const ORDERED = /^(?:Arial|TimesNewRoman|CourierNew|Verdana|Georgia|Tahoma|Trebuchet|ComicSans)/i
const SYMBOL = /^Symbol/i

const macintosh = new TextDecoder('macintosh')
const LAST = 225

/** @param name the font's, with the mark of a part of it or without @returns null where the order of its glyphs is not known */
export function letterOf(name: string, glyph: number): string | null {
  const own = name.replace(/^[A-Z]{6}\+/, '')
  if (SYMBOL.test(own)) return glyph < 3 || glyph > 190 ? null : String.fromCharCode(0xf000 + (glyph < 98 ? glyph + 29 : glyph + 63))
  if (!ORDERED.test(own) || glyph < 3 || glyph > LAST) return null
  const code = glyph < 98 ? glyph + 29 : glyph < 172 ? glyph + 30 : glyph + 31
  return macintosh.decode(new Uint8Array([code]))
}

/** What is read of a glyph: its letter by its number in a font that says none, else what the file says of it. @param unsaid the name of such a font */
export const lettered = (unsaid: string | undefined, glyph: number, printed: string): string =>
  (unsaid === undefined ? null : letterOf(unsaid, glyph)) ?? printed
