/** One document of a source, before it is read: its lines, its place and why it was cut here. */
import type { Line } from '../../extract/text.js'
import type { PageRange, TieClue } from '../../records/record.js'

export type SegmentType = 'agenda' | 'minutes' | 'report' | 'decision' | 'other' | 'questions'

export interface Segment {
  type: SegmentType
  /** The form of its head leaves no doubt of the type. */
  headed?: true
  /** PDF: 1-based pages of the file, blank pages at the end included. */
  pages?: PageRange
  lines: Line[]
  /** Number of the agenda item that the paper belongs to. */
  agendaItem?: string
  /** What said so. */
  agendaItemFrom?: TieClue
  title?: string
  /** The count in its head, where counts of its kind never go back: it may be the number of an agenda item. */
  counted?: string
  /** Its head names it as an appendix: it goes with the paper before it. */
  appendix?: true
  /** Why the document begins here, in words a person can check. */
  evidence: string[]
}

/** What speaks for or against a document beginning at a place. Weights add up; none is enough or needed alone. */
export interface Evidence {
  weight: number
  why: string
}

export const total = (evidence: Evidence[]): number => evidence.reduce((sum, e) => sum + e.weight, 0)
