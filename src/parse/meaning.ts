/** What an item's text says beyond its blocks: declarations of interest, pointers, exempt paragraphs, actions, movements. */
import type { Action, Block, Declaration, Item, MeetingEvent, Reference, ToldDecision } from '../records/record.js'
import { readToldDecision } from './decisions/told.js'
import { readActionList } from './packs/action-list.js'
import { readActionTable } from './packs/actions.js'
import type { Para } from './para.js'
import { readDeclarationCells } from './people/declaration-cells.js'
import { readDeclarations } from './people/declarations.js'
import { readMovements } from './people/movements.js'
import { readAction } from './rules/action.js'
import { readExempt } from './rules/exempt.js'
import { readReferences } from './rules/reference.js'
import { sentences } from './sentences.js'

export const flat = (blocks: Block[]): Block[] => blocks.flatMap((b) => [b, ...flat(b.content)])

/** Adds to the item what its blocks say. */
export function addMeaning(item: Item): void {
  const blocks = flat(item.content)
  const declarations = (TITLE.test(item.title) ? readDeclarationCells(blocks) : null) ?? blocks.flatMap((b) => declared(item, b))
  if (declarations.length) item.declarations = declarations
  const decisions = running(item.content).flatMap(told)
  if (decisions.length) item.decisions = decisions
  const references = blocks.flatMap((b) => pointers(b))
  if (references.length) item.references = references
  const paragraphs = [...item.description, ...blocks].flatMap((b) => readExempt(b.text)?.paragraphs ?? [])
  if (item.exempt && paragraphs.length) item.exemptParagraphs = [...new Set(paragraphs)]
}

const TITLE = /\b(?:declarations?|disclosures?)\b.*\binterests?\b|\binterests?\b.*\bdeclar/i

/** Everything in an item of declarations; elsewhere only a sentence that says “declared”. */
function declared(item: Item, block: Block): Declaration[] {
  if (block.type === 'heading' || block.text.length > 3000) return []
  if (!TITLE.test(item.title) && !/\bdeclared an?\b[^.]{0,80}\binterest\b/i.test(block.text)) return []
  return readDeclarations(block.text).map((d) => ({ ...d, at: block.at }))
}

/** Paragraphs that are running text: no part of a resolution, no words of a question or its answer. */
const running = (blocks: Block[]): Block[] =>
  blocks.flatMap((b) => (b.type === 'resolution' || b.type === 'question' || b.struck ? [] : [b, ...running(b.content)]))

/** Decisions told in the paragraph’s sentences; “This was agreed.” says what only with the sentence before it. */
function told(block: Block): ToldDecision[] {
  if (block.type !== 'paragraph' || /^[“"‘]/.test(block.text)) return []
  return sentences(block.text).flatMap((sentence, i, all) => {
    const found = readToldDecision(sentence)
    const text = i > 0 && /^(?:This|These|They|He|She)\b/.test(sentence) ? `${all[i - 1]} ${sentence}` : sentence
    return found ? [{ text, ...found, at: block.at }] : []
  })
}

const pointers = (block: Block): Reference[] =>
  readReferences(block.text).map(({ kind, target, text }) => ({ kind, target, text, at: block.at }))

/** Tables of actions, and lines marked as actions. An owner alone is told to do what the block before says. */
export function actionsOf(paras: Para[], blocks: Block[], item?: Item): Action[] {
  const listed = readActionTable(paras)
  const tables = listed.length ? listed : readActionList(paras)
  const lines = flat(blocks).flatMap((block, i, all) => {
    const found = block.type === 'paragraph' || block.type === 'resolution' ? readAction(block.text) : null
    if (!found) return []
    const { start: _start, text, ...rest } = found
    const task = text || (all[i - 1]?.text ?? '')
    return task ? [{ text: task, ...rest, ...(item ? { item: item.id } : {}), at: block.at }] : []
  })
  return [...tables.map((a) => (item ? { ...a, item: item.id } : a)), ...lines]
}

/** Who came late and who left, with the times that are printed. */
export function movementsOf(blocks: Block[]): MeetingEvent[] {
  return flat(blocks).flatMap((block) =>
    /\b(?:left|joined|arrived|withdrew|entered)\b/i.test(block.text) && block.text.length < 2000
      ? readMovements(block.text).map((m) => ({ kind: m.kind, time: m.time, who: m.who, text: m.text, at: block.at }))
      : [],
  )
}
