/** A document as it was printed: what stands outside its items goes between those it was printed between. */
import type { Block, Document, Item, Span } from '../records/record.js'
import { withSections } from './wording.js'

export type Part =
  /** Blocks outside items that stand together; `from` is the place of the first among all of them. */
  | { kind: 'blocks'; blocks: Block[]; from: number }
  /** `section` is the heading that begins over the item; empty for none. */
  | { kind: 'item'; item: Item; section: string; index: number }

export function readingOrder({ content, items }: Document): Part[] {
  const starts = items.map(startOf)
  const slots: number[] = []
  for (const { at } of content)
    slots.push(Math.max(slots.at(-1) ?? 0, starts.findLastIndex((start) => start !== undefined && isAfter(at, start)) + 1))
  const parts: Part[] = []
  const addBlocks = (slot: number): void => {
    const from = slots.indexOf(slot)
    if (from >= 0) parts.push({ kind: 'blocks', blocks: content.slice(from, slots.lastIndexOf(slot) + 1), from })
  }
  addBlocks(0)
  withSections(items).forEach(({ item, section }, index) => {
    parts.push({ kind: 'item', item, section, index })
    addBlocks(index + 1)
  })
  return parts
}

const startOf = ({ at, description, content }: Item): Span | undefined => at ?? description[0]?.at ?? content[0]?.at

/** False where the two are not told in the same measure. */
function isAfter(a: Span, b: Span): boolean {
  if (a.page !== undefined && b.page !== undefined && a.page !== b.page) return a.page > b.page
  if (a.box && b.box) return a.box[1] > b.box[1]
  if (a.lines && b.lines) return a.lines[0] > b.lines[0]
  return a.chars !== undefined && b.chars !== undefined && a.chars[0] > b.chars[0]
}
