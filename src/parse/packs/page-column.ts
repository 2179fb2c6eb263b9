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
const RANGE = /^(?<head>.*?)[\s.…_]*(?<![\d/.,£-])(?<first>\d{1,4})(?:\s?[-–—]\s?(?<last>\d{1,4}))?$/
const HEAD = /\bpages?(?:\s(?:nos?\.?|numbers?|\(s\)))?$/i
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
  const entries = rising(unbroken(front.map((page, i) => (i < headed ? [] : entriesOf(page, i)))))
  const ranges = entries.filter((entry) => entry.ranged).length
  if (!entries.length || (headed < 0 && ranges < 2) || front.some((page) => page.lines.some((line) => readPages(line.text)))) return pages
  const kept = headed >= 0 ? entries : entries.filter((entry) => entry.ranged)
  return pages.map((page, i) =>
    kept.some((entry) => entry.page === i)
      ? written(
          page,
          kept.filter((entry) => entry.page === i),
        )
      : page,
  )
}

/** Lines that end in a number or two at the right edge of the page's text. */
function entriesOf({ lines }: Page, page: number): Entry[] {
  const edge = Math.max(0, ...lines.map((line) => line.right ?? 0))
  return lines.flatMap((line, at): Entry[] => {
    const found = RANGE.exec(line.text)?.groups
    if (!found || (line.right ?? 0) < edge * 0.8) return []
    const first = Number(found.first)
    const last = Number(found.last ?? found.first)
    const named = /\p{L}{2}/u.test(found.head!)
    if (first < 1 || last < first || last > MOST || (found.head !== '' && !named) || (found.head === '' && line.indent < edge * 0.7))
      return []
    return [{ page, at, head: found.head!.trim(), first, last, ranged: found.last !== undefined, right: line.right! }]
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

/** Papers follow one another: what goes back is no page. */
function rising(entries: Entry[]): Entry[] {
  const out: Entry[] = []
  for (const entry of entries) if (!out.length || entry.first >= out.at(-1)!.first) out.push(entry)
  return out
}

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
  return { ...page, lines: lines.filter((line) => line !== null) }
}

/** A title in bold stays so with its pages behind it. */
const styleOf = (line: Line, title: string): Partial<Line> =>
  (line.boldTo ?? 0) >= title.length - 1 ? { bold: true, boldTo: undefined } : {}

/** The line at the same height, or the last that begins with a number. */
function headAbove(lines: Line[], at: number): number | undefined {
  const level = lines.findIndex(
    (line, i) => i !== at && line.baseline !== undefined && Math.abs(line.baseline - (lines[at]!.baseline ?? 0)) < 3,
  )
  if (level >= 0) return level
  for (let i = at - 1; i >= 0; i--) if (NUMBERED.test(lines[i]!.text)) return i
  return undefined
}
