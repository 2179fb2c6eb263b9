/** Paragraphs of a written document (Word, OpenDocument, Rich Text) to lines: label, style, indents, struck words, cells and links. */
import { round } from './html-hint.js'
import { LineCollector, PLAIN, type Style, WIDE } from './html-line.js'
import { StruckWords } from './html-struck.js'
import type { Furniture, Hint, Line } from './text.js'

/** How text is shown; what is left out is plain. */
export interface Look {
  bold?: boolean
  italic?: boolean
  underline?: boolean
  struck?: boolean
  hidden?: boolean
  /** Shown in capitals, however it is typed. */
  caps?: boolean
  size?: number
  symbols?: boolean
  raised?: boolean
}

/** Where a paragraph stands, in points; `first` of the first line from `left`: negative where it hangs. */
export interface Standing {
  left: number
  first: number
  heading?: number
  cell?: Hint['cell']
}

/** What a reader says of its paragraph when it is asked. */
export interface ParagraphSource {
  /** The number or bullet that is shown, '' for none. Asked once: at the first text, or at the end, since numbers count where no text follows. */
  label(): string
  /** Asked at the end of each line. */
  standing(): Standing
}

interface Paragraph {
  source: ParagraphSource
  collector: LineCollector
  struck: StruckWords
  /** null until it was asked for. */
  label: string | null
  lines: number
  number: number
}

const TAB = 36

export class WrittenLines {
  readonly lines: Line[] = []
  /** Struck words of lines that have others. */
  readonly furniture: Furniture[] = []
  /** A text box stands inside a paragraph. */
  private readonly open: Paragraph[] = []
  private gap = 0
  private count = 0

  /** `part`: what selectors begin with. */
  constructor(private readonly part: string) {}

  get isInParagraph(): boolean {
    return this.open.length > 0
  }

  startParagraph(source: ParagraphSource): void {
    this.count++
    this.open.push({ source, collector: new LineCollector(), struck: new StruckWords(), label: null, lines: 0, number: this.count })
  }

  /** `gone`: it was deleted, mark and all; where nothing of it is left it has no number. */
  endParagraph(gone = false): void {
    const paragraph = this.open[this.open.length - 1]
    if (paragraph === undefined) return
    this.endLine()
    if (paragraph.label === null && !gone) paragraph.label = paragraph.source.label()
    if (paragraph.lines === 0 && !gone && paragraph.source.standing().cell === undefined) this.gap++
    this.open.pop()
  }

  put(text: string, look: Look, start: number, end: number): void {
    const paragraph = this.open[this.open.length - 1]
    if (paragraph === undefined || look.hidden) return
    const shown = (look.caps ? text.toUpperCase() : text).replace(/ {3,}/g, WIDE)
    const style = styleOf(look)
    if (style.struck) paragraph.struck.add(shown, style, start, end)
    else if (paragraph.label !== null || text.trim() !== '') {
      begin(paragraph, style, start)
      paragraph.collector.add(shown, style, start, end)
    }
  }

  startLink(href: string, title?: string): void {
    this.open[this.open.length - 1]?.collector.startLink(href, title)
  }

  endLink(): void {
    this.open[this.open.length - 1]?.collector.endLink()
  }

  endLine(): void {
    const paragraph = this.open[this.open.length - 1]
    if (paragraph === undefined) return
    const selector = `${this.part}/p[${paragraph.number}]`
    const whole = paragraph.collector.isEmpty
    const [struck] = paragraph.struck.pieces
    if (whole && struck) begin(paragraph, struck.style, struck.from)
    paragraph.struck.settle(paragraph.collector, this.furniture, selector, whole)
    const taken = paragraph.collector.take()
    if (taken === null) return
    const { links, stops, spans: _spans, start, end, labelled, columns: _columns, ...shown } = taken
    const { left, first, heading, cell } = paragraph.source.standing()
    const fresh = paragraph.lines === 0
    const indent = round(left + (fresh ? first : 0))
    const hint = hintOf({ element: paragraph.number, heading, cell, links, stops })
    const line: Line = { ...shown, indent, gap: this.gap, hint, place: { selector, chars: [start, end] } }
    if (fresh && labelled(true)) line.textIndent = round(first < 0 ? left : indent + TAB)
    this.lines.push(line)
    paragraph.lines++
    this.gap = 0
  }

  /** Where the source ends, whatever is open. */
  finish(): void {
    while (this.open.length > 0) this.endParagraph()
  }
}

function styleOf({ bold = false, italic = false, underline = false, struck = false, symbols = false, raised = false, size }: Look): Style {
  return { ...PLAIN, bold, italic, underline, struck, symbols, raised, size }
}

/** Its number stands before its first text. */
function begin(paragraph: Paragraph, style: Style, at: number): void {
  if (paragraph.label !== null) return
  paragraph.label = paragraph.source.label()
  if (paragraph.label) paragraph.collector.add(paragraph.label + WIDE, { ...style, symbols: false }, at, at)
}

function hintOf(known: Hint): Hint {
  const hint: Hint = { element: known.element }
  if (known.heading !== undefined) hint.heading = known.heading
  if (known.cell !== undefined) hint.cell = known.cell
  if (known.links !== undefined) hint.links = known.links
  if (known.stops !== undefined) hint.stops = known.stops
  return hint
}

/** By the style’s name, in small letters, or its outline level from 0. */
export function headingOf(name: string, outline: number | undefined): number | undefined {
  const named = /^heading ([1-6])$/.exec(name)?.[1]
  if (named !== undefined) return Number(named)
  if (name === 'title') return 1
  if (name === 'subtitle') return 2
  return outline !== undefined && outline >= 0 && outline < 6 ? outline + 1 : undefined
}
