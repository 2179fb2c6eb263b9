/**
 * Text: what every extractor gives, whatever the source was. Lines in reading order with place and style, and nothing
 * of what councils write. The parser knows these types and no extractor.
 */
import type { Finding, Span } from '../records/record.js'

/** One line of a PDF or text file, or one paragraph-level element (p, li, td, h1 …) of HTML. */
export interface Line {
  /** White space collapsed to single spaces, trimmed; never empty. */
  text: string
  /** Left edge. PDF: points from the page’s left. Text: columns (tab is 8). HTML: points of margin and padding, summed. */
  indent: number
  /** PDF: right edge in points. Text: column of the last character. Absent for HTML. */
  right?: number
  /** PDF: left and right edges in points of the column of text that the line stands in. */
  column?: [number, number]
  /** Blank lines before this one: text counts them; PDF gives extra leading divided by the usual leading, 0 for none; HTML counts empty paragraphs. */
  gap: number
  /** Font size in points; absent where unknown. */
  size?: number
  /** The whole line is bold. */
  bold?: boolean
  italic?: boolean
  underline?: boolean
  struck?: boolean
  /** Characters at the start of `text` that are bold where the rest is not: a run-in heading; a plain label before it is counted in. */
  boldTo?: number
  /** The gap in points (PDF), or columns (text), between a label at the line's head and the text after it; absent for one space. */
  hint?: Hint
  /** Text at this x begins after the label: set where the line starts with a short run, then a wide gap (“1.      The …”). */
  textIndent?: number
  /** PDF: the y of the baseline, points from the page's top. */
  baseline?: number
  ocr?: { confidence: number }
  /** How the document that the line is from is set; the parser measures it. */
  setting?: Setting
  place: Span
}

/** Habits of a plain text. */
export interface Setting {
  /** The column that a line, with the next word on it, must pass to be full; infinite where lines are not wrapped. */
  full: number
  /** The last column that lines near it reach. */
  reach: number
  /** Blank lines stand between paragraphs. */
  spaced: boolean
  /** Columns that the first line of a paragraph is set in by; below 0 where the lines after it are; 0 for neither. */
  first: number
}

/** What the markup says about a line. Every member is optional: only what the source tells. */
export interface Hint {
  /** h1 to h6. */
  heading?: number
  /** Inside a list item. label: the marker as a browser would show it (“3”, “c”, “•”); depth from 1; first: the item's first line. */
  list?: { label: string; depth: number; first: boolean }
  /** Inside a table cell; 0-based. columns: how many the table has. */
  cell?: { table: number; row: number; column: number; columns: number; header?: boolean }
  /** It heads a row of a table of minutes: a title, whatever its words are. */
  title?: boolean
  /** It heads a row of a table of minutes, and begins with the number of the row’s own column. */
  numbered?: boolean
  /** It stands across the columns over the rows of a table of minutes. */
  caption?: boolean
  /** Class names of the element and its ancestors, innermost first. */
  classes?: string[]
  /** Links in the line: text as shown. */
  links?: { text: string; href: string; title?: string }[]
  /** id or name anchors at or just before the line. */
  anchors?: string[]
  /** XML: element path of the value, `meeting/agendaitems/agendaitem/agendaitemtitle`, and the 0-based index of the nearest repeated element. */
  field?: {
    path: string
    group: number
    /** 0-based index of each repeated ancestor, outermost first: agenda item 3, its linked document 0. */
    groups?: number[]
  }
  /** HTML: running number of the block element; lines of one element (split by br) share it. */
  element?: number
  /** HTML: inline elements with a class, as UTF-16 offsets into `text`. */
  spans?: { class: string; start: number; end: number }[]
  /** Text, HTML, Word: UTF-16 offsets into `text` after a tab or a gap of three columns or more (not the one after a label): “Name⇥Council”. */
  stops?: number[]
  /** A note at the foot of the page or the end of the document: its mark on the first line that it has, none on those that go on. */
  note?: { mark?: string }
  /** PDF tag: role (H1, P, L, Lbl, LBody, TD …) where the file is tagged. */
  tag?: string
}

export interface Page {
  /** 1-based number in the source file; text and HTML have one page. */
  number: number
  /** PDF page label, where the file has labels. */
  label?: string
  /** Page number printed at the foot or stamped, where one was recognised as furniture. */
  printed?: number
  width?: number
  height?: number
  /** Marks of a paper's first page: as a pack's maker stamped them (“Agenda Item 5”), and short running heads on the page they start on (“Appendix 2”). */
  stamps?: string[]
  /** Only a picture: no text layer. */
  scanned?: boolean
  /** “This page is intentionally left blank”, or nothing at all. */
  blank?: boolean
  lines: Line[]
}

/** A line that is no text of the document, and the bucket it was put in. */
export interface Furniture {
  bucket: 'header' | 'footer' | 'page-number' | 'link-furniture' | 'contents' | 'signature' | 'blank' | 'navigation' | 'hidden' | 'struck'
  text: string
  place: Span
}

export interface Text {
  kind: 'pdf' | 'html' | 'xml' | 'text' | 'docx'
  mediaType: string
  pages: Page[]
  /** title, author, DC.date and other named facts of the file; keys as printed. */
  meta: Record<string, string>
  /** Bookmarks, in order; level from 1. */
  outline: { title: string; page: number | null; level: number }[]
  furniture: Furniture[]
  findings: Finding[]
  /** A limit stopped the reading; what was read is here. */
  partial?: boolean
}
