/**
 * What the parser would take badly, taken out before it: tags deeper than any page needs, of which it keeps a list that
 * costs its length at each tag; end tags that end nothing in their cell, with which it would end the table; a quote never
 * closed, at which it would lose the rest. One pass, and every character stays where it is.
 */
import { VOID } from './html-elements.js'
import { OpenTags } from './markup-open.js'

export type Dialect = 'html' | 'xml'

/** Comment, CDATA or tag; names begin as the parser has it. */
const TAGS = {
  html: /<(?:!--|!\[CDATA\[|(\/?)([A-Za-z][^\s/>]*))/g,
  xml: /<(?:!--|!\[CDATA\[|(\/?)([^\s/>!?][^\s/>]*))/g,
}
/** To the end of a tag, to a quote, or past a value without quotes. */
const STEP = /([^>=]*)(?:(>)|=\s*(?:(["'])|[^\s>]*))/y
const RAW = new Set(['script', 'style', 'title', 'textarea', 'xmp'])

/** `flat` has the length of the source; `tooDeep` is the number of tags left out for their depth. */
export function flatten(source: string, dialect: Dialect): { flat: string; tooDeep: number } {
  return new Flattener(source, dialect).run()
}

class Flattener {
  private readonly pieces: string[] = []
  private copied = 0
  private readonly open: OpenTags
  private readonly tags: RegExp
  /** Things looked for once and not found to the end, so never looked for again. */
  private readonly absent = new Set<string>()

  constructor(
    private readonly source: string,
    private readonly dialect: Dialect,
  ) {
    this.open = new OpenTags(dialect)
    this.tags = TAGS[dialect]
  }

  run(): { flat: string; tooDeep: number } {
    const { source, tags } = this
    for (let at = 0; at !== -1; ) {
      tags.lastIndex = at
      const match = tags.exec(source)
      if (match === null) break
      const [whole, slash, typed] = match
      if (typed === undefined) at = whole === '<!--' ? this.past('-->', match.index + 2) : this.cdata(match.index, tags.lastIndex)
      else {
        const name = this.dialect === 'xml' ? typed : typed.toLowerCase()
        at = slash === '' ? this.startTag(name, match.index, tags.lastIndex) : this.endTag(name, match.index, tags.lastIndex)
      }
    }
    return { flat: this.pieces.join('') + source.slice(this.copied), tooDeep: this.open.tooDeep }
  }

  /** HTML has none: a browser takes it for a comment that ends at the next tag’s end. */
  private cdata(start: number, from: number): number {
    if (this.dialect === 'xml') return this.past(']]>', from)
    const end = this.past('>', from)
    if (end !== -1) this.replace(start, end, blank(end - start))
    return end
  }

  private endTag(name: string, start: number, from: number): number {
    const end = this.past('>', from)
    if (end !== -1 && !this.open.end(name)) this.replace(start, end, blank(end - start))
    return end
  }

  private startTag(name: string, start: number, from: number): number {
    const { end, selfClosing, quotes } = this.restOfTag(from)
    if (end === -1) return -1
    const html = this.dialect === 'html'
    const opens = !selfClosing && !(html && VOID.has(name))
    const after = html && opens && RAW.has(name) ? this.rawEnd(name, end) : end
    const unending = after === -1 && (name === 'title' || name === 'textarea')
    if (unending || (opens && !this.open.start(name))) this.replace(start, end, blank(end - start))
    else for (const quote of quotes) this.replace(quote, quote + 1, ' ')
    return unending ? end : after
  }

  /** `quotes`: those never closed. */
  private restOfTag(from: number): { end: number; selfClosing: boolean; quotes: number[] } {
    const quotes: number[] = []
    for (let at = from; ; ) {
      STEP.lastIndex = at
      const match = STEP.exec(this.source)
      if (match === null) return { end: -1, selfClosing: false, quotes }
      at = STEP.lastIndex
      const [, before, close, quote] = match
      if (close !== undefined) return { end: at, selfClosing: before!.endsWith('/'), quotes }
      if (quote === undefined) continue
      const past = this.past(quote, at)
      if (past === -1) quotes.push(at - 1)
      else at = past
    }
  }

  /** Where the end tag of a script, style, title … begins. */
  private rawEnd(name: string, from: number): number {
    const mark = `</${name}`
    if (this.absent.has(mark)) return -1
    const pattern = new RegExp(`${mark}(?=[\\s/>])`, 'gi')
    pattern.lastIndex = from
    const found = pattern.exec(this.source)
    if (found === null) this.absent.add(mark)
    return found?.index ?? -1
  }

  /** Just after the next `mark`, or -1. */
  private past(mark: string, from: number): number {
    const found = this.absent.has(mark) ? -1 : this.source.indexOf(mark, from)
    if (found === -1) this.absent.add(mark)
    return found === -1 ? -1 : found + mark.length
  }

  private replace(start: number, end: number, by: string): void {
    this.pieces.push(this.source.slice(this.copied, start), by)
    this.copied = end
  }
}

/** A processing instruction: the shortest thing that the parser passes over. */
function blank(length: number): string {
  return `<?${'x'.repeat(length - 3)}>`
}
