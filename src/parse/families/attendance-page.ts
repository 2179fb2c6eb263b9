/** A page that holds nothing but a meeting's list of attendance: Attendee, Role, Attendance. */
import type { Line } from '../../extract/text.js'
import { type Family, newDraft } from '../draft.js'
import { attendeePerson } from '../people/attendee.js'
import { readPageHead } from './page-head.js'
import { framed } from './pieces.js'

const COLUMNS = { name: /^(?:attendee|name|mynychwr|enw)$/i, role: /^(?:role|rôl|rol)$/i, attendance: /^(?:attendance|presenoldeb)$/i }

interface Found {
  table: number
  column: { name: number; role: number; attendance: number }
}

export const attendancePage: Family = {
  name: 'moderngov-attendance-page',
  recognise(_text, lines) {
    const found = attendanceTable(lines)
    if (!found) return { score: 0, evidence: [] }
    const others = lines.some((l) => l.hint?.classes?.includes('mgItemTable')) || goesOn(lines, found.table)
    return { score: others ? 0.2 : 0.95, evidence: ['a table headed Attendee, Role, Attendance'] }
  },
  read(text, lines) {
    const { table, column } = attendanceTable(lines)!
    const own = framed(lines)
    const draft = newDraft('other')
    readPageHead(
      own.slice(
        0,
        own.findIndex((l) => l.hint?.cell?.table === table),
      ),
      text,
      draft,
    )
    draft.title = ['Meeting attendance', draft.body].filter(Boolean).join(': ')
    draft.people = rowsOf(lines, table).flatMap((row) => {
      const cell = (at: number) => row.find((l) => l.hint!.cell!.column === at)
      const name = cell(column.name)
      const attendance = cell(column.attendance)?.text ?? ''
      if (!name || !attendance) return []
      return [{ ...attendeePerson(name.text, cell(column.role)?.text ?? '', attendance), at: name.place }]
    })
    return [draft]
  },
}

/** More stands under the table than in it: the paper says who was there and then what was done. */
function goesOn(lines: Line[], table: number): boolean {
  const last = lines.findLastIndex((l) => l.hint?.cell?.table === table)
  const letters = (some: Line[]): number => some.reduce((sum, l) => sum + l.text.length, 0)
  return letters(lines.slice(last + 1)) > letters(lines.filter((l) => l.hint?.cell?.table === table))
}

/** The table whose first row heads its columns so; a role need not be among them. */
function attendanceTable(lines: Line[]): Found | null {
  const heads = lines.filter((l) => l.hint?.cell?.row === 0)
  for (const head of heads.filter((l) => COLUMNS.name.test(l.text))) {
    const { table } = head.hint!.cell!
    const at = (shape: RegExp) => heads.find((l) => l.hint!.cell!.table === table && shape.test(l.text))?.hint?.cell?.column ?? -1
    const column = { name: at(COLUMNS.name), role: at(COLUMNS.role), attendance: at(COLUMNS.attendance) }
    if (column.attendance >= 0) return { table, column }
  }
  return null
}

function rowsOf(lines: Line[], table: number): Line[][] {
  const rows = new Map<number, Line[]>()
  for (const line of lines) {
    const cell = line.hint?.cell
    if (cell?.table !== table || cell.row === 0) continue
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), line])
  }
  return [...rows.values()]
}
