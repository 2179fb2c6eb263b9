/** The outline of a record: links to its documents and items, and to what was asked and decided. */
import type { Block, Item, Record } from '../../records/record.js'
import { readingOrder } from '../reading-order.js'
import { headOf } from '../wording.js'
import { clip } from '../wrap.js'
import { type Html, tag } from './tag.js'
import type { View } from './view.js'

export function outlineHtml(view: View, record: Record, label: string): Html {
  const documents = record.documents.map((document, index) => {
    const pointer = `/documents/${index}`
    const lines = readingOrder(document).flatMap((part) =>
      part.kind === 'blocks'
        ? links(view, part.blocks, `${pointer}/content`, part.from)
        : [itemLink(view, part.item, `${pointer}/items/${part.index}`)],
    )
    const list = lines.length > 0 && tag('ul', {}, ...lines)
    if (record.documents.length === 1) return list
    const name = `${document.type}: ${headOf(document)}`
    return tag('li', {}, link(view, pointer, name), list)
  })
  const body = record.documents.length === 1 ? documents : tag('ul', {}, ...documents)
  const open = { open: true }
  return tag('nav', { class: 'outline', 'aria-label': label }, tag('details', open, tag('summary', {}, 'Outline'), body))
}

const link = (view: View, pointer: string, text: string, kind?: string): Html =>
  tag('a', { href: `#${encodeURI(view.id(pointer))}`, class: kind, dir: 'auto' }, text)

function itemLink(view: View, item: Item, pointer: string): Html {
  const text = clip([item.number, item.title || '(no title)'].filter(Boolean).join(' '), 90)
  const inner = [...links(view, item.description, `${pointer}/description`), ...links(view, item.content, `${pointer}/content`)]
  return tag('li', {}, link(view, pointer, text), inner.length > 0 && tag('ul', {}, ...inner))
}

/** Questions and resolutions, wherever they are nested; their parts are not listed. */
function links(view: View, blocks: Block[], pointer: string, from = 0): Html[] {
  return blocks.flatMap((block, index) => {
    const own = `${pointer}/${from + index}`
    if (block.type !== 'question' && block.type !== 'resolution') return links(view, block.content, `${own}/content`)
    const kind = block.type === 'question' ? `Question${block.number ? ` ${block.number}` : ''}` : 'Decision'
    return [tag('li', {}, link(view, own, `${kind}: ${clip(saidIn(block), 90)}`, block.type))]
  })
}

/** What was asked or resolved: without the word of deciding, and with the parts where the lead-in says nothing yet. */
function saidIn({ type, text, motion, content }: Block): string {
  if (type === 'question') return text
  const own = (motion ?? text).replace(
    /^(?:it was )?(?:unanimously )?(?:resolved|agreed|recommended)\b[\s:–-]*(?:unanimously )?(?:that\b)?[\s:–-]*/i,
    '',
  )
  const parts = own.length < 25 ? content.map((part) => part.text) : []
  return [own, ...parts].filter(Boolean).join(' ') || text
}
