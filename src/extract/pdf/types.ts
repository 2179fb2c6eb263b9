/** What the engine hands to geometry: pieces of text and strokes with positions, in points from the page's top left. */

import type { Finding } from '../../records/record.js'

/** A run of characters without a space in it, as one text operator painted it. */
export interface Piece {
  text: string
  x0: number
  x1: number
  /** Baseline, points from the top. */
  y: number
  size: number
  bold: boolean
  italic: boolean
  /** A monospaced font: Word's "o" bullets stand in Courier. */
  mono: boolean
  /** Quarter turns counter-clockwise that the text runs at (0 to 3), or -1 for a slant. */
  turn: number
  /** A space character was painted before this piece, in the same breath. */
  space: boolean
  /** Inside content that the file marks as no text of the document. */
  artifact: boolean
  /** Painted without ink. */
  invisible?: true
  /** Painted in white. */
  white?: true
  /** On a layer that is off. */
  off?: true
  /** Read by OCR: how sure it was, 0 to 100. */
  confidence?: number
}

/** A thin line or bar: a table rule, an underline, a strike. x0 <= x1, y0 <= y1. */
export interface Rule {
  x0: number
  y0: number
  x1: number
  y1: number
}

/** One page as painted. */
export interface Sheet {
  number: number
  width: number
  height: number
  pieces: Piece[]
  rules: Rule[]
  /** Part of the page's area that pictures cover, 0 to 1 (and more where they overlap). */
  pictures: number
  /** Filled areas in the order they were painted. */
  fills: Fill[]
  /** Where pictures stand. */
  areas: Rule[]
  shaded: boolean
  /** Words of notes and fields on the page that could not be painted. */
  unread?: string[]
}

export interface OutlineNode {
  title: string
  dest: string | unknown[] | null
  items: OutlineNode[]
}

/** What an open file answers about bookmarks. */
export interface OutlineSource {
  getOutline(): Promise<OutlineNode[] | null>
  getDestination(name: string): Promise<unknown[] | null>
  getPageIndex(ref: unknown): Promise<number>
}

export interface Bookmark {
  title: string
  page: number | null
  level: number
}

/** An open file as a reader of PDFs gives it. */
export interface PdfFile {
  pages: number
  labels: string[] | null
  info: Record<string, unknown>
  outline: OutlineSource
  /** What the file holds beside its pages. */
  beside?: Finding[]
  page(number: number): Promise<Sheet>
  close(): Promise<void>
}

/** An open file. `page` throws where that page cannot be read; the others still can. */
export interface Engine {
  pages: number
  labels: string[] | null
  meta: Record<string, string>
  beside: Finding[]
  page(number: number): Promise<Sheet>
  outline(): Promise<Bookmark[]>
  close(): Promise<void>
}

/** An area painted over what was there before. */
export interface Fill extends Rule {
  /** How many pieces of text had been painted before it. */
  after: number
  white: boolean
  /** One upright rectangle without transparency: nothing under it shows. */
  solid: boolean
}
