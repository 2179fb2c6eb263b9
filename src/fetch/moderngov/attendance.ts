/** The table of an attendance page: attendee, role, attendance. */
import { squeezed, tokens } from './html.js'

export interface Attendee {
  name: string
  role: string
  attendance: string
}

/** Rows of the tables whose head is Attendee, Role, Attendance; in another language, of the product’s own table. */
export function readAttendance(html: string): Attendee[] {
  return tablesOf(html).flatMap(({ own, head, rows }) => {
    const column = (pattern: RegExp, otherwise: number) => {
      const at = head.findIndex((text) => pattern.test(text))
      return at >= 0 ? at : own ? otherwise : -1
    }
    const [name, role, attendance] = [
      column(/^(?:attendee|name|mynychwr|enw)/i, 0),
      column(/^(?:role|rôl|rol)/i, 1),
      column(/^(?:attendance|presenoldeb)/i, 2),
    ]
    if (name < 0 || attendance < 0) return []
    return rows.flatMap((cells) => {
      const found = { name: cells[name] ?? '', role: cells[role] ?? '', attendance: cells[attendance] ?? '' }
      return found.name === '' || found.attendance === '' ? [] : [found]
    })
  })
}

interface Table {
  /** Of the product’s class for lists of attendance. */
  own: boolean
  head: string[]
  rows: string[][]
}

function tablesOf(html: string): Table[] {
  const tables: Table[] = []
  let cell: { text: string; head: boolean } | undefined
  const endCell = () => {
    const table = tables.at(-1)
    if (!cell || !table) return
    if (cell.head) table.head.push(squeezed(cell.text))
    else table.rows.at(-1)?.push(squeezed(cell.text))
    cell = undefined
  }
  for (const token of tokens(html)) {
    if (token.kind === 'text') {
      if (cell) cell.text += token.text
      continue
    }
    if (!['table', 'tr', 'td', 'th'].includes(token.name)) continue
    endCell()
    if (token.kind === 'close') continue
    if (token.name === 'table') tables.push({ own: /\bmgStatsTable\b/.test(token.attributes.class ?? ''), head: [], rows: [] })
    else if (token.name === 'tr') tables.at(-1)?.rows.push([])
    else cell = { text: '', head: token.name === 'th' }
  }
  endCell()
  return tables
}
