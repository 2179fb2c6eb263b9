/** Tables as a dump for SQLite: `sqlite3 minutes.db < FILE`. Keys, indexes, and a full-text index named `search`. */
import type { Exporter } from './exporter.js'
import { buffered } from './sink.js'
import { type Cell, type Column, flatCell, type Row, TABLES, type Table, tableOf, toRows } from './tables.js'

const TYPES = { string: 'TEXT', integer: 'INTEGER', number: 'REAL', boolean: 'INTEGER', date: 'TEXT', time: 'TEXT', json: 'TEXT' } as const
/** Rows in one statement, at most. */
const BATCH = 50

export const exporter: Exporter = {
  description: 'a dump that sqlite3 minutes.db < FILE loads, with keys and a full-text index',
  shape: 'text',
  run: async (entries, out) => {
    const sink = buffered(out.write)
    await sink.write(`PRAGMA foreign_keys=OFF;\nBEGIN;\n${TABLES.map(createTable).join('\n')}\n`)
    for await (const { id, record } of entries) {
      const rows = new Map<Table, Row[]>()
      for (const { table, row } of toRows(id, record)) {
        const list = rows.get(tableOf(table))
        if (list) list.push(row)
        else rows.set(tableOf(table), [row])
      }
      for (const [table, list] of rows) {
        for (let start = 0; start < list.length; start += BATCH) await sink.write(insert(table, list.slice(start, start + BATCH)))
      }
    }
    await sink.write(`${INDEXES}${SEARCH}COMMIT;\n`)
    await sink.flush()
  },
}

function createTable({ name, description, columns }: Table): string {
  const lines = columns.map((column) => `  ${definition(column)}, -- ${column.description}`)
  lines[lines.length - 1] = lines.at(-1)!.replace(', -- ', ' -- ')
  return `CREATE TABLE ${name} ( -- ${description}\n${lines.join('\n')}\n);`
}

function definition({ name, type, required, to, oneOf }: Column): string {
  const parts = [name, TYPES[type]]
  if (name === 'id') parts.push('PRIMARY KEY')
  if (required) parts.push('NOT NULL')
  if (oneOf) parts.push(`CHECK (${name} IN (${oneOf.map((value) => `'${value}'`).join(', ')}))`)
  if (to !== undefined) parts.push(`REFERENCES ${to} (id) DEFERRABLE INITIALLY DEFERRED`)
  return parts.join(' ')
}

function insert({ name, columns }: Table, rows: Row[]): string {
  const values = rows.map((row) => `(${columns.map((column) => literal(row[column.name])).join(',')})`)
  return `INSERT INTO ${name} VALUES\n${values.join(',\n')};\n`
}

/** Line ends and other control characters are named, so that no line of text can be taken for a command of the shell. */
function literal(value: Cell | undefined): string {
  const flat = flatCell(value)
  if (flat === null) return 'NULL'
  if (typeof flat === 'boolean') return flat ? '1' : '0'
  if (typeof flat === 'number') return String(flat)
  const quoted = `'${flat.replaceAll("'", "''")}'`
  return /[\u0001-\u001f]/.test(flat) ? `(${quoted.replace(/[\u0001-\u001f]+/g, named)})` : quoted
}

const named = (controls: string): string => `'||char(${[...controls].map((one) => one.charCodeAt(0)).join(',')})||'`

const INDEXES = TABLES.flatMap(({ name, columns }) =>
  columns
    .filter((column) => column.to !== undefined && column.name !== 'id')
    .map((column) => `CREATE INDEX ${name}_${column.name} ON ${name} (${column.name});\n`),
).join('')

const SEARCH = `CREATE VIRTUAL TABLE search USING fts5(kind UNINDEXED, id UNINDEXED, document_id UNINDEXED, title, text, tokenize = "unicode61 remove_diacritics 2");
INSERT INTO search SELECT 'item', id, document_id, title, '' FROM items ORDER BY rowid;
INSERT INTO search SELECT p.type, p.id, p.document_id, coalesce(i.title, ''), p.text FROM paragraphs p LEFT JOIN items i ON i.id = p.item_id ORDER BY p.rowid;
`
