import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TABLES, toRows } from '../../src/export/tables.js'
import type { Record } from '../../src/records/record.js'
import { example, failed } from '../records/example.js'
import { canonical, recordsFrom } from './back.js'
import { brokenKeys, duck, readTables } from './duck.js'
import { entries, fixtureRecords, make } from './make.js'
import { anyRecord, nastyRecord } from './random.js'

const query = await duck()
const reader =
  (folder: string, more = 'all_varchar=true') =>
  (name: string) =>
    `read_csv('${folder}/${name}.csv', header=true, ${more})`
const nasty = nastyRecord(example)

interface Package {
  resources: { name: string; path: string; bytes: number; hash: string; rowCount: number; schema: { fields: { name: string }[] } }[]
}

/** What Data Package v2 and Table Schema ask for, in short. */
const text = { type: 'string', minLength: 1 }
const FIELD = {
  type: 'object',
  required: ['name', 'type', 'description'],
  properties: {
    name: text,
    type: { enum: ['string', 'integer', 'number', 'boolean', 'date', 'time', 'any'] },
    format: text,
    constraints: {
      type: 'object',
      properties: { required: { type: 'boolean' }, unique: { type: 'boolean' }, enum: { type: 'array', minItems: 1, uniqueItems: true } },
      additionalProperties: false,
    },
  },
}
const reference = {
  type: 'object',
  required: ['resource', 'fields'],
  properties: { resource: { type: 'string' }, fields: { type: 'array', items: text } },
}
const SCHEMA = {
  type: 'object',
  required: ['$schema', 'resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    resources: {
      type: 'array',
      minItems: 12,
      items: {
        type: 'object',
        required: ['name', 'path', 'type', 'schema', 'bytes', 'hash'],
        properties: {
          name: text,
          type: { const: 'table' },
          path: { type: 'string', pattern: '^(?!/|\\.\\.)[^:]+$' },
          hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
          bytes: { type: 'integer', minimum: 1 },
          schema: {
            type: 'object',
            required: ['$schema', 'fields', 'primaryKey'],
            properties: {
              fields: { type: 'array', items: FIELD, minItems: 1 },
              primaryKey: { type: 'array', items: text },
              foreignKeys: {
                type: 'array',
                minItems: 1,
                items: { type: 'object', required: ['fields', 'reference'], properties: { reference } },
              },
            },
          },
        },
      },
    },
  },
}

describe('csv', () => {
  it('is a folder of tables, a data package and a codebook', async () => {
    const { folder } = await make('csv', [example, failed])
    expect(readdirSync(folder).sort()).toEqual([...TABLES.map(({ name }) => `${name}.csv`), 'codebook.md', 'datapackage.json'].sort())
    expect(readFileSync(join(folder, 'resolutions.csv'), 'utf8')).toMatch(
      /^id,document_id,item_id,verb,.*\nsababababab\/minutes\/21\/r1,.*"RESOLVED that:\n1 the boats/,
    )
  })

  it('describes itself as a Data Package', async () => {
    const { folder } = await make('csv', [example])
    const described = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as Package
    const validate = new Ajv({ allErrors: true }).compile(SCHEMA)
    expect([validate(described), validate.errors]).toEqual([true, null])
    for (const { path, bytes, hash, rowCount, schema, name } of described.resources) {
      const data = readFileSync(join(folder, path))
      expect({ path, bytes, hash }).toEqual({ path, bytes: data.length, hash: `sha256:${createHash('sha256').update(data).digest('hex')}` })
      expect(data.toString().split('\n')[0]).toBe(schema.fields.map((field) => field.name).join(','))
      expect(rowCount).toBe(toRows('x', example).filter(({ table }) => table === name).length)
    }
  })

  it('gives one table alone', async () => {
    const { text: written } = await make('csv', [example], { table: 'actions' })
    expect(written.split('\n').map((line) => line.split(',').slice(5, 8).join(','))).toEqual([
      'text,owner,due',
      'Count the oars,Clerk,2024-04-01',
      '',
    ])
  })

  it('in the dialect for spreadsheets no cell is a formula', async () => {
    const { text: written } = await make('csv', [nasty], { table: 'paragraphs', dialect: 'excel' })
    expect(written.startsWith('\ufeffid,')).toBe(true)
    expect(written.replace(/\r\n/g, '')).not.toContain('\r')
    expect(written).toContain(`"'=1+1"`)
    expect(written).not.toMatch(/(?:^|,)"?[=+@-]\S/m)
  })
})

describe.skipIf(query === undefined)('csv read by DuckDB', () => {
  it('keys are unique, foreign keys hold, counts are those of the records', async () => {
    const records = [example, nasty, ...(await fixtureRecords())]
    const { folder } = await make('csv', [...records, failed])
    const from = reader(folder, 'auto_detect=true, sample_size=-1')
    expect(await brokenKeys(query!, from)).toEqual([])
    const [counts] = await query!(
      `SELECT (SELECT count(*) FROM ${from('sources')}) AS sources, (SELECT count(*) FROM ${from('items')}) AS items`,
    )
    const items = records.flatMap((record) => record.documents).flatMap((document) => document.items).length
    expect(counts).toEqual({ sources: BigInt(records.length + 1), items: BigInt(items) })
  })

  it('gives the records back, whatever their text', async () => {
    const check = async (records: Record[]) => {
      const { folder } = await make('csv', records)
      const back = recordsFrom(await readTables(query!, reader(folder)))
      for await (const { id, record } of entries(records)) expect(back[id]).toEqual(canonical(record))
    }
    await check([example, nasty, ...(await fixtureRecords())])
    await fc.assert(fc.asyncProperty(fc.array(anyRecord, { minLength: 1, maxLength: 2 }), check), { numRuns: 15 })
  })
})
