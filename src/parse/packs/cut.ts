/** A source into its documents. One document is one segment; a pack is many. Every line is in exactly one. */
import type { Text } from '../../extract/text.js'
import { classify } from './classify.js'
import { cutLines } from './cut-lines.js'
import { cutPages } from './cut-pages.js'
import type { Segment } from './segment.js'

export type { Segment, SegmentType } from './segment.js'

/** Whoever drafts a source asks for its documents. */
const known = new WeakMap<Text, Segment[]>()

export function cutDocuments(text: Text): Segment[] {
  const before = known.get(text)
  if (before) return before
  const segments = cut(text)
  known.set(text, segments)
  return segments
}

function cut(text: Text): Segment[] {
  if (text.kind === 'pdf') return cutPages(text)
  if (text.kind === 'text' || text.kind === 'docx') return cutLines(text)
  const lines = text.pages.flatMap((p) => p.lines)
  return [{ type: classify([], lines), lines, evidence: ['one page of markup is one document'] }]
}
