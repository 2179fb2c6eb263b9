/** Questions in a table: a column that asks, a column that answers, often columns for number, asker and who is to answer. */

import { joinLineTexts } from '../../extract/join.js'
import type { Line, Text } from '../../extract/text.js'
import { makePara, type Para } from '../para.js'
import { plain, type QuestionMark } from '../rules/question-mark.js'
import { ANSWER, ANSWERER_FIELD, ASKED_FIELD, ASKER_FIELD, QUESTION } from '../words/asking.js'
import type { Shaped } from './shape.js'
import { readWho } from './who.js'

type Column = 'number' | 'asker' | 'of' | 'question' | 'answer' | 'other'

interface Row {
  cells: Line[][]
  texts: string[]
}

/** Null where no table among these paragraphs holds questions. */
export function shapeTables(paras: Para[], kind: Text['kind'], titled = 0): Shaped | null {
  let count = 0
  let first = -1
  let columns: Column[] | null = null
  const out = paras.flatMap((para, at) => {
    if (!para.rows) return [para]
    const rows = rowsOf(para)
    const own: { columns: Column[]; header: boolean } | null =
      columnsOf(rows, titled) ?? (columns && columns.length === rows[0]?.texts.length ? { columns, header: false } : null)
    if (!own) return [para]
    columns = own.columns
    const asked = rows.slice(own.header ? 1 : 0).flatMap((row) => rowParas(row, own.columns, kind, para))
    if (first < 0) first = at
    count += asked.filter((p) => p.asked?.as === 'head').length
    return asked
  })
  return count > 0 ? { paras: out, first, evidence: 2 + titled, count } : null
}

function rowsOf(para: Para): Row[] {
  const rows = new Map<number, Line[][]>()
  for (const line of para.lines) {
    const cell = line.hint?.cell
    if (!cell) return para.rows!.map((texts) => ({ cells: [], texts }))
    const cells = rows.get(cell.row) ?? Array.from({ length: cell.columns }, () => [] as Line[])
    rows.set(cell.row, cells)
    cells[cell.column]?.push(line)
  }
  return [...rows.values()].map((cells) => ({ cells, texts: cells.map((c) => joinLineTexts(c.map((l) => l.text))) }))
}

/** By the words of the first row; else by what the cells hold: one column asks, and a longer one stands right of it. */
function columnsOf(rows: Row[], titled: number): { columns: Column[]; header: boolean } | null {
  const header = rows[0]?.texts.map(columnNamed) ?? []
  if (header.includes('question') && header.includes('answer')) return { columns: header, header: true }
  const width = rows[0]?.texts.length ?? 0
  const share = (at: number, test: (text: string) => boolean) => rows.filter((r) => test(r.texts[at] ?? '')).length / rows.length
  const question = Array.from({ length: width }, (_, i) => i).find((i) => share(i, (t) => /\?["”’')]*$/.test(t)) >= 0.6)
  if (question === undefined || titled === 0) return null
  const answer = Array.from({ length: width }, (_, i) => i).find(
    (i) => i > question && share(i, (t) => t.length > 12 && !readWho(t)) >= 0.6,
  )
  if (answer === undefined) return null
  const columns = Array.from({ length: width }, (_, i): Column => {
    if (i === question) return 'question'
    if (i === answer) return 'answer'
    if (share(i, (t) => /^\W*(?:Q\.?\s?)?\d{1,3}\W*$/i.test(t)) >= 0.6) return 'number'
    return share(i, (t) => readWho(t) !== null) >= 0.6 ? (i < question ? 'asker' : 'of') : 'other'
  })
  return { columns, header: false }
}

function columnNamed(text: string): Column {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
  const says = (list: ReadonlySet<string>) => words.some((w) => list.has(w))
  if (words.length > 6) return 'other'
  if (/^\W*(?:no|number|ref|reference|item|q|#|question\s(?:no|number|ref))\W*$/i.test(text) || text.trim() === '#') return 'number'
  if (says(ANSWERER_FIELD)) return 'other'
  if (says(ANSWER)) return 'answer'
  if (says(QUESTION) && !words.includes('by') && !words.includes('from')) return 'question'
  if (says(ASKER_FIELD)) return 'asker'
  return says(ASKED_FIELD) ? 'of' : 'other'
}

/** A row as paragraphs: its head, its question, its answer. */
function rowParas(row: Row, columns: Column[], kind: Text['kind'], table: Para): Para[] {
  const text = (name: Column) => row.texts[columns.indexOf(name)]?.trim() ?? ''
  const cell = (name: Column) => cellParas(row, columns.indexOf(name), kind, table)
  const question = cell('question')
  if (question.length === 0) return []
  const mark: QuestionMark = {
    ...plain,
    number: text('number').replace(/^\D+(?=\d)|\W+$/g, '') || null,
    asker: readWho(text('asker')),
    askedOf: text('of') || null,
    textStart: 0,
  }
  const [head, ...more] = question
  const [answer, ...others] = cell('answer')
  const bracket = mark.asker || !head ? null : leadingAsker(head.text)
  if (bracket) Object.assign(mark, { asker: bracket.asker, textStart: bracket.end })
  return [
    { ...head!, asked: { as: 'head', mark } },
    ...more.map((p): Para => ({ ...p, asked: { as: 'text' } })),
    ...(answer ? [{ ...answer, asked: { as: 'answer' as const, mark: { ...plain, answer: true, textStart: 0 } } }] : []),
    ...others.map((p): Para => ({ ...p, asked: { as: 'reply' } })),
  ]
}

/** `Mr Quill: Why …?` in the cell that asks. */
function leadingAsker(text: string) {
  const end = text.search(/[:?]/)
  const asker = end > 0 && text[end] === ':' ? readWho(text.slice(0, end)) : null
  return asker && { asker, end: end + 1 + (/^\s*/.exec(text.slice(end + 1))?.[0].length ?? 0) }
}

function cellParas(row: Row, column: number, kind: Text['kind'], table: Para): Para[] {
  if (column < 0) return []
  const lines = row.cells[column] ?? []
  if (lines.length === 0) return row.texts[column]?.trim() ? [{ ...table, rows: undefined, text: row.texts[column]!.trim() } as Para] : []
  return kind === 'pdf' ? [makePara(lines)] : lines.map((line) => makePara([line]))
}
