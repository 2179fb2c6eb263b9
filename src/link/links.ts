/** What `minutes link` writes: who belongs to whom, between documents of one or many records. */
export interface DocumentRef {
  /** Path or address of the record’s source. */
  record: string
  document: string
}

export interface ItemRef extends DocumentRef {
  item: string
  number: string | null
  title: string
}

export interface PaperRef extends DocumentRef {
  title: string
  /** The pack’s own page numbers, as the agenda prints them; pages of the file where the record has them. */
  pages?: { first: number; last: number }
  filePages?: { first: number; last: number }
  basis: string
}

export interface LinkedItem {
  /** The title, from whichever has one. */
  title: string
  agenda: ItemRef | null
  minuted: (ItemRef & { basis: string[] })[]
  papers: PaperRef[]
  /** Item pages that hold the whole of a text that is cut short elsewhere. */
  fullText: ItemRef[]
}

export interface Meeting {
  body: string | null
  date: string | null
  documents: (DocumentRef & { type: string; basis: string })[]
  items: LinkedItem[]
}

/** An item that names an earlier meeting’s minutes, and the documents that are those minutes. */
export interface NamedMinutes {
  from: ItemRef
  date: string
  documents: (DocumentRef & { basis: string })[]
}

export interface Mention {
  action: DocumentRef & { text: string; owner?: string; due?: string; status?: string }
  in: DocumentRef & { item?: string; text: string; status?: string }
  basis: string
}

export interface Links {
  schema: 'minutes-links/1'
  tool: { name: 'minutes'; version: string }
  meetings: Meeting[]
  minutes: NamedMinutes[]
  mentions: Mention[]
  /** Documents of business that belong to no known meeting. */
  unplaced: DocumentRef[]
}
