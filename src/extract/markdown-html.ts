/** HTML in Markdown: tables that converters leave as tags, a tag a line. Each row's cells are lines where its text stands. */
import type { Numbered } from './front-matter.js'
import type { Hint } from './text.js'

export interface TagCell {
  text: string
  cell: NonNullable<Hint['cell']>
}

const ENDS = /<\/?(table|tr|t[dh]|p|li|[uo]l|div)\b[^<>]{0,300}>|<br\s*\/?>/gi
/** Tags that set words within a line, or a line apart: what they say is the words. */
const INLINE =
  /<\/?(?:a|abbr|blockquote|cite|code|details|div|figure|footer|header|hr|img|kbd|p|section|summary|small|sub|sup|span|u|b|i|em|strong|font|center|mark|del|ins|s)(?:\s[^<>]{0,300})?>/gi
const BREAK = /<br\s{0,3}\/?>/gi

export const withoutInlineTags = (text: string): string => (text.includes('<') ? text.replace(BREAK, ' ').replace(INLINE, '').trim() : text)

/** What stands in cells of tables, by the number of its line; a line of nothing but tags has none. @param first number of the first table */
export function tagTables(lines: Numbered[], first: number): Map<number, TagCell[]> {
  const found = new Map<number, TagCell[]>()
  let at: { table: number; row: number; column: number; header: boolean; cells: TagCell[]; inCell: boolean; point: boolean } | null = null
  let table = first
  for (const { raw, number } of lines) {
    if (!at && !/<table\b/i.test(raw)) continue
    const own: TagCell[] = []
    let from = 0
    const say = (to: number) => {
      const text = withoutInlineTags(raw.slice(from, to)).trim()
      if (!at?.inCell || text === '') return
      const cell: TagCell = {
        text: at.point ? `- ${text}` : text,
        cell: { table: at.table, row: at.row, column: at.column, columns: 0, ...(at.header ? { header: true } : {}) },
      }
      at.cells.push(cell)
      own.push(cell)
    }
    for (const tag of raw.matchAll(ENDS)) {
      say(tag.index)
      from = tag.index + tag[0].length
      const [name, closes] = [tag[1]?.toLowerCase(), tag[0][1] === '/']
      if (name === 'table' && !closes) at = { table: table++, row: -1, column: -1, header: false, cells: [], inCell: false, point: false }
      else if (!at) continue
      else if (name === 'table') {
        const columns = Math.max(0, ...at.cells.map((c) => c.cell.column)) + 1
        for (const c of at.cells) c.cell.columns = columns
        at = null
      } else if (name === 'tr' && !closes) Object.assign(at, { row: at.row + 1, column: -1, inCell: false })
      else if (name === 'td' || name === 'th') {
        if (!closes) Object.assign(at, { column: at.column + 1, header: name === 'th' })
        at.inCell = !closes
      }
      if (at) at.point = name === 'li' && !closes
    }
    say(raw.length)
    found.set(number, own)
  }
  return found
}
