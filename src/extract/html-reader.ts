/** From tags and text to lines: one pass, a stack of open elements, no tree. */
import { CodePoints } from './code-points.js'
import { AsideWords } from './html-aside.js'
import { endedByEnd, endedByStart, HAS_OWN_SCOPE } from './html-closing.js'
import { CELLS, CHOICES, endsParagraph, HEAD_ONLY, isBlock, LISTS, UNSEEN, VOID } from './html-elements.js'
import { hintOf, round, setLabel } from './html-hint.js'
import { LineCollector } from './html-line.js'
import { ListReader } from './html-lists.js'
import { noteFrame, readMeta } from './html-meta.js'
import { StruckWords } from './html-struck.js'
import { TableReader } from './html-tables.js'
import { childFrame, classNames, type Frame, rootFrame, selectorOf, styleOf } from './html-tree.js'
import type { Attributes, MarkupHandler } from './markup.js'
import type { Furniture, Line } from './text.js'

/** How far down an inline end tag is looked for over open blocks (`<b><p>…</b>`); deeper ones are left open. */
const REACH = 256
const MOST_ANCHORS = 16
const HEADING = /^h[1-6]$/

export class HtmlReader implements MarkupHandler {
  readonly lines: Line[] = []
  readonly furniture: Furniture[] = []
  readonly meta: Record<string, string> = {}
  /** What the page shows of other pages. */
  readonly frames: string[] = []
  private readonly stack: Frame[] = [rootFrame()]
  private readonly collector = new LineCollector()
  private readonly struck = new StruckWords()
  private readonly points: CodePoints
  private readonly tables: TableReader[] = []
  private seenBody = false
  private head: Frame | null = null
  private link: Frame | null = null
  private anchors: string[] = []
  private gap = 0
  private element = 0
  /** No line of the present element yet. */
  private fresh = true
  private readonly asides = new AsideWords()

  constructor(private readonly source: string) {
    this.points = new CodePoints(source)
  }

  open(name: string, attributes: Attributes): void {
    if (this.head !== null && !HEAD_ONLY.has(name)) this.popTo(this.head)
    if (readMeta(this.meta, name, attributes)) return
    if (name === 'html' || (name === 'body' && this.seenBody)) return
    if (name === 'body') this.seenBody = true
    if (name === 'br') this.lineBreak()
    else if (name === 'hr') this.endBlock()
    if (this.top.aside === null) noteFrame(this.frames, name, attributes)
    if (VOID.has(name)) return
    this.closeImplied(name)
    const frame = this.push(name, attributes)
    this.enter(frame, attributes)
  }

  /** What no end tag of its own ends is ended by the rules of html-closing. */
  close(name: string, _at: number, explicit: boolean): void {
    if (!explicit && HAS_OWN_SCOPE.has(name)) return
    if (VOID.has(name) || name === 'html' || name === 'body') return
    if (HAS_OWN_SCOPE.has(name)) this.popTo(endedByEnd(this.top.near, name))
    else if ((this.top.scope.get(name) ?? 0) === 0) return
    else if (isBlock(name)) {
      while (this.top.name !== name) this.popTop()
      this.popTop()
    } else this.closeInline(name)
  }

  text(value: string, start: number, end: number): void {
    const frame = this.top
    const raw = this.source.slice(start, end)
    if (this.head !== null && frame === this.head && raw.trim() !== '') this.popTo(this.head)
    if (frame.name === 'title') this.meta.title ??= value.replace(/\s+/g, ' ').trim()
    else if (frame.style.pre && value.includes('\n')) this.preformatted(value, raw, start)
    else this.put(value, raw, start)
  }

  /** Closes what is open and settles what only the end can tell. */
  finish(): void {
    while (this.stack.length > 1) this.popTop()
    this.endBlock()
    for (const table of this.tables) table.end()
  }

  private get top(): Frame {
    return this.stack[this.stack.length - 1]!
  }

  private push(name: string, attributes: Attributes): Frame {
    const up = this.top
    const frame = childFrame(up, name, attributes)
    if (frame.block) this.endBlock()
    if (UNSEEN.has(name) || name === 'title') frame.aside = 'unseen'
    else if (up.aside === null && CHOICES.has(name)) frame.aside = 'navigation'
    else if (up.aside === null && (frame.declared.hidden === true || attributes.hidden !== undefined)) this.hide(frame)
    this.stack.push(frame)
    return frame
  }

  /** A hidden h1 or h2 is the page’s own name, so it stays, marked. Everything else hidden is set aside. */
  private hide(frame: Frame): void {
    if (frame.name === 'h1' || frame.name === 'h2') frame.box.landmarks = ['<hidden>', ...frame.box.landmarks]
    else frame.aside = 'hidden'
  }

  /** What an element means beyond its style. */
  private enter(frame: Frame, attributes: Attributes): void {
    const { name } = frame
    const anchor = name === 'a' ? (attributes.name ?? frame.id) : frame.id
    if (anchor !== undefined && anchor !== '' && frame.aside === null && this.anchors.length < MOST_ANCHORS) this.anchors.push(anchor)
    if (name === 'head') this.head = frame
    if (LISTS.has(name)) frame.list = new ListReader(name === 'ol', attributes)
    if (name === 'li') this.enterItem(frame, attributes)
    if (name === 'table') this.enterTable(frame)
    if (name === 'tr') frame.near.table?.table?.startRow()
    if (name === 'td' || name === 'th') frame.box.cell = frame.near.table?.table?.startCell(attributes, name === 'th')
    if (frame.block || frame.aside !== null) return
    if (frame.declared.apart) this.collector.part()
    const names = classNames(attributes.class).join(' ')
    const span = names === '' ? null : this.collector.openSpanOf(names)
    if (span !== null) frame.onClose = () => this.collector.closeSpan(span)
    if (name === 'a' && attributes.href !== undefined) {
      this.link = frame
      this.collector.startLink(attributes.href.trim(), attributes.title?.replace(/\s+/g, ' ').trim())
    }
  }

  private enterItem(frame: Frame, attributes: Attributes): void {
    const label = frame.up?.list?.label(attributes) ?? '•'
    frame.box.item = { label, depth: (frame.up?.box.item?.depth ?? 0) + 1, lines: 0 }
  }

  private enterTable(frame: Frame): void {
    frame.table = new TableReader(this.tables.length)
    this.tables.push(frame.table)
  }

  private closeImplied(name: string): void {
    if (name === 'a' && this.link !== null) this.closeInline('a')
    this.popTo(endedByStart(this.top, name))
    if (endsParagraph(name)) this.popTo(this.top.near.p)
    if (name === 'p' || HEADING.test(name)) this.endHeading()
  }

  /** `<h3>Title<p>`: a heading that has its words and no end tag ends where the text begins. */
  private endHeading(): void {
    const { container } = this.top
    if (HEADING.test(container.name) && !this.collector.isEmpty) this.popTo(container)
  }

  private popTo(frame: Frame | null): void {
    if (frame === null || !frame.open) return
    while (this.top !== frame) this.popTop()
    this.popTop()
  }

  private popTop(): void {
    const frame = this.top
    if (frame.block) this.endBlock()
    this.leave(frame)
    this.stack.pop()
  }

  private leave(frame: Frame): void {
    frame.open = false
    if (frame.aside !== null && frame.up?.aside === null) this.asides.end(frame, this.furniture)
    frame.scope.set(frame.name, (frame.scope.get(frame.name) ?? 1) - 1)
    frame.onClose?.()
    frame.table?.end()
    if (frame === this.link) {
      this.collector.endLink()
      this.link = null
    }
    if (frame === this.head) this.head = null
  }

  /** An inline end tag: blocks that opened inside the element go on without it. */
  private closeInline(name: string): void {
    const lowest = Math.max(1, this.stack.length - REACH)
    let at = this.stack.length - 1
    while (at >= lowest && this.stack[at]!.name !== name) at--
    if (at < lowest) return
    const [frame] = this.stack.splice(at, 1)
    this.leave(frame!)
    for (; at < this.stack.length; at++) {
      const above = this.stack[at]!
      if (above.up === frame) above.up = frame!.up
      above.style = styleOf(above.up!.style, above.name, above.declared)
    }
  }

  private preformatted(value: string, raw: string, start: number): void {
    let at = 0
    const typed = raw.split('\n')
    for (const [index, piece] of value.split('\n').entries()) {
      if (index > 0) this.lineBreak()
      this.put(piece, typed[index] ?? '', start + at)
      at += (typed[index]?.length ?? 0) + 1
    }
  }

  /** `raw`: as it stands in the source. */
  private put(value: string, raw: string, start: number): void {
    const { aside, style } = this.top
    if (aside === 'unseen') return
    const from = start + raw.length - raw.trimStart().length
    const end = Math.max(from, start + raw.trimEnd().length)
    if (aside === null) (style.struck ? this.struck : this.collector).add(value, style, from, end)
    else this.asides.add(value, from, end)
  }

  private lineBreak(): void {
    if (this.top.aside !== null) return
    this.settleStruck()
    if (this.collector.isEmpty) this.gap++
    this.endLine()
  }

  private settleStruck(): void {
    this.struck.settle(this.collector, this.furniture, selectorOf(this.top.container))
  }

  private endBlock(): void {
    this.settleStruck()
    if (this.collector.isEmpty && this.collector.holdsSpace && !CELLS.has(this.top.container.name)) this.gap++
    this.endLine()
    this.element++
    this.fresh = true
  }

  private endLine(): void {
    const taken = this.collector.take()
    if (taken === null) return
    const { links, spans, stops, start, end, labelled, columns, ...shown } = taken
    const frame = this.top.container
    const { box } = frame
    const indent = round(box.indent + (this.fresh ? box.textIndent : 0) + columns * 6)
    const place = { selector: selectorOf(frame), chars: [this.points.at(start), this.points.at(end)] as [number, number] }
    const line: Line = { ...shown, indent, gap: this.gap, hint: { element: this.element, ...hintOf(box, links, spans, stops) }, place }
    if (this.anchors.length > 0) line.hint!.anchors = this.anchors
    if (this.fresh && labelled(box.textIndent < 0)) setLabel(line, box)
    this.lines.push(line)
    if (box.item !== undefined) box.item.lines++
    this.gap = 0
    this.fresh = false
    this.anchors = []
  }
}
