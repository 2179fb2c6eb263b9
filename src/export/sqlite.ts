/** The tables in a database file, made anew or brought up to date, by the SQLite that newer Nodes have in them. */
import { MinutesError } from '../errors.js'
import type { Exporter } from './exporter.js'
import { writeSql } from './sql.js'

export const exporter: Exporter = {
  description: 'a SQLite file, made anew or with the rows of these sources replaced',
  shape: 'database',
  run: async (entries, out) => {
    const database = await opened(out.file!)
    try {
      await writeSql(entries, async (statements) => database.exec(statements))
    } finally {
      database.close()
    }
  },
}

interface Database {
  exec(sql: string): void
  close(): void
}

/** Named by a variable: Node 20 knows no such module, and neither do its types. */
const BUILT_IN = 'node:sqlite'

async function opened(path: string): Promise<Database> {
  const quiet = process.listeners('warning')
  process.removeAllListeners('warning')
  try {
    const { DatabaseSync } = (await import(BUILT_IN)) as { DatabaseSync: new (path: string) => Database }
    return new DatabaseSync(path)
  } catch (error) {
    if (!isUnknownModule(error)) throw error
    throw new MinutesError(
      'no-sqlite',
      `This Node (${process.version}) has no SQLite in it; Node 22.13 and later have.`,
      'Pipe the dump into the program of SQLite instead: minutes export … --format sql | sqlite3 minutes.db',
    )
  } finally {
    /** That SQLite is still called experimental is nothing the user can do anything about. */
    setImmediate(() => {
      for (const listener of quiet) process.on('warning', listener)
    })
  }
}

const isUnknownModule = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['ERR_UNKNOWN_BUILTIN_MODULE', 'ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'].includes(String(error.code))
