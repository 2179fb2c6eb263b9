/** Tables of actions: what is to be done, who does it, by when, and whether it is done. */

import { joinLineTexts } from '../../extract/join.js'
import type { Line } from '../../extract/text.js'
import type { Action } from '../../records/record.js'
import { readLabel } from '../labels.js'
import { cellsOf } from '../line-cells.js'
import { makePara, type Para } from '../para.js'
import { readDate } from '../rules/date.js'

type Column = 'text' | 'owner' | 'due' | 'status'

const COLUMNS: [Column, RegExp][] = [
  ['text', /^(?:actions?(?: points?| required| agreed)?|task|description|what)$/i],
  ['owner', /^(?:owners?|lead(?: officer)?|responsible(?: officer| person)?|by whom|who|assigned to|action by|officer)$/i],
  ['due', /^(?:due(?: date| by)?|deadline|by when|when|target(?: date)?|date(?: due)?|timescale)$/i],
  ['status', /^(?:status|progress|complete(?:d)?\??|outcome|open ?\/ ?closed)$/i],
]
const STATUS = 'open|closed|complete(?:d)?|ongoing|on-going|in progress|outstanding|not started|discharged|pending|done|overdue'

/** Every action of every table of actions among these paragraphs. */
export function readActionTable(paras: Para[]): Action[] {
  const tables = paras.flatMap((para, i) => (para.rows ? fromRows(para.rows, para) : isHeader(para.text) ? fromLines(paras, i) : []))
  return tables.length ? tables : fromGaps(paras)
}

/** A table of plain text, with gaps for columns: rows of as many cells as the row that names them, or one less where the first is a label. */
function fromGaps(paras: Para[]): Action[] {
  const lines = paras.flatMap((para) => para.lines.map((line) => ({ para, cells: line.hint?.stops ? cellsOf(line) : [] })))
  const at = lines.findIndex(({ cells }) => cells.length > 2 && cells.filter((cell) => columnOf(cell)).length >= 2)
  if (at < 0) return []
  const head = lines[at]!.cells
  const own = lines.slice(at + 1).filter(({ cells }) => cells.length >= head.length - 1 && cells.length <= head.length)
  return own.flatMap(({ para, cells }) => {
    const first = cells[0]!.slice(readLabel(cells[0]!, true)?.length ?? 0)
    const row = cells.length === head.length ? cells : ['', first, ...cells.slice(1)]
    return fromRows([head, row], para)
  })
}

/** The actions of a log of actions: a paper that is one table of them and little else; none of any other paper. */
export function readActionLog(paras: Para[]): Action[] {
  const actions = readActionTable(paras)
  const letters = (some: Para[]): number => some.reduce((sum, { text }) => sum + text.length, 0)
  const tables = paras.filter((para) => actions.some(({ at }) => at === para.at || isInside(para, at)))
  return actions.length > 1 && actions.some(({ owner }) => owner) && letters(tables) > letters(paras) / 2 ? actions : []
}

const isInside = ({ at }: Para, of: Action['at']): boolean =>
  at.page === of?.page && at.lines?.[0] === of?.lines?.[0] && at.lines !== undefined

function fromRows(rows: string[][], para: Para): Action[] {
  const at = rows.findIndex((row) => row.filter((cell) => columnOf(cell)).length >= 2)
  if (at < 0) return []
  const columns = rows[at]!.map(columnOf)
  const texts = columns.indexOf('text')
  const column =
    texts >= 0 ? texts : columns.findIndex((name, i) => name === null && rows.slice(at + 1).some((r) => (r[i] ?? '').length > 12))
  if (column < 0) return []
  return rows.slice(at + 1).flatMap((row) => {
    const text = row[column]?.trim() ?? ''
    if (!text) return []
    const cell = (name: Column) => row[columns.indexOf(name)]?.trim() ?? ''
    return [action(text, cell('owner'), cell('due'), cell('status'), para)]
  })
}

const columnOf = (cell: string): Column | null => COLUMNS.find(([, pattern]) => pattern.test(cell.trim().replace(/:$/, '')))?.[0] ?? null

function action(text: string, owner: string, due: string, status: string, para: Para): Action {
  const out: Action = { text }
  if (owner) out.owner = owner
  if (due) {
    out.due = readDate(due)?.iso ?? due
    if (out.due !== due) out.duePrinted = due
  }
  if (status) out.status = status
  out.at = para.at
  return out
}

/** Text without columns: “Status Owner Due date” is the header, and each row ends with a status, an owner and a day. */
const isHeader = (text: string): boolean => /^(?:(?:ref|no|action)s?\s+)*status\s+owner\s+due(?:\s+date)?$/i.test(text.trim())

const ROW = new RegExp(
  `^(?<text>.{8,400})\\s+(?<status>${STATUS})\\s+(?<owner>\\p{Lu}.{1,60}?)\\s+(?<due>\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{1,2} \\p{L}+ \\d{4}|TBC|Ongoing)$`,
  'iu',
)

const readRow = (text: string) => ROW.exec(text.trim())?.groups ?? null

/** A row may run over lines; a paragraph may hold several rows. */
function fromLines(paras: Para[], header: number): Action[] {
  const out: Action[] = []
  for (const para of paras.slice(header + 1)) {
    let open: Line[] = []
    for (const line of para.lines) {
      open.push(line)
      const row = readRow(joinLineTexts(open.map((l) => l.text)))
      if (!row) continue
      out.push(action(row.text!, row.owner!, row.due!, row.status!, makePara(open)))
      open = []
    }
    if (open.length) break
  }
  return out
}
