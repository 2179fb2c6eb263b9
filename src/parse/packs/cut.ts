/** A source into its documents. One document is one segment; a pack is many. Every line is in exactly one. */
import type { Text } from '../../extract/text.js'
import { kept } from '../../writing/kept.js'
import { classify } from './classify.js'
import { cutLines } from './cut-lines.js'
import { cutPages } from './cut-pages.js'
import type { Segment } from './segment.js'

export type { Segment, SegmentType } from './segment.js'

/** Whoever drafts a source asks for its documents. */
export const cutDocuments = kept(cut)

function cut(text: Text): Segment[] {
  if (text.kind === 'pdf') return cutPages(text)
  if (text.kind === 'text' || text.kind === 'docx') return cutLines(text)
  const lines = text.pages.flatMap((p) => p.lines)
  return [{ ...classify([], lines), lines, evidence: ['one page of markup is one document'] }]
}
