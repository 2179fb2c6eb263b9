/** Rows of a table of minutes to lines: number and title on one, then what was said, and who is to do what beside it. */
import type { Line } from '../../extract/text.js'
import type { Mark } from '../families/printed/action-column.js'
import { isNeverItem } from '../families/printed/known-titles.js'
import type { Columns } from './columns.js'
import type { Cell, Row, Table } from './grid.js'
import { isNumber, mayNumber } from './number.js'

export interface Flat {
  lines: Line[]
  marks: Mark[]
}

export function flattenRows(table: Table, { roles, captions, heads }: Columns, out: Flat): void {
  for (const row of table.rows.slice(0, captions))
    out.lines.push(...linesOf(row.cells[0]!).map((line) => ({ ...line, hint: { ...line.hint, caption: true } })))
  for (const row of table.rows.slice(captions, heads)) out.lines.push(headLine(row))
  const body = table.rows.slice(heads)
  const returning = labelsOf(body, roles)
  for (const row of body) {
    const cells = (role: Columns['roles'][number]) => roles.flatMap((own, i) => (own === role ? (row.cells[i] ?? []) : []))
    const from = out.lines.length
    addText(
      {
        number: cells('number')[0],
        title: cells('title')[0],
        // Who moved it may stand before what was moved, and is no title of it.
        texts: [...roles.flatMap((own, i) => (own === 'text' || own === 'none' ? (row.cells[i] ?? []) : [])), ...cells('mover')],
      },
      returning,
      out.lines,
    )
    // `ADOPTED`: what became of it stands under the business, a decision of its own.
    for (const cell of cells('outcome')) out.lines.push({ ...freed(cell.lines[0]!), text: cell.text, gap: 1 })
    addMarks(out, from, cells('task'), cells('owner'), cells('due'))
  }
}

/** The head's cells are one line, which says nothing but that a table begins. */
function headLine(row: Row): Line {
  const lines = row.cells.flatMap((cell) => cell?.lines ?? [])
  return { ...freed(lines[0]!), text: lines.map((line) => line.text).join(' '), bold: false, gap: 1 }
}

interface Parts {
  number: Cell | undefined
  title: Cell | undefined
  texts: Cell[]
}

/**
 * Words at the left that return in row after row are labels of what stands beside them (`Discussion`, `Decision`). The
 * commonest says of the text only that it is the text: it is kept as nothing.
 */
function labelsOf(body: Row[], roles: Columns['roles']): Map<string, boolean> {
  const counts = new Map<string, number>()
  for (const row of body) {
    const text = row.cells.find((cell, i) => cell && (roles[i] === 'number' || roles[i] === 'title'))?.text.toLowerCase()
    if (text && !isNumber(text)) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const most = Math.max(...counts.values())
  return new Map([...counts].filter(([, count]) => count > 1).map(([text, count]) => [text, count === most]))
}

function addText({ number, title, texts }: Parts, returning: Map<string, boolean>, out: Line[]): void {
  const isLabel = (cell: Cell) =>
    returning.has(cell.text.toLowerCase()) || (cell === number ? !mayNumber(cell.text) : !number && isNeverItem(cell.text))
  const label = [number, title].find((cell) => cell && isLabel(cell))
  const first = texts.findIndex((cell) => cell.lines.length)
  const rest = texts.flatMap((cell) => linesOf(cell))
  if (label && returning.get(label.text.toLowerCase()) && first >= 0) out.push(...rest)
  else if (label) out.push(...(first < 0 ? linesOf(label) : led(label, rest)))
  else if (title) out.push(titleLine(number, title), ...rest)
  else if (number) out.push(...(first < 0 ? linesOf(number) : numbered(number, rest)))
  else out.push(...rest)
}

/** The label stands before the first line of what it labels. */
const led = (label: Cell, [first, ...rest]: Line[]): Line[] => [
  { ...first!, text: `${label.text.replace(/\s*:?$/, ':')} ${first!.text}`, bold: false, boldTo: undefined, gap: 1 },
  ...rest,
]

/** A title over several lines is one line, in bold as titles are: the table's edges say what it is. */
function titleLine(number: Cell | undefined, title: Cell): Line {
  const first = freed(title.lines[0]!)
  const hint = { ...first.hint, title: true }
  const line = { ...first, hint, text: title.text, right: title.lines.at(-1)!.right, bold: true, boldTo: undefined, gap: 1 }
  return number ? withNumber(number, line) : line
}

/** The number may be set higher or lower than the text that it numbers. */
const numbered = (number: Cell, [first, ...rest]: Line[]): Line[] => [
  withNumber(number, { ...first!, gap: Math.max(1, first!.gap) }),
  ...rest,
]

function withNumber(number: Cell, line: Line): Line {
  const printed = /^\p{L}{3,}\.?\s\d+$/u.test(number.text) ? `${number.text}:` : number.text
  const at = printed.length + 1
  const boldTo = line.bold ? at + line.text.length : line.boldTo ? at + line.boldTo : undefined
  const { list: _list, ...hint } = line.hint ?? {}
  return {
    ...line,
    hint: { ...hint, numbered: true },
    text: `${printed} ${line.text}`,
    indent: number.lines[0]!.indent,
    textIndent: line.indent > number.lines[0]!.indent ? line.indent : number.lines[0]!.indent + 1,
    ...(boldTo ? { boldTo } : {}),
  }
}

/** The lines of a cell out of it; they keep the edges that their text is set to. */
const linesOf = (cell: Cell): Line[] =>
  cell.lines.map((line, i) =>
    i === 0 || (line.baseline !== undefined && line.gap > APART) ? { ...freed(line), gap: Math.max(1, line.gap) } : freed(line),
  )

/** In a cell paragraphs stand closer than in running text: a little more than the usual leading parts them. */
const APART = 0.25

function freed(line: Line): Line {
  const { cell: _cell, ...hint } = line.hint!
  return { ...line, hint }
}

function addMarks(out: Flat, from: number, tasks: Cell[], owners: Cell[], dues: Cell[]): void {
  const own = out.lines.slice(from)
  const due = dues.map((cell) => cell.text).join(' ')
  for (const cell of tasks.length ? tasks : owners) {
    const owner = tasks.length ? owners.map((one) => one.text).join(', ') : ''
    for (const mark of parted(cell)) {
      out.marks.push({
        owner: mark,
        beside: besideIt(mark, own) ?? out.lines.at(-1),
        ...(tasks.length ? { task: true } : {}),
        ...(owner ? { by: owner } : {}),
        ...(due ? { due } : {}),
      })
    }
  }
}

/** Lines of one cell that stand apart are marks of their own. */
function parted(cell: Cell): Line[] {
  const marks: Line[] = []
  for (const line of cell.lines) {
    const last = marks.at(-1)
    const apart = line.gap > 0.3 || line.hint?.element !== cell.lines[0]!.hint?.element || line.hint?.list?.first
    if (last && !apart) marks[marks.length - 1] = { ...last, text: `${last.text} ${line.text}` }
    else marks.push(line)
  }
  return marks
}

/** The line of text at the mark's level; a mark at the head of its cell stands beside all of the row, and its last line is meant. */
function besideIt(mark: Line, lines: Line[]): Line | undefined {
  const said = lines.filter((line) => !line.bold)
  const above = said.filter((line) => line.baseline !== undefined && mark.baseline !== undefined && line.baseline <= mark.baseline + 3)
  return (above.length > 1 ? above.at(-1) : undefined) ?? said.at(-1) ?? lines.at(-1)
}
