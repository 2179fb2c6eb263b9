/** An HTML page, whole or a fragment: one Line for each paragraph-level element, or part of one that br splits. */
import { toCodePoints } from './code-points.js'
import { HtmlReader } from './html-reader.js'
import { deepFinding, readMarkup } from './markup.js'
import type { Text } from './text.js'

export function extractHtml(source: string): Text {
  const reader = new HtmlReader(source)
  const tooDeep = readMarkup(source, reader, 'html')
  reader.finish()
  toCodePoints(
    source,
    reader.furniture.map(({ place }) => place.chars!),
  )
  const text: Text = {
    kind: 'html',
    mediaType: 'text/html',
    pages: [{ number: 1, lines: reader.lines }],
    meta: reader.meta,
    outline: [],
    furniture: reader.furniture,
    findings: deepFinding(tooDeep),
  }
  return text
}
