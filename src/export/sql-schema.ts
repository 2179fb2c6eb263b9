/** The tables, indexes and full-text index of a SQLite database, and what is done with one source in it. */
import { type Cell, type Column, flatCell, TABLES, type Table } from './tables.js'

const TYPES = { string: 'TEXT', integer: 'INTEGER', number: 'REAL', boolean: 'INTEGER', date: 'TEXT', time: 'TEXT', json: 'TEXT' } as const

function createTable({ name, description, columns }: Table): string {
  const lines = columns.map((column) => `  ${definition(column)}, -- ${column.description}`)
  lines[lines.length - 1] = lines.at(-1)!.replace(', -- ', ' -- ')
  return `CREATE TABLE IF NOT EXISTS ${name} ( -- ${description}\n${lines.join('\n')}\n);\n`
}

function definition({ name, type, required, to, oneOf }: Column): string {
  const parts = [name, TYPES[type]]
  if (name === 'id') parts.push('PRIMARY KEY')
  if (required) parts.push('NOT NULL')
  if (oneOf) parts.push(`CHECK (${name} IN (${oneOf.map((value) => `'${value}'`).join(', ')}))`)
  if (to !== undefined) parts.push(`REFERENCES ${to} (id) DEFERRABLE INITIALLY DEFERRED`)
  return parts.join(' ')
}

const createIndexes = ({ name, columns }: Table): string =>
  columns
    .filter(
      (column) =>
        (column.to !== undefined && column.name !== 'id') || (name === 'sources' && (column.name === 'path' || column.name === 'url')),
    )
    .map((column) => `CREATE INDEX IF NOT EXISTS ${name}_${column.name} ON ${name} (${column.name});\n`)
    .join('')

/** The index keeps no text of its own: it reads `search_text`, and the triggers keep the two in step. Titles stand in it once, and so does each block. */
const SEARCH = `CREATE TABLE IF NOT EXISTS search_text ( -- What search looks through: titles of items and blocks, once each
  rowid INTEGER PRIMARY KEY,
  kind TEXT NOT NULL, -- item, or the type of the block
  id TEXT NOT NULL, -- key of the item or block
  document_id TEXT NOT NULL, -- the document
  item_id TEXT, -- the item
  text TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS search_text_document_id ON search_text (document_id);
CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5(kind UNINDEXED, id UNINDEXED, document_id UNINDEXED, item_id UNINDEXED, text, content = 'search_text', content_rowid = 'rowid', tokenize = "unicode61 remove_diacritics 2");
CREATE TRIGGER IF NOT EXISTS search_text_added AFTER INSERT ON search_text BEGIN
  INSERT INTO search (rowid, text) VALUES (new.rowid, new.text);
END;
CREATE TRIGGER IF NOT EXISTS search_text_removed AFTER DELETE ON search_text BEGIN
  INSERT INTO search (search, rowid, text) VALUES ('delete', old.rowid, old.text);
END;
`

/** Sources of this load: two of them may have one path, and the second does not replace the first. */
const LOADED = 'CREATE TEMP TABLE IF NOT EXISTS loaded (id TEXT);\nDELETE FROM temp.loaded;\n'

export const CREATE = `${TABLES.map(createTable).join('')}${TABLES.map(createIndexes).join('')}${SEARCH}${LOADED}`

/** Takes out what the same source, or an earlier state of the file or page, has left. */
export function forget(id: string, { path, url }: { path?: string; url?: string }): string {
  const same = [`id = ${literal(id)}`]
  if (path !== undefined && path !== '-') same.push(`path = ${literal(path)}`)
  if (url !== undefined) same.push(`url = ${literal(url)}`)
  const stale = `(${same.join(' OR ')}) AND id NOT IN (SELECT id FROM temp.loaded)`
  const sources = `SELECT id FROM sources WHERE ${stale}`
  const documents = `SELECT id FROM documents WHERE source_id IN (${sources})`
  const of = ({ name, columns }: { name: string; columns: { name: string }[] }) =>
    columns.some((column) => column.name === 'source_id')
      ? `DELETE FROM ${name} WHERE source_id IN (${sources});\n`
      : `DELETE FROM ${name} WHERE document_id IN (${documents});\n`
  const last = new Set(['documents', 'sources'])
  const inner = TABLES.filter(({ name }) => !last.has(name))
  return `DELETE FROM search_text WHERE document_id IN (${documents});
${inner.map(of).join('')}DELETE FROM documents WHERE source_id IN (${sources});
DELETE FROM sources WHERE ${stale};
INSERT INTO temp.loaded VALUES (${literal(id)});
`
}

/** Puts the titles and blocks of a source into the full-text index. */
export function index(id: string): string {
  const documents = `SELECT id FROM documents WHERE source_id = ${literal(id)}`
  return `INSERT INTO search_text (kind, id, document_id, item_id, text) SELECT 'item', id, document_id, id, title FROM items WHERE document_id IN (${documents}) AND title <> '' ORDER BY rowid;
INSERT INTO search_text (kind, id, document_id, item_id, text) SELECT type, id, document_id, item_id, text FROM paragraphs WHERE document_id IN (${documents}) AND text <> '' ORDER BY rowid;
`
}

/** Line ends and other control characters are named, so that no line of text can be taken for a command of the shell. */
export function literal(value: Cell | undefined): string {
  const flat = flatCell(value)
  if (flat === null) return 'NULL'
  if (typeof flat === 'boolean') return flat ? '1' : '0'
  if (typeof flat === 'number') return String(flat)
  const quoted = `'${flat.replaceAll("'", "''")}'`
  return /[\u0001-\u001f]/.test(flat) ? `(${quoted.replace(/[\u0001-\u001f]+/g, named)})` : quoted
}

const named = (controls: string): string => `'||char(${[...controls].map((one) => one.charCodeAt(0)).join(',')})||'`
