/** What a family hands on: documents cut into items, their text still paragraphs. `finish` makes documents of them. */
import type { Line, Text } from '../extract/text.js'
import type { Action, Attachment, Document, Item, PageRange, Person, Span, TieClue } from '../records/record.js'
import type { Para } from './para.js'

export interface DraftItem {
  number: string | null
  numberInferred?: boolean
  agendaRef: string | null
  title: string
  section?: Item['section']
  pages: PageRange | null
  attachments: Attachment[]
  description: Para[]
  decision: Para[]
  content: Para[]
  truncated: boolean
  fullTextUrl?: string
  /** true or false where the page says so; null where the text must tell. */
  exempt: boolean | null
  at?: Span
}

export interface Draft {
  type: Document['type']
  title: string
  body: string | null
  organisation?: string
  date: string | null
  /** The last day of a meeting over several. */
  until?: string
  /** Another day that its head tells almost as loud. */
  otherDate?: string
  startTime: string | null
  endTime: string | null
  venue: string | null
  contacts: string[]
  draft?: boolean
  status?: Document['status']
  pages?: PageRange
  agendaItem?: string
  /** What said that it belongs to that item. */
  agendaItemFrom?: TieClue
  /** The title is ours, not printed. */
  titleInferred?: boolean
  decision?: Record<string, string>
  /** How the content is to be read: a paper decides nothing; a decision form decides under its `Decision` heading only. */
  form?: 'paper' | 'decision' | 'questions' | 'page'
  /** The form of its head leaves no doubt of its type. */
  headed?: true
  /** Paragraphs before the first item: attendance and the like. */
  front: Para[]
  /** Where the source lists people as fields. */
  people?: Person[]
  items: DraftItem[]
  /** What stands outside any item. */
  content: Para[]
  actions?: Action[]
  /** Actions told by a column beside the text. */
  columnActions?: Action[]
}

/** A family says what it recognises, with evidence, and reads it. */
export interface Family {
  name: string
  /** It is known by what it says, not by a page's form: PDF and Word files may be one, too. */
  anyMedium?: boolean
  /** What it makes of a text is what can be said of any: it counts only where no other reading places more. */
  lastResort?: boolean
  recognise(text: Text, lines: Line[]): Recognition
  read(text: Text, lines: Line[]): Draft[]
}

export interface Recognition {
  /** 0: not this; 1: beyond doubt. */
  score: number
  evidence: string[]
}

export const newItem = (title: string, number: string | null = null): DraftItem => ({
  number,
  agendaRef: null,
  title,
  pages: null,
  attachments: [],
  description: [],
  decision: [],
  content: [],
  truncated: false,
  exempt: null,
})

export const newDraft = (type: Draft['type'], title = ''): Draft => ({
  type,
  title,
  body: null,
  date: null,
  startTime: null,
  endTime: null,
  venue: null,
  contacts: [],
  front: [],
  items: [],
  content: [],
})
