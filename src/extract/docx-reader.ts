/** A Word document’s body to lines: paragraphs in order, with numbers, style, table cells and links. */
import { toCodePoints } from './code-points.js'
import { MARKED, SKIPPED, symbolOf } from './docx-hint.js'
import type { NumberingTable } from './docx-numbering.js'
import { type ParagraphProperties, readParagraph, readRun, type StyleSheet, type WordStyle } from './docx-styles.js'
import { WIDE } from './html-line.js'
import { TableReader } from './html-tables.js'
import type { Attributes, MarkupHandler } from './markup.js'
import type { Furniture, Hint, Line } from './text.js'
import { headingOf, type Look, type Standing, WrittenLines } from './written-lines.js'
import { localAttributes, localName, type XmlElement } from './xml-elements.js'

export interface WordParts {
  styles: StyleSheet
  numbering: NumberingTable
  /** Addresses of links by relation id. */
  links: Map<string, string>
}

interface Paragraph {
  own: ParagraphProperties
  style: WordStyle
  /** Worked out at its first text. */
  left: number
  first: number
  gone?: boolean
}

interface Table {
  reader: TableReader
  cell: Hint['cell']
}

export class WordReader implements MarkupHandler {
  /** Relations of parts of other kinds that Word shows here. */
  readonly imported: string[] = []
  private readonly paragraphs: Paragraph[] = []
  private readonly tables: Table[] = []
  private readonly allTables: TableReader[] = []
  /** Property elements (pPr, rPr …) while they are open. */
  private properties: XmlElement[] = []
  private skipped = 0
  private look: Look = {}
  private inText = false
  private readonly written: WrittenLines

  constructor(
    private readonly source: string,
    private readonly parts: WordParts,
    part: string,
  ) {
    this.written = new WrittenLines(part)
  }

  get lines(): Line[] {
    return this.written.lines
  }

  /** Struck words of lines that have others. */
  get furniture(): Furniture[] {
    return this.written.furniture
  }

  open(typed: string, attributes: Attributes, start: number, end: number): void {
    const name = localName(typed)
    if (this.skipped > 0 || (SKIPPED.has(name) && !(this.properties.length > 0 && MARKED.has(name)))) {
      this.skipped++
    } else if (this.properties.length > 0 || name === 'pPr' || name === 'rPr' || name === 'tcPr') {
      this.openProperty(name, attributes)
    } else {
      this.openContent(name, localAttributes(attributes), start, end)
    }
  }

  close(typed: string): void {
    if (this.skipped > 0) this.skipped--
    else if (this.properties.length > 0) this.closeProperty()
    else this.closeContent(localName(typed))
  }

  text(value: string, start: number, end: number): void {
    if (this.inText && this.skipped === 0) this.written.put(value, this.look, start, end)
  }

  finish(): void {
    this.written.finish()
    for (const table of this.allTables) table.end()
    toCodePoints(
      this.source,
      [...this.lines, ...this.furniture].map(({ place }) => place.chars!),
    )
  }

  private openProperty(name: string, attributes: Attributes): void {
    const element: XmlElement = { name, attributes: localAttributes(attributes), children: [], text: '' }
    this.properties[this.properties.length - 1]?.children.push(element)
    this.properties.push(element)
  }

  private closeProperty(): void {
    const element = this.properties.pop()!
    if (this.properties.length > 0) return
    const paragraph = this.paragraphs[this.paragraphs.length - 1]
    if (element.name === 'pPr' && paragraph !== undefined) {
      const id = element.children.find((child) => child.name === 'pStyle')?.attributes.val
      paragraph.style = this.parts.styles.paragraph(id)
      paragraph.own = readParagraph(element)
      paragraph.gone = element.children.some(({ name, children }) => name === 'rPr' && children.some((child) => MARKED.has(child.name)))
    } else if (element.name === 'rPr' && paragraph !== undefined) {
      const id = element.children.find((child) => child.name === 'rStyle')?.attributes.val
      this.look = { ...paragraph.style, ...this.parts.styles.character(id), ...readRun(element) }
    } else if (element.name === 'tcPr') this.startCell(element)
  }

  private openContent(name: string, attributes: Attributes, start: number, end: number): void {
    const paragraph = this.paragraphs[this.paragraphs.length - 1]
    if (name === 'p') this.startParagraph()
    else if (name === 'r' && paragraph !== undefined) this.look = paragraph.style
    else if (name === 't') this.inText = true
    else if (name === 'tab' || name === 'ptab') this.written.put(WIDE, this.look, start, end)
    else if (name === 'noBreakHyphen') this.written.put('-', this.look, start, end)
    else if (name === 'sym') this.written.put(symbolOf(attributes), this.look, start, end)
    else if (name === 'br' || name === 'cr') this.written.endLine()
    else if (name === 'hyperlink') this.written.startLink(this.addressOf(attributes), attributes.tooltip)
    else if (name === 'tbl') this.startTable()
    else if (name === 'altChunk') this.imported.push(attributes.id ?? '')
    else if (name === 'tr') this.tables[this.tables.length - 1]?.reader.startRow()
  }

  private closeContent(name: string): void {
    if (name === 'p') this.endParagraph()
    else if (name === 't') this.inText = false
    else if (name === 'hyperlink') this.written.endLink()
    else if (name === 'tbl') this.tables.pop()
  }

  private addressOf(attributes: Attributes): string {
    return this.parts.links.get(attributes.id ?? '') ?? (attributes.anchor === undefined ? '' : `#${attributes.anchor}`)
  }

  private startTable(): void {
    const reader = new TableReader(this.allTables.length)
    this.allTables.push(reader)
    this.tables.push({ reader, cell: undefined })
  }

  private startCell(properties: XmlElement): void {
    const table = this.tables[this.tables.length - 1]
    const colspan = properties.children.find((child) => child.name === 'gridSpan')?.attributes.val
    if (table !== undefined) table.cell = table.reader.startCell({ colspan }, false)
  }

  private startParagraph(): void {
    const paragraph: Paragraph = { own: {}, style: this.parts.styles.paragraph(undefined), left: 0, first: 0 }
    this.paragraphs.push(paragraph)
    this.written.startParagraph({ label: () => this.settle(paragraph), standing: () => this.standingOf(paragraph) })
    this.look = paragraph.style
  }

  private endParagraph(): void {
    this.written.endParagraph(this.paragraphs[this.paragraphs.length - 1]?.gone)
    this.paragraphs.pop()
  }

  private standingOf({ own, style, left, first }: Paragraph): Standing {
    const heading = headingOf(style.name ?? '', own.outline ?? style.outline)
    return { left, first, heading, cell: this.tables[this.tables.length - 1]?.cell }
  }

  /** Its number is counted whether or not text follows. */
  private settle(paragraph: Paragraph): string {
    const { own, style } = paragraph
    const numId = own.numId ?? style.numId
    const level = own.level ?? style.level ?? 0
    const numbered = numId !== undefined && numId !== '0'
    const listed = numbered ? this.parts.numbering.propertiesOf(numId, level) : {}
    const base = own.numId === undefined ? { ...listed, ...onlyIndents(style) } : { ...onlyIndents(style), ...listed }
    paragraph.left = own.left ?? base.left ?? 0
    paragraph.first = own.first ?? base.first ?? 0
    return numbered ? this.parts.numbering.next(numId, level) : ''
  }
}

function onlyIndents({ left, first }: WordStyle): ParagraphProperties {
  return { ...(left === undefined ? {} : { left }), ...(first === undefined ? {} : { first }) }
}
