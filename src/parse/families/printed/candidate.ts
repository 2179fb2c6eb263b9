/** A line that could head an item. */
import type { Head } from '../../series/head.js'

export interface Candidate {
  /** Index of the paragraph. */
  at: number
  number: Head | null
  /** Text after the number. */
  text: string
  /** Where the title ends in `text` and the item’s own text runs on; text.length where it is all title. */
  titleEnd: number
  /** Where the item’s own text begins in `text`: past the mark behind the title. */
  textFrom: number
  bold: boolean
  caps: boolean
  /** The whole line is underlined. */
  underlined?: boolean
  /** Reads as a title: short, capitalised, no sentence. */
  titled: boolean
  /** `(Item 4)` stands in it or right after it. */
  referred: boolean
  indent: number
  /** Where the words behind a number begin; undefined where no column is kept for them. */
  textIndent?: number | undefined
  size: number
  /** The level of a heading of the markup; 0 where it is none. */
  heading: number
  /** Business minuted under these words everywhere. */
  known: boolean
  /** It stands under the head of a table of items. */
  listed: boolean
  /** A blank line, or the usual gap, stands before it. */
  apart: boolean
  /** `Minutes`, `APOLOGIES`: the same words head the paper or a list of names; only among titles set alike do they head business. */
  twofold: boolean
  /** The title of a row in a table of minutes: its column says so. */
  row?: boolean
}

export const inOrder = (a: Candidate, b: Candidate) => a.at - b.at
