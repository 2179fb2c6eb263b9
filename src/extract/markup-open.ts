/** The tags that the parser holds open, as far as its cost and the borders of cells need it. */
import { BARRIERS, endsParagraph } from './html-elements.js'

/** No page of any council comes near it. */
const DEEPEST = 5000
/** End tags that reach out of a cell. */
const TABLE_PARTS = new Set(['td', 'th', 'caption', 'tr', 'tbody', 'thead', 'tfoot', 'table'])
/** The open element that a start tag ends, where the parser knows it. */
const ENDED_BY: Readonly<Record<string, readonly string[] | undefined>> = {
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  option: ['option'],
  tr: ['tr', 'th', 'td'],
  th: ['th'],
  td: ['thead', 'th', 'td'],
  tbody: ['thead', 'tbody'],
  tfoot: ['thead', 'tbody'],
}

/** What is open inside one cell or table, and beside it what is open outside. */
interface Scope {
  opener: string
  counts: Map<string, number>
}

export class OpenTags {
  tooDeep = 0
  private readonly names: string[] = []
  private readonly scopes: Scope[] = [{ opener: '', counts: new Map() }]
  private paragraphs = 0
  private readonly dropped = new Map<string, number>()

  constructor(private readonly dialect: 'html' | 'xml') {}

  /** False where the tag stands too deep. */
  start(name: string): boolean {
    if (this.dialect === 'html') this.endImplied(name)
    if (this.names.length >= DEEPEST) {
      this.tooDeep++
      this.dropped.set(name, (this.dropped.get(name) ?? 0) + 1)
      return false
    }
    this.names.push(name)
    if (name === 'p') this.paragraphs++
    add(this.scope.counts, name, 1)
    if (this.dialect === 'html' && BARRIERS.has(name)) this.scopes.push({ opener: name, counts: new Map() })
    return true
  }

  /** False where the tag ends nothing, or what was left out. The parser makes elements of `</br>` and `</p>`, which may end what it ended too early. */
  end(name: string): boolean {
    const left = this.dropped.get(name) ?? 0
    if (left > 0) {
      this.dropped.set(name, left - 1)
      return false
    }
    const at = this.scopeOf(name)
    if (at === -1) return this.dialect === 'html' && (name === 'br' || (name === 'p' && this.paragraphs === 0))
    while (this.names.length > 0) if (this.pop() === name && this.scopes.length === at + 1) break
    return true
  }

  private get scope(): Scope {
    return this.scopes[this.scopes.length - 1]!
  }

  /** The number of the innermost scope that holds the element, or -1: no end tag reaches out of a table, and few out of a cell. */
  private scopeOf(name: string): number {
    for (let at = this.scopes.length - 1; at >= 0; at--) {
      const { opener, counts } = this.scopes[at]!
      if ((counts.get(name) ?? 0) > 0) return at
      if (opener === 'table' ? name !== 'table' : !TABLE_PARTS.has(name)) return -1
    }
    return -1
  }

  private pop(): string {
    const name = this.names.pop()!
    if (name === 'p') this.paragraphs--
    if (this.dialect === 'html' && BARRIERS.has(name)) this.scopes.pop()
    add(this.scope.counts, name, -1)
    return name
  }

  private endImplied(name: string): void {
    const ended = ENDED_BY[name] ?? (endsParagraph(name) ? ['p'] : undefined)
    while (ended?.includes(this.names[this.names.length - 1] ?? '')) this.pop()
  }
}

function add(counts: Map<string, number>, name: string, by: number): void {
  counts.set(name, (counts.get(name) ?? 0) + by)
}
