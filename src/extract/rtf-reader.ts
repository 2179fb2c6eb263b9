/** Rich Text to lines: what stands in each group goes where the group says, with the look and place that hold there. */
import { WIDE } from './html-line.js'
import { readSymbols } from './html-symbols.js'
import { Flow, paragraphAfter, type RtfShared, STANDARD } from './rtf-flow.js'
import { FontTable, PendingText } from './rtf-fonts.js'
import type { RtfGroup } from './rtf-group.js'
import { RtfNames } from './rtf-names.js'
import type { RtfHandler } from './rtf-tokens.js'
import { CHARACTERS, DESTINATIONS, type Destination, FACTS, lookAfter, MARGINS, type RtfLook } from './rtf-words.js'
import type { Furniture, Line } from './text.js'
import { WrittenLines } from './written-lines.js'

const DEEPEST = 1000
/** Pieces of text, paragraphs and cells: more than any document has. */
const MOST_PIECES = 400_000
const UNREAD: ReadonlySet<Destination> = new Set<Destination>(['skip', 'frame', 'facts'])
const PLAIN: RtfLook = { font: 0, gone: false, size: 12 }
const MACINTOSH = 10_000
/** A line end behind a sign is a paragraph’s end. */
const PARAGRAPH_ENDS = new Set(['par', 'sect', '\r', '\n'])
const LINE_ENDS = new Set(['line', 'page', 'column'])

export class RtfReader implements RtfHandler {
  readonly fonts = new FontTable()
  readonly names = new RtfNames()
  tooDeep = 0
  private readonly shared: RtfShared = { styles: this.names.styles, tables: 0 }
  private readonly body = new WrittenLines('body')
  private readonly notes = new WrittenLines('notes')
  private group: RtfGroup
  private readonly groups: RtfGroup[] = []
  private deeper = 0
  private standardFont = 0
  private readonly margins: { bucket: 'header' | 'footer'; written: WrittenLines }[] = []
  private pieces = 0
  private readonly pending = new PendingText()
  private skip = 0

  constructor() {
    const flow = new Flow(this.body, this.shared)
    this.group = { destination: 'text', outside: 'skip', flow, look: PLAIN, paragraph: STANDARD, alternates: 1, starred: false, ends: null }
  }

  get lines(): Line[] {
    return [...this.body.lines, ...this.notes.lines]
  }

  /** There was more than any document has; the rest was not read. */
  get isFull(): boolean {
    return this.pieces > MOST_PIECES
  }

  open(): void {
    this.flush()
    this.skip = 0
    if (this.groups.length >= DEEPEST) {
      this.deeper++
      this.tooDeep++
      return
    }
    this.groups.push(this.group)
    this.group = { ...this.group, starred: false, ends: null }
  }

  close(): void {
    this.flush()
    this.skip = 0
    if (this.deeper > 0) {
      this.deeper--
      return
    }
    const { ends, flow, destination } = this.group
    if (ends === 'flow') flow.finish()
    else if (ends === 'link') flow.written.endLink()
    this.names.close(destination)
    this.group = this.groups.pop() ?? this.group
  }

  text(bytes: string, start: number, end: number): void {
    const skipped = Math.min(this.skip, bytes.length)
    this.skip -= skipped
    if (skipped === bytes.length || !this.isRead) return
    this.pending.addBytes(bytes.slice(skipped), start + skipped, end)
  }

  control(word: string, value: number | null, start: number, end: number): void {
    if (this.isFull) return
    if (this.skip > 0) this.skip--
    else if (word === '*') this.group.starred = true
    else if (this.group.starred || DESTINATIONS.has(word) || this.group.destination === 'skip') this.enter(word)
    else if (word === 'u' && value !== null) {
      this.add(String.fromCharCode(value & 0xffff), start, end)
      this.skip = this.group.alternates
    } else if (CHARACTERS.has(word)) this.add(CHARACTERS.get(word)!, start, end)
    else {
      this.flush()
      this.apply(word, value, start, end)
    }
  }

  finish(): void {
    while (this.groups.length > 0) this.close()
    this.flush()
    this.group.flow.finish()
    this.body.finish()
    this.notes.finish()
  }

  /** Headers and footers, what is drawn across the page, and struck words of lines that have others. */
  get furniture(): Furniture[] {
    const margins = this.margins.flatMap(({ bucket, written }) => written.lines.map(({ text, place }) => ({ bucket, text, place })))
    const drawn = this.names.drawn.map((text) => ({ bucket: 'hidden' as const, text, place: { selector: 'header' } }))
    return [...margins, ...drawn, ...this.body.furniture, ...this.notes.furniture]
  }

  private get isRead(): boolean {
    return !UNREAD.has(this.group.destination) && !this.isFull
  }

  /** The word that says what the group is. */
  private enter(word: string): void {
    const { group } = this
    const unknown: Destination = group.starred ? 'skip' : group.destination
    group.starred = false
    if (group.destination === 'skip') {
      if (word === 'ud') group.destination = group.outside
      return
    }
    this.flush()
    if (word === 'upr') group.outside = group.destination
    group.destination = DESTINATIONS.get(word) ?? unknown
    if (group.destination === 'text') this.startFlow(word)
    else if (group.destination === 'drawn') this.names.key = word
  }

  /** A margin, a note or a box has paragraphs of its own. */
  private startFlow(word: string): void {
    const bucket = MARGINS.get(word)
    let { written } = this.group.flow
    if (word === 'footnote') written = this.notes
    if (bucket !== undefined) {
      written = new WrittenLines(`${bucket}[${this.margins.length + 1}]`)
      this.margins.push({ bucket, written })
    }
    this.pieces++
    this.group.flow = new Flow(written, this.shared)
    this.group.paragraph = STANDARD
    this.group.ends = 'flow'
  }

  private add(character: string, start: number, end: number): void {
    if (this.isRead) this.pending.addCharacter(character, this.fonts, this.group.look.font, start, end)
  }

  private flush(): void {
    const { from, to } = this.pending
    const text = this.pending.take(this.fonts, this.group.look.font)
    if (text !== '') this.put(text, from, to)
  }

  private put(text: string, from: number, to: number): void {
    const { destination, flow, look, paragraph } = this.group
    this.pieces++
    if (destination === 'fonts') this.fonts.addName(text)
    else if (destination === 'text') {
      if (!look.gone) flow.put(text, look, paragraph, from, to)
    } else if (destination === 'label') {
      if (!look.gone && !look.hidden) flow.addLabel(readSymbols(text, { symbols: look.symbols === true, courier: false }, true))
    } else this.names.add(text, destination)
  }

  private apply(word: string, value: number | null, start: number, end: number): void {
    const { destination } = this.group
    if (destination === 'fonts' || destination === 'styles') this.pieces++
    if (destination === 'fonts') this.fonts.control(word, value ?? 0)
    else if (destination === 'styles') {
      if (word === 's') this.names.style = value ?? 0
    } else if (destination === 'facts' || destination === 'fact') this.applyToFact(word, value ?? 0)
    else if (destination === 'frame') this.applyToRow(word, value ?? 0, true)
    else {
      this.applyToFile(word, value ?? 0)
      this.applyToLook(word, value)
      if (destination !== 'text') return
      this.group.paragraph = paragraphAfter(this.group.paragraph, word, value ?? 0)
      this.applyToRow(word, value ?? 0, false)
      this.applyToText(word, start, end)
    }
  }

  private applyToFile(word: string, value: number): void {
    if (word === 'ansicpg') this.fonts.codePage = value
    else if (word === 'mac') this.fonts.codePage = MACINTOSH
    else if (word === 'deff') this.standardFont = value
    else if (word === 'uc') this.group.alternates = Math.max(0, value)
  }

  private applyToFact(word: string, value: number): void {
    const key = this.group.destination === 'facts' ? FACTS.get(word) : undefined
    if (key !== undefined) {
      this.group.destination = 'fact'
      this.names.key = key
    } else this.names.addTime(word, value)
  }

  private applyToLook(word: string, value: number | null): void {
    const { group } = this
    if (word === 'plain') group.look = this.inFont(PLAIN, this.standardFont)
    else if (word === 'f') group.look = this.inFont(group.look, value ?? 0)
    else group.look = lookAfter(group.look, word, value)
  }

  private inFont(look: RtfLook, font: number): RtfLook {
    return { ...look, font, symbols: this.fonts.isSymbols(font) }
  }

  private applyToRow(word: string, value: number, nested: boolean): void {
    const { flow, paragraph } = this.group
    if (word === 'trowd') flow.startRow(nested)
    else if (word === 'cellx') flow.addEdge(value, nested)
    else if (word === 'cell' || word === 'nestcell') flow.endCell(paragraph, word === 'nestcell')
    else if (word === 'row' || word === 'nestrow') flow.endRow(word === 'nestrow')
    else return
    this.pieces++
  }

  private applyToText(word: string, start: number, end: number): void {
    const { flow, paragraph, look } = this.group
    if (PARAGRAPH_ENDS.has(word)) {
      flow.endParagraph(paragraph, look.gone)
      this.pieces++
    } else if (LINE_ENDS.has(word)) flow.endLine()
    else if (word === 'tab') this.put(WIDE, start, end)
    else if (word === 'field') this.names.field = ''
    else if (word === 'fldrslt' && this.names.link() !== null) this.startLink(this.names.link()!)
  }

  private startLink(href: string): void {
    this.group.flow.startLink(href)
    this.group.ends = 'link'
  }
}
