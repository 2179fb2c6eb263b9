/** An XML file: one or more Lines for each value, with the element path it stands at. Values that hold HTML are read as HTML. */
import type { Finding, Span } from '../records/record.js'
import { collapse, isBlank } from './characters.js'
import { CodePoints } from './code-points.js'
import { extractHtml } from './html.js'
import { decodeEntities, deepFinding, readMarkup } from './markup.js'
import type { Hint, Line, Text } from './text.js'
import { type XmlNode, XmlReader, type XmlValue } from './xml-tree.js'

const MOST_DECODINGS = 3
const TAG = /<\/?(?:p|div|span|br|b|strong|i|em|u|ul|ol|li|table|tr|td|h[1-6]|font|a)(?:\s[^<>]*)?\/?>/i

export function extractXml(source: string): Text {
  const text: Text = {
    kind: 'xml',
    mediaType: 'application/xml',
    pages: [{ number: 1, lines: [] }],
    meta: {},
    outline: [],
    furniture: [],
    findings: [],
  }
  const emitter = new XmlEmitter(text, source)
  emitter.read(source, null)
  return text
}

/** What stands while values become lines: running numbers of elements and tables, and the count of characters. */
class XmlEmitter {
  private elements = 0
  private tables = 0
  private readonly points: CodePoints

  constructor(
    private readonly text: Text,
    source: string,
  ) {
    this.points = new CodePoints(source)
  }

  /** `outer`: the value whose text this document is, where one XML file is wrapped in another. */
  read(source: string, outer: { node: XmlNode; place: Span } | null): void {
    const reader = new XmlReader(source, outer?.node ?? null)
    this.text.findings.push(...deepFinding(readMarkup(source, reader, 'xml')))
    if (reader.entities)
      this.text.findings.push(
        finding('xml-entities', 'The file declares entities of its own; they are never resolved, so words may be missing.'),
      )
    if (reader.unclosed > 0)
      this.text.findings.push(finding('xml-truncated', `The file ends inside ${reader.unclosed} open elements; fetch it again.`))
    if (reader.root !== '') this.text.meta.root = reader.root
    for (const value of reader.values.sort((a, b) => a.start - b.start || a.end - b.end)) {
      const place = outer?.place ?? {
        selector: selectorOf(value),
        chars: [this.points.at(value.start), this.points.at(value.end)] as [number, number],
      }
      this.emit(value, place, reader.repeated, outer !== null)
    }
  }

  private emit(value: XmlValue, place: Span, repeated: ReadonlySet<string>, wrapped: boolean): void {
    const decoded = value.markup ? value.text : decodeUntilStable(value.text)
    if (!wrapped && !value.markup && isWholeXml(decoded)) {
      this.read(decoded, { node: value.node, place })
      return
    }
    const lines = value.markup || TAG.test(decoded) ? this.htmlLines(decoded) : plainLines(decoded, this.elements++)
    const field = fieldOf(value, repeated)
    for (const line of lines) {
      line.place = { ...place }
      line.hint = { ...line.hint, field }
      this.text.pages[0]!.lines.push(line)
    }
  }

  private htmlLines(source: string): Line[] {
    const { pages, furniture, findings } = extractHtml(source)
    let elements = this.elements
    let tables = this.tables
    const seen = new Set<NonNullable<Hint['cell']>>()
    for (const { hint } of pages[0]!.lines) {
      if (hint?.element !== undefined) {
        hint.element += this.elements
        elements = Math.max(elements, hint.element)
      }
      if (hint?.cell !== undefined && !seen.has(hint.cell)) {
        seen.add(hint.cell)
        hint.cell.table += this.tables
        tables = Math.max(tables, hint.cell.table + 1)
      }
    }
    this.elements = elements + 1
    this.tables = tables
    this.text.furniture.push(...furniture)
    for (const found of findings) if (!this.text.findings.some(({ code }) => code === found.code)) this.text.findings.push(found)
    return pages[0]!.lines
  }
}

function finding(code: string, message: string): Finding {
  return { code, severity: 'warning', message, pointer: '' }
}

/** Services encode twice (`&amp;#39;`). Once tags show, the rest is for the HTML reader. */
function decodeUntilStable(text: string): string {
  let value = text
  for (let turn = 1; turn < MOST_DECODINGS && !TAG.test(value) && value.includes('&'); turn++) value = decodeEntities(value)
  return value
}

function isWholeXml(text: string): boolean {
  const body = text.trim()
  if (body.startsWith('<?xml')) return true
  const name = /^<([A-Za-z_][\w.:-]*)[\s>]/.exec(body)?.[1]
  return name !== undefined && !TAG.test(`<${name}>`) && body.endsWith(`</${name}>`)
}

function plainLines(text: string, element: number): Line[] {
  const lines: Line[] = []
  let gap = 0
  for (const piece of text.split(/\r\n|[\r\n]/)) {
    if (isBlank(piece)) {
      if (lines.length > 0) gap++
      continue
    }
    lines.push({ text: collapse(piece), indent: 0, gap, hint: { element }, place: {} })
    gap = 0
  }
  return lines
}

function fieldOf({ node, attribute }: XmlValue, repeated: ReadonlySet<string>): NonNullable<Hint['field']> {
  const groups: number[] = []
  for (let at: XmlNode | null = node; at !== null; at = at.up) if (isRepeated(at, repeated)) groups.unshift(at.index)
  const path = attribute === undefined ? node.path : `${node.path}/${attribute}`
  return groups.length === 0 ? { path, group: 0 } : { path, group: groups[groups.length - 1]!, groups }
}

/** Stands more than once somewhere in the file, or is the one member of a list named after it (`agendaitems/agendaitem`). */
function isRepeated(node: XmlNode, repeated: ReadonlySet<string>): boolean {
  const list = node.up?.name ?? ''
  return repeated.has(node.path) || (list.length > node.name.length && list.startsWith(node.name))
}

function selectorOf({ node, attribute }: XmlValue): string {
  const steps: string[] = []
  for (let at: XmlNode | null = node; at !== null; at = at.up) steps.unshift(at.index === 0 ? at.name : `${at.name}[${at.index + 1}]`)
  return attribute === undefined ? steps.join('/') : `${steps.join('/')}/${attribute}`
}
