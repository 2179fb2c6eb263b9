/** An HTML page, whole or a fragment: one Line for each paragraph-level element, or part of one that br splits. */

import type { Finding } from '../records/record.js'
import { toCodePoints } from './code-points.js'
import { factsOf, frontMatterOf } from './front-matter.js'
import { HtmlReader } from './html-reader.js'
import { deepFinding, readMarkup } from './markup.js'
import type { Text } from './text.js'

export function extractHtml(source: string): Text {
  const front = frontMatterOf(source)
  const page = front ? ' '.repeat(front.end) + source.slice(front.end) : source
  const reader = new HtmlReader(page)
  const tooDeep = readMarkup(page, reader, 'html')
  reader.finish()
  if (front) reader.furniture.unshift({ bucket: 'hidden', text: source.slice(0, front.end).trim(), place: { chars: [0, front.end] } })
  toCodePoints(
    source,
    reader.furniture.map(({ place }) => place.chars!),
  )
  const text: Text = {
    kind: 'html',
    mediaType: 'text/html',
    pages: [{ number: 1, lines: reader.lines }],
    meta: { ...(front && factsOf(front)), ...reader.meta },
    outline: [],
    furniture: reader.furniture,
    findings: [...deepFinding(tooDeep), ...frameFindings(reader.frames)],
  }
  return text
}

function frameFindings(frames: string[]): Finding[] {
  return frames.slice(0, 5).map((shown) => ({
    code: 'frame-not-read',
    severity: 'warning',
    message: `The page shows another in a frame, which is not read: ${shown.slice(0, 200)}. Fetch it and read it by itself.`,
    pointer: '',
  }))
}
