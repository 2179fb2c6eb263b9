/** Single blocks from marked paragraphs. */
import type { Block } from '../records/record.js'
import { decide } from './decisions/resolution.js'
import type { Mark } from './mark.js'
import type { Para } from './para.js'

/** Does the text introduce what follows it? */
export const opensList = (text: string) =>
  /[:]\s*[-–—]?$/.test(text) || /(?::|\bfollowing|\bthat|\bto|\bwere|\bas follows)\s*[-–—]$/.test(text)

export function blockOf(mark: Mark): Block {
  const block: Block = {
    type: mark.kind === 'heading' || mark.kind === 'table' ? mark.kind : 'paragraph',
    label: mark.label?.label ?? null,
    text: mark.body,
    content: [],
    at: mark.para.at,
  }
  if (mark.para.rows) block.rows = mark.para.rows
  if (mark.para.lines.some((l) => l.struck)) block.struck = true
  markOcr(block, mark.para)
  return mark.resolution ? decide(block, mark.resolution) : block
}

function markOcr(block: Block, para: Para): void {
  const read = para.lines.filter((l) => l.ocr)
  if (!read.length) return
  block.ocr = true
  block.confidence = Math.round(read.reduce((sum, l) => sum + l.ocr!.confidence, 0) / read.length)
}
