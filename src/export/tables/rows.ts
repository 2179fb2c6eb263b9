/** A record to rows, parents before what refers to them. */
import type { ErrorRecord } from '../../records/error.js'
import type { Document, Finding, Item, Record } from '../../records/record.js'
import { slug } from '../../writing/slug.js'
import { addBlocks, type Stand } from './blocks.js'
import { type Context, makeContext, pointedAt, type TableRow } from './context.js'
import { type About, ofSentence } from './decisions.js'
import type { Row } from './model.js'
import { addActions, addPerson, type Written } from './people.js'

export type { TableRow } from './context.js'

/** `source` is the key of the source, unique among all records that are written together. */
export const toRows = (source: string, record: Record | ErrorRecord): TableRow[] => build(source, record).rows

/** The keys of documents, items and blocks by the JSON pointers that lead to them. */
export const keysByPointer = (source: string, record: Record | ErrorRecord): Context['pointers'] => build(source, record).pointers

function build(id: string, record: Record | ErrorRecord): Context {
  const context = makeContext(id)
  context.add('sources', { id, ...sourceCells(record) })
  if ('error' in record) return context
  const source = record.source.path ?? record.source.url ?? id
  const written = record.documents.map((document, index) => addDocument(context, { document, item: null, source }, index))
  addActions(context, written)
  addFindings(context, record.findings)
  return context
}

function sourceCells(record: Record | ErrorRecord): Row {
  const failed = 'error' in record
  const source: Partial<Record['source']> = record.source
  const family = failed ? undefined : record.family
  const coverage = failed ? undefined : record.coverage
  return {
    path: source.path ?? null,
    url: source.url ?? null,
    media_type: source.mediaType ?? null,
    bytes: source.bytes ?? null,
    sha256: source.sha256 ?? null,
    pages: source.pages ?? null,
    partial: source.partial ?? null,
    coverage_share: coverage?.share ?? null,
    coverage: coverage ?? null,
    family: family?.name ?? null,
    family_score: family?.score ?? null,
    family_evidence: family?.evidence ?? null,
    tool_version: record.tool.version,
    error_code: failed ? record.error.code : null,
    error_message: failed ? record.error.message : null,
    error_hint: failed ? (record.error.hint ?? null) : null,
    error_temporary: failed ? record.error.temporary : null,
  }
}

function addDocument(context: Context, about: About, index: number): Written {
  const { document } = about
  const id = context.keyOf(`${context.source}/${document.type}`)
  const pointer = `/documents/${index}`
  context.pointers.set(pointer, { document_id: id, item_id: null, paragraph_id: null })
  context.add('documents', { id, source_id: context.source, position: index + 1, ...documentCells(document) })
  context.people = new Map()
  document.people.forEach((person, at) => {
    addPerson(context, id, about, person, at + 1)
  })
  addBlocks(context, document.content, { ...top(id, null, about), path: 'content', pointer: `${pointer}/content` })
  const items: Written['items'] = new Map()
  document.items.forEach((item, at) => {
    const key = addItem(context, id, { ...about, item }, at, `${pointer}/items/${at}`)
    if (!items.has(item.id)) items.set(item.id, { key, item })
  })
  return { id, about, items, people: context.people }
}

function documentCells(document: Document): Row {
  return {
    local_id: document.id,
    type: document.type,
    title: document.title,
    title_inferred: document.titleInferred ?? null,
    body: document.body,
    organisation: document.organisation ?? null,
    date: document.date,
    until: document.until ?? null,
    start_time: document.startTime,
    end_time: document.endTime ?? null,
    venue: document.venue,
    contacts: document.contacts,
    draft: document.draft ?? null,
    status: document.status ?? null,
    agenda_item: document.agendaItem ?? null,
    agenda_item_from: document.agendaItemFrom ?? null,
    decision: document.decision ?? null,
    first_page: document.pages?.first ?? null,
    last_page: document.pages?.last ?? null,
    events: document.events ?? null,
  }
}

const top = (document: string, item: string | null, about: About): Stand => ({
  document,
  item,
  about,
  part: 'content',
  base: item ?? document,
  path: '',
  pointer: '',
  parent: null,
  question: null,
  resolution: null,
  depth: 0,
})

function addItem(context: Context, document: string, about: About, index: number, pointer: string): string {
  const item = about.item!
  const id = context.keyOf(`${document}/${itemPart(item)}`)
  context.pointers.set(pointer, { document_id: document, item_id: id, paragraph_id: null })
  context.add('items', {
    id,
    document_id: document,
    local_id: item.id,
    position: index + 1,
    number: item.number,
    number_inferred: item.numberInferred ?? null,
    agenda_ref: item.agendaRef,
    title: item.title,
    section_label: item.section?.label ?? null,
    section_title: item.section?.title ?? null,
    exempt: item.exempt,
    exempt_paragraphs: item.exemptParagraphs ?? null,
    first_page: item.pages?.first ?? null,
    last_page: item.pages?.last ?? null,
    truncated: item.truncated,
    full_text_url: item.fullTextUrl ?? null,
    declarations: item.declarations ?? null,
    decisions: item.decisions ?? null,
    pointers: item.references ?? null,
    page: item.at?.page ?? null,
    at: item.at ?? null,
  })
  addAttachments(context, document, id, item)
  const stand = top(document, id, about)
  addBlocks(context, item.description, { ...stand, part: 'description', path: 'description', pointer: `${pointer}/description` })
  addBlocks(context, item.content, { ...stand, pointer: `${pointer}/content` })
  item.decisions?.forEach((told, at) => {
    context.add('decisions', ofSentence(about, told, { id: context.keyOf(`${id}/d${at + 1}`), document, item: id }))
  })
  return id
}

/** A title may be as long as a paragraph; a key may not. */
const LONGEST = 40

const itemPart = ({ number, title }: Item): string => slug(number ?? '') || slug(title).slice(0, LONGEST).replace(/-$/, '') || 'item'

function addAttachments(context: Context, document: string, item: string, { attachments }: Item): void {
  attachments.forEach((attachment, index) => {
    context.add('attachments', {
      id: context.keyOf(`${item}/attachments/${slug(attachment.title) || 'untitled'}`),
      item_id: item,
      document_id: document,
      position: index + 1,
      title: attachment.title,
      url: attachment.url ?? null,
      bytes: attachment.bytes ?? null,
      media_type: attachment.mediaType ?? null,
      restricted: attachment.restricted ?? null,
    })
  })
}

function addFindings(context: Context, findings: Finding[]): void {
  const counts = new Map<string, number>()
  findings.forEach(({ code, severity, message, pointer, at }, index) => {
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    context.add('findings', {
      id: context.keyOf(`${context.source}/findings/${slug(code)}/${count}`),
      source_id: context.source,
      ...(pointedAt(context, pointer) ?? { document_id: null, item_id: null, paragraph_id: null }),
      position: index + 1,
      code,
      severity,
      message,
      pointer,
      page: at?.page ?? null,
      at: at ?? null,
    })
  })
}
