/** The tables of sources, documents and who was there. */
import { aboutColumns, sourceColumns } from './decisions.js'
import { at, column, key, link, person, place, position, type Table } from './model.js'

const sources: Table = {
  name: 'sources',
  description: 'One row a source file, also for one that could not be read',
  columns: [
    key('s and the start of the sha256 of the source; f and a hash of its name where it could not be read'),
    column('path', 'string', 'as given; - for standard input'),
    column('url', 'string', 'address'),
    column('media_type', 'string', 'from the content'),
    column('bytes', 'integer', 'size'),
    column('sha256', 'string', 'hex'),
    column('pages', 'integer', 'pages of a PDF'),
    column('partial', 'boolean', 'true where a limit stopped the reading'),
    column('coverage_share', 'number', 'share of the source’s letters that are in the record, 0 to 1'),
    column('coverage', 'json', 'where the text of the source went'),
    column('family', 'string', 'how the source was recognised'),
    column('family_score', 'number', 'how strongly'),
    column('family_evidence', 'json', 'by what'),
    column('tool_version', 'string', 'version of minutes that read it', { required: true }),
    column('error_code', 'string', 'why it could not be read; empty where it was'),
    column('error_message', 'string', 'what happened, in a sentence'),
    column('error_hint', 'string', 'what to try'),
    column('error_temporary', 'boolean', 'true where trying again may help'),
  ],
}

const documents: Table = {
  name: 'documents',
  description: 'One row a document inside a source: agenda, minutes, report, decision, other',
  columns: [
    key('source, a slash, the type'),
    link('source_id', 'sources', 'the source it stands in'),
    column('local_id', 'string', 'its id in the record', { required: true }),
    position('the documents of the source'),
    column('type', 'string', 'what it is', { required: true, oneOf: ['agenda', 'minutes', 'report', 'decision', 'other'] }),
    column('title', 'string', 'as printed'),
    column('title_inferred', 'boolean', 'true where the title is worked out'),
    column('body', 'string', 'the meeting’s body'),
    column('organisation', 'string', 'the council, where it is printed apart'),
    column('date', 'date', 'date of the meeting'),
    column('until', 'date', 'the last day of a meeting over several'),
    column('start_time', 'time', '24 hours'),
    column('end_time', 'time', '24 hours'),
    column('venue', 'string', 'as printed'),
    column('contacts', 'json', 'contact lines as printed'),
    column('draft', 'boolean', 'true where it calls itself draft'),
    column('status', 'string', 'where the page says so', { oneOf: ['cancelled', 'moved', 'scheduled'] }),
    column('agenda_item', 'string', 'pack: number of the agenda item that this paper belongs to'),
    column('agenda_item_from', 'string', 'how that is known', { oneOf: ['stamp', 'pages', 'bookmark', 'title', 'order'] }),
    column('decision', 'json', 'decision page: its labelled fields as printed'),
    column('first_page', 'integer', 'first page of the source that it covers'),
    column('last_page', 'integer', 'last page'),
    column('events', 'json', 'start, end, adjournments, arrivals and departures'),
  ],
}

const STATUSES = ['member', 'present', 'substitute', 'apologies', 'absent', 'in-attendance', 'vacant']

const people: Table = {
  name: 'people',
  description: 'One row a person named in an attendance block, apologies or membership of a document, with its meeting',
  columns: [
    column('body', 'string', 'the meeting’s body'),
    column('council', 'string', 'the council, where it is printed apart'),
    column('date', 'date', 'date of the meeting'),
    column('name', 'string', 'as printed, without brackets or role'),
    column('status', 'string', 'how the person was there', { required: true, oneOf: STATUSES }),
    column('role', 'string', 'Chairman, a job title'),
    column('role_inferred', 'boolean', 'true where the role is worked out'),
    column('organisation', 'string', 'the body a person stands for'),
    column('honorific', 'string', 'title before the name'),
    column('forenames', 'string', 'forenames or initials'),
    column('surname', 'string', 'family name'),
    column('honours', 'string', 'letters after the name'),
    column('party', 'string', 'political party, where printed'),
    column('ward', 'string', 'ward or division, where printed'),
    column('substitute_for', 'string', 'the member stood in for'),
    column('remote', 'boolean', 'true where attendance by video or telephone is printed'),
    column('arrived_at', 'time', 'late arrival'),
    column('left_at', 'time', 'early departure'),
    ...sourceColumns,
    key('document, /people/ and the name; what votes, movers, askers and owners refer to'),
    link('document_id', 'documents', 'the document that names the person'),
    column('local_id', 'string', 'its id in the record'),
    position('the people of the document'),
    at,
  ],
}

const actions: Table = {
  name: 'actions',
  description: 'One row a thing that someone is to do, with its meeting and item',
  columns: [
    ...aboutColumns,
    column('text', 'string', 'what is to be done'),
    column('owner', 'string', 'who, as printed'),
    column('due', 'string', 'ISO date where it is plain, else as printed'),
    column('due_printed', 'string', 'the date as printed'),
    column('status', 'string', 'as printed'),
    ...sourceColumns,
    key('document, /actions/ and a count'),
    person('owner_id', 'the one person of the document whom the owner’s name fits'),
    link('document_id', 'documents', 'the document it stands in'),
    link('item_id', 'items', 'the item it stands in, where known', false),
    position('the actions of the document'),
    at,
  ],
}

const findings: Table = {
  name: 'findings',
  description: 'One row a thing that someone should look at',
  columns: [
    key('source, /findings/, the code and a count'),
    link('source_id', 'sources', 'the source it is about'),
    link('document_id', 'documents', 'the document it points into', false),
    link('item_id', 'items', 'the item it points into', false),
    link('paragraph_id', 'paragraphs', 'the block it points to', false),
    position('the findings of the source'),
    column('code', 'string', 'stable, kebab-case', { required: true }),
    column('severity', 'string', 'how bad', { required: true, oneOf: ['error', 'warning', 'info'] }),
    column('message', 'string', 'a sentence a person can act on'),
    column('pointer', 'string', 'JSON pointer into the record'),
    ...place,
  ],
}

export const MEETING_TABLES = { sources, documents, people, actions, findings }
