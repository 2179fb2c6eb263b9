/**
 * Tags and text of HTML and XML in one pass, for a handler to take. No tree, no recursion, and time that grows with the
 * length alone: general parsers keep a list of open elements that costs its length at each tag (10 s for 100,000 levels).
 */
import { decodeAttribute, decodeXml } from './entities.js'

export type Attributes = Readonly<Record<string, string | undefined>>

/** Offsets are UTF-16 units of the source. */
export interface MarkupHandler {
  open(name: string, attributes: Attributes, start: number, end: number, selfClosing: boolean): void
  close(name: string, start: number, end: number): void
  /** Entities not yet decoded. */
  text(start: number, end: number): void
  /** CDATA of XML, and what stands in script, style, title …: as it is. */
  raw(start: number, end: number): void
  doctype?(start: number, end: number): void
}

const NONE: Attributes = Object.freeze({})
const RAW_ELEMENTS = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'textarea', 'title'])
const NAME = /[A-Za-z_][^\s/><]*/y
const ATTRIBUTE_NAME = /[^\s/>=<]+/y
const EQUALS = /\s*=\s*/y
const UNQUOTED = /[^\s>]*/y

export function readMarkup(source: string, handler: MarkupHandler, dialect: 'html' | 'xml'): void {
  new MarkupReader(source, handler, dialect === 'xml').read()
}

class MarkupReader {
  /** Things looked for once and not found to the end, so never looked for again. */
  private readonly absent = new Set<string>()
  private attributes: Record<string, string> | null = null

  constructor(
    private readonly source: string,
    private readonly handler: MarkupHandler,
    private readonly xml: boolean,
  ) {}

  read(): void {
    const { source, handler } = this
    for (let at = 0; at < source.length; ) {
      const tag = source.indexOf('<', at)
      if (tag === -1) {
        handler.text(at, source.length)
        return
      }
      if (tag > at) handler.text(at, tag)
      at = this.construct(tag)
    }
  }

  /** Reads what begins with the `<` at `at`; gives where to go on. */
  private construct(at: number): number {
    const { source } = this
    const next = source.charCodeAt(at + 1)
    if (isLetter(next)) return this.openTag(at)
    if (next === 0x2f && isLetter(source.charCodeAt(at + 2))) return this.closeTag(at)
    if (next === 0x21) return this.declaration(at)
    if (next === 0x3f) return this.past(this.xml ? '?>' : '>', at + 2)
    if (next === 0x2f) return this.past('>', at + 2)
    this.handler.text(at, at + 1)
    return at + 1
  }

  private declaration(at: number): number {
    const { source, handler } = this
    if (source.startsWith('<!--', at)) return source.startsWith('<!-->', at) ? at + 5 : this.past('-->', at + 4)
    if (source.startsWith('<![CDATA[', at)) {
      if (!this.xml) return this.past('>', at + 2)
      const end = this.past(']]>', at + 9)
      handler.raw(at + 9, end === source.length && !source.endsWith(']]>') ? end : end - 3)
      return end
    }
    const close = this.past('>', at + 2)
    const subset = source.slice(at, close).indexOf('[')
    const isDoctype = source.slice(at + 2, at + 9).toLowerCase() === 'doctype'
    const end = isDoctype && subset !== -1 ? this.past('>', Math.max(this.past(']', at + subset) - 1, at)) : close
    if (isDoctype) handler.doctype?.(at, end)
    return end
  }

  /** Just after the next `mark`, or the end of the source. */
  private past(mark: string, from: number): number {
    const found = this.absent.has(mark) ? -1 : this.source.indexOf(mark, from)
    if (found !== -1) return found + mark.length
    this.absent.add(mark)
    return this.source.length
  }

  private closeTag(at: number): number {
    NAME.lastIndex = at + 2
    const name = NAME.exec(this.source)![0]
    const end = this.past('>', NAME.lastIndex)
    this.handler.close(this.xml ? name : name.toLowerCase(), at, end)
    return end
  }

  private openTag(at: number): number {
    const { source, handler } = this
    NAME.lastIndex = at + 1
    const typed = NAME.exec(source)![0]
    const name = this.xml ? typed : typed.toLowerCase()
    this.attributes = null
    let end = NAME.lastIndex
    let slash = false
    for (;;) {
      const code = source.charCodeAt(end)
      if (Number.isNaN(code)) return source.length
      if (code === 0x3e || code === 0x3c) break
      slash = code === 0x2f
      if (slash || isSpace(code)) end++
      else end = this.attribute(end)
    }
    if (source.charCodeAt(end) === 0x3e) end++
    handler.open(name, this.attributes ?? NONE, at, end, slash)
    return !this.xml && RAW_ELEMENTS.has(name) && !slash ? this.rawContent(name, end) : end
  }

  private attribute(at: number): number {
    const { source } = this
    ATTRIBUTE_NAME.lastIndex = at
    const name = ATTRIBUTE_NAME.exec(source)?.[0]
    if (name === undefined) return at + 1
    EQUALS.lastIndex = at + name.length
    if (EQUALS.exec(source) === null) {
      this.setAttribute(name, '')
      return at + name.length
    }
    const from = EQUALS.lastIndex
    const quote = source[from]
    if (quote !== '"' && quote !== "'") {
      UNQUOTED.lastIndex = from
      const value = UNQUOTED.exec(source)![0]
      this.setAttribute(name, value)
      return from + value.length
    }
    const close = this.past(quote, from + 1)
    const closed = !this.absent.has(quote)
    const end = closed ? close - 1 : Math.max(from + 1, this.past('>', from + 1) - 1)
    this.setAttribute(name, source.slice(from + 1, end))
    return closed ? close : end
  }

  private setAttribute(typed: string, value: string): void {
    this.attributes ??= Object.create(null) as Record<string, string>
    const name = this.xml ? typed : typed.toLowerCase()
    if (!(name in this.attributes)) this.attributes[name] = this.xml ? decodeXml(value) : decodeAttribute(value)
  }

  /** Script, style, title …: to their end tag. A title or textarea without one is read on as usual. */
  private rawContent(name: string, from: number): number {
    const { source, handler } = this
    const mark = `</${name}`
    const pattern = new RegExp(`${mark}(?=[\\s/>])`, 'gi')
    pattern.lastIndex = from
    const found = this.absent.has(mark) ? null : pattern.exec(source)
    if (found === null) {
      this.absent.add(mark)
      if (name === 'title' || name === 'textarea') return from
      handler.raw(from, source.length)
      return source.length
    }
    if (found.index > from) handler.raw(from, found.index)
    return this.closeTag(found.index)
  }
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d)
}
