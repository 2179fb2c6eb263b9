/** Drafts to documents: blocks from paragraphs, people, times and ids. Every family ends here. */
import type { Action, Block, Document, Item } from '../records/record.js'
import { readBlocks } from './blocks.js'
import { asResolution, mergeDecision } from './decisions/labelled.js'
import type { Draft, DraftItem } from './draft.js'
import { decisionLabel } from './habits/decision-label.js'
import { documentId, itemIds } from './ids.js'
import { actionsOf, addMeaning, movementsOf } from './meaning.js'
import { peopleOf } from './people/index.js'
import { tellWho } from './people/who.js'
import { readMeetingTimes } from './times.js'

export function finish(drafts: Draft[]): Document[] {
  const taken = new Map<string, number>()
  return drafts.map((draft) => finishDocument(draft, documentId(draft, taken)))
}

function finishDocument(draft: Draft, id: string): Document {
  const ids = itemIds(id, draft.items)
  const label = decisionLabel(draft.items.map((item) => item.content))
  const items = draft.items.map((item, i) => finishItem(item, ids[i]!, label))
  const { people, rest } = peopleOf(draft, items)
  const times = readMeetingTimes(draft)
  const document: Document = {
    id,
    type: draft.type,
    title: draft.title,
    body: draft.body,
    date: draft.date,
    startTime: draft.startTime ?? times.start,
    endTime: draft.endTime ?? times.end,
    venue: draft.venue,
    contacts: draft.contacts,
    people,
    items,
    content: [...readBlocks(rest), ...contentBlocks(draft)],
    actions: [],
  }
  document.actions = draft.actions ?? allActions(draft, document)
  const moved = draft.type === 'minutes' ? [...items.flatMap((i) => movementsOf(i.content)), ...movementsOf(document.content)] : []
  if (times.events.length + moved.length) document.events = [...times.events, ...moved]
  for (const key of [
    'until',
    'organisation',
    'draft',
    'titleInferred',
    'status',
    'agendaItem',
    'agendaItemFrom',
    'decision',
    'pages',
  ] as const)
    if (draft[key] !== undefined) Object.assign(document, { [key]: draft[key] })
  tellWho(document)
  return document
}

function finishItem(draft: DraftItem, id: string, label: string | null): Item {
  const content = mergeDecision(readBlocks(draft.decision), readBlocks(draft.content, { title: draft.title, minutes: true, label }))
  const item: Item = {
    id,
    number: draft.number,
    agendaRef: draft.agendaRef,
    title: draft.title,
    exempt: draft.exempt ?? false,
    pages: draft.pages,
    attachments: draft.attachments,
    description: readBlocks(draft.description).map(plain),
    content,
    truncated: draft.truncated,
  }
  if (draft.numberInferred) item.numberInferred = true
  if (draft.section) item.section = draft.section
  if (draft.fullTextUrl) item.fullTextUrl = draft.fullTextUrl
  if (draft.at) item.at = draft.at
  addMeaning(item)
  return item
}

function contentBlocks(draft: Draft): Block[] {
  const blocks = readBlocks(draft.content, { paper: draft.form === 'paper', form: draft.form === 'decision' })
  return draft.form === 'page' ? blocks.map(asResolution) : blocks
}

function allActions(draft: Draft, document: Document): Action[] {
  const own = draft.items.flatMap((item, i) => actionsOf(item.content, document.items[i]!.content, document.items[i]!))
  return [...own, ...(draft.columnActions ?? []), ...(draft.form === 'paper' ? [] : actionsOf(draft.content, document.content))]
}

/** What an agenda says is never a decision or a question: “To resolve that …” is a recommendation. */
function plain(block: Block): Block {
  const { type, label, text, content, at, rows } = block
  const kept = type === 'heading' || type === 'table' ? type : 'paragraph'
  return { type: kept, label, text, content: content.map(plain), at, ...(rows ? { rows } : {}) }
}
