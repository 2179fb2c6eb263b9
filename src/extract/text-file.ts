/** A plain text or Markdown file: one Line for each source line that holds something. */
import { looksLikeMarkdown } from '../fetch/markdown.js'
import { collapse, isBlank } from './characters.js'
import { CodePoints } from './code-points.js'
import { type FrontMatter, frontMatterOf } from './front-matter.js'
import { leadingLabel } from './label.js'
import { withoutComments } from './markdown-comments.js'
import { type TagCell, tagTables, withoutInlineTags } from './markdown-html.js'
import { isUnshown, readMarkdownLine } from './markdown-line.js'
import { wholeMarks } from './markdown-span.js'
import { isTableRow, isTableRule, rowLines } from './markdown-table.js'
import type { Hint, Line, Page, Text } from './text.js'
import { takeEchoes } from './text-echoes.js'
import { takeRunners } from './text-runners.js'
import { cellTables } from './text-tables.js'

const TAB = 8
/** A line with more gaps is spaced out, not set in columns. */
const MOST_STOPS = 12
interface SourceLine {
  /** Without its line end. */
  raw: string
  /** UTF-16 offset of its first character. */
  start: number
  /** 1-based. */
  number: number
}

export function extractText(source: string): Text {
  const markdown = looksLikeMarkdown(source)
  const text: Text = {
    kind: 'text',
    mediaType: markdown ? 'text/markdown' : 'text/plain',
    pages: [{ number: 1, lines: [] }],
    meta: {},
    outline: [],
    furniture: [],
    findings: [],
  }
  const points = new CodePoints(source)
  let gap = 0
  const front = frontMatterOf(source)
  const all = markdown ? [...pieces(source)] : []
  const typed = all.filter(isLine)
  const shown = withoutComments(typed)
  const lines = typed.map((line) => ({ ...line, raw: shown.get(line.number) ?? line.raw }))
  const tables = tablesOf(all)
  const tagged = tagTables(lines, tables.size)
  const whole = wholeMarks(lines)
  for (const piece of pieces(source)) {
    const bare = piece === 'page' ? undefined : shown.get(piece.number)
    const row = piece === 'page' ? undefined : tables.get(piece.number)
    const cells = piece === 'page' ? undefined : tagged.get(piece.number)
    if (piece !== 'page' && front && piece.number <= front.until) addFact(text, piece, front, points)
    else if (piece !== 'page' && cells && !isBlank(piece.raw)) {
      addCells(text, piece, cells, gap, points)
      gap = 0
    } else if (piece !== 'page' && row) {
      addRow(text, piece, row, gap, points)
      gap = 0
    } else if (piece === 'page') {
      text.pages.push({ number: text.pages.length + 1, lines: [] })
      gap = 0
    } else if (isBlank(piece.raw) || (markdown && QUOTES_NOTHING.test(piece.raw))) gap++
    else if (bare === '') {
      text.furniture.push({ bucket: 'hidden', text: piece.raw.trim(), place: placeOf(piece, points) })
      gap++
    } else {
      addLine(text, piece, gap, points, markdown ? (whole.get(piece.number) ?? (bare ?? piece.raw).trim()) : null)
      gap = markdown && BREAKS.test(piece.raw) ? 1 : 0
    }
  }
  settlePages(text)
  takeRunners(text)
  takeEchoes(text)
  if (!markdown) takeTables(text)
  return text
}

function takeTables(text: Text): void {
  let first = 0
  for (const page of text.pages) {
    const { lines, tables } = cellTables(page.lines, first)
    page.lines = lines
    first += tables
  }
}

/** The next line is one of its own: `Una Teal, Chair<br>`. */
const BREAKS = /<br\s*\/?>\s*$/i

const isLine = (piece: SourceLine | 'page'): piece is SourceLine => piece !== 'page'

/** The title of a page is its first heading, its date a line of its own; what else a generator was told is not shown. */
function addFact(text: Text, piece: SourceLine, { shown }: FrontMatter, points: CodePoints): void {
  if (isBlank(piece.raw)) return
  const fact = shown.get(piece.number)
  const place = placeOf(piece, points)
  if (fact) text.meta[fact.key] = fact.value
  if (fact?.key === 'title') text.pages[0]!.lines.push({ text: collapse(fact.value), indent: 0, gap: 0, hint: { heading: 1 }, place })
  else text.furniture.push({ bucket: 'hidden', text: piece.raw.trim(), place })
}

interface TablePlace {
  table: number
  row: number
  header: boolean
}

/** Lines that are rows of tables, by their number. */
function tablesOf(lines: (SourceLine | 'page')[]): Map<number, TablePlace> {
  const rows = new Map<number, TablePlace>()
  const body = (i: number) => {
    const line = lines[i]
    return line === undefined || line === 'page' ? '' : line.raw.trim()
  }
  let table = 0
  for (let i = 0; i < lines.length; i++) {
    if (!isTableRow(body(i)) || !isTableRule(body(i + 1))) continue
    for (let row = 0; isTableRow(body(i)); i++, row++) rows.set((lines[i] as SourceLine).number, { table, row, header: row === 0 })
    table++
  }
  return rows
}

/** What stands between the tags of a table on this line. */
function addCells(text: Text, piece: SourceLine, cells: TagCell[], gap: number, points: CodePoints): void {
  const place = placeOf(piece, points)
  if (cells.length === 0) text.furniture.push({ bucket: 'blank', text: piece.raw.trim(), place })
  for (const { text: inside, cell } of cells) {
    const { hint, ...marked } = readMarkdownLine(inside)
    text.pages[text.pages.length - 1]!.lines.push({
      ...marked,
      text: collapse(marked.text),
      indent: 0,
      gap,
      hint: { ...hint, cell },
      place,
    })
  }
}

function placeOf({ raw, start, number }: SourceLine, points: CodePoints): Line['place'] {
  const first = raw.search(/\S/)
  return { lines: [number, number], chars: [points.at(start + first), points.at(start + raw.trimEnd().length)] }
}

/** A row of cells; the rule under the head says nothing. */
function addRow(text: Text, piece: SourceLine, at: TablePlace, gap: number, points: CodePoints): void {
  const body = piece.raw.trim()
  const place = placeOf(piece, points)
  if (isTableRule(body)) text.furniture.push({ bucket: 'blank', text: body, place })
  else text.pages[text.pages.length - 1]!.lines.push(...rowLines(body, at, place, gap))
}

/** Source lines in order, with 'page' where a form feed begins a new page. */
function* pieces(source: string): Generator<SourceLine | 'page'> {
  let number = 1
  let start = 0
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code !== 10 && code !== 13 && code !== 12) continue
    if (code !== 12 || at > start) yield { raw: source.slice(start, at), start, number }
    if (code === 12) yield 'page'
    else number++
    if (code === 13 && source.charCodeAt(at + 1) === 10) at++
    start = at + 1
  }
  if (start < source.length) yield { raw: source.slice(start), start, number }
}

const QUOTES_NOTHING = /^\s*(?:>\s*)+$/
/** A quote is set further in by as much as the words of a point. */
const QUOTED = 4

/** @param given the line with whole marks, where it is Markdown */
function addLine(text: Text, piece: SourceLine, gap: number, points: CodePoints, given: string | null): void {
  const markdown = given !== null
  const { raw } = piece
  const page = text.pages[text.pages.length - 1]!
  const first = raw.search(/\S/)
  const place = placeOf(piece, points)
  const body = markdown ? withoutInlineTags(given) : raw.trim()
  const quotes = markdown ? (/^(?:> ?)+/.exec(body)?.[0].split('>').length ?? 1) - 1 : 0
  const indent = columns(raw.slice(0, first), 0) + quotes * QUOTED
  const before = page.lines[page.lines.length - 1]
  if (markdown ? isUnshown(body) || underlinesHeading(body, before, gap) : isTypedUnder(body, before, gap)) {
    text.furniture.push({ bucket: 'blank', text: body, place })
    return
  }
  const marked = markdown ? readMarkdownLine(body) : { text: body }
  const line: Line = { text: collapse(marked.text), indent, gap, right: columns(raw.trim(), indent), place }
  if (line.text === '') {
    text.furniture.push({ bucket: 'blank', text: body, place })
    return
  }
  const label = leadingLabel(markdown ? body.replace(/^([([]?\w{1,6})\\([.)])/, '$1$2') : body)
  if (label !== null) line.textIndent = columns(label, indent)
  applyMarks(line, marked)
  const stops = stopsIn(body, line.text, label === null ? 0 : label.length)
  if (stops.length > 0) line.hint = { ...line.hint, stops }
  page.lines.push(line)
}

function applyMarks(line: Line, marked: { bold?: boolean; italic?: boolean; boldTo?: number; hint?: Hint }): void {
  if (marked.bold) line.bold = true
  if (marked.italic) line.italic = true
  if (marked.boldTo !== undefined) line.boldTo = marked.boldTo
  if (marked.hint !== undefined) line.hint = marked.hint
}

/** Where tabs and wide gaps stood, as offsets into the collapsed text; none where marks were taken off. */
function stopsIn(body: string, text: string, label: number): number[] {
  if (!/\t| {3}|\u00a0{3}/.test(body) || collapse(body) !== text) return []
  const stops: number[] = []
  for (const { 0: gap, index } of body.matchAll(/[ \t\u00a0]+/g)) {
    const end = index + gap.length
    if (end <= label || (gap.length < 3 && !gap.includes('\t'))) continue
    const stop = collapse(body.slice(0, end)).length + 1
    /** A tab more than one stands for a cell that is empty. */
    for (let tabs = Math.max(1, gap.split('\t').length - 1); tabs > 0; tabs--) stops.push(stop)
    if (stops.length > MOST_STOPS) return []
  }
  return stops
}

/** Markdown's other heading: a line of = or - right under it. A rule of dashes standing alone is furniture too. */
function underlinesHeading(body: string, before: Line | undefined, gap: number): boolean {
  if (/^={3,}$/.test(body) && before !== undefined && gap === 0) {
    before.hint = { ...before.hint, heading: 1 }
    return true
  }
  if (!/^(?:-{3,}|\*{3,}|_{3,})$/.test(body)) return false
  const heads = body.startsWith('-') && before !== undefined && gap === 0 && before.text.length < 150 && !before.text.includes('|')
  if (heads) before.hint = { ...before.hint, heading: 2 }
  return true
}

/** As wide as the title that it stands under, give or take: `Report` over `------`, as typists and reStructuredText do it. */
function isTypedUnder(body: string, before: Line | undefined, gap: number): boolean {
  if (before === undefined || gap > 0 || !/^(?:={4,}|-{4,}|~{4,}|\^{4,})$/.test(body)) return false
  const apart = before.gap > 0 || before.place.lines?.[0] === 1
  if (!apart || !/^[\p{Lu}\d]/u.test(before.text) || Math.abs(before.text.length - body.length) > Math.max(3, body.length / 5)) return false
  before.hint = { ...before.hint, heading: { '=': 1, '-': 2 }[body[0]!] ?? 3 }
  return true
}

/** The column after `text`, where it begins at column `from`. Invisible characters take none. */
function columns(text: string, from: number): number {
  let column = from
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 9) column += TAB - (column % TAB)
    else if (code >= 32 && !(code >= 0x200b && code <= 0x200f) && code !== 0xfeff && code !== 0xad && !(code >= 0xdc00 && code <= 0xdfff))
      column++
  }
  return column
}

/** A form feed at the very end begins no page; with more than one page each line says which it is on. */
function settlePages(text: Text): void {
  const last = text.pages[text.pages.length - 1]!
  if (text.pages.length > 1 && last.lines.length === 0) text.pages.pop()
  if (text.pages.length > 1) for (const page of text.pages) numberLines(page)
}

function numberLines(page: Page): void {
  if (page.lines.length === 0) page.blank = true
  for (const line of page.lines) line.place.page = page.number
}
