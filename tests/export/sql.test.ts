import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TABLES } from '../../src/export/tables.js'
import type { Record } from '../../src/records/record.js'
import { example, failed } from '../records/example.js'
import { canonical, type Loose, recordsFrom, type Tables } from './back.js'
import { entries, fixtureRecords, make, temporary } from './make.js'
import { installed, run } from './programs.js'
import { anyRecord, nastyRecord } from './random.js'

const nasty = nastyRecord(example)

async function load(records: Parameters<typeof make>[1]): Promise<string> {
  const database = join(temporary(), 'minutes.db')
  expect(run('sqlite3', ['-bail', database], (await make('sql', records)).text)).toEqual({ status: 0, stdout: '', stderr: '' })
  return database
}

const ask = (database: string, sql: string): Loose[] => JSON.parse(run('sqlite3', ['-json', database, sql]).stdout || '[]') as Loose[]

describe.skipIf(!installed('sqlite3'))('sql loaded by sqlite3', () => {
  it('keys are unique, foreign keys hold, and words are found', async () => {
    const database = await load([example, failed, nasty, ...(await fixtureRecords())])
    expect(ask(database, 'PRAGMA foreign_key_check')).toEqual([])
    expect(ask(database, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
    expect(ask(database, "SELECT DISTINCT kind FROM search WHERE search MATCH 'dredging' ORDER BY kind")).toContainEqual({ kind: 'item' })
    expect(ask(database, "SELECT count(*) AS n FROM search WHERE search MATCH 'shell'")).toEqual([{ n: 0 }])
  })

  it('gives the records back, whatever their text', async () => {
    const check = async (records: Record[]) => {
      const database = await load(records)
      const tables = Object.fromEntries(TABLES.map(({ name }) => [name, ask(database, `SELECT * FROM ${name}`)])) as Tables
      const back = recordsFrom(tables)
      for await (const { id, record } of entries(records)) expect(back[id]).toEqual(canonical(record))
    }
    await check([example, nasty, ...(await fixtureRecords())])
    await fc.assert(fc.asyncProperty(fc.array(anyRecord, { minLength: 1, maxLength: 2 }), check), { numRuns: 8 })
  })
})
