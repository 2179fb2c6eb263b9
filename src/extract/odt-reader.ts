/** The body of an OpenDocument text to lines, with its headers and footers: paragraphs in order, with numbers, style, table cells and links. */
import { toCodePoints } from './code-points.js'
import { WIDE } from './html-line.js'
import { TableReader } from './html-tables.js'
import type { Counters } from './list-labels.js'
import type { Attributes, MarkupHandler } from './markup.js'
import { nextLabel, numberOf, OdtLists } from './odt-lists.js'
import { type OdtStyle, type OdtStyles, OUTLINE } from './odt-styles.js'
import type { Furniture, Hint, Line } from './text.js'
import { headingOf, type Look, type Standing, WrittenLines } from './written-lines.js'
import { localAttributes } from './xml-elements.js'

/** Paragraphs of their own: the body, a margin, the notes. */
interface Flow {
  written: WrittenLines
  tables: { reader: TableReader; cell: Hint['cell'] }[]
  lists: OdtLists
}

/** What ends with an element; frame: nothing, and text right inside it is none. */
type Ending = 'none' | 'frame' | 'skip' | 'paragraph' | 'look' | 'link' | 'list' | 'table' | 'flow'

/** Earlier states, templates, what others say of the text, and what is no text. */
const SKIPPED = new Set(
  `text:tracked-changes office:annotation text:note-citation text:hidden-text text:ruby-text text:number text:index-title-template
   text:table-of-content-source text:illustration-index-source text:table-index-source text:user-index-source text:bibliography-source
   text:alphabetical-index-source text:object-index-source svg:title svg:desc draw:object draw:object-ole draw:image draw:plugin
   office:binary-data office:forms office:scripts office:settings office:meta table:covered-table-cell`.split(/\s+/),
)
const FRAMES = /^(?:draw|table|office):|^text:(?:note|note-body|list|list-item|list-header|section|.*-index|index-body|table-of-content)$/
const MARGIN = /^style:(header|footer)(?:-left|-first)?$/
const MOST_SPACES = 100

export class OdtReader implements MarkupHandler {
  private readonly body: Flow
  private readonly notes: Flow
  private readonly margins: { bucket: 'header' | 'footer'; flow: Flow }[] = []
  private readonly flows: Flow[]
  private readonly endings: Ending[] = []
  private readonly looks: Look[] = []
  private readonly tables: TableReader[] = []
  private readonly outline: Counters = []
  private skipped = 0
  private look: Look = {}

  /** `part`: what selectors begin with. */
  constructor(
    private readonly source: string,
    private readonly styles: OdtStyles,
    private readonly part: string,
  ) {
    this.body = newFlow(`${part}/body`)
    this.notes = newFlow(`${part}/notes`)
    this.flows = [this.body]
  }

  get lines(): Line[] {
    return [...this.body.written.lines, ...this.notes.written.lines]
  }

  /** Headers and footers, and struck words of lines that have others. */
  get furniture(): Furniture[] {
    const margins = this.margins.flatMap(({ bucket, flow }) => flow.written.lines.map(({ text, place }) => ({ bucket, text, place })))
    return [...margins, ...this.body.written.furniture, ...this.notes.written.furniture]
  }

  open(name: string, typed: Attributes, start: number, end: number): void {
    const attributes = localAttributes(typed)
    const hidden = name === 'text:section' && attributes.display === 'none'
    const ending = this.skipped > 0 || SKIPPED.has(name) || hidden ? 'skip' : this.enter(name, attributes, start, end)
    if (ending === 'skip') this.skipped++
    this.endings.push(ending)
  }

  close(): void {
    const ending = this.endings.pop()
    if (ending === 'skip') this.skipped--
    else if (ending === 'paragraph') this.flow.written.endParagraph()
    else if (ending === 'link') this.flow.written.endLink()
    else if (ending === 'list') this.flow.lists.endList()
    else if (ending === 'table') this.flow.tables.pop()
    else if (ending === 'flow') this.flows.pop()
    if (ending === 'paragraph' || ending === 'look') this.look = this.looks.pop() ?? {}
  }

  text(value: string, start: number, end: number): void {
    if (this.skipped === 0 && this.endings[this.endings.length - 1] !== 'frame') this.put(value, start, end)
  }

  finish(): void {
    for (const { written } of [this.body, this.notes, ...this.margins.map(({ flow }) => flow)]) written.finish()
    for (const table of this.tables) table.end()
    toCodePoints(
      this.source,
      [...this.lines, ...this.furniture].map(({ place }) => place.chars!),
    )
  }

  private get flow(): Flow {
    return this.flows[this.flows.length - 1]!
  }

  private put(text: string, start: number, end: number): void {
    this.flow.written.put(text, this.look, start, end)
  }

  private enter(name: string, attributes: Attributes, start: number, end: number): Ending {
    const { written, lists, tables } = this.flow
    const margin = MARGIN.exec(name)?.[1]
    if (name === 'text:p' || name === 'text:h') return this.startParagraph(name === 'text:h', attributes)
    if (name === 'text:span') return this.startLook({ ...this.look, ...this.styles.text(attributes['style-name']) })
    if (name === 'text:s') this.put(' '.repeat(Math.min(MOST_SPACES, numberOf(attributes.c) ?? 1)), start, end)
    else if (name === 'text:tab') this.put(WIDE, start, end)
    else if (name === 'text:line-break') written.endLine()
    else if (name === 'text:a') {
      written.startLink(attributes.href ?? '', attributes.title)
      return 'link'
    } else if (name === 'text:list') {
      lists.startList(attributes)
      return 'list'
    } else if (name === 'text:list-item' || name === 'text:list-header') lists.startItem(attributes, name === 'text:list-item')
    else if (name === 'table:table') return this.startTable()
    else if (name === 'table:table-row') tables[tables.length - 1]?.reader.startRow()
    else if (name === 'table:table-cell') this.startCell(attributes)
    else if (name === 'text:note-body') return this.startFlow(this.notes)
    else if (margin === 'header' || margin === 'footer') {
      const flow = newFlow(`${this.part}/${margin}[${this.margins.length + 1}]`)
      this.margins.push({ bucket: margin, flow })
      return this.startFlow(flow)
    }
    return FRAMES.test(name) ? 'frame' : 'none'
  }

  private startFlow(flow: Flow): Ending {
    this.flows.push(flow)
    return 'flow'
  }

  private startLook(look: Look): Ending {
    this.looks.push(this.look)
    this.look = look
    return 'look'
  }

  private startTable(): Ending {
    const reader = new TableReader(this.tables.length)
    this.tables.push(reader)
    this.flow.tables.push({ reader, cell: undefined })
    return 'table'
  }

  /** Cells that others reach over are written out; they are skipped, since those say how far they reach. */
  private startCell(attributes: Attributes): void {
    const table = this.flow.tables[this.flow.tables.length - 1]
    const { 'number-columns-repeated': repeated, 'number-columns-spanned': colspan, 'number-rows-spanned': rowspan } = attributes
    if (table !== undefined) table.cell = table.reader.startCell({ colspan: colspan ?? repeated, rowspan }, false)
  }

  private startParagraph(heads: boolean, attributes: Attributes): Ending {
    const { written, lists, tables } = this.flow
    const style = this.styles.paragraph(attributes['style-name'])
    const level = heads ? (numberOf(attributes['outline-level']) ?? 1) - 1 : undefined
    const listStyle = lists.styleFor(style.list)
    const levels = this.styles.list(listStyle)
    const listed = lists.isInList ? levels?.get(lists.level) : undefined
    const heading = headingOf(style.name, level)
    let first = 0
    const label = () => {
      const shown = lists.isInList ? lists.next(levels) : this.outlineLabel(level, style, attributes)
      first = firstOf(style, listed, shown)
      return shown
    }
    const left = (style.automatic ? style.left : undefined) ?? listed?.left ?? style.left ?? 0
    const standing = (): Standing => ({ left, first, heading, cell: tables[tables.length - 1]?.cell })
    written.startParagraph({ label, standing })
    this.startLook(style)
    return 'paragraph'
  }

  /** Headings outside of lists are numbered by their level, where the document numbers them. */
  private outlineLabel(level: number | undefined, style: OdtStyle, attributes: Attributes): string {
    const levels = this.styles.list(OUTLINE)
    if (level === undefined || levels === undefined || style.list === '' || attributes['is-list-header'] === 'true') return ''
    if (attributes['restart-numbering'] === 'true') this.outline.length = Math.min(this.outline.length, level)
    return nextLabel(levels, this.outline, level, numberOf(attributes['start-value']))
  }
}

function newFlow(part: string): Flow {
  return { written: new WrittenLines(part), tables: [], lists: new OdtLists() }
}

function firstOf(style: OdtStyle, listed: { first?: number } | undefined, label: string): number {
  if (style.automatic && style.first !== undefined) return style.first
  if (listed === undefined) return style.first ?? 0
  return label === '' ? 0 : (listed.first ?? style.first ?? 0)
}
