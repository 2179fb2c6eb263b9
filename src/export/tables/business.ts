/** The tables of items and of what is said, asked and decided under them. */
import { aboutColumns, decisions, KINDS, movers, sourceColumns, VERBS } from './decisions.js'
import { column, key, link, person, place, position, type Table } from './model.js'
import { questions } from './questions.js'

const items: Table = {
  name: 'items',
  description: 'One row an item of business',
  columns: [
    key('document and the item’s number or title'),
    link('document_id', 'documents', 'the document it stands in'),
    column('local_id', 'string', 'its id in the record', { required: true }),
    position('the items of the document'),
    column('number', 'string', 'as printed, such as 335, 12/24 or A1'),
    column('number_inferred', 'boolean', 'true where the number is worked out'),
    column('agenda_ref', 'string', 'the agenda’s number for a minuted item'),
    column('title', 'string', 'without number and link furniture'),
    column('section_label', 'string', 'label of the heading it stands under'),
    column('section_title', 'string', 'heading it stands under'),
    column('exempt', 'boolean', 'true where press and public were excluded', { required: true }),
    column('exempt_paragraphs', 'json', 'paragraphs of Schedule 12A relied on'),
    column('first_page', 'integer', 'first page of the pack, from “(Pages 1 - 6)”'),
    column('last_page', 'integer', 'last page'),
    column('truncated', 'boolean', 'the source stops short', { required: true }),
    column('full_text_url', 'string', 'where the full text is'),
    column('declarations', 'json', 'interests declared'),
    column('decisions', 'json', 'decisions told in sentences of its paragraphs'),
    column('pointers', 'json', 'references in its text to minutes, items, pages, documents, links'),
    ...place,
  ],
}

const attachments: Table = {
  name: 'attachments',
  description: 'One row a paper linked from an item',
  columns: [
    key('item, /attachments/ and the title'),
    link('item_id', 'items', 'the item'),
    link('document_id', 'documents', 'the document'),
    position('the attachments of the item'),
    column('title', 'string', 'as printed'),
    column('url', 'string', 'address as the page gives it'),
    column('bytes', 'integer', 'size as printed'),
    column('media_type', 'string', 'from the address or icon'),
    column('restricted', 'boolean', 'true where the page says so'),
  ],
}

const paragraphs: Table = {
  name: 'paragraphs',
  description: 'One row a block of text, in reading order: paragraphs, headings, tables, and the questions and resolutions too',
  columns: [
    key('item or document and the path of labels, such as …/24/1/a'),
    link('document_id', 'documents', 'the document'),
    link('item_id', 'items', 'the item; empty for what stands outside any', false),
    link('parent_id', 'paragraphs', 'the block it is nested in; empty at the top', false),
    column('question_id', 'string', 'the question that it is, or answers', { to: 'questions' }),
    column('resolution_id', 'string', 'the resolution that it is, or is part of', { to: 'resolutions' }),
    column('part', 'string', 'content, or description: what the agenda says before any minutes', {
      required: true,
      oneOf: ['content', 'description'],
    }),
    column('position', 'integer', 'its place among the blocks of its parent, from 1', { required: true }),
    column('depth', 'integer', '0 at the top', { required: true }),
    column('path', 'string', 'the part of its id below the item or document', { required: true }),
    column('type', 'string', 'kind of block', { required: true, oneOf: ['paragraph', 'heading', 'question', 'resolution', 'table'] }),
    column('label', 'string', 'printed number or letter, without brackets or stop'),
    column('text', 'string', 'without its label; the lead-in alone where blocks are nested in it'),
    column('rows', 'json', 'table: rows of cells'),
    column('struck', 'boolean', 'true where the source strikes it out'),
    column('ocr', 'boolean', 'true where read by OCR'),
    column('confidence', 'number', 'mean word confidence of OCR'),
    ...place,
  ],
}

const resolutions: Table = {
  name: 'resolutions',
  description: 'One row a resolution; its key is that of its block in paragraphs',
  columns: [
    { ...key('the block'), to: 'paragraphs' },
    link('document_id', 'documents', 'the document'),
    link('item_id', 'items', 'the item', false),
    column('verb', 'string', 'the deciding word', { oneOf: VERBS }),
    column('kind', 'string', 'kind of outcome', { oneOf: KINDS }),
    column('stated', 'boolean', 'false where no keyword of deciding stands in capitals or at its head', { required: true }),
    column('unanimous', 'boolean', 'true where it is printed', { required: true }),
    column('moved', 'string', 'mover'),
    column('seconded', 'string', 'seconder'),
    ...movers,
    column('motion', 'string', 'where the text tells the outcome alone: the paragraph that moved it, its parts a line each'),
    column('votes_for', 'integer', 'count as printed'),
    column('votes_against', 'integer', 'count as printed'),
    column('votes_abstain', 'integer', 'count as printed'),
    column('text', 'string', 'the sentence, or the lead-in of its parts'),
    column('full_text', 'string', 'with its parts, a line each with its label'),
    column('page', 'integer', 'page of the source file'),
  ],
}

const votes: Table = {
  name: 'votes',
  description: 'One row a recorded vote of a named person, with its meeting, its item and what was voted on',
  columns: [
    ...aboutColumns,
    column('decision', 'string', 'what was voted on: the motion where the decision tells the outcome alone'),
    column('kind', 'string', 'kind of outcome', { oneOf: KINDS }),
    column('name', 'string', 'as printed'),
    column('person', 'string', 'the name that the list of people has for them, where it fits one person'),
    column('vote', 'string', 'how', { required: true, oneOf: ['for', 'against', 'abstain'] }),
    ...sourceColumns,
    key('resolution, /votes/ and the name'),
    person('person_id', 'the one person of the document whom the name fits'),
    link('resolution_id', 'resolutions', 'what was voted on'),
    link('document_id', 'documents', 'the document'),
    link('item_id', 'items', 'the item', false),
    position('the recorded votes'),
  ],
}

export const BUSINESS_TABLES = { decisions, questions, items, attachments, paragraphs, resolutions, votes }
