/** A part of a fetched meeting as it was read, and what the parts make together. */
import type { PartKind } from '../records/part-kind.js'
import type { Document, Finding, Record } from '../records/record.js'

/** A part and the one document of it that is about the meeting. */
export interface Read {
  part: JoinPart
  document: Document
}

export interface Joined {
  document: Document
  /** By place of the item, the file its text was taken from. */
  from: Map<number, string>
  peopleFrom: string[]
  findings: Finding[]
}

export interface JoinPart {
  kind: PartKind
  /** Its name, for findings. */
  file: string
  record: Record
  /** Number of the item in addresses of the site, for an item page. */
  item?: string
}
