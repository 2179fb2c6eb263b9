import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TABLES } from '../../src/export/tables.js'
import type { Record } from '../../src/records/record.js'
import { example, failed } from '../records/example.js'
import { canonical, recordsFrom } from './back.js'
import { brokenKeys, duck, readTables } from './duck.js'
import { entries, fixtureRecords, make, temporary } from './make.js'
import { anyRecord, nastyRecord } from './random.js'

const query = await duck()
const reader = (folder: string) => (name: string) => `'${folder}/${name}.parquet'`

describe('parquet', () => {
  it('is a file a table', async () => {
    const { folder } = await make('parquet', [example])
    expect(readdirSync(folder).sort()).toEqual([...TABLES.map(({ name }) => `${name}.parquet`), 'codebook.md', 'datapackage.json'].sort())
  })
})

describe.skipIf(query === undefined)('parquet read by DuckDB', () => {
  it('is typed, also where a table is empty', async () => {
    const { folder } = await make('parquet', [failed])
    const types = await query!(
      `SELECT column_name AS name, column_type AS type FROM (DESCRIBE SELECT id, date, first_page, draft FROM '${folder}/documents.parquet')`,
    )
    expect(types.map(({ type }) => type)).toEqual(['VARCHAR', 'DATE', 'BIGINT', 'BOOLEAN'])
  })

  it('gives one table alone', async () => {
    const path = join(temporary(), 'documents.parquet')
    writeFileSync(path, (await make('parquet', [example], { table: 'documents' })).bytes)
    expect(await query!(`SELECT CAST(date AS VARCHAR) AS date, start_time FROM '${path}'`)).toEqual([
      { date: '2024-03-14', start_time: '18:30' },
    ])
  })

  it('keys are unique, foreign keys hold', async () => {
    const { folder } = await make('parquet', [example, failed, nastyRecord(example), ...(await fixtureRecords())])
    expect(await brokenKeys(query!, reader(folder))).toEqual([])
  })

  it('gives the records back, whatever their text', async () => {
    const check = async (records: Record[]) => {
      const { folder } = await make('parquet', records)
      const back = recordsFrom(await readTables(query!, reader(folder)))
      for await (const { id, record } of entries(records)) expect(back[id]).toEqual(canonical(record))
    }
    await check([example, nastyRecord(example), ...(await fixtureRecords())])
    await fc.assert(fc.asyncProperty(fc.array(anyRecord, { minLength: 1, maxLength: 2 }), check), { numRuns: 15 })
  })
})
