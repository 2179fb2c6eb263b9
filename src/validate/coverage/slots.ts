/** A record as its texts in reading order, each with its pointer: what a source’s words can be found in. */
import type { Action, Attachment, Block, Document, Item, Person, Record } from '../../records/record.js'
import { escaped } from '../pointer.js'

export interface Slot {
  pointer: string
  text: string
  kind: 'block' | 'field'
  /** The value is worked out and says so: its words need not be in the source. */
  workedOut?: boolean
}

type Put = (pointer: string, text: string | null | undefined, kind: Slot['kind'] | 'aside', workedOut?: boolean) => void

export function slotsOf(record: Record): Slot[] {
  const slots: Slot[] = []
  /** What repeats words of the text beside it stands after all else, out of the way of reading order. */
  const asides: Slot[] = []
  const put: Put = (pointer, text, kind, workedOut) => {
    if (!text) return
    const slot: Slot = { pointer, text, kind: kind === 'block' ? 'block' : 'field', ...(workedOut ? { workedOut } : {}) }
    ;(kind === 'aside' ? asides : slots).push(slot)
  }
  for (const [i, document] of record.documents.entries()) putDocument(document, `/documents/${i}`, put)
  return [...slots, ...asides]
}

function putDocument(document: Document, pointer: string, put: Put): void {
  put(`${pointer}/title`, document.title, 'field', document.titleInferred)
  for (const name of ['organisation', 'body', 'venue', 'agendaItem'] as const) put(`${pointer}/${name}`, document[name], 'field')
  for (const [i, text] of document.contacts.entries()) put(`${pointer}/contacts/${i}`, text, 'field')
  for (const [name, text] of Object.entries(document.decision ?? {})) {
    /** Names of fields are ours where the page words them otherwise. */
    put(`${pointer}/decision/${escaped(name)}`, name, 'field', true)
    put(`${pointer}/decision/${escaped(name)}`, text, 'field')
  }
  for (const [i, person] of document.people.entries()) putPerson(person, `${pointer}/people/${i}`, put)
  putBlocks(document.content, `${pointer}/content`, put)
  for (const [i, item] of document.items.entries()) putItem(item, `${pointer}/items/${i}`, put)
  for (const [i, action] of document.actions.entries()) putAction(action, `${pointer}/actions/${i}`, put)
  document.events?.forEach((event, i) => {
    put(`${pointer}/events/${i}/text`, event.text, 'aside')
    put(`${pointer}/events/${i}/who`, event.who, 'aside')
  })
}

function putPerson(person: Person, pointer: string, put: Put): void {
  put(`${pointer}/name`, person.name, 'field')
  put(`${pointer}/role`, person.role, 'field', person.roleInferred)
  for (const name of ['organisation', 'party', 'ward', 'substituteFor', 'honours'] as const) {
    put(`${pointer}/${name}`, person[name], 'field')
  }
}

function putAction(action: Action, pointer: string, put: Put): void {
  for (const name of ['text', 'owner', 'duePrinted', 'status'] as const) put(`${pointer}/${name}`, action[name], 'field')
  put(`${pointer}/due`, action.due, 'field', action.duePrinted !== undefined || /^\d{4}-\d\d-\d\d$/.test(action.due ?? ''))
}

function putItem(item: Item, pointer: string, put: Put): void {
  put(`${pointer}/section/label`, item.section?.label, 'field')
  put(`${pointer}/section/title`, item.section?.title, 'field')
  put(`${pointer}/number`, item.number, 'field', item.numberInferred)
  put(`${pointer}/title`, item.title, 'field')
  put(`${pointer}/agendaRef`, item.agendaRef, 'field')
  if (item.pages) put(`${pointer}/pages`, `${item.pages.first} ${item.pages.last}`, 'field', item.pages.first === item.pages.last)
  for (const [i, paper] of item.attachments.entries()) putAttachment(paper, `${pointer}/attachments/${i}`, put)
  putBlocks(item.description, `${pointer}/description`, put)
  putBlocks(item.content, `${pointer}/content`, put)
  for (const [i, text] of (item.exemptParagraphs ?? []).entries()) put(`${pointer}/exemptParagraphs/${i}`, text, 'aside')
  item.declarations?.forEach((one, i) => {
    for (const name of ['name', 'item', 'interest'] as const) put(`${pointer}/declarations/${i}/${name}`, one[name], 'aside')
  })
  for (const [i, one] of (item.decisions ?? []).entries()) put(`${pointer}/decisions/${i}/text`, one.text, 'aside')
  for (const [i, one] of (item.references ?? []).entries()) put(`${pointer}/references/${i}/text`, one.text, 'aside')
}

/** An address stands in the markup, which is not part of the source’s text. */
function putAttachment(paper: Attachment, pointer: string, put: Put): void {
  put(`${pointer}/title`, paper.title, 'field')
  put(`${pointer}/url`, paper.url, 'field', true)
}

function putBlocks(blocks: Block[], pointer: string, put: Put): void {
  for (const [i, block] of blocks.entries()) putBlock(block, `${pointer}/${i}`, put)
}

function putBlock(block: Block, pointer: string, put: Put): void {
  put(`${pointer}/label`, block.label, 'block')
  put(`${pointer}/number`, block.number, 'block')
  if (block.asker) {
    put(`${pointer}/asker/name`, block.asker.name, 'block')
    put(`${pointer}/asker/organisation`, block.asker.organisation, 'block')
  }
  put(`${pointer}/askedOf`, block.askedOf, 'block')
  if (block.rows) putRows(block.rows, `${pointer}/rows`, put)
  else put(`${pointer}/text`, block.text, 'block')
  put(`${pointer}/moved`, block.moved, 'aside')
  put(`${pointer}/seconded`, block.seconded, 'aside')
  put(`${pointer}/motion`, block.motion, 'aside')
  put(`${pointer}/answeredBy`, block.answeredBy, 'aside')
  for (const [i, { name }] of (block.votes?.recorded ?? []).entries()) put(`${pointer}/votes/recorded/${i}/name`, name, 'aside')
  putBlocks(block.content, `${pointer}/content`, put)
}

function putRows(rows: string[][], pointer: string, put: Put): void {
  for (const [i, row] of rows.entries()) for (const [j, cell] of row.entries()) put(`${pointer}/${i}/${j}`, cell, 'block')
}
