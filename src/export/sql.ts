/** Tables as statements for SQLite, which may be run again and again: what a source had before is replaced by what it has now. */
import type { Entry } from './entries.js'
import type { Exporter } from './exporter.js'
import { buffered } from './sink.js'
import { CREATE, forget, index, literal } from './sql-schema.js'
import { type Row, type Table, tableOf, toRows } from './tables.js'

/** Rows in one statement, at most. */
const BATCH = 50

export const exporter: Exporter = {
  description: 'a dump that sqlite3 minutes.db < FILE loads, again and again, with keys and a full-text index',
  shape: 'text',
  run: (entries, out) => writeSql(entries, out.write),
}

/** What `write` is given are whole statements. */
export async function writeSql(entries: AsyncIterable<Entry>, write: (statements: string) => Promise<void>): Promise<void> {
  const sink = buffered(write)
  await sink.write(`PRAGMA foreign_keys=OFF;\nBEGIN;\n${CREATE}`)
  for await (const { id, record } of entries) {
    const rows = new Map<Table, Row[]>()
    for (const { table, row } of toRows(id, record)) {
      const list = rows.get(tableOf(table))
      if (list) list.push(row)
      else rows.set(tableOf(table), [row])
    }
    await sink.write(forget(id, record.source))
    for (const [table, list] of rows) {
      for (let start = 0; start < list.length; start += BATCH) await sink.write(insert(table, list.slice(start, start + BATCH)))
    }
    await sink.write(index(id))
  }
  await sink.write('COMMIT;\n')
  await sink.flush()
}

function insert({ name, columns }: Table, rows: Row[]): string {
  const values = rows.map((row) => `(${columns.map((column) => literal(row[column.name])).join(',')})`)
  return `INSERT INTO ${name} (${columns.map((column) => column.name).join(',')}) VALUES\n${values.join(',\n')};\n`
}
