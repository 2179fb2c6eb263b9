/** Blocks of an outline: what was asked and decided in full, the text between as a count, or in full too where it is asked for. */
import type { Block } from '../records/record.js'
import type { Brush, Look } from './outline-look.js'
import { votesText } from './votes-text.js'
import { clip, padded, wrap } from './wrap.js'

/** For `map`, which gives a brush more than the text. */
export const brushed = (brush: Brush) => (text: string) => brush(text)

export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`
}

export const blockLines = (blocks: Block[], indent: string, look: Look): string[] =>
  look.full ? blocks.flatMap((block) => fullLines(block, indent, look)) : countedLines(blocks, indent, look)

/** Questions and resolutions in full; what lies between as a count. */
function countedLines(blocks: Block[], indent: string, look: Look): string[] {
  const lines: string[] = []
  let paragraphs = 0
  const flush = () => {
    if (paragraphs > 0) lines.push(look.paint.faint(indent + count(paragraphs, 'paragraph')))
    paragraphs = 0
  }
  const visit = (list: Block[]) => {
    for (const block of list) {
      const shown = shownLines(block, indent, look)
      if (shown) {
        flush()
        lines.push(...shown)
      } else {
        paragraphs += 1
        visit(block.content)
      }
    }
  }
  visit(blocks)
  flush()
  return lines
}

function shownLines(block: Block, indent: string, look: Look): string[] | null {
  const { paint, width } = look
  if (block.type === 'resolution') return resolutionLines(block, indent, look)
  if (block.type === 'heading') return wrap(block.text, width, indent).map(brushed(paint.faint))
  if (block.type === 'table') return [paint.faint(`${indent}table of ${count(block.rows?.length ?? 0, 'row')}`)]
  return block.type === 'question' ? questionLines(block, indent, look) : null
}

function questionLines(block: Block, indent: string, look: Look): string[] {
  const { paint, width, full } = look
  const asker = block.asker ? ` ${[block.asker.name, block.asker.organisation].filter(Boolean).join(', ')}:` : ''
  const name = `${block.supplementary ? 'Supplementary' : 'Question'} ${block.number ?? ''}`.trimEnd()
  const text = full ? block.text : clip(block.text, 2 * width)
  const lines = wrap(`${name}${asker} ${text}`, width, `${indent}? `, `${indent}  `).map(brushed(paint.question))
  return [...lines, ...blockLines(block.content, `${indent}  `, look)]
}

function resolutionLines(block: Block, indent: string, { width, paint }: Look): string[] {
  const label = block.label === null ? '' : `${block.label} `
  const lines = wrap(label + block.text, width, `${indent}> `, `${indent}  `)
  const parts = (list: Block[], depth: string): void => {
    for (const part of list) {
      const first = `${depth}${part.label ?? '-'} `
      lines.push(...wrap(part.text, width, first, ' '.repeat(first.length)))
      parts(part.content, `${depth}  `)
    }
  }
  parts(block.content, `${indent}    `)
  const votes = block.votes ? votesText(block.votes) : ''
  const how = [block.moved ? `moved ${block.moved}` : '', block.seconded ? `seconded ${block.seconded}` : '', votes].filter(Boolean)
  if (how.length > 0) lines.push(...wrap(how.join(' · '), width, `${indent}  `))
  return lines.map(brushed(paint.decision))
}

/** A paragraph, its label before it, and what is nested in it a step further in. */
function fullLines(block: Block, indent: string, look: Look): string[] {
  const { paint, width } = look
  if (block.type === 'resolution') return ['', ...resolutionLines(block, indent, look), '']
  if (block.type === 'question') return ['', ...questionLines(block, indent, look)]
  if (block.type === 'heading')
    return ['', ...wrap(labelled(block), width, indent).map(brushed(paint.strong)), ...blockLines(block.content, indent, look)]
  if (block.type === 'table') return [...tableLines(block, indent, look), ...blockLines(block.content, indent, look)]
  const first = block.label === null ? indent : `${indent}${padded(block.label, 4)} `
  const rest = block.label === null ? indent : `${indent}     `
  const lines = wrap(block.text, width, first, rest)
  const inner = blockLines(block.content, block.label === null ? `${indent}  ` : rest, look)
  return [...lines, ...inner, ...(block.label === null ? [''] : [])]
}

const labelled = ({ label, text }: Block): string => [label, text].filter(Boolean).join(' ')

/** A row a line, its cells parted by bars: a table as wide as its page fits no terminal. */
function tableLines(block: Block, indent: string, { width, paint }: Look): string[] {
  const caption = labelled(block)
  const rows = (block.rows ?? []).flatMap((row) => wrap(row.join(' | '), width, `${indent}| `, `${indent}  `))
  return [...(caption === '' ? [] : wrap(caption, width, indent).map(brushed(paint.faint))), ...rows, '']
}
