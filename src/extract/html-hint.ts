/** What the open elements say about a line. */
import type { Box } from './html-tree.js'
import type { Hint } from './text.js'

export function hintOf(box: Box, links: Hint['links'], spans: Hint['spans']): Hint {
  const hint: Hint = {}
  if (box.heading !== undefined) hint.heading = box.heading
  if (box.item !== undefined) hint.list = { label: box.item.label, depth: box.item.depth, first: box.item.lines === 0 }
  if (box.cell !== undefined) hint.cell = box.cell
  if (box.classes.length + box.landmarks.length > 0) hint.classes = [...box.classes, ...box.landmarks]
  if (links !== undefined) hint.links = links
  if (spans !== undefined) hint.spans = spans
  return hint
}
