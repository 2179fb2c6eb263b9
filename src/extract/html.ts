/** An HTML page, whole or a fragment: one Line for each paragraph-level element, or part of one that br splits. */
import { CodePoints } from './code-points.js'
import { HtmlReader } from './html-reader.js'
import { readMarkup } from './markup.js'
import type { Text } from './text.js'

export function extractHtml(source: string): Text {
  const reader = new HtmlReader(source)
  readMarkup(source, reader, 'html')
  reader.finish()
  countCodePoints(source, reader)
  const text: Text = {
    kind: 'html',
    mediaType: 'text/html',
    pages: [{ number: 1, lines: reader.lines }],
    meta: reader.meta,
    outline: [],
    furniture: reader.furniture,
    findings: [],
  }
  return text
}

/** Furniture was noted in UTF-16 units; a set-aside element may close after lines inside a later one, so it is sorted first. */
function countCodePoints(source: string, reader: HtmlReader): void {
  const points = new CodePoints(source)
  const spans = reader.furniture.map(({ place }) => place.chars!).sort((a, b) => a[0] - b[0])
  for (const span of spans) {
    span[0] = points.at(span[0])
    span[1] = points.at(span[1])
  }
}
