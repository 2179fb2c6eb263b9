/** Minutes set as a table `Minute | Item | Action`: its rows are items, so that it reads on as text with a column of actions. */
import type { Line } from '../../../extract/text.js'
import type { Parted } from './action-column.js'

const NUMBER = /^(?:[A-Z]{1,4}[./ ]?)?\d{1,4}(?:[./]\d{1,4}){0,2}[a-z]?[.):]?$/
const ACTION_HEAD = /^(?:actions?(?: by)?|by whom|owner|who|lead)\s*:?$/i
/** What became of a row is nobody's task: `Item No | Subject | Disposition`, then `ADOPTED` in each row. */
const OUTCOME =
  /^(?:disposition|decision|outcome|result|adopted|approved|agreed|carried|passed|noted|received|lost|defeated|deferred|withdrawn|laid over)\b/i

interface Table {
  /** Index of the column that holds actions; null for none. */
  action: number | null
  header: number | null
}

/** Rows of such tables as lines of text; cells of their action column as marks. Other tables stay tables. */
export function flattenMinuteTables(lines: Line[]): Parted {
  const tables = new Map<number, Table>()
  for (const [table, cells] of byTable(lines)) {
    const found = minuteTable(cells)
    if (found) tables.set(table, found)
  }
  if (!tables.size) return { lines, marks: [] }
  const out: Parted = { lines: [], marks: [] }
  let number: Line | null = null
  for (const line of lines) {
    const cell = line.hint?.cell
    const table = cell && tables.get(cell.table)
    if (!cell || !table) {
      out.lines.push(line)
      continue
    }
    if (cell.row === table.header) out.lines.push(...headLine(out.lines.at(-1), freed(line, null), () => out.lines.pop()))
    else if (cell.column === 0 && NUMBER.test(line.text)) number = line
    else if (cell.column === table.action && OUTCOME.test(line.text) && out.lines.length) {
      const before = out.lines.pop()!
      out.lines.push({ ...before, text: `${before.text} ${line.text}`, right: line.right })
    } else if (cell.column === table.action) addMark(out, line, cell.row)
    else {
      out.lines.push(freed(line, number))
      number = null
    }
  }
  return out
}

function byTable(lines: Line[]): Map<number, Line[]> {
  const tables = new Map<number, Line[]>()
  for (const line of lines) {
    const table = line.hint?.cell?.table
    if (table === undefined) continue
    const own = tables.get(table)
    if (own) own.push(line)
    else tables.set(table, [line])
  }
  return tables
}

/** Most rows begin with a number alone, and say something beside it. */
function minuteTable(cells: Line[]): Table | null {
  const rows = new Set(cells.map((l) => l.hint!.cell!.row))
  const numbered = cells.filter((l) => l.hint!.cell!.column === 0 && NUMBER.test(l.text)).length
  const words = cells.filter((l) => l.hint!.cell!.column === 1 && /\p{L}{3}/u.test(l.text)).length
  if (numbered < 2 || numbered < rows.size * 0.5 || words < numbered) return null
  const columns = cells[0]!.hint!.cell!.columns
  const head = cells.find((l) => ACTION_HEAD.test(l.text) && l.hint!.cell!.column > 1)?.hint?.cell
  const last = cells.filter((l) => l.hint!.cell!.column === columns - 1)
  const short = columns > 2 && last.length > 0 && last.every((l) => l.text.length < 40)
  const unnumbered = cells.some((l) => l.hint!.cell!.row === 0 && l.hint!.cell!.column === 0 && !NUMBER.test(l.text))
  return { action: head?.column ?? (short ? columns - 1 : null), header: head?.row ?? (short && unnumbered ? 0 : null) }
}

/** The head's cells are one line: `Minute Item Action`. */
function headLine(before: Line | undefined, line: Line, drop: () => void): Line[] {
  if (!before || before.baseline === undefined || before.baseline !== line.baseline) return [{ ...line, gap: 1 }]
  drop()
  return [{ ...before, text: `${before.text} ${line.text}`, right: line.right }]
}

/** The line out of its cell, with the row's number before it. */
function freed(line: Line, number: Line | null): Line {
  const { cell: _cell, ...hint } = line.hint!
  const plain = { ...line, hint, column: undefined }
  if (!number) return plain
  const boldTo = line.bold ? number.text.length + 1 + line.text.length : line.boldTo ? number.text.length + 1 + line.boldTo : undefined
  return {
    ...plain,
    gap: Math.max(1, line.gap),
    text: `${number.text} ${line.text}`,
    indent: number.indent,
    textIndent: line.indent,
    ...(boldTo ? { boldTo } : {}),
  }
}

/** Lines of one cell are one mark. */
function addMark(out: Parted, line: Line, row: number): void {
  const last = out.marks.at(-1)
  if (last?.owner.hint?.cell?.row === row && last.owner.hint.cell.table === line.hint!.cell!.table)
    last.owner = { ...last.owner, text: `${last.owner.text} ${line.text}` }
  else out.marks.push({ owner: line, beside: out.lines.at(-1) })
}
