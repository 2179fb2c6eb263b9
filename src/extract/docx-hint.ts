/** Elements of Word that are no text of the document, and what its symbols are. */
import type { Attributes } from './markup.js'

/** Earlier and other states of what is shown. */
export const SKIPPED = new Set('Fallback moveFrom del instrText pPrChange rPrChange sectPr tblPr tblGrid delText tblPrEx'.split(' '))
/** Within a paragraph's properties these say that its mark is gone: the paragraph was deleted, or moved away. */
export const MARKED = new Set(['del', 'moveFrom'])

/** `w:sym` names a character of a symbol font; the common ones are bullets and ticks. */
export function symbolOf(attributes: Attributes): string {
  const code = Number.parseInt(attributes.char ?? '', 16)
  return Number.isNaN(code) || code === 0 || code > 0xffff ? '' : String.fromCharCode(code)
}
