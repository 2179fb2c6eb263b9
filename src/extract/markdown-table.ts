/** Tables of Markdown: a row of bars, a rule of dashes under it, and rows until one has no bar at its head. */
import { collapse } from './characters.js'
import { readMarkdownLine } from './markdown-line.js'
import type { Line } from './text.js'

const RULE = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/

export const isTableRow = (body: string) => body.startsWith('|') && body.indexOf('|', 1) > 0
export const isTableRule = (body: string) => body.includes('|') && RULE.test(body)

/** The lines of one row: one for each line of each cell that holds something. */
export function rowLines(body: string, at: { table: number; row: number; header: boolean }, place: Line['place'], gap: number): Line[] {
  const cells = cellsOf(body)
  return cells.flatMap((cell, column) =>
    cell.split(/<br\s*\/?>/i).flatMap((part): Line[] => {
      const { hint, ...marked } = readMarkdownLine(part.trim())
      const text = collapse(marked.text)
      if (text === '') return []
      const { header, ...where } = at
      const inCell = { ...where, column, columns: cells.length, ...(header ? { header } : {}) }
      return [{ ...marked, text, indent: 0, gap, hint: { ...hint, cell: inCell }, place }]
    }),
  )
}

/** A bar behind a backslash is part of the text. */
function cellsOf(body: string): string[] {
  const cells: string[] = []
  let open = ''
  for (let i = 1; i < body.length; i++) {
    const escaped = body[i] === '\\' && body[i + 1] === '|'
    if (escaped) i++
    if (body[i] === '|' && !escaped) {
      cells.push(open)
      open = ''
    } else open += body[i]
  }
  return open.trim() === '' ? cells : [...cells, open]
}
