/** Blocks to rows of paragraphs, questions, resolutions and votes. */
import type { Block, Person } from '../../records/record.js'
import { slug } from '../../writing/slug.js'
import { type Context, personKey } from './context.js'
import { type About, aboutCells, countCells, ofResolution, sourceCells } from './decisions.js'
import { segments } from './keys.js'
import { ofQuestion } from './questions.js'

/** Where a list of blocks stands. */
export interface Stand {
  document: string
  item: string | null
  about: About
  part: 'content' | 'description'
  /** Key of what the path is relative to, and the path so far. */
  base: string
  path: string
  pointer: string
  parent: string | null
  question: string | null
  resolution: string | null
  depth: number
}

export function addBlocks(context: Context, blocks: Block[], stand: Stand): void {
  const names = segments(blocks)
  /** The question that a supplementary follows stands before it, beside it or around it. */
  let asked = stand.question
  blocks.forEach((block, index) => {
    const wanted = stand.path === '' ? names[index]! : `${stand.path}/${names[index]}`
    const id = context.keyOf(`${stand.base}/${wanted}`)
    const path = id.slice(stand.base.length + 1)
    const question = block.type === 'question' ? id : stand.question
    const resolution = block.type === 'resolution' ? id : stand.resolution
    const pointer = `${stand.pointer}/${index}`
    context.pointers.set(pointer, { document_id: stand.document, item_id: stand.item, paragraph_id: id })
    addParagraph(context, block, { ...stand, path, question, resolution }, id, index + 1)
    if (block.type === 'question') {
      addQuestion(context, block, stand, { id, follows: block.supplementary ? asked : null })
      if (!block.supplementary) asked = id
    }
    if (block.type === 'resolution') addResolution(context, block, stand, id)
    const inner = { ...stand, path, pointer: `${pointer}/content`, parent: id, question, resolution, depth: stand.depth + 1 }
    addBlocks(context, block.content, inner)
  })
}

function addParagraph(context: Context, block: Block, stand: Stand, id: string, position: number): void {
  context.add('paragraphs', {
    id,
    document_id: stand.document,
    item_id: stand.item,
    parent_id: stand.parent,
    question_id: stand.question,
    resolution_id: stand.resolution,
    part: stand.part,
    position,
    depth: stand.depth,
    path: stand.path,
    type: block.type,
    label: block.label,
    text: block.text,
    rows: block.rows ?? null,
    struck: block.struck ?? null,
    ocr: block.ocr ?? null,
    confidence: block.confidence ?? null,
    page: block.at.page ?? null,
    at: block.at,
  })
}

function addQuestion(context: Context, block: Block, { about, document, item }: Stand, keys: { id: string; follows: string | null }): void {
  const asker = personKey(context, block.asker?.person)
  const isMember = (status: Person['status'] | undefined): boolean => status !== undefined && status !== 'in-attendance'
  const listed = [...context.people.values()].some(({ status }) => isMember(status))
  const member = listed ? isMember(context.people.get(block.asker?.person ?? '')?.status) : null
  const answer = block.content.length === 0 ? null : block.content.map(fullText).join('\n')
  context.add('questions', ofQuestion(about, block, answer, { ...keys, document, item, asker, member }))
}

function addResolution(context: Context, block: Block, { about, document, item }: Stand, id: string): void {
  const text = fullText({ ...block, label: null })
  const who = { moved_id: personKey(context, block.movedPerson), seconded_id: personKey(context, block.secondedPerson) }
  context.add('decisions', ofResolution(about, block, text, { id, document, item, ...who }))
  context.add('resolutions', {
    id,
    document_id: document,
    item_id: item,
    verb: block.verb ?? null,
    kind: block.kind ?? null,
    stated: block.stated !== false,
    unanimous: block.unanimous === true,
    moved: block.moved ?? null,
    seconded: block.seconded ?? null,
    ...who,
    motion: block.motion ?? null,
    ...countCells(block.votes),
    text: block.text,
    full_text: text,
    page: block.at.page ?? null,
  })
  block.votes?.recorded?.forEach(({ name, vote, person }, index) => {
    context.add('votes', {
      ...aboutCells(about),
      decision: block.motion ?? text,
      kind: block.kind ?? null,
      name,
      person: (person === undefined ? undefined : context.people.get(person)?.name) ?? null,
      vote,
      ...sourceCells(about, block.at.page),
      id: context.keyOf(`${id}/votes/${slug(name) || 'unnamed'}`),
      person_id: personKey(context, person),
      resolution_id: id,
      document_id: document,
      item_id: item,
      position: index + 1,
    })
  })
}

/** A block and what is nested in it, a line each, with labels; a table’s cells parted by a bar. */
export function fullText(block: Block): string {
  const own = [block.label, block.text].filter(Boolean).join(' ')
  const rows = (block.rows ?? []).map((row) => row.join(' | '))
  return [own, ...rows, ...block.content.map(fullText)].filter((line) => line !== '').join('\n')
}
