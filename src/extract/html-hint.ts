/** What the open elements say about a line. */
import type { Box } from './html-tree.js'
import type { Hint, Line } from './text.js'

/** The width of a gap that is not stated. */
const TAB = 18

export function hintOf(box: Box, links: Hint['links'], spans: Hint['spans'], stops: Hint['stops']): Hint {
  const hint: Hint = {}
  if (box.heading !== undefined) hint.heading = box.heading
  if (box.item !== undefined) hint.list = { label: box.item.label, depth: box.item.depth, first: box.item.lines === 0 }
  if (box.cell !== undefined) hint.cell = box.cell
  if (box.classes.length + box.landmarks.length > 0) hint.classes = [...box.classes, ...box.landmarks]
  if (links !== undefined) hint.links = links
  if (spans !== undefined) hint.spans = spans
  if (stops !== undefined) hint.stops = stops
  return hint
}

/** Where the words begin after a typed label; a typed bullet of any shape is a bullet. */
export function setLabel(line: Line, box: Box): void {
  line.textIndent = round(box.textIndent < 0 ? Math.max(box.indent, line.indent) : line.indent + TAB)
  if (/^[·§o] /.test(line.text)) line.text = `•${line.text.slice(1)}`
}

export function round(value: number): number {
  return Math.round(value * 100) / 100
}
