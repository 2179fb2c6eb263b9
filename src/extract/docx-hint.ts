/** What Word’s properties say about a line. */
import type { ParagraphProperties, WordStyle } from './docx-styles.js'
import type { Attributes } from './markup.js'
import type { Hint } from './text.js'

/** Earlier and other states of what is shown. */
export const SKIPPED = new Set('Fallback moveFrom del instrText pPrChange rPrChange sectPr tblPr tblGrid delText tblPrEx'.split(' '))
/** Within a paragraph's properties these say that its mark is gone: the paragraph was deleted, or moved away. */
export const MARKED = new Set(['del', 'moveFrom'])

interface Described {
  element: number
  own: ParagraphProperties
  style: WordStyle
}

export function hintOf({ element, own, style }: Described, cell: Hint['cell'], links: Hint['links'], stops: Hint['stops']): Hint {
  const hint: Hint = { element }
  const heading = headingOf(style.name ?? '', own.outline ?? style.outline)
  if (heading !== undefined) hint.heading = heading
  if (cell !== undefined) hint.cell = cell
  if (links !== undefined) hint.links = links
  if (stops !== undefined) hint.stops = stops
  return hint
}

function headingOf(name: string, outline: number | undefined): number | undefined {
  const named = /^heading ([1-6])$/.exec(name)?.[1]
  if (named !== undefined) return Number(named)
  if (name === 'title') return 1
  if (name === 'subtitle') return 2
  return outline !== undefined && outline < 6 ? outline + 1 : undefined
}

/** `w:sym` names a character of a symbol font; the common ones are bullets and ticks. */
export function symbolOf(attributes: Attributes): string {
  const code = Number.parseInt(attributes.char ?? '', 16)
  return Number.isNaN(code) || code === 0 || code > 0xffff ? '' : String.fromCharCode(code)
}
