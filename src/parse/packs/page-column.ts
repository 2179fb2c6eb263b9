/**
 * A front sheet that prints the pages of each item's papers in a column at the right (`5. Minutes   1 - 2`), with or without
 * a head (`Item No.  Title  Page No.`): they are written behind the title as most packs print them, `(Pages 1 - 2)`.
 */
import type { Line, Page } from '../../extract/text.js'
import { readPages } from '../rules/pages.js'

/** How many pages from the front may hold the list. */
const REACH = 6
/** A larger number is a year or a sum. */
const MOST = 1500
const RANGE = /^(?:(?<head>.*?)[\s.…_]+)??(?<![\d/.,£-])(?<first>\d{1,4})(?:\s?(?:[-–—]|to)\s?(?<last>\d{1,4}))?$/
const HEAD = /\bpages?(?:\s?(?:nos?\.?|no\(s\)|numbers?|\(s\)))?$/i
const NUMBERED = /^(?:\p{L}+\s)?\(?[A-Z]{0,2}\d{1,3}[a-z]?[.):]?\s+\S/u

interface Entry {
  page: number
  at: number
  head: string
  first: number
  last: number
  ranged: boolean
  right: number
}

export function withPagesWritten(pages: Page[]): Page[] {
  const front = pages.slice(0, REACH)
  const headed = front.findIndex((page) => page.lines.some((line) => line.text.length < 60 && HEAD.test(line.text)))
  const entries = unbroken(front.map((page, i) => (i < headed ? [] : entriesOf(page, i))))
  if (!entries.length || front.some((page) => page.lines.some((line) => readPages(line.text)))) return pages
  const kept = headed >= 0 ? rising(entries) : (ranges(entries) ?? column(entries, front))
  return pages.map((page, i) =>
    kept.some((entry) => entry.page === i)
      ? written(
          page,
          kept.filter((entry) => entry.page === i),
        )
      : page,
  )
}

/** What is said twice at the end of a line is no list: `57-76` of a street. */
function ranges(entries: Entry[]): Entry[] | null {
  const own = rising(entries.filter((entry) => entry.ranged))
  return own.some(({ first }) => first > own[0]!.last) ? own : null
}

/** Without a head, single numbers are pages where at least three stand apart from their text, under one another and beside titles that are numbered. */
function column(entries: Entry[], pages: Page[]): Entry[] {
  const apart = entries.filter(({ head }) => head === '')
  const edge = apart[Math.floor(apart.length / 2)]?.right ?? 0
  const own = rising(entries.filter(({ right }) => Math.abs(right - edge) < 8))
  const beside = own.filter(({ page, at, head }) => {
    const { lines } = pages[page]!
    const title = head ? at : headAbove(lines, at)
    return title !== undefined && lines.some((line, i) => i <= title && i > title - 4 && (NUMBERED.test(line.text) || isNumberCell(line)))
  })
  return own.filter(({ head }) => head === '').length >= 3 && beside.length === own.length ? own : []
}

/** Lines that end in a number or two at the right edge of the page's text. */
function entriesOf({ lines }: Page, page: number): Entry[] {
  const edge = Math.max(0, ...lines.map((line) => line.right ?? 0))
  return lines.flatMap((line, at): Entry[] => {
    const found = RANGE.exec(line.text)?.groups
    if (!found || (line.right ?? 0) < edge * 0.8) return []
    const first = Number(found.first)
    const last = Number(found.last ?? found.first)
    const head = (found.head ?? '').trim()
    const named = /\p{L}{2}/u.test(head)
    if (first < 1 || last < first || last > MOST || (head !== '' && !named) || (head === '' && line.indent < edge * 0.7)) return []
    return [{ page, at, head, first, last, ranged: found.last !== undefined, right: line.right! }]
  })
}

/** The list runs over pages without a break; single numbers stand where the ranges end, or under the head. */
function unbroken(pages: Entry[][]): Entry[] {
  const from = pages.findIndex((entries) => entries.length > 0)
  const end = pages.findIndex((entries, i) => i > from && entries.length === 0)
  const own = from < 0 ? [] : pages.slice(from, end < 0 ? undefined : end).flat()
  const edges = own.filter((entry) => entry.ranged).map((entry) => entry.right)
  return own.filter((entry) => entry.ranged || !edges.length || edges.some((edge) => Math.abs(edge - entry.right) < 8))
}

/** Papers follow one another: the longest run that never goes back. */
function rising(entries: Entry[]): Entry[] {
  const best: Entry[][] = []
  for (const entry of entries) {
    const before = best.filter((run) => run.at(-1)!.first <= entry.first).reduce<Entry[]>((a, b) => (b.length > a.length ? b : a), [])
    best.push([...before, entry])
  }
  return best.reduce((a, b) => (b.length > a.length ? b : a), [])
}

const isNumberCell = ({ text, hint }: Line): boolean => hint?.cell?.column === 0 && NUMBER.test(text)

function written(page: Page, entries: Entry[]): Page {
  const lines: (Line | null)[] = [...page.lines]
  for (const { at, head, first, last } of entries) {
    const pages = `(Pages ${first} - ${last})`
    const line = lines[at]!
    const to = head ? at : headAbove(page.lines, at)
    if (to === undefined) continue
    if (!head) lines[at] = null
    const own = lines[to] ?? line
    lines[to] = { ...own, ...styleOf(own, head || own.text), text: `${head || own.text} ${pages}` }
  }
  const tables = new Set(entries.map(({ at }) => page.lines[at]!.hint?.cell?.table).filter((table) => table !== undefined))
  const edge = Math.max(...entries.map(({ right }) => right))
  const kept = lines.filter((line) => line !== null && !(isDash(line) && (line.right ?? 0) > edge - 40))
  return { ...page, lines: loosed(kept as Line[], tables) }
}

/** In the place of pages: there are none. */
const isDash = ({ text }: Line): boolean => /^[-–—]$/.test(text)

/** A list of business is no table: a number in a cell of its own stands before its title. */
function loosed(lines: Line[], tables: ReadonlySet<number>): Line[] {
  const out: Line[] = []
  for (const line of lines) {
    const { hint: { cell, ...hint } = {}, ...rest } = line
    const before = out.at(-1)
    if (!cell || !tables.has(cell.table)) out.push(line)
    else if (before && cell.column === 1 && NUMBER.test(before.text) && before.hint?.cell === undefined && levelWith(before, line))
      out[out.length - 1] = { ...before, ...pick(line), text: `${before.text} ${line.text}`, textIndent: line.indent }
    else out.push({ ...rest, hint })
  }
  return out
}

const NUMBER = /^\(?[A-Z]{0,2}\d{1,3}[a-z]?[.):]?$/
const levelWith = (a: Line, b: Line): boolean => a.baseline !== undefined && Math.abs(a.baseline - (b.baseline ?? 0)) < 3
const pick = ({ right, bold }: Line): Partial<Line> => ({ right, bold })

/** A title in bold stays so with its pages behind it. */
const styleOf = (line: Line, title: string): Partial<Line> =>
  (line.boldTo ?? 0) >= title.length - 1 ? { bold: true, boldTo: undefined } : {}

/** The end of the title that begins at the same height, or of the last that begins with a number. */
function headAbove(lines: Line[], at: number): number | undefined {
  const level = lines.findIndex((line, i) => i !== at && !NUMBER.test(line.text) && levelWith(line, lines[at]!))
  if (level >= 0) return endOf(lines, level)
  for (let i = at - 1; i >= 0; i--) if (NUMBERED.test(lines[i]!.text)) return i
  return undefined
}

/** A title runs on in lines without a gap and without a number, no further left than its text. */
function endOf(lines: Line[], from: number): number {
  const edge = lines[from]!.textIndent ?? lines[from]!.indent
  let end = from
  for (let i = from + 1; i < lines.length; i++) {
    const line = lines[i]!
    if (line.gap > 0.3 || NUMBERED.test(line.text) || isNumberCell(line) || line.indent < edge - 3 || line.bold !== lines[from]!.bold) break
    if (/\p{L}/u.test(line.text)) end = i
  }
  return end
}
