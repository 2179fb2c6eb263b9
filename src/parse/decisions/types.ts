/** What a paragraph's decision is: its verb, its kind, and where it begins. */
import type { ResolutionKind, Verb } from '../../records/record.js'

export interface ResolutionMark {
  verb: Verb
  kind: ResolutionKind
  /** False where no keyword of deciding stands in capitals or at the head. */
  stated: boolean
  /** Where the resolution begins in the text: 0 at the head, else at the keyword or the “It was” before it. */
  start: number
  /** True where the text or the parts follow: the keyword alone, or a lead-in that ends in a colon, a dash or “that”. */
  open: boolean
  unanimous: boolean
  /** Nothing but the word, its lead and who moved stand there: `RESOLVED:`, `It was AGREED that`, `RESOLVED (proposed A, seconded B).` */
  bare?: boolean
}

/** What a sentence in small letters tells that the meeting decided. */
export interface ToldDecision {
  verb: Verb
  kind: ResolutionKind
}
