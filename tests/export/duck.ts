/** DuckDB as a reader of what we write; tests that need it say so where it does not run. */
import { TABLES, type TableName } from '../../src/export/tables.js'
import type { Loose, Tables } from './back.js'

export type Query = (sql: string) => Promise<Loose[]>

/** Nothing where this machine has no DuckDB. */
export async function duck(): Promise<Query | undefined> {
  try {
    const { DuckDBInstance } = await import('@duckdb/node-api')
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    return async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS()
  } catch (error) {
    console.warn(`skipped: DuckDB does not run here (${String(error)})`)
    return undefined
  }
}

/** All tables of a folder, every cell as text. */
export async function readTables(query: Query, from: (name: TableName) => string): Promise<Tables> {
  const read = async (name: TableName): Promise<[TableName, Loose[]]> => [
    name,
    await query(`SELECT CAST(COLUMNS(*) AS VARCHAR) FROM ${from(name)}`),
  ]
  const tables: [TableName, Loose[]][] = []
  for (const { name } of TABLES) tables.push(await read(name))
  return Object.fromEntries(tables) as Tables
}

/** What breaks a key or a foreign key, asked of DuckDB. */
export async function brokenKeys(query: Query, from: (name: TableName) => string): Promise<string[]> {
  const broken: string[] = []
  for (const { name, columns } of TABLES) {
    const [counts] = await query(`SELECT count(*) - count(DISTINCT id) AS twice FROM ${from(name)}`)
    if (Number(counts!.twice) !== 0) broken.push(`${name}.id`)
    for (const { name: column, to } of columns) {
      if (to === undefined) continue
      const [row] = await query(
        `SELECT count(*) AS lost FROM ${from(name)} WHERE ${column} IS NOT NULL AND ${column} NOT IN (SELECT id FROM ${from(to)})`,
      )
      if (Number(row!.lost) !== 0) broken.push(`${name}.${column}`)
    }
  }
  return broken
}
