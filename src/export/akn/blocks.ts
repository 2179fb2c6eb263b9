/** Blocks that may stand anywhere: paragraphs, lists, tables, sub-headings. */
import type { Block } from '../../records/record.js'
import { element, type Markup } from '../xml.js'
import type { Context } from './context.js'

/** Blocks as block elements; a list is a run of labelled paragraphs. Never empty: the schema asks for one at least. */
export function blockElements(context: Context, blocks: Block[], parent: string): Markup[] {
  const made: Markup[] = []
  for (let at = 0; at < blocks.length; ) {
    const run = runOfPoints(blocks, at)
    if (run.length > 0) made.push(list(context, run, parent))
    else made.push(...single(context, blocks[at]!, parent))
    at += Math.max(1, run.length)
  }
  return made
}

export const paragraphOf = (context: Context, text: string, parent: string): Markup => element('p', { eId: context.id('p', parent) }, text)

function runOfPoints(blocks: Block[], from: number): Block[] {
  let end = from
  while (end < blocks.length && isPoint(blocks[end]!)) end += 1
  return blocks.slice(from, end)
}

const isPoint = ({ type, label }: Block): boolean => label !== null && type !== 'table' && type !== 'heading'

function list(context: Context, points: Block[], parent: string): Markup {
  const id = context.id('list', parent)
  const items = points.map((point) => {
    const eId = context.id('item', id)
    stood(context, point, eId)
    return element('item', { eId, class: classOf(point) }, number(point), ...textAndInner(context, point, eId))
  })
  return element('blockList', { eId: id }, ...items)
}

const number = ({ label }: Block): Markup | null => (label === null ? null : element('num', {}, label))

function textAndInner(context: Context, block: Block, id: string): Markup[] {
  return [element('p', {}, block.text), ...blockElements(context, block.content, id)]
}

function classOf({ type, struck }: Block): string | undefined {
  return [type === 'paragraph' ? '' : type, struck ? 'struck' : ''].filter(Boolean).join(' ') || undefined
}

function single(context: Context, block: Block, parent: string): Markup[] {
  if (block.type === 'table') return table(context, block, parent)
  if (block.type === 'heading') return heading(context, block, parent)
  if (block.content.length === 0) {
    const eId = context.id('p', parent)
    stood(context, block, eId)
    return [element('p', { eId, class: classOf(block) }, block.text)]
  }
  const eId = context.id('tblk', parent)
  stood(context, block, eId)
  return [element('tblock', { eId, class: classOf(block) }, number(block), ...textAndInner(context, block, eId))]
}

function heading(context: Context, block: Block, parent: string): Markup[] {
  const eId = context.id('block', parent)
  stood(context, block, eId)
  const text = [block.label, block.text].filter(Boolean).join(' ')
  return [element('block', { name: 'heading', eId }, text), ...blockElements(context, block.content, parent)]
}

function table(context: Context, block: Block, parent: string): Markup[] {
  const rows = (block.rows ?? []).map((row) =>
    element('tr', {}, ...(row.length === 0 ? [''] : row).map((cell) => element('td', {}, element('p', {}, cell)))),
  )
  const caption = [block.label, block.text].filter(Boolean).join(' ')
  const inner = blockElements(context, block.content, parent)
  if (rows.length === 0) return [paragraphOf(context, caption, parent), ...inner]
  const eId = context.id('table', parent)
  stood(context, block, eId)
  return [element('table', { eId }, caption !== '' && element('caption', {}, caption), ...rows), ...inner]
}

/** Where a block stood in its source. */
export function stood(context: Context, { at, ocr, confidence }: Block, eId: string): void {
  const place = { page: at.page, lines: at.lines?.join(' '), chars: at.chars?.join(' '), box: at.box?.join(' ') }
  if (at.selector === undefined && Object.values(place).every((value) => value === undefined)) return
  context.facts.push(element('min:place', { for: `#${eId}`, ...place, ocr: ocr ? 'true' : undefined, confidence }, at.selector))
}
