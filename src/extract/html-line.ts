/** Collects the inline text of one line of HTML with its styles, links and spans. */
import { raised, removeInvisible } from './characters.js'
import { hasPrivateUse, readSymbols } from './html-symbols.js'
import { leadingLabel } from './label.js'
import type { Hint, Line } from './text.js'

/** Inherited style of inline text. */
export interface Style {
  bold: boolean
  italic: boolean
  underline: boolean
  struck: boolean
  symbols: boolean
  courier: boolean
  pre: boolean
  raised: boolean
  size: number | undefined
}

export const PLAIN: Style = {
  bold: false,
  italic: false,
  underline: false,
  struck: false,
  symbols: false,
  courier: false,
  pre: false,
  raised: false,
  size: undefined,
}

interface Run {
  end: number
  style: Style
}

interface OpenSpan {
  class: string
  start: number
}

interface OpenLink {
  href: string
  title: string | undefined
  start: number
}

const MOST_SPANS = 16
const HEAD = 160
const MOST_STOPS = 12
/** Three spaces that do not break: a gap as wide as a tab. */
export const WIDE = '\u00a0\u00a0\u00a0'
/** What a line is but for its place in the page. */
type InlineLine = Pick<Line, 'text' | 'bold' | 'italic' | 'underline' | 'struck' | 'boldTo' | 'size'> & {
  links?: Hint['links']
  spans?: Hint['spans']
  stops?: Hint['stops']
  start: number
  end: number
  /** The line begins with a label and a wide gap. */
  labelled: (loose: boolean) => boolean
  /** pre: columns of leading space. */
  columns: number
}

/** `¶`, `#`, `⌗` behind a heading: the page’s own way to point at it. */
const isAnchorSign = (href: string, shown: string): boolean => href.startsWith('#') && shown !== '' && !/[\p{L}\p{N}]/u.test(shown)

export class LineCollector {
  private text = ''
  private space = false
  private head = ''
  private start = -1
  private end = -1
  private columns = 0
  private runs: Run[] = []
  private spans: NonNullable<Hint['spans']> = []
  private links: (OpenLink & { end: number })[] = []
  private stops: number[] = []
  private divided = false
  private readonly openSpans: OpenSpan[] = []
  private openLink: OpenLink | null = null
  /** Only a space that does not break, so far. */
  holdsSpace = false

  get isEmpty(): boolean {
    return this.text === ''
  }

  /** `decoded` stands in the source from `start` to `end`. */
  add(decoded: string, style: Style, start: number, end: number): void {
    let value = removeInvisible(decoded)
    if (style.symbols || style.courier || hasPrivateUse(value)) value = readSymbols(value, style, this.text === '')
    if (value.includes(WIDE)) this.addColumns(value, style, start, end)
    else this.addWords(value, style, start, end)
  }

  /** What follows stands apart, at the other edge. */
  part(): void {
    this.space = true
    this.divided = true
  }

  /** A wide gap divides what stands on its sides, as a tab does. */
  private addColumns(value: string, style: Style, start: number, end: number): void {
    for (const [index, piece] of value.split(WIDE).entries()) {
      if (index > 0) {
        this.addWords(WIDE, style, start, end)
        this.divided = true
      }
      if (piece !== '') this.addWords(piece, style, start, end)
    }
  }

  private addWords(value: string, style: Style, start: number, end: number): void {
    if (this.head.length < HEAD) this.head += value.slice(0, HEAD * 2).replace(/[ \t\r\n\f]+/g, ' ')
    const words = value.replace(/\s+/g, ' ')
    if (words === '' || words === ' ') {
      if (words === ' ') this.space = true
      if (value.includes('\u00a0')) this.holdsSpace = true
      return
    }
    if (this.text === '' && style.pre) this.columns += value.length - value.trimStart().length
    const before = words.startsWith(' ') || this.space
    const core = style.raised && !before ? raised(words.trim(), this.text) : words.trim()
    if (this.start === -1) this.start = start
    this.end = end
    const length = this.text.length
    if (this.divided && length > 0 && this.stops.length <= MOST_STOPS) this.stops.push(length + (before ? 1 : 0))
    this.divided = false
    this.text += before && this.text !== '' ? ` ${core}` : core
    this.space = words.endsWith(' ')
    this.runs.push({ end: this.text.length, style })
  }

  openSpanOf(names: string): OpenSpan | null {
    if (this.openSpans.length >= MOST_SPANS) return null
    const span = { class: names, start: this.text.length }
    this.openSpans.push(span)
    return span
  }

  closeSpan(span: OpenSpan): void {
    const at = this.openSpans.lastIndexOf(span)
    if (at === -1) return
    this.openSpans.splice(at, 1)
    this.cutSpan(span)
  }

  startLink(href: string, title: string | undefined): void {
    this.endLink()
    this.openLink = { href, title, start: this.text.length }
  }

  endLink(): void {
    if (this.openLink !== null) {
      if (isAnchorSign(this.openLink.href, this.text.slice(this.openLink.start))) this.cutText(this.openLink.start)
      else this.cutLink(this.openLink)
    }
    this.openLink = null
  }

  private cutText(from: number): void {
    this.text = this.text.slice(0, from).trimEnd()
    this.runs = this.runs.map((run) => ({ ...run, end: Math.min(run.end, this.text.length) }))
  }

  /** The line so far, or null where it has no text; then begins anew. Open spans and links run on into the next line. */
  take(): InlineLine | null {
    const line = this.text === '' ? null : this.finish()
    this.text = ''
    this.space = false
    this.head = ''
    this.start = -1
    this.columns = 0
    this.runs = []
    this.spans = []
    this.links = []
    this.stops = []
    this.divided = false
    this.holdsSpace = false
    for (const span of this.openSpans) span.start = 0
    if (this.openLink !== null) this.openLink.start = 0
    return line
  }

  private finish(): InlineLine {
    for (const span of this.openSpans) this.cutSpan(span)
    if (this.openLink !== null) this.cutLink(this.openLink)
    const head = this.head.trimStart()
    return {
      text: this.text,
      start: this.start,
      end: this.end,
      columns: this.columns,
      labelled: (loose) => leadingLabel(head, loose) !== null,
      ...this.styles(),
      ...this.marks(),
    }
  }

  private styles(): Partial<InlineLine> {
    const found: Partial<InlineLine> = {}
    const size = this.runs[0]?.style.size
    if (size !== undefined) found.size = size
    const carrying = this.carrying()
    for (const key of ['bold', 'italic', 'underline', 'struck'] as const) if (carrying.every((run) => run.style[key])) found[key] = true
    const lead = found.bold ? 0 : this.boldLead()
    if (lead > 0) found.boldTo = lead
    return found
  }

  /** The runs that carry the text: the style of a label, or of bare signs, says nothing. */
  private carrying(): Run[] {
    const label = this.labelEnd()
    const words = this.runs.filter(
      (run, at) => run.end > label && /[\p{L}\p{N}]/u.test(this.text.slice(this.runs[at - 1]?.end ?? 0, run.end)),
    )
    return words.length > 0 ? words : this.runs
  }

  /** Where the bold head of the line ends; a label before it counts as bold. */
  private boldLead(): number {
    const label = this.labelEnd()
    let lead = 0
    for (const { end, style } of this.runs) {
      if (style.bold) lead = end
      else if (end > label) break
    }
    return lead
  }

  private labelEnd(): number {
    return /^(?:[([]?(?:\d{1,4}(?:[./]\d{1,4}){0,4}|[ivxlcIVXLC]{1,6}|[A-Za-z])[.):\]]{1,2}|[•·–—-])(?=\s)/.exec(this.text)?.[0].length ?? 0
  }

  private cutSpan(span: OpenSpan): void {
    if (span.start < this.text.length) this.spans.push({ class: span.class, start: span.start, end: this.text.length })
  }

  private cutLink({ start, href, title }: OpenLink): void {
    if (start < this.text.length) this.links.push({ href, title, start, end: this.text.length })
  }

  /** Cut out only now: a string that grows must not be read at each step. */
  private marks(): Pick<InlineLine, 'links' | 'spans' | 'stops'> {
    const { text } = this
    const past = (start: number) => (text[start] === ' ' ? start + 1 : start)
    const spans = this.spans.map((span) => ({ ...span, start: past(span.start) })).filter(({ start, end }) => start < end)
    const links = this.links.map(({ href, title, start, end }) => ({
      text: text.slice(past(start), end),
      href,
      ...(title ? { title } : {}),
    }))
    const marks: Pick<InlineLine, 'links' | 'spans' | 'stops'> = {}
    if (spans.length > 0) marks.spans = spans.sort((a, b) => a.start - b.start || b.end - a.end)
    if (links.length > 0) marks.links = links
    const label = leadingLabel(this.head.trimStart(), true)?.trim().length ?? -2
    const stops = this.stops.filter((stop) => stop !== label + 1)
    if (stops.length > 0 && stops.length <= MOST_STOPS) marks.stops = stops
    return marks
  }
}
