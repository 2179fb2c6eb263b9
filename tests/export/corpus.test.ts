/** Real documents beside the project, where they are: every one of them through every format. */
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { FORMAT_NAMES } from '../../src/export/index.js'
import { TABLES } from '../../src/export/tables.js'
import { readOriginal } from '../../src/fetch/read.js'
import { readRecord } from '../../src/pipeline.js'
import type { Record } from '../../src/records/record.js'
import { canonical, recordsFrom } from './back.js'
import { brokenKeys, duck, readTables } from './duck.js'
import { entries, make, temporary } from './make.js'
import { installed, run } from './programs.js'

const DOCS = resolve('../shared/corpus/docs')
const XSD = resolve('../shared/akn/akomantoso30.xsd')
if (!existsSync(DOCS)) console.warn(`skipped: no ${DOCS}`)
/** Large packs take minutes to read; one is enough. */
const LARGEST = 1_000_000

describe.skipIf(!existsSync(DOCS))('documents of the corpus', () => {
  const records: Record[] = []
  beforeAll(async () => {
    const paths = readdirSync(DOCS).map((name) => join(DOCS, name))
    for (const path of paths) {
      if (statSync(path).size < LARGEST) records.push(await readRecord(await readOriginal(path)))
    }
  }, 300_000)

  it.each(FORMAT_NAMES.filter((name) => name !== 'json' && name !== 'sqlite'))(
    'go into %s',
    async (format) => {
      const { bytes, folder } = await make(format, records)
      expect(bytes.length + readdirSync(folder).length).toBeGreaterThan(10)
    },
    60_000,
  )

  it.skipIf(!existsSync(XSD) || !installed('xmllint'))(
    'are valid Akoma Ntoso, one by one',
    async () => {
      const folder = temporary()
      const paths: string[] = []
      for (const [index, record] of records.entries()) {
        const path = join(folder, `${index}.xml`)
        writeFileSync(path, (await make('akn', [record])).text)
        paths.push(path)
      }
      const { status, stderr } = run('xmllint', ['--noout', '--nonet', '--huge', '--schema', XSD, ...paths])
      expect({ status, invalid: stderr.split('\n').filter((line) => line !== '' && !line.endsWith(' validates')) }).toEqual({
        status: 0,
        invalid: [],
      })
    },
    120_000,
  )

  it('come back from CSV and Parquet as they were', async () => {
    const query = await duck()
    if (query === undefined) return
    for (const format of ['csv', 'parquet'] as const) {
      const { folder } = await make(format, records)
      const from = (name: string) =>
        format === 'csv' ? `read_csv('${folder}/${name}.csv', header=true, all_varchar=true)` : `'${folder}/${name}.parquet'`
      expect(await brokenKeys(query, from)).toEqual([])
      const back = recordsFrom(await readTables(query, from))
      for await (const { id, record } of entries(records)) expect(back[id]).toEqual(canonical(record))
    }
    expect(TABLES).toHaveLength(12)
  }, 120_000)
})
