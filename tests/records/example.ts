/** A record with every kind of thing in it, and an error record. */
import type { ErrorRecord } from '../../src/records/error.js'
import type { Block, Record } from '../../src/records/record.js'
import { RECORD_HEAD } from '../../src/records/schema-names.js'

const at = { lines: [4, 4] as [number, number], chars: [80, 120] as [number, number] }
const paragraph = (label: string | null, text: string, content: Block[] = []): Block => ({ type: 'paragraph', label, text, content, at })

const resolution: Block = {
  type: 'resolution',
  label: null,
  text: 'RESOLVED that:',
  content: [paragraph('1', 'the boats be painted; and'), paragraph('2', 'the oars be counted.')],
  at: { page: 2, box: [72, 100.5, 500, 140] },
  verb: 'resolved',
  kind: 'decision',
  unanimous: false,
  moved: 'Cllr Mabel Quarrie',
  seconded: 'Cllr Idris Hallowell',
  votes: { for: 5, against: 2, abstain: 1, recorded: [{ name: 'Cllr Mabel Quarrie', vote: 'for' }] },
}

const question: Block = {
  type: 'question',
  label: null,
  text: 'When will the boathouse open?',
  content: [paragraph(null, 'In May.')],
  at,
  number: '1',
  asker: { name: 'Lorcan Whitstead', organisation: null },
  supplementary: false,
}

const table: Block = { type: 'table', label: null, text: '', content: [], at, rows: [['Boat', 'Oars']] }

export const example: Record = {
  ...RECORD_HEAD,
  tool: { name: 'minutes', version: '0.1.0' },
  source: { path: 'boats.html', mediaType: 'text/html', bytes: 1200, sha256: 'ab'.repeat(32) },
  family: { name: 'meeting-page', score: 12, evidence: ['a table of items'] },
  documents: [
    {
      id: 'boats-committee/2024-03-14/minutes',
      type: 'minutes',
      title: 'Boats Committee',
      body: 'Boats Committee',
      organisation: 'Harrowmere Borough Council',
      date: '2024-03-14',
      startTime: '18:30',
      endTime: null,
      venue: 'The Boathouse',
      contacts: ['Imogen Farrowby'],
      people: [{ name: 'Cllr Mabel Quarrie', status: 'present', role: 'Chair' }],
      items: [
        {
          id: 'boats-committee/2024-03-14/minutes/21',
          number: '21',
          agendaRef: '4',
          title: 'Boats and oars',
          section: { label: null, title: 'Items for discussion' },
          exempt: false,
          pages: { first: 1, last: 6 },
          attachments: [{ title: 'Oars', url: 'documents/s1/Oars.pdf', bytes: 2048, mediaType: 'application/pdf' }],
          description: [],
          content: [paragraph('1', 'These points were made:', [paragraph('a', 'the boats are green;')]), resolution, question, table],
          truncated: false,
        },
      ],
      content: [],
      actions: [{ text: 'Count the oars', owner: 'Clerk', due: '2024-04-01' }],
      events: [{ kind: 'end', time: null, text: 'The meeting ended.' }],
    },
  ],
  findings: [{ code: 'number-gap', severity: 'warning', message: 'Item 22 is missing.', pointer: '/documents/0/items' }],
}

export const failed: ErrorRecord = {
  ...RECORD_HEAD,
  tool: { name: 'minutes', version: '0.1.0' },
  source: { path: 'empty.html' },
  error: { code: 'empty-source', message: 'empty.html is empty (0 bytes).', hint: 'Fetch it again.', temporary: false },
}
