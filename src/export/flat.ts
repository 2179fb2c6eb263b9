/** One thing a line, each with its ids: rows of the tables, questions and resolutions joined with their blocks. */
import type { ErrorRecord } from '../records/error.js'
import type { Record } from '../records/record.js'
import { jsonForTerminal } from './printable.js'
import { type Row, type TableName, toRows } from './tables.js'

const SHOWN = new Set<TableName>(['decisions', 'people', 'items', 'paragraphs', 'questions', 'resolutions', 'votes', 'actions'])

export function* flatLines(source: string, record: Record | ErrorRecord): Generator<string> {
  const rows = toRows(source, record)
  const blocks = new Map<string, Row>()
  for (const { table, row } of rows) if (table === 'paragraphs') blocks.set(String(row.id), row)
  for (const { table, row } of rows) {
    if (!SHOWN.has(table) || (table === 'paragraphs' && (row.type === 'question' || row.type === 'resolution'))) continue
    const block = table === 'questions' || table === 'resolutions' ? blocks.get(String(row.id)) : undefined
    yield jsonForTerminal(JSON.stringify({ table, source_id: source, ...block, ...row }))
  }
}
