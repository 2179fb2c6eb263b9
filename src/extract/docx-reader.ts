/** A Word document’s body to lines: paragraphs in order, with numbers, style, table cells and links. */
import { toCodePoints } from './code-points.js'
import { hintOf, MARKED, SKIPPED, symbolOf } from './docx-hint.js'
import type { NumberingTable } from './docx-numbering.js'
import { type ParagraphProperties, type RunProperties, readParagraph, readRun, type StyleSheet, type WordStyle } from './docx-styles.js'
import { round } from './html-hint.js'
import { LineCollector, PLAIN, type Style, WIDE } from './html-line.js'
import { StruckWords } from './html-struck.js'
import { TableReader } from './html-tables.js'
import type { Attributes, MarkupHandler } from './markup.js'
import type { Furniture, Hint, Line } from './text.js'
import { localAttributes, localName, type XmlElement } from './xml-elements.js'

export interface WordParts {
  styles: StyleSheet
  numbering: NumberingTable
  /** Addresses of links by relation id. */
  links: Map<string, string>
}

interface Paragraph {
  collector: LineCollector
  struck: StruckWords
  own: ParagraphProperties
  style: WordStyle
  /** Worked out at its first text: number and indents. */
  label: string | null
  left: number
  first: number
  element: number
  lines: number
  number: number
  /** Deleted, mark and all: where nothing of it is left it has no number. */
  gone?: boolean
}

interface Table {
  reader: TableReader
  cell: Hint['cell']
}

const TAB = 36

export class WordReader implements MarkupHandler {
  readonly lines: Line[] = []
  /** Struck words of lines that have others. */
  readonly furniture: Furniture[] = []
  /** Relations of parts of other kinds that Word shows here. */
  readonly imported: string[] = []
  private readonly paragraphs: Paragraph[] = []
  private readonly tables: Table[] = []
  private readonly allTables: TableReader[] = []
  /** Property elements (pPr, rPr …) while they are open. */
  private properties: XmlElement[] = []
  private skipped = 0
  private run: Style | null = null
  private hidden = false
  private caps = false
  private inText = false
  private gap = 0
  private count = 0

  constructor(
    private readonly source: string,
    private readonly parts: WordParts,
    private readonly part: string,
  ) {}

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
    if (this.inText && this.skipped === 0) this.put(value, start, end)
  }

  finish(): void {
    while (this.paragraphs.length > 0) this.endParagraph()
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
      this.setRun({ ...paragraph.style, ...this.parts.styles.character(id), ...readRun(element) })
    } else if (element.name === 'tcPr') this.startCell(element)
  }

  private setRun(properties: RunProperties): void {
    const { bold = false, italic = false, underline = false, struck = false, symbols = false, raised = false, size } = properties
    this.run = { ...PLAIN, bold, italic, underline, struck, symbols, raised, size }
    this.hidden = properties.hidden === true
    this.caps = properties.caps === true
  }

  private openContent(name: string, attributes: Attributes, start: number, end: number): void {
    const paragraph = this.paragraphs[this.paragraphs.length - 1]
    if (name === 'p') this.startParagraph()
    else if (name === 'r' && paragraph !== undefined) this.setRun(paragraph.style)
    else if (name === 't') this.inText = true
    else if (name === 'tab' || name === 'ptab') this.put(WIDE, start, end)
    else if (name === 'noBreakHyphen') this.put('-', start, end)
    else if (name === 'sym') this.put(symbolOf(attributes), start, end)
    else if (name === 'br' || name === 'cr') this.endLine()
    else if (name === 'hyperlink') paragraph?.collector.startLink(this.addressOf(attributes), attributes.tooltip)
    else if (name === 'tbl') this.startTable()
    else if (name === 'altChunk') this.imported.push(attributes.id ?? '')
    else if (name === 'tr') this.tables[this.tables.length - 1]?.reader.startRow()
  }

  private closeContent(name: string): void {
    if (name === 'p') this.endParagraph()
    else if (name === 't') this.inText = false
    else if (name === 'hyperlink') this.paragraphs[this.paragraphs.length - 1]?.collector.endLink()
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
    const base = { own: {}, style: this.parts.styles.paragraph(undefined), label: null, left: 0, first: 0 }
    this.count++
    this.paragraphs.push({
      collector: new LineCollector(),
      struck: new StruckWords(),
      ...base,
      element: this.count,
      lines: 0,
      number: this.count,
    })
    this.setRun(base.style)
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs[this.paragraphs.length - 1]
    if (paragraph === undefined) return
    this.endLine()
    if (paragraph.label === null && !paragraph.gone) this.settle(paragraph)
    if (paragraph.lines === 0 && !paragraph.gone && this.tables.length === 0) this.gap++
    this.paragraphs.pop()
  }

  /** Its number is counted whether or not text follows. */
  private settle(paragraph: Paragraph): void {
    const { own, style } = paragraph
    const numId = own.numId ?? style.numId
    const level = own.level ?? style.level ?? 0
    const numbered = numId !== undefined && numId !== '0'
    const listed = numbered ? this.parts.numbering.propertiesOf(numId, level) : {}
    const base = own.numId === undefined ? { ...listed, ...onlyIndents(style) } : { ...onlyIndents(style), ...listed }
    paragraph.left = own.left ?? base.left ?? 0
    paragraph.first = own.first ?? base.first ?? 0
    paragraph.label = numbered ? this.parts.numbering.next(numId, level) : ''
  }

  private put(text: string, start: number, end: number): void {
    const paragraph = this.paragraphs[this.paragraphs.length - 1]
    if (paragraph === undefined || this.run === null || this.hidden) return
    const shown = (this.caps ? text.toUpperCase() : text).replace(/ {3,}/g, WIDE)
    if (this.run.struck) paragraph.struck.add(shown, this.run, start, end)
    else if (paragraph.label !== null || text.trim() !== '') {
      this.begin(paragraph, this.run, start)
      paragraph.collector.add(shown, this.run, start, end)
    }
  }

  /** Its number stands before its first text. */
  private begin(paragraph: Paragraph, run: Style, at: number): void {
    if (paragraph.label !== null) return
    this.settle(paragraph)
    if (paragraph.label) paragraph.collector.add(paragraph.label + WIDE, { ...run, symbols: false }, at, at)
  }

  private endLine(): void {
    const paragraph = this.paragraphs[this.paragraphs.length - 1]
    if (paragraph === undefined) return
    const selector = `${this.part}/p[${paragraph.number}]`
    const whole = paragraph.collector.isEmpty
    const [first] = paragraph.struck.pieces
    if (whole && first) this.begin(paragraph, first.style, first.from)
    paragraph.struck.settle(paragraph.collector, this.furniture, selector, whole)
    const taken = paragraph.collector.take()
    if (taken === null) return
    const { links, stops, spans: _spans, start, end, labelled, columns: _columns, ...shown } = taken
    const fresh = paragraph.lines === 0
    const indent = round(paragraph.left + (fresh ? paragraph.first : 0))
    const chars: [number, number] = [start, end]
    const place = { selector, chars }
    const line: Line = {
      ...shown,
      indent,
      gap: this.gap,
      hint: hintOf(paragraph, this.tables[this.tables.length - 1]?.cell, links, stops),
      place,
    }
    if (fresh && labelled(true)) line.textIndent = round(paragraph.first < 0 ? paragraph.left : indent + TAB)
    this.lines.push(line)
    paragraph.lines++
    this.gap = 0
  }
}

function onlyIndents({ left, first }: WordStyle): ParagraphProperties {
  return { ...(left === undefined ? {} : { left }), ...(first === undefined ? {} : { first }) }
}
