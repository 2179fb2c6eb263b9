/** Collects the inline text of one line of HTML with its styles, links and spans. */
import { removeInvisible } from './characters.js'
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
  size: undefined,
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
/** Bullets of the symbol fonts: ·, §, Ø, ü, v, q, n, o and the private-use forms of all of them. */
const SYMBOL_BULLETS = /[\u00b7\u00a7\u00d8\u00a8\u00fcvqnolu\uf0b7\uf0a7\uf0d8\uf0a8\uf0fc\uf076\uf071\uf06e\uf06f\uf06c\uf075]/
const PRIVATE_BULLET = /[\uf000-\uf0ff]/
const PRIVATE_BULLETS = /[\uf0b7\uf0a7\uf0d8\uf0a8\uf0fc\uf076\uf071\uf06e\uf06f\uf06c\uf075]/g

/** What a line is but for its place in the page. */
export type InlineLine = Pick<Line, 'text' | 'bold' | 'italic' | 'underline' | 'struck' | 'boldTo' | 'size'> & {
  links?: Hint['links']
  spans?: Hint['spans']
  start: number
  end: number
  /** The line begins with a label and a wide gap. */
  labelled: (loose: boolean) => boolean
  /** pre: columns of leading space. */
  columns: number
}

export class LineCollector {
  private text = ''
  private space = false
  private head = ''
  private start = -1
  private end = -1
  private columns = 0
  private runs: { end: number; style: Style }[] = []
  private spans: NonNullable<Hint['spans']> = []
  private links: (OpenLink & { end: number })[] = []
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
    if (style.symbols || style.courier || PRIVATE_BULLET.test(value)) value = readSymbols(value, style, this.text === '')
    if (this.head.length < HEAD) this.head += value.slice(0, HEAD * 2).replace(/[ \t\r\n\f]+/g, ' ')
    const words = value.replace(/\s+/g, ' ')
    if (words === '' || words === ' ') {
      if (words === ' ') this.space = true
      if (value.includes('\u00a0')) this.holdsSpace = true
      return
    }
    if (this.text === '' && style.pre) this.columns += value.length - value.trimStart().length
    const before = words.startsWith(' ') || this.space
    const core = words.trim()
    if (this.start === -1) this.start = start
    this.end = end
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
    if (this.openLink !== null) this.cutLink(this.openLink)
    this.openLink = null
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
    const all = (key: 'bold' | 'italic' | 'underline' | 'struck') => this.runs.every((run) => run.style[key])
    const found: Partial<InlineLine> = {}
    for (const key of ['bold', 'italic', 'underline', 'struck'] as const) if (all(key)) found[key] = true
    const size = this.runs[0]?.style.size
    if (size !== undefined) found.size = size
    if (!found.bold && this.runs[0]?.style.bold) found.boldTo = this.runs[this.runs.findIndex((run) => !run.style.bold) - 1]!.end
    return found
  }

  private cutSpan(span: OpenSpan): void {
    if (span.start < this.text.length) this.spans.push({ class: span.class, start: span.start, end: this.text.length })
  }

  private cutLink({ start, href, title }: OpenLink): void {
    if (start < this.text.length) this.links.push({ href, title, start, end: this.text.length })
  }

  /** Cut out only now: a string that grows must not be read at each step. */
  private marks(): Pick<InlineLine, 'links' | 'spans'> {
    const { text } = this
    const past = (start: number) => (text[start] === ' ' ? start + 1 : start)
    const spans = this.spans.map((span) => ({ ...span, start: past(span.start) })).filter(({ start, end }) => start < end)
    const links = this.links.map(({ href, title, start, end }) => ({
      text: text.slice(past(start), end),
      href,
      ...(title ? { title } : {}),
    }))
    const marks: Pick<InlineLine, 'links' | 'spans'> = {}
    if (spans.length > 0) marks.spans = spans.sort((a, b) => a.start - b.start || b.end - a.end)
    if (links.length > 0) marks.links = links
    return marks
  }
}

function readSymbols(value: string, style: Style, first: boolean): string {
  const bare = value.trim()
  if (style.symbols && bare.length === 1 && SYMBOL_BULLETS.test(bare)) return value.replace(bare, '•')
  if (style.courier && first && bare === 'o') return value.replace('o', '•')
  return value.replace(PRIVATE_BULLETS, '•')
}
