/** HTML and XML through cheerio, handed on in the order of the page: no recursion, however deep it is. */
import { load } from 'cheerio/slim'
import type { Finding } from '../records/record.js'
import { flatten } from './markup-flatten.js'

export type Attributes = Readonly<Record<string, string | undefined>>

/** Offsets are UTF-16 units of the source; entities are decoded. */
export interface MarkupHandler {
  /** `end`: where the content begins. */
  open(name: string, attributes: Attributes, start: number, end: number): void
  /** `at`: where the end tag stands, or what ended the element. `explicit`: by an end tag of its own, or `/>`. */
  close(name: string, at: number, explicit: boolean): void
  /** Text, and CDATA of XML. */
  text(value: string, start: number, end: number): void
  /** `!DOCTYPE …`, `?xml …`: without the signs around it. */
  directive?(value: string): void
}

type Root = ReturnType<ReturnType<typeof load>['root']>[number]
type Node = Root['children'][number]
type Parent = Extract<Node, { children: unknown }>

const PLACES = { withStartIndices: true, withEndIndices: true }
const HTML = { xml: { ...PLACES, xmlMode: false, recognizeSelfClosing: true } }
const XML = { xml: { ...PLACES, xmlMode: true } }
const CDATA = '<![CDATA['

/** Gives the number of tags that were left out because they stood too deep. */
export function readMarkup(source: string, handler: MarkupHandler, dialect: 'html' | 'xml'): number {
  const { flat, tooDeep } = flatten(source, dialect)
  const root = load(flat, dialect === 'xml' ? XML : HTML).root()[0]!
  const walk = new Walk(flat, handler, dialect === 'xml')
  let node: Node | Root | null = root.children[0] ?? null
  while (node !== null && node !== root) {
    const inner: Node | null = walk.enter(node as Node)
    if (inner !== null) {
      node = inner
      continue
    }
    walk.leave(node as Node)
    while (node !== root && node.next === null) {
      node = node.parent as Parent | Root
      if (node !== root) walk.leave(node as Node)
    }
    node = node === root ? root : (node.next as Node)
  }
  return tooDeep
}

/** Character references of HTML to characters. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? load(text.replaceAll('<', '&lt;'), HTML).root().text() : text
}

export function deepFinding(tooDeep: number): Finding[] {
  if (tooDeep === 0) return []
  const message = `${tooDeep} tags stand deeper than any page needs; they are left out, their text is kept.`
  return [{ code: 'nesting-too-deep', severity: 'warning', message, pointer: '' }]
}

class Walk {
  /** Where the end tag stands that ended the elements with this end index. */
  private lastEnd = -1
  private lastAt = -1

  constructor(
    private readonly source: string,
    private readonly handler: MarkupHandler,
    private readonly xml: boolean,
  ) {}

  /** The first node inside, or null where there is nothing to go into. */
  enter(node: Node): Node | null {
    const start = node.startIndex ?? 0
    if (node.type === 'text') this.handler.text(node.data, start, (node.endIndex ?? start) + 1)
    else if (node.type === 'cdata') this.cdata(node, start)
    else if (node.type === 'directive') this.handler.directive?.(node.data)
    else if (isElement(node) && !this.isEndTag(node)) {
      this.handler.open(node.name, node.attribs, start, node.children[0]?.startIndex ?? this.endTagOf(node))
      return node.children[0] ?? null
    }
    return null
  }

  leave(node: Node): void {
    if (!isElement(node)) return
    const end = node.endIndex ?? 0
    const explicit = this.source.slice(end - node.name.length - 2, end).toLowerCase() === `</${node.name}`.toLowerCase()
    this.handler.close(node.name, this.endTagOf(node), explicit || this.isSelfClosed(node) || this.isEndTag(node))
  }

  private cdata(node: Parent, start: number): void {
    const data = node.children[0]?.type === 'text' ? node.children[0].data : ''
    this.handler.text(data, start + CDATA.length, start + CDATA.length + data.length)
  }

  /** A `</p>` that ends nothing for the parser comes as an element; it may end a paragraph that a block stands in. */
  private isEndTag(node: Parent): boolean {
    return this.source.startsWith('</p', node.startIndex ?? 0)
  }

  private isSelfClosed(node: Parent): boolean {
    return node.children.length === 0 && this.source.startsWith('/>', (node.endIndex ?? 0) - 1)
  }

  /** XML only; HTML has elements that no end tag ends. */
  private endTagOf(node: Parent): number {
    const end = node.endIndex ?? 0
    if (!this.xml || this.isSelfClosed(node)) return end + 1
    if (end === this.lastEnd) return this.lastAt
    const at = this.source.lastIndexOf('</', end)
    this.lastEnd = end
    this.lastAt = at === -1 || this.source.slice(at, end).includes('>') ? this.source.length : at
    return this.lastAt
  }
}

function isElement(node: Node): node is Extract<Node, { attribs: unknown }> {
  return 'attribs' in node
}
