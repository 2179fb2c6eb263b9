/** What the validator knows of a source: a plain shape, so that nothing here depends on how sources are read. */
import type { Span } from '../records/record.js'

export interface SourceLine {
  text: string
  place: Span
  hint?: { classes?: readonly string[]; field?: { path: string }; list?: { label: string } }
}

export interface SourcePage {
  number: number
  lines: readonly SourceLine[]
  stamps?: readonly string[]
  label?: string
  scanned?: boolean
}

/** A line that is no text of the document, and the bucket it was put in. */
export interface DroppedLine {
  bucket: string
  text: string
  place: Span
}

export interface SourceText {
  kind: string
  pages: readonly SourcePage[]
  furniture: readonly DroppedLine[]
  meta: { readonly [name: string]: string }
  outline: readonly { title: string }[]
  /** Lines of the pages that the parser set aside on purpose, each with its bucket. */
  dropped?: readonly DroppedLine[]
}
