/** Everything that was decided, a row each with the meeting it belongs to: to be counted and read without joining anything. */
import type { Block, Document, Item, ToldDecision, Votes } from '../../records/record.js'
import { column, person, type Row, type Table } from './model.js'

/** The meeting and the item that something belongs to, as every row that stands alone says them. */
export interface About {
  document: Document
  item: Item | null
  /** Path or address of the source. */
  source: string
}

export const aboutColumns = [
  column('body', 'string', 'the meeting’s body'),
  column('organisation', 'string', 'the council, where it is printed apart'),
  column('date', 'date', 'date of the meeting'),
  column('item_number', 'string', 'number of the item as printed'),
  column('item_title', 'string', 'title of the item'),
]

export const sourceColumns = [
  column('page', 'integer', 'page of the source file'),
  column('document_type', 'string', 'agenda, minutes, report …: what an agenda or report recommends is not yet decided', {
    required: true,
  }),
  column('source', 'string', 'path or address of the source'),
]

export const VERBS = ['resolved', 'agreed', 'recommended', 'noted', 'approved', 'decided']
export const KINDS = ['decision', 'recommendation', 'noted', 'deferred', 'lost', 'withdrawn']

export const movers = [
  person('moved_id', 'the one person of the document whom the mover’s name fits'),
  person('seconded_id', 'the one person of the document whom the seconder’s name fits'),
]

export const decisions: Table = {
  name: 'decisions',
  description: 'One row a decision, however it is told, with its meeting and item: nothing has to be joined',
  columns: [
    ...aboutColumns,
    column('text', 'string', 'the decision in full, its parts a line each with their labels'),
    column('motion', 'string', 'where the text tells the outcome alone: what was moved, its parts a line each'),
    column('kind', 'string', 'kind of outcome', { oneOf: KINDS }),
    column('verb', 'string', 'the deciding word', { oneOf: VERBS }),
    column(
      'told',
      'string',
      'keyword: RESOLVED and its like; statement: a paragraph that is wholly the decision; sentence: in running text',
      {
        required: true,
        oneOf: ['keyword', 'statement', 'sentence'],
      },
    ),
    column('stated', 'boolean', 'true where a keyword of deciding stands in capitals or at its head', { required: true }),
    column('unanimous', 'boolean', 'true where “unanimously” or its like is printed', { required: true }),
    column('moved', 'string', 'mover as printed'),
    column('seconded', 'string', 'seconder as printed'),
    column('votes_for', 'integer', 'count as printed'),
    column('votes_against', 'integer', 'count as printed'),
    column('votes_abstain', 'integer', 'count as printed'),
    ...sourceColumns,
    column('id', 'string', 'the resolution’s key; of a sentence the item’s, /d and a count', { required: true }),
    ...movers,
    column('resolution_id', 'string', 'the resolution; empty for a sentence', { to: 'resolutions' }),
    column('document_id', 'string', 'the document', { to: 'documents', required: true }),
    column('item_id', 'string', 'the item', { to: 'items' }),
  ],
}

export const aboutCells = ({ document, item }: About): Row => ({
  body: document.body,
  organisation: document.organisation ?? null,
  date: document.date,
  item_number: item?.number ?? item?.agendaRef ?? null,
  item_title: item?.title ?? null,
})

export const sourceCells = ({ document, source }: About, page: number | undefined): Row => ({
  page: page ?? null,
  document_type: document.type,
  source,
})

/** null where the count, or this part of it, is not printed. */
export const countCells = (votes: Votes | undefined): Row => ({
  votes_for: votes?.for ?? null,
  votes_against: votes?.against ?? null,
  votes_abstain: votes?.abstain ?? null,
})

/** Which keys a row has. */
interface Keys {
  id: string
  document: string
  item: string | null
}

export const ofResolution = (about: About, block: Block, text: string, { id, document, item, ...who }: Keys & Row): Row => ({
  ...aboutCells(about),
  text,
  motion: block.motion ?? null,
  kind: block.kind ?? null,
  verb: block.verb ?? null,
  told: block.stated === false ? 'statement' : 'keyword',
  stated: block.stated !== false,
  unanimous: block.unanimous === true,
  moved: block.moved ?? null,
  seconded: block.seconded ?? null,
  ...countCells(block.votes),
  ...sourceCells(about, block.at.page),
  id,
  ...who,
  resolution_id: id,
  document_id: document,
  item_id: item,
})

export const ofSentence = (about: About, { text, verb, kind, at }: ToldDecision, { id, document, item }: Keys): Row => ({
  ...aboutCells(about),
  text,
  motion: null,
  kind,
  verb,
  told: 'sentence',
  stated: false,
  unanimous: false,
  moved: null,
  seconded: null,
  ...countCells(undefined),
  ...sourceCells(about, at?.page),
  id,
  moved_id: null,
  seconded_id: null,
  resolution_id: null,
  document_id: document,
  item_id: item,
})
