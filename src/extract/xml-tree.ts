/** The elements of an XML file with the values in them, read in one pass. */
import type { Attributes, MarkupHandler } from './markup.js'

export interface XmlNode {
  /** Without its name space prefix. */
  name: string
  path: string
  up: XmlNode | null
  depth: number
  /** 0-based place among the siblings of its name. */
  index: number
  children: Map<string, number>
}

export interface XmlValue {
  node: XmlNode
  /** `@name` where the value is an attribute’s. */
  attribute?: string
  /** Decoded once, as XML has it. */
  text: string
  /** The element holds elements of HTML, so `text` is its source. */
  markup: boolean
  /** UTF-16 units of the source. */
  start: number
  end: number
}

interface Open {
  node: XmlNode
  parts: string[]
  contentStart: number
  start: number
  end: number
  /** An element of HTML was seen inside, so all of it is markup; the number of elements open in it. */
  inner: number | null
}

/** Deeper elements count as text of the one at this depth. */
const DEEPEST = 100
const HTML_NAMES = new Set(
  'p div span b strong i em u br hr ul ol li table tbody thead tr td th h1 h2 h3 h4 h5 h6 font a sup sub blockquote pre'.split(' '),
)
/** Around what is markup all the same. */
const CDATA = /<!\[CDATA\[|\]\]>/g
const WRAPPER = /^(?:Envelope|Body|string|\w+(?:Response|Result))$/

export class XmlReader implements MarkupHandler {
  readonly values: XmlValue[] = []
  /** Paths of elements that stand more than once beside each other somewhere. */
  readonly repeated = new Set<string>()
  entities = false
  /** Elements without an end since the last that had one: at the end, those that the file was cut off in. */
  unclosed = 0
  root = ''
  private readonly stack: Open[] = []
  private tooDeep = 0

  constructor(
    private readonly source: string,
    private readonly prefix: XmlNode | null,
  ) {}

  directive(value: string): void {
    if (/^!ENTITY\b|<!ENTITY\b/.test(value)) this.entities = true
  }

  open(typed: string, attributes: Attributes, start: number, end: number): void {
    const top = this.stack[this.stack.length - 1]
    const name = typed.slice(typed.indexOf(':') + 1)
    if (top !== undefined && (top.inner !== null || HTML_NAMES.has(name.toLowerCase()))) {
      top.inner = (top.inner ?? 0) + 1
      return
    }
    if (this.stack.length >= DEEPEST) {
      this.tooDeep++
      return
    }
    const node = this.addNode(name)
    for (const key in attributes) this.addAttribute(node, key, attributes[key]!, start, end)
    this.stack.push({ node, parts: [], contentStart: end, start: -1, end: -1, inner: null })
  }

  close(_typed: string, at: number, explicit: boolean): void {
    this.unclosed = explicit ? 0 : this.unclosed + 1
    const top = this.stack[this.stack.length - 1]
    if (top !== undefined && (top.inner ?? 0) > 0) top.inner!--
    else if (this.tooDeep > 0) this.tooDeep--
    else this.end(at)
  }

  text(text: string, start: number, end: number): void {
    const top = this.stack[this.stack.length - 1]
    if (top === undefined || text === '') return
    if (top.parts.length > 0 || text.trim() !== '') {
      if (top.start === -1) top.start = start
      top.end = end
    }
    top.parts.push(text)
  }

  private end(at: number): void {
    const { node, parts, contentStart, start, end, inner } = this.stack.pop()!
    const markup = () => this.source.slice(contentStart, at).replace(CDATA, '')
    if (inner !== null) this.values.push({ node, text: markup(), markup: true, start: contentStart, end: at })
    else if (start !== -1) this.values.push({ node, text: parts.join(''), markup: false, start, end })
  }

  private addNode(name: string): XmlNode {
    const up = this.stack[this.stack.length - 1]?.node ?? this.prefix
    const index = up === null ? 0 : (up.children.get(name) ?? 0)
    up?.children.set(name, index + 1)
    const wraps = (up === null || up.path === '') && WRAPPER.test(name)
    const path = wraps ? '' : up === null || up.path === '' ? name : `${up.path}/${name}`
    if (index > 0) this.repeated.add(path)
    if (this.root === '' && path !== '') this.root = name
    return { name, path, up, depth: (up?.depth ?? 0) + 1, index, children: new Map() }
  }

  private addAttribute(node: XmlNode, key: string, value: string, start: number, end: number): void {
    if (/^xmlns\b|^xsi:/.test(key) || value.trim() === '') return
    this.values.push({ node, attribute: `@${key.slice(key.indexOf(':') + 1)}`, text: value, markup: false, start, end })
  }
}
