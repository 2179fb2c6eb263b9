/** Ways through a record, with pointers. */
import type { Block, Document, Item, Record } from '../records/record.js'

export interface Placed<T> {
  value: T
  pointer: string
}

export interface PlacedBlock extends Placed<Block> {
  depth: number
  siblings: readonly Block[]
  index: number
  parent: Block | null
}

export function documentsOf(record: Record, ...types: Document['type'][]): Placed<Document>[] {
  const all = record.documents.map((value, i) => ({ value, pointer: `/documents/${i}` }))
  return types.length === 0 ? all : all.filter(({ value }) => types.includes(value.type))
}

export function itemsOf({ value, pointer }: Placed<Document>): Placed<Item>[] {
  return value.items.map((item, i) => ({ value: item, pointer: `${pointer}/items/${i}` }))
}

/** Blocks in reading order, nested ones after the one that holds them. */
export function blocksIn(blocks: readonly Block[], pointer: string, depth = 0, parent: Block | null = null): PlacedBlock[] {
  return blocks.flatMap((value, index) => {
    const own = `${pointer}/${index}`
    return [{ value, pointer: own, depth, siblings: blocks, index, parent }, ...blocksIn(value.content, `${own}/content`, depth + 1, value)]
  })
}

export interface Body {
  blocks: PlacedBlock[]
  kind: 'content' | 'description' | 'outside'
  item?: Item
}

/** Nearly every check asks for them, of a record that changes no more. */
const bodies = new WeakMap<Document, Body[]>()

/** Each list of blocks that is read by itself: an item’s minutes, what an agenda says of it, what stands outside items. */
export function bodiesOf(document: Placed<Document>): readonly Body[] {
  const known = bodies.get(document.value)
  if (known) return known
  const made = gatherBodies(document)
  bodies.set(document.value, made)
  return made
}

function gatherBodies(document: Placed<Document>): Body[] {
  const items = itemsOf(document).flatMap(({ value: item, pointer }): Body[] => [
    { blocks: blocksIn(item.description, `${pointer}/description`), kind: 'description', item },
    { blocks: blocksIn(item.content, `${pointer}/content`), kind: 'content', item },
  ])
  return [{ blocks: blocksIn(document.value.content, `${document.pointer}/content`), kind: 'outside' }, ...items]
}

/** Questions of minutes, and of papers that name who asked; a survey’s are none. */
export function questionsOf(record: Record): PlacedBlock[] {
  return documentsOf(record, 'minutes', 'report', 'other').flatMap((document) => {
    const all = bodiesOf(document).flatMap(({ blocks, item }) =>
      item?.truncated ? [] : blocks.filter(({ value }) => value.type === 'question'),
    )
    return document.value.type === 'minutes' || all.some(({ value }) => value.asker) ? all : []
  })
}

/** All blocks of the documents of these types. */
export function blocksOf(record: Record, ...types: Document['type'][]): PlacedBlock[] {
  return documentsOf(record, ...types).flatMap((document) => bodiesOf(document).flatMap(({ blocks }) => blocks))
}

/** The text of a block and of all in it. */
export function wholeText(block: Block): string {
  return [block.text, ...block.content.map(wholeText)].join(' ')
}

/** What a finding calls an item. */
export function nameOf({ number, title }: Item): string {
  if (number !== null) return `Item ${number}`
  return title ? `Item “${clipped(title, 60)}”` : 'An item without number or title'
}

export function clipped(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`
}
