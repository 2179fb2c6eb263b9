/** Blocks as HTML. Questions and resolutions stand out. */
import type { Block } from '../../records/record.js'
import { type Content, type Html, tag } from './tag.js'
import { anchor, heading, notes, pageButton, type View } from './view.js'

/** `pointer` leads to a list of blocks, of which these stand at `from`. */
export function blocksHtml(view: View, blocks: Block[], pointer: string, from = 0): Html[] {
  const made: Html[] = []
  for (let at = 0; at < blocks.length; ) {
    const end = endOfPoints(blocks, at)
    if (end === at) {
      made.push(...single(view, blocks[at]!, `${pointer}/${from + at}`))
      at += 1
      continue
    }
    const points = blocks.slice(at, end).map((block, index) => point(view, block, `${pointer}/${from + at + index}`))
    made.push(tag('ul', { class: 'points', role: 'list' }, ...points))
    at = end
  }
  return made
}

function endOfPoints(blocks: Block[], from: number): number {
  let end = from
  while (end < blocks.length && blocks[end]!.type === 'paragraph' && blocks[end]!.label !== null) end += 1
  return end
}

const textOf = ({ struck, text }: Block): Content => (struck ? tag('s', {}, text) : text)

function point(view: View, block: Block, pointer: string): Html {
  const id = view.id(pointer)
  const label = tag('span', { class: 'label' }, block.label)
  const text = tag('span', { class: 'text', dir: 'auto' }, textOf(block))
  const inner = blocksHtml(view, block.content, `${pointer}/content`)
  return tag('li', { id, class: 'block' }, notes(view, id), label, ' ', text, pageButton(view, id, block.at), ...inner)
}

function single(view: View, block: Block, pointer: string): Html[] {
  if (block.type === 'question') return [question(view, block, pointer)]
  if (block.type === 'resolution') return [resolution(view, block, pointer)]
  const id = view.id(pointer)
  const inner = blocksHtml(view, block.content, `${pointer}/content`)
  const before = notes(view, id)
  const button = pageButton(view, id, block.at)
  const text = [block.label, block.label ? ' ' : null, textOf(block)]
  if (block.type === 'heading')
    return [
      ...before,
      heading(view.level + (pointer.includes('/items/') ? 2 : 1), { id, class: 'block', dir: 'auto' }, ...text, button),
      ...inner,
    ]
  if (block.type === 'table') return [...before, table(id, block, button), ...inner]
  const paragraph = tag('p', { id, class: 'block', dir: 'auto' }, ...text, button)
  return [...before, paragraph, ...(inner.length > 0 ? [tag('div', { class: 'inner' }, ...inner)] : [])]
}

function table(id: string, { rows = [], label, text }: Block, button: Html | null): Html {
  const caption = [label, text].filter(Boolean).join(' ')
  const row = (cells: string[]) => tag('tr', {}, ...cells.map((cell) => tag('td', { dir: 'auto' }, cell)))
  const body = tag('tbody', {}, ...rows.map(row))
  const made = tag('table', {}, caption !== '' && tag('caption', {}, caption), body)
  /** Wide tables scroll by themselves, with the keyboard too. */
  return tag('div', { id, class: 'block table', tabindex: 0, role: 'group', 'aria-label': caption || 'Table' }, made, button)
}

function question(view: View, block: Block, pointer: string): Html {
  const id = view.id(pointer)
  const { asker, askedOf, answeredBy, number, supplementary } = block
  const kind = `${supplementary ? 'Supplementary question' : 'Question'}${number ? ` ${number}` : ''}`
  const from = asker ? ` from ${[asker.name, asker.organisation].filter(Boolean).join(', ')}` : ''
  const head = `${kind}${from}${askedOf ? ` to ${askedOf}` : ''}`
  const answer = blocksHtml(view, block.content, `${pointer}/content`)
  return tag(
    'section',
    { id, class: 'block question', role: 'group', 'aria-label': kind },
    notes(view, id),
    tag('p', { class: 'kind' }, head, ' ', anchor(id, head), pageButton(view, id, block.at)),
    tag('p', { class: 'text', dir: 'auto' }, block.label && `${block.label} `, textOf(block)),
    answer.length > 0 &&
      tag('div', { class: 'answer' }, tag('p', { class: 'kind' }, answeredBy ? `Answer from ${answeredBy}` : 'Answer'), ...answer),
  )
}

const KINDS: { [kind in NonNullable<Block['kind']>]: string } = {
  decision: 'Decision',
  recommendation: 'Recommendation',
  noted: 'Noted',
  deferred: 'Deferred',
  lost: 'Lost',
  withdrawn: 'Withdrawn',
}

function resolution(view: View, block: Block, pointer: string): Html {
  const id = view.id(pointer)
  const { moved, seconded, unanimous, votes } = block
  const kind = KINDS[block.kind ?? 'decision']
  const how = [moved && `moved ${moved}`, seconded && `seconded ${seconded}`, unanimous && 'unanimous'].filter(Boolean).join(' · ')
  return tag(
    'section',
    { id, class: `block resolution ${block.kind ?? 'decision'}`, role: 'group', 'aria-label': kind },
    notes(view, id),
    tag('p', { class: 'kind' }, kind, ' ', anchor(id, kind.toLowerCase()), pageButton(view, id, block.at)),
    tag('p', { class: 'text', dir: 'auto' }, block.label && `${block.label} `, textOf(block)),
    ...blocksHtml(view, block.content, `${pointer}/content`),
    how !== '' && tag('p', { class: 'how' }, how),
    votes && voteTable(votes),
  )
}

function voteTable(votes: NonNullable<Block['votes']>): Html {
  const sides = [
    ['For', 'for'],
    ['Against', 'against'],
    ['Abstaining', 'abstain'],
  ] as const
  const rows = sides.map(([name, side]) => {
    const names = (votes.recorded ?? []).filter(({ vote }) => vote === side).map((one) => one.name)
    return tag('tr', {}, tag('th', { scope: 'row' }, name), tag('td', {}, String(votes[side] ?? '–')), tag('td', {}, names.join('; ')))
  })
  return tag('table', { class: 'votes' }, tag('caption', {}, 'Votes'), tag('tbody', {}, ...rows))
}
