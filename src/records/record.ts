/**
 * The record contract: what `minutes extract` emits. Names and meanings are fixed (schema `minutes/1`); the schemas
 * here are the source of truth for types, the JSON Schema, the record reference and the codebook. No logic lives here.
 */
import { z } from 'zod'
import { head } from './head.js'

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const isoTime = z.string().regex(/^\d{2}:\d{2}$/)

export const Span = z
  .object({
    page: z.int().min(1).optional().describe('1-based page of the source file'),
    lines: z.tuple([z.int(), z.int()]).optional().describe('first and last line of the source, 1-based, both included'),
    chars: z.tuple([z.int(), z.int()]).optional().describe('start and end in Unicode code points of the decoded source, end not included'),
    box: z
      .tuple([z.number(), z.number(), z.number(), z.number()])
      .optional()
      .describe('x0, y0, x1, y1 in points, origin top left; the first page’s part where a block runs on'),
    selector: z.string().optional().describe('a CSS selector or element path, where the source has elements'),
  })
  .describe('Where something stands in its source')

const who = z
  .string()
  .optional()
  .describe('`id` of the one person of this document’s `people` whom the name fits; absent where it fits none or several')

export const PageRange = z
  .object({ first: z.int().min(1).describe('first page, 1-based'), last: z.int().min(1).describe('last page, 1-based') })
  .describe('First and last page, both included')

export const Votes = z
  .object({
    for: z.int().min(0).nullable().describe('votes for; null where not printed'),
    against: z.int().min(0).nullable().describe('votes against; null where not printed'),
    abstain: z.int().min(0).nullable().describe('abstentions; null where not printed'),
    recorded: z
      .array(
        z.object({
          name: z.string().describe('as printed'),
          vote: z.enum(['for', 'against', 'abstain']).describe('how they voted'),
          person: who,
        }),
      )
      .optional()
      .describe('who voted how, only where names are listed; never worked out from “unanimously”'),
  })
  .describe('A count as printed: a number that is not printed is null, a printed “none against” is 0')

export const Asker = z
  .object({
    name: z.string().describe('as printed, without brackets'),
    organisation: z.string().nullable().describe('the body, ward or group asked for; null where none is printed'),
    person: who,
  })
  .describe('Who asked')

const blockBase = {
  label: z.string().nullable().describe('the printed number or letter without brackets or stop; • for any bullet; null for none'),
  text: z.string().describe('the text without its label; white space collapsed, line-end hyphens joined'),
  at: Span.describe('where the block stands'),
  ocr: z.boolean().optional().describe('true where the text was read by OCR'),
  confidence: z.number().min(0).max(100).optional().describe('mean word confidence of OCR, 0 to 100'),
}

export interface Block {
  type: 'paragraph' | 'heading' | 'question' | 'resolution' | 'table'
  label: string | null
  text: string
  content: Block[]
  at: Span
  number?: string | null
  asker?: Asker | null
  askedOf?: string | null
  answeredBy?: string | null
  supplementary?: boolean
  verb?: Verb
  kind?: ResolutionKind
  stated?: boolean
  unanimous?: boolean
  moved?: string
  movedPerson?: string
  seconded?: string
  secondedPerson?: string
  motion?: string
  votes?: Votes
  rows?: string[][]
  struck?: boolean
  ocr?: boolean
  confidence?: number
}

export const Verb = z.enum(['resolved', 'agreed', 'recommended', 'noted', 'approved', 'decided'])
export const ResolutionKind = z.enum(['decision', 'recommendation', 'noted', 'deferred', 'lost', 'withdrawn'])

export const Block: z.ZodType<Block> = z
  .object({
    type: z
      .enum(['paragraph', 'heading', 'question', 'resolution', 'table'])
      .describe('paragraph, heading (a sub-heading inside an item or report), question, resolution or table'),
    ...blockBase,
    get content() {
      return z.array(Block).describe('nested blocks: list points, a question’s answer, a resolution’s parts')
    },
    number: z.string().nullable().optional().describe('question: its number as printed, null where it has none'),
    asker: Asker.nullable().optional().describe('question: who asked, null where not said'),
    askedOf: z.string().nullable().optional().describe('question: to whom it was put, as printed'),
    answeredBy: z.string().nullable().optional().describe('question: who answered, as printed'),
    supplementary: z.boolean().optional().describe('question: true for a supplementary, which follows its question'),
    verb: Verb.optional().describe('resolution: the deciding word'),
    kind: ResolutionKind.optional().describe('resolution: what kind of outcome it is'),
    stated: z
      .boolean()
      .optional()
      .describe('resolution: false where no keyword of deciding stands in capitals or at its head; absent means true'),
    unanimous: z.boolean().optional().describe('resolution: true where “unanimously” or nem con is printed'),
    moved: z.string().optional().describe('resolution: mover as printed'),
    movedPerson: z.string().optional().describe('resolution: `id` of the one person of `people` whom the mover’s name fits'),
    seconded: z.string().optional().describe('resolution: seconder as printed'),
    secondedPerson: z.string().optional().describe('resolution: `id` of the one person of `people` whom the seconder’s name fits'),
    motion: z
      .string()
      .optional()
      .describe('resolution: where it tells the outcome alone, the paragraph that moved the motion as printed, its parts a line each'),
    votes: Votes.optional().describe('resolution: the count, where one is printed'),
    rows: z.array(z.array(z.string())).optional().describe('table: its rows of cells'),
    struck: z.boolean().optional().describe('true where the source strikes the text out'),
  })
  .describe('A block of text, in reading order')

export const Person = z
  .object({
    id: z
      .string()
      .optional()
      .describe('document id, /people/ and the name: one in the record; what votes, movers, askers and owners refer to'),
    name: z.string().describe('as printed, without brackets or role'),
    status: z
      .enum(['member', 'present', 'substitute', 'apologies', 'absent', 'in-attendance', 'vacant'])
      .describe('member: a membership list on an agenda; in-attendance: everyone else in the room'),
    role: z.string().optional().describe('Chairman, Vice-Chairman, a job title'),
    roleInferred: z.boolean().optional().describe('true where the role is worked out: Chair from “chaired the meeting”'),
    organisation: z.string().optional().describe('the body a person stands for, as printed'),
    honorific: z.string().optional().describe('title before the name: Mr, Cllr, Dr'),
    forenames: z.string().optional().describe('forenames or initials'),
    surname: z.string().optional().describe('family name'),
    honours: z.string().optional().describe('letters after the name: OBE, JP'),
    party: z.string().optional().describe('political party, where printed'),
    ward: z.string().optional().describe('ward or division, where printed'),
    substituteFor: z.string().optional().describe('the member stood in for, where said'),
    remote: z.boolean().optional().describe('true where attendance by video or telephone is printed'),
    arrived: isoTime.optional().describe('time of late arrival, HH:MM'),
    left: isoTime.optional().describe('time of early departure, HH:MM'),
    at: Span.optional().describe('where the name stands'),
  })
  .describe('A person named in an attendance block, an apologies list or a membership list')

export const Action = z
  .object({
    text: z.string().describe('what is to be done'),
    owner: z.string().optional().describe('who, as printed'),
    person: who,
    due: z.string().optional().describe('ISO date where it is plain, else as printed'),
    duePrinted: z.string().optional().describe('the date as printed'),
    status: z.string().optional().describe('Open, Closed, as printed'),
    item: z.string().optional().describe('id of the item it stands in'),
    at: Span.optional().describe('where it stands'),
  })
  .describe('Something someone is to do')

export const Declaration = z
  .object({
    name: z.string().describe('who declared, as printed'),
    item: z.string().optional().describe('the item it concerns, as printed'),
    interest: z.string().optional().describe('the interest, as printed'),
    left: z.boolean().optional().describe('true where leaving the room is printed, false where staying is'),
    at: Span.optional().describe('where it stands'),
  })
  .describe('A declaration of interest')

export const ToldDecision = z
  .object({
    text: z.string().describe('the sentence, as printed; it stands in a paragraph, which stays as it is'),
    verb: Verb.describe('the deciding word'),
    kind: ResolutionKind.describe('what kind of outcome it is'),
    at: Span.optional().describe('where the paragraph stands'),
  })
  .describe('A decision that running text tells, without a keyword and not as a paragraph of its own')

export const MeetingEvent = z
  .object({
    kind: z.enum(['start', 'end', 'adjourned', 'resumed', 'arrived', 'left']).describe('what happened'),
    time: isoTime.nullable().describe('HH:MM; null where no time is printed'),
    who: z.string().optional().describe('arrived, left: the person as printed'),
    text: z.string().describe('the sentence as printed'),
    at: Span.optional().describe('where the sentence stands'),
  })
  .describe('Something that happened at a time')

export const Reference = z
  .object({
    kind: z.enum(['minute', 'item', 'page', 'document', 'link']).describe('what is pointed to'),
    target: z.string().describe('the number or address as printed'),
    text: z.string().describe('the words that point'),
    at: Span.optional().describe('where they stand'),
  })
  .describe('A pointer to something else')

export const Attachment = z
  .object({
    title: z.string().describe('as printed, without size or link furniture'),
    url: z.string().optional().describe('address as the page gives it'),
    bytes: z.int().optional().describe('size as printed, in bytes (KB is 1024)'),
    mediaType: z.string().optional().describe('media type, from the address or icon'),
    restricted: z.boolean().optional().describe('true where the page says that the paper is restricted'),
  })
  .describe('A paper linked from an item')

export const Item = z
  .object({
    id: z.string().describe('document id and structural path'),
    number: z.string().nullable().describe('as this document prints it, without trailing punctuation; null where there is none'),
    numberInferred: z.boolean().optional().describe('true where the number is worked out rather than printed'),
    agendaRef: z.string().nullable().describe('the agenda’s number for a minuted item: 4 of “(Item 4)”'),
    title: z.string().describe('without number, page range or link furniture'),
    section: z
      .object({
        label: z.string().nullable().describe('its letter or number as printed; null for none'),
        title: z.string().describe('its words'),
      })
      .optional()
      .describe('the unnumbered heading this item stands under'),
    exempt: z.boolean().describe('true where the press and public were excluded for it'),
    exemptParagraphs: z.array(z.string()).optional().describe('paragraphs of Schedule 12A relied on, as printed'),
    pages: PageRange.nullable().describe('the pack’s own page numbers, from “(Pages 1 - 6)”'),
    attachments: z.array(Attachment).describe('papers linked from the item'),
    description: z.array(Block).describe('what the agenda says under the title, before any minutes'),
    content: z.array(Block).describe('the minutes of the item'),
    truncated: z.boolean().describe('the source stops short and points to the full text elsewhere'),
    fullTextUrl: z.string().optional().describe('where the full text is'),
    declarations: z.array(Declaration).optional().describe('interests declared in this item'),
    decisions: z.array(ToldDecision).optional().describe('decisions told in sentences of its paragraphs, beside its resolutions'),
    references: z.array(Reference).optional().describe('pointers in this item’s text'),
    at: Span.optional().describe('where the item’s heading stands'),
  })
  .describe('An item of business')

export const TieClue = z.enum(['stamp', 'pages', 'bookmark', 'title', 'order'])

export const Document = z
  .object({
    id: z.string().describe('<body>/<date>/<type>, readable and deterministic'),
    type: z
      .enum(['agenda', 'minutes', 'report', 'decision', 'other'])
      .describe('agenda: a notice of business; minutes: a record of a meeting; report: a paper; decision: a record of decision; other'),
    title: z.string().describe('as printed'),
    titleInferred: z.boolean().optional().describe('true where the title is worked out rather than printed'),
    body: z.string().nullable().describe('the meeting’s body as printed, in title case where the source shouts'),
    organisation: z.string().optional().describe('the council, where it is printed apart from the body'),
    date: isoDate.nullable().describe('date of the meeting, never of publication; null where the source does not say'),
    until: isoDate.optional().describe('the last day, where the meeting ran over more than one'),
    startTime: isoTime.nullable().describe('HH:MM, 24 hours'),
    endTime: isoTime.nullable().optional().describe('HH:MM, 24 hours'),
    venue: z.string().nullable().describe('where, as printed'),
    contacts: z.array(z.string()).describe('contact lines as printed'),
    draft: z.boolean().optional().describe('true where the document calls itself draft'),
    status: z.enum(['cancelled', 'moved', 'scheduled']).optional().describe('where the page says so'),
    agendaItem: z.string().optional().describe('pack: number of the agenda item that this paper belongs to'),
    agendaItemFrom: TieClue.optional().describe(
      'pack: how that is known. stamp: a number at the head of the paper; pages: the pages that the agenda prints; bookmark: the file’s bookmark; title: its title or the day of its meeting; order: it goes with the paper before it',
    ),
    decision: z.record(z.string(), z.string()).optional().describe('decision page: its labelled fields as printed'),
    pages: PageRange.optional().describe('1-based pages of the source file'),
    people: z.array(Person).describe('who was there, or the membership'),
    items: z.array(Item).describe('agendas and minutes: the items'),
    content: z.array(Block).describe('what stands outside any item; a report’s whole body'),
    actions: z.array(Action).describe('action tables, columns and lines'),
    events: z.array(MeetingEvent).optional().describe('start, end, adjournments, arrivals and departures'),
  })
  .describe('One document inside a source')

export const Finding = z
  .object({
    code: z.string().describe('stable, kebab-case'),
    severity: z
      .enum(['error', 'warning', 'info'])
      .describe('error: something is wrong or missing; warning: look at it; info: a fact about the source'),
    message: z.string().describe('a sentence a person can act on'),
    pointer: z.string().describe('JSON pointer into the record'),
    at: Span.optional().describe('where in the source'),
  })
  .describe('What the validator or a reader saw')

export const Source = z
  .object({
    path: z.string().optional().describe('as given; - for standard input'),
    url: z.string().optional().describe('the address it was fetched from'),
    mediaType: z.string().describe('from the content, never from the name alone'),
    bytes: z.int().min(0).describe('size in bytes'),
    sha256: z.string().describe('SHA-256 of the bytes, in hex'),
    pages: z.int().min(0).optional().describe('pages of a PDF'),
    partial: z.boolean().optional().describe('true where a limit stopped the reading'),
  })
  .describe('What was read')

export const Coverage = z
  .object({
    characters: z.int().min(0).describe('letters and digits of the source; space and punctuation are not counted'),
    blocks: z.int().min(0).describe('of these, in the text of blocks'),
    fields: z.int().min(0).describe('in fields: titles, names, dates, numbers'),
    buckets: z
      .record(z.string(), z.int().min(0))
      .describe('in what is no text of a document: header, footer, page-number, navigation, link-furniture, label, signature and others'),
    unplaced: z.int().min(0).describe('nowhere in the record'),
    share: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .describe('blocks and fields, of these and what is unplaced; buckets count for nothing; null where there is no text'),
    lines: z
      .array(z.object({ text: z.string().describe('the words that are unplaced'), at: Span.optional().describe('where they stand') }))
      .describe('the unplaced lines and where they stand'),
    invented: z
      .array(z.object({ word: z.string().describe('a word of the record'), pointer: z.string().describe('JSON pointer into the record') }))
      .describe('words of the record that are not in the source; what is marked as worked out is left out'),
  })
  .describe('Where the text of the source went, letter by letter')

export const Record = z
  .object({
    ...head,
    source: Source.describe('what was read'),
    family: z
      .object({
        name: z.string().describe('name of the family'),
        score: z.number().describe('how much speaks for it; no other family had more'),
        evidence: z.array(z.string()).describe('what was seen that speaks for it'),
      })
      .optional()
      .describe('how the source was recognised'),
    documents: z.array(Document).describe('the documents in the source, in its order'),
    findings: z.array(Finding).describe('what was seen that someone should look at'),
    coverage: Coverage.optional().describe('where the text of the source went'),
  })
  .describe('One record per source file')

export type Span = z.infer<typeof Span>
export type PageRange = z.infer<typeof PageRange>
export type Votes = z.infer<typeof Votes>
export type Asker = z.infer<typeof Asker>
export type Verb = z.infer<typeof Verb>
export type ResolutionKind = z.infer<typeof ResolutionKind>
export type Person = z.infer<typeof Person>
export type Action = z.infer<typeof Action>
export type Declaration = z.infer<typeof Declaration>
export type ToldDecision = z.infer<typeof ToldDecision>
export type MeetingEvent = z.infer<typeof MeetingEvent>
export type Reference = z.infer<typeof Reference>
export type Attachment = z.infer<typeof Attachment>
export type Item = z.infer<typeof Item>
export type TieClue = z.infer<typeof TieClue>
export type Document = z.infer<typeof Document>
export type Finding = z.infer<typeof Finding>
export type Source = z.infer<typeof Source>
export type Coverage = z.infer<typeof Coverage>
export type Record = z.infer<typeof Record>
