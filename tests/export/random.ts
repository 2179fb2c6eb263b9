/** Records made at random, with texts that have broken formats before. */
import fc from 'fast-check'
import type { Block, Document, Item, Record } from '../../src/records/record.js'
import { RECORD_HEAD } from '../../src/records/schema-names.js'

export const NASTY = [
  'plain words',
  '12/24',
  '=1+1',
  '@SUM(A1)',
  '-2+3',
  '"quoted", with a comma',
  "it's; -- a comment",
  'line\nfeed\r\nboth',
  '.tables\n.quit',
  ']]> &amp; <b>bold</b> <!-- no -->',
  '</script><script>alert(1)</script>',
  'right \u202eot tfel\u202c and \u200f mark',
  'control \u0001\u0007\u001b[31m \u007f\u0085',
  'nul \u0000 here',
  'lone \ud800 and \udc00 halves',
  'astral 𝒳 and 👩‍👧',
  'separators \u2028 and \u2029',
  '_x0041_ escape',
  'a mark \ufeff and \ufffe no character',
  '  spaces around  ',
  '| pipes | and `ticks` and *stars*',
  '1. looks like a list',
  'null',
  'e\u0301 combined',
]

const text = fc.oneof(fc.constantFrom(...NASTY), fc.constant(''), fc.string({ unit: 'binary', maxLength: 12 }))
/** Where nothing is said by null, an empty text would say the same. */
const some = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }))
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const small = fc.integer({ min: 1, max: 400 })
const label = orNull(fc.constantFrom('1', '1', 'a', 'iv', '•', '12/24', 'A1', '**', 'é'))
const date = fc
  .date({ min: new Date('1901-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((value) => value.toISOString().slice(0, 10))
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((one) => String(one).padStart(2, '0')).join(':'))
const at = fc.record(
  { page: small, lines: fc.tuple(small, small), box: fc.tuple(small, small, small, small), selector: some },
  { requiredKeys: [] },
)
const recorded = fc.array(fc.record({ name: text, vote: fc.constantFrom('for', 'against', 'abstain') }), { minLength: 1, maxLength: 3 })
const votes = fc.record({ for: small, against: small, abstain: small, recorded: maybe(recorded) })

function blockAt(depth: number): fc.Arbitrary<Block> {
  const content: fc.Arbitrary<Block[]> = depth === 0 ? fc.constant([]) : fc.array(blockAt(depth - 1), { maxLength: 3 })
  const base = { label, text, content, at, struck: maybe(fc.boolean()), ocr: maybe(fc.boolean()), confidence: maybe(small) }
  const paragraph = fc.record({ type: fc.constantFrom('paragraph' as const, 'heading' as const), ...base })
  const table = fc.record({
    type: fc.constant('table' as const),
    ...base,
    rows: fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 3 }),
  })
  const asker = orNull(fc.record({ name: some, organisation: orNull(some) }))
  const asked = { askedOf: orNull(some), answeredBy: orNull(some), supplementary: maybe(fc.boolean()) }
  const question = fc.record({ type: fc.constant('question' as const), ...base, number: orNull(some), asker, ...asked })
  const verb = maybe(fc.constantFrom('resolved' as const, 'agreed' as const, 'noted' as const))
  const kind = maybe(fc.constantFrom('decision' as const, 'lost' as const, 'withdrawn' as const))
  const movers = { moved: maybe(some), seconded: maybe(some), motion: maybe(some) }
  const decided = { verb, kind, stated: maybe(fc.boolean()), unanimous: maybe(fc.boolean()), ...movers }
  const resolution = fc.record({ type: fc.constant('resolution' as const), ...base, ...decided, votes: maybe(votes) })
  return fc.oneof(paragraph, paragraph, table, question, resolution) as fc.Arbitrary<Block>
}

const blocks = fc.array(blockAt(3), { maxLength: 4 })
const attachment = fc.record({
  title: text,
  url: maybe(some),
  bytes: maybe(small),
  mediaType: maybe(some),
  restricted: maybe(fc.boolean()),
})
const item = fc.record({
  id: fc.constantFrom('d/1', 'd/1', 'd/2', 'd/content', 'd'),
  number: orNull(some),
  numberInferred: maybe(fc.boolean()),
  agendaRef: orNull(some),
  title: text,
  section: maybe(fc.record({ label: orNull(some), title: some })),
  exempt: fc.boolean(),
  exemptParagraphs: maybe(fc.array(text, { maxLength: 2 })),
  pages: orNull(fc.record({ first: small, last: small })),
  attachments: fc.array(attachment, { maxLength: 2 }),
  description: blocks,
  content: blocks,
  truncated: fc.boolean(),
  fullTextUrl: maybe(some),
  declarations: maybe(fc.array(fc.record({ name: text, interest: maybe(text) }), { maxLength: 2 })),
  decisions: maybe(
    fc.array(fc.record({ text, verb: fc.constant('agreed' as const), kind: fc.constant('decision' as const), at: maybe(at) }), {
      maxLength: 2,
    }),
  ),
  references: maybe(fc.array(fc.record({ kind: fc.constant('item' as const), target: text, text }), { maxLength: 2 })),
  at: maybe(at),
}) as fc.Arbitrary<Item>

const person = fc.record({
  name: text,
  status: fc.constantFrom('member' as const, 'present' as const, 'apologies' as const, 'vacant' as const),
  role: maybe(some),
  roleInferred: maybe(fc.boolean()),
  organisation: maybe(some),
  surname: maybe(some),
  substituteFor: maybe(some),
  remote: maybe(fc.boolean()),
  arrived: maybe(time),
  left: maybe(time),
  at: maybe(at),
})

/** Everyone with an id, and whoever is named somewhere with that of one of them, or with none. */
function withIds(made: Document): Document {
  const people = made.people.map((one, at) => ({ id: `${made.id}/people/${at}`, ...one }))
  let count = 0
  const next = <K extends string>(key: K) => {
    count += 1
    const id = people[count % (people.length + 1)]?.id
    return id === undefined ? {} : ({ [key]: id } as { [name in K]: string })
  }
  const named = (block: Block): Block => ({
    ...block,
    content: block.content.map(named),
    ...(block.type === 'resolution' && { ...next('movedPerson'), ...next('secondedPerson') }),
    ...(block.asker && { asker: { ...block.asker, ...next('person') } }),
    ...(block.votes?.recorded && {
      votes: { ...block.votes, recorded: block.votes.recorded.map((one) => ({ ...one, ...next('person') })) },
    }),
  })
  const items = made.items.map((one) => ({ ...one, description: one.description.map(named), content: one.content.map(named) }))
  const actions = made.actions.map((one) => ({ ...one, ...next('person') }))
  return { ...made, people, items, actions, content: made.content.map(named) }
}

const document = (
  fc.record({
    titleInferred: maybe(fc.boolean()),
    id: fc.constantFrom('d', 'd', 'e/2024-01-02/minutes'),
    type: fc.constantFrom('agenda' as const, 'minutes' as const, 'report' as const, 'decision' as const, 'other' as const),
    title: text,
    body: orNull(some),
    organisation: maybe(some),
    date: orNull(date),
    startTime: orNull(time),
    until: maybe(date),
    endTime: maybe(orNull(time)),
    venue: orNull(some),
    contacts: fc.array(text, { maxLength: 2 }),
    draft: maybe(fc.boolean()),
    status: maybe(fc.constantFrom('cancelled' as const, 'moved' as const)),
    agendaItem: maybe(some),
    agendaItemFrom: maybe(fc.constantFrom('stamp' as const, 'order' as const)),
    decision: maybe(fc.constant({ 'Decision Maker': 'x', 'odd "key"': ']]>' })),
    pages: maybe(fc.record({ first: small, last: small })),
    people: fc.array(person, { maxLength: 3 }),
    items: fc.array(item, { maxLength: 3 }),
    content: blocks,
    actions: fc.array(
      fc.record({ text, owner: maybe(some), due: maybe(some), duePrinted: maybe(some), status: maybe(some), at: maybe(at) }),
      { maxLength: 2 },
    ),
    events: maybe(fc.array(fc.record({ kind: fc.constant('end' as const), time: orNull(time), text }), { maxLength: 2 })),
  }) as fc.Arbitrary<Document>
).map(withIds)

const severity = fc.constantFrom('error' as const, 'warning' as const, 'info' as const)
const pointer = fc.constantFrom('', '/documents/0', '/documents/0/items/0/content/0/content/1', '/documents/9', 'odd')
const finding = fc.record({ code: fc.constantFrom('number-gap', 'odd code'), severity, message: text, pointer, at: maybe(at) })

export const anyRecord: fc.Arbitrary<Record> = fc.record({
  $schema: fc.constant(RECORD_HEAD.$schema),
  schema: fc.constant(RECORD_HEAD.schema),
  tool: fc.constant({ name: 'minutes' as const, version: '0.1.0' }),
  source: fc.record({
    path: maybe(some),
    url: maybe(some),
    mediaType: fc.constant('text/html'),
    bytes: small,
    sha256: fc.constantFrom('ab'.repeat(32), 'cd'.repeat(32), '12e4'.repeat(16)),
    pages: maybe(small),
    partial: maybe(fc.boolean()),
  }),
  family: maybe(fc.record({ name: some, score: small, evidence: fc.array(text, { maxLength: 2 }) })),
  documents: fc.array(document, { maxLength: 2 }),
  findings: fc.array(finding, { maxLength: 3 }),
})

/** One record with every nasty text in every place that shows text. */
export function nastyRecord(example: Record): Record {
  const blocks: Block[] = NASTY.flatMap((nasty) => [
    { type: 'paragraph', label: '1', text: nasty, content: [], at: {} },
    { type: 'resolution', label: null, text: nasty, content: [], at: {}, verb: 'resolved', moved: nasty },
    { type: 'question', label: null, text: nasty, content: [], at: {}, asker: { name: nasty, organisation: nasty } },
    { type: 'table', label: null, text: nasty, content: [], at: {}, rows: [[nasty, nasty]] },
    { type: 'heading', label: null, text: nasty, content: [], at: {} },
  ])
  const [first] = example.documents
  const items = NASTY.map((nasty, index) => ({
    ...first!.items[0]!,
    id: `${first!.id}/${index}`,
    number: nasty,
    title: nasty,
    content: blocks.slice(0, 10),
  }))
  const people = NASTY.map((name) => ({ name, status: 'present' as const }))
  return { ...example, documents: [{ ...first!, title: NASTY.join(' '), venue: NASTY[9]!, content: blocks, items, people }] }
}
