/** One stream of Rich Text’s paragraphs: the body, a header, a note, a text box. What a paragraph is holds where its last text stands. */
import { RtfTable } from './rtf-tables.js'
import { headingOf, type Look, type Standing, type WrittenLines } from './written-lines.js'

export interface RtfParagraph {
  /** In points. */
  left: number
  first: number
  /** Number of its style. */
  style: number
  /** Outline level from 0. */
  outline?: number
  /** It stands in a table, and in how many of them. */
  inTable: boolean
  tables: number
}

export const STANDARD: RtfParagraph = { left: 0, first: 0, style: 0, inTable: false, tables: 0 }
const DEEPEST_TABLE = 20

const TWIPS = 20

/** What the paragraph is after the word; the same where the word says nothing of it. */
export function paragraphAfter(paragraph: RtfParagraph, word: string, value: number): RtfParagraph {
  if (word === 'pard') return STANDARD
  if (word === 'li') return { ...paragraph, left: value / TWIPS }
  if (word === 'fi') return { ...paragraph, first: value / TWIPS }
  if (word === 's') return { ...paragraph, style: value }
  if (word === 'outlinelevel') return { ...paragraph, outline: value }
  if (word === 'intbl') return { ...paragraph, inTable: true }
  return word === 'itap' ? { ...paragraph, tables: value } : paragraph
}

/** What all streams of a file share. */
export interface RtfShared {
  /** Names of styles, in small letters. */
  styles: Map<number, string>
  tables: number
}

export class Flow {
  /** Right edges of the cells of the row that was defined last: of outer tables, and of those in cells. */
  private edges: number[] = []
  private nestedEdges: number[] = []
  private open = false
  private label = ''
  private paragraph: RtfParagraph | null = null
  private readonly tables: RtfTable[] = []

  constructor(
    readonly written: WrittenLines,
    private readonly shared: RtfShared,
  ) {}

  put(text: string, look: Look, paragraph: RtfParagraph, from: number, to: number): void {
    this.begin()
    if (!look.hidden) this.paragraph = paragraph
    this.written.put(text, look, from, to)
  }

  /** The number or bullet, as printed before the paragraph. */
  addLabel(text: string): void {
    this.label += text
  }

  endLine(): void {
    this.written.endLine()
  }

  startLink(href: string): void {
    this.begin()
    this.written.startLink(href)
  }

  endParagraph(paragraph: RtfParagraph, gone: boolean): void {
    this.begin()
    this.paragraph ??= paragraph
    this.written.endParagraph(gone)
    this.open = false
    this.label = ''
    this.paragraph = null
  }

  /** A row is defined. `nested`: of a table in a cell. */
  startRow(nested: boolean): void {
    if (nested) this.nestedEdges = []
    else this.edges = []
  }

  addEdge(edge: number, nested: boolean): void {
    const edges = nested ? this.nestedEdges : this.edges
    edges.push(edge)
  }

  endCell(paragraph: RtfParagraph, nested: boolean): void {
    const level = nested ? Math.max(2, levelOf(paragraph)) : 1
    if (this.open) {
      this.paragraph = { ...(this.paragraph ?? paragraph), inTable: true, tables: level }
      this.endParagraph(paragraph, false)
    }
    this.tableAt(level)?.endCell()
  }

  endRow(nested: boolean): void {
    const level = nested ? this.tables.length : 1
    if (this.tables.length < level || level === 0) return
    this.tableAt(level)?.endRow(level > 1 ? this.nestedEdges : this.edges)
  }

  finish(): void {
    if (this.open) this.endParagraph(STANDARD, false)
    this.tableAt(0)
  }

  private begin(): void {
    if (this.open) return
    this.open = true
    this.written.startParagraph({ label: () => this.label.trim(), standing: () => this.standing() })
  }

  private standing(): Standing {
    const { left, first, style, outline, ...place } = this.paragraph ?? STANDARD
    const heading = headingOf(this.shared.styles.get(style) ?? '', outline)
    return { left, first, heading, cell: this.tableAt(levelOf(place))?.cell() }
  }

  /** The table that many deep, begun where there is none; those deeper are ended. */
  private tableAt(level: number): RtfTable | undefined {
    while (this.tables.length > level) this.tables.pop()!.end()
    while (this.tables.length < level) this.tables.push(new RtfTable(this.shared.tables++))
    return this.tables[level - 1]
  }
}

function levelOf({ inTable, tables }: Pick<RtfParagraph, 'inTable' | 'tables'>): number {
  return Math.min(DEEPEST_TABLE, Math.max(inTable ? 1 : 0, tables))
}
