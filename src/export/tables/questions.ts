/** Every question put, a row each with the meeting it belongs to. */
import type { Block } from '../../records/record.js'
import { type About, aboutCells, aboutColumns, sourceCells, sourceColumns } from './decisions.js'
import { column, person, type Row, type Table } from './model.js'

export const questions: Table = {
  name: 'questions',
  description: 'One row a question put, with its meeting and item; its key is that of its block in paragraphs',
  columns: [
    ...aboutColumns,
    column('number', 'string', 'number of the question as printed'),
    column(
      'kind',
      'string',
      'supplementary; member: asked by a councillor, by one whom the list of people has among the members, or under a heading of members’ questions; public: under a heading of the public’s, or by one who is not in a list that has members; else empty',
      {
        oneOf: ['public', 'member', 'supplementary'],
      },
    ),
    column('supplementary', 'boolean', 'true for a supplementary', { required: true }),
    column('asker_name', 'string', 'who asked'),
    column('asker_organisation', 'string', 'the body, ward or group asked for'),
    column('asked_of', 'string', 'to whom it was put'),
    column('text', 'string', 'the question'),
    column('answered_by', 'string', 'who answered'),
    column('answer', 'string', 'the answer’s blocks, a line each'),
    ...sourceColumns,
    column('id', 'string', 'the block', { required: true, to: 'paragraphs' }),
    person('asker_id', 'the one person of the document whom the asker’s name fits'),
    column('follows_id', 'string', 'of a supplementary: the question it follows', { to: 'questions' }),
    column('document_id', 'string', 'the document', { to: 'documents', required: true }),
    column('item_id', 'string', 'the item', { to: 'items' }),
  ],
}

const MEMBER = /^(?:the )?(?:(?:rt )?hon\.? )?(?:county |borough |city |district |town |parish )?(?:councillor|cllr|alderman)\b/i

/** What a heading calls those who ask: “Questions from members of the public” are the public’s. */
const OF_PUBLIC = /\b(?:public|residents?|electors?|parishioners?)\b/i
const OF_MEMBERS =
  /\b(?:members?|councillors?)(?:['’]s?)? (?:written |oral )?questions?\b|\bquestions? (?:from|by|of) (?:\w+ )?(?:members?|councillors?)\b/i

function kindOf({ supplementary, asker }: Block, member: boolean | null, { document, item }: About): string | null {
  if (supplementary) return 'supplementary'
  if (asker && (member || MEMBER.test(asker.name))) return 'member'
  const heading = [item?.title, document.title].find((title) => title && (OF_PUBLIC.test(title) || OF_MEMBERS.test(title)))
  if (heading) return OF_PUBLIC.test(heading) ? 'public' : 'member'
  return asker && member === false ? 'public' : null
}

interface Keys {
  id: string
  document: string
  item: string | null
  follows: string | null
  asker: string | null
  /** Whether the asker is listed among the members; null where the document lists none. */
  member: boolean | null
}

export const ofQuestion = (
  about: About,
  block: Block,
  answer: string | null,
  { id, document, item, follows, asker, member }: Keys,
): Row => ({
  ...aboutCells(about),
  number: block.number ?? null,
  kind: kindOf(block, member, about),
  supplementary: block.supplementary === true,
  asker_name: block.asker?.name ?? null,
  asker_organisation: block.asker?.organisation ?? null,
  asked_of: block.askedOf ?? null,
  text: block.text,
  answered_by: block.answeredBy ?? null,
  answer,
  ...sourceCells(about, block.at.page),
  id,
  asker_id: asker,
  follows_id: follows,
  document_id: document,
  item_id: item,
})
