/** A label of attendance. */
import type { Person } from '../../records/record.js'

export interface Label {
  status: Person['status']
  /** What is left of the line after the label. */
  rest: string
  /** For the first person after the label alone: In the Chair, Clerk. */
  role?: string
  /** For everyone after the label: a party group, a body. */
  party?: string
  organisation?: string
  remote?: boolean
  /** Stands inside the list before it and keeps its status. */
  sub?: boolean
  /** The label says that members follow: a lone surname is then a name. */
  members?: boolean
  /** No word of the label says who was there: only what stands under it does. */
  unknown?: boolean
  /** The make of another list of the document. */
  plain?: Make
  /** “In attendance” and no word of who: members where no list of theirs stands elsewhere. */
  open?: boolean
}

/** `name` is one that any list may hold; the others are names only in company. */
export type Make = 'name' | 'lone' | 'tag' | 'small' | 'turned' | 'posted'
