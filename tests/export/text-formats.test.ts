import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { TABLES, toRows } from '../../src/export/tables.js'
import { jsonSchema } from '../../src/records/json-schema.js'
import type { Block } from '../../src/records/record.js'
import { example, failed } from '../records/example.js'
import { duck } from './duck.js'
import { fixtureRecords, make, temporary } from './make.js'
import { installed, run } from './programs.js'
import { nastyRecord } from './random.js'

const nasty = nastyRecord(example)
const query = await duck()
const parsed = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { [name: string]: unknown })

describe('json and ndjson', () => {
  it('hold the record, valid against its schema', async () => {
    const validate = new Ajv2020({ strict: false }).compile(jsonSchema())
    const { text } = await make('ndjson', [example, failed, nasty])
    for (const line of parsed(text)) expect([validate(line), validate.errors]).toEqual([true, null])
    expect(JSON.parse((await make('json', [example])).text)).toEqual(JSON.parse(JSON.stringify(example)))
  })

  it.skipIf(!installed('jq'))('jq reads them, whatever the text', async () => {
    const { status, stdout } = run('jq', ['-s', 'length'], (await make('ndjson', [example, failed, nasty])).text)
    expect({ status, stdout }).toEqual({ status: 0, stdout: '3\n' })
  })
})

describe('ndjson --flat', () => {
  it('has one thing a line, each with its ids', async () => {
    const lines = parsed((await make('ndjson', [example], { flat: true })).text)
    const things = lines.map(({ table, type }) => [table, type].filter(Boolean).join(' '))
    expect(things).toEqual([
      ...['people', 'items', 'paragraphs paragraph', 'paragraphs paragraph', 'decisions', 'resolutions resolution', 'votes'],
      ...['paragraphs paragraph', 'paragraphs paragraph', 'questions question', 'paragraphs paragraph', 'paragraphs table', 'actions'],
    ])
    for (const line of lines)
      expect(line).toMatchObject({ id: expect.any(String), source_id: 'sababababab', document_id: expect.any(String) })
    expect(lines[5]).toMatchObject({
      verb: 'resolved',
      kind: 'decision',
      depth: 0,
      path: 'r1',
      full_text: 'RESOLVED that:\n1 the boats be painted; and\n2 the oars be counted.',
    })
  })

  it.skipIf(query === undefined)('DuckDB counts what the record has', async () => {
    const path = join(temporary(), 'flat.ndjson')
    const records = [example, nasty, ...(await fixtureRecords())]
    writeFileSync(path, (await make('ndjson', records, { flat: true })).text)
    const found = await query!(
      `SELECT "table" AS kind, count(*) AS n, count(DISTINCT id) AS ids FROM read_ndjson('${path}', sample_size=-1) GROUP BY 1`,
    )
    for (const { n, ids } of found) expect(n).toEqual(ids)
    const items = records.flatMap((record, index) => toRows(String(index), record)).filter(({ table }) => table === 'items').length
    expect(found.find(({ kind }) => kind === 'items')).toMatchObject({ n: BigInt(items) })
  })
})

describe('markdown', () => {
  it('reads like minutes', async () => {
    const { text } = await make('markdown', [example])
    expect(text).toContain('# Boats Committee\n\n- Document: minutes\n')
    expect(text).toContain('## 21 Boats and oars\n')
    expect(text).toContain('- **1** These points were made:\n\n  - **a** the boats are green;\n')
    expect(text).toContain('<!-- page 2 -->\n\n> **RESOLVED that:**\n>\n> - **1** the boats be painted; and\n')
    expect(text).toContain('> *moved Cllr Mabel Quarrie; seconded Cllr Idris Hallowell; for 5, against 2, abstaining 1*')
    expect(text).toContain('**Question 1 from Lorcan Whitstead**\n\nWhen will the boathouse open?\n\n**Answer**\n\nIn May.\n')
  })

  it('takes no text for markup', async () => {
    const { text } = await make('markdown', [nasty])
    expect(text).not.toMatch(/(?<!\\)<(?!!-- page \d+ -->)/)
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
    expect(text).toContain('1\\. looks like a list')
  })
})

describe('popolo', () => {
  const id = { type: 'string', minLength: 1 }
  const things = (required: string[], properties: object = {}) => ({
    type: 'array',
    items: { type: 'object', required: ['id', ...required], properties: { id, ...properties } },
  })
  const start_date = { type: 'string', pattern: '^[0-9]{4}(-[0-9]{2}){0,2}$' }
  const counts = {
    type: 'array',
    items: {
      type: 'object',
      required: ['option', 'value'],
      properties: { option: { enum: ['yes', 'no', 'abstain'] }, value: { type: 'integer' } },
    },
  }
  const schema = {
    type: 'object',
    required: ['organizations', 'persons', 'memberships', 'events', 'motions', 'vote_events'],
    properties: {
      organizations: things(['name']),
      persons: things(['name']),
      memberships: things(['person_id', 'organization_id', 'role']),
      events: things(['name', 'organization_id'], { start_date }),
      motions: things(['organization_id', 'text', 'result'], { date: start_date }),
      vote_events: things(['motion_id', 'organization_id', 'counts'], { counts, start_date }),
    },
    additionalProperties: false,
  }
  type Popolo = { [section: string]: { [name: string]: unknown }[] }

  it('has its classes and no reference that leads nowhere', async () => {
    const popolo = JSON.parse((await make('popolo', [example, failed, nasty, ...(await fixtureRecords())])).text) as Popolo
    const validate = new Ajv2020().compile(schema)
    expect([validate(popolo), validate.errors]).toEqual([true, null])
    const ids = new Map(Object.entries(popolo).map(([section, all]) => [section, new Set(all.map((one) => one.id))]))
    for (const [section, all] of Object.entries(popolo)) expect(ids.get(section)!.size).toBe(all.length)
    const links: [string, string][] = [
      ['organization_id', 'organizations'],
      ['person_id', 'persons'],
      ['creator_id', 'persons'],
      ['motion_id', 'motions'],
      ['parent_id', 'organizations'],
    ]
    for (const thing of Object.values(popolo).flat()) {
      for (const [name, section] of links) if (thing[name] !== undefined) expect(ids.get(section)!.has(thing[name])).toBe(true)
    }
  })

  it('takes one person over many records for one', async () => {
    const again = { ...example, source: { ...example.source, path: 'later.html', sha256: 'cd'.repeat(32) } }
    const popolo = JSON.parse((await make('popolo', [example, again])).text) as Popolo
    expect(popolo.persons!.map((person) => person.id)).toEqual(['person/harrowmere-borough-council/mabel-quarrie'])
    expect(popolo.vote_events![0]).toMatchObject({
      counts: [
        { option: 'yes', value: 5 },
        { option: 'no', value: 2 },
        { option: 'abstain', value: 1 },
      ],
    })
  })

  it('takes a short name for the person it means, and a name that means nobody for somebody else', async () => {
    const [first] = example.documents
    const people = [{ id: 'p1', name: 'Cllr Mabel Quarrie', status: 'present' as const, forenames: 'Mabel', surname: 'Quarrie' }]
    const content: Block[] = [
      { ...{ type: 'resolution', label: null, text: 'A', content: [], at: {} }, moved: 'Cllr Quarrie', movedPerson: 'p1' },
      { ...{ type: 'resolution', label: null, text: 'B', content: [], at: {} }, moved: 'Cllr Whitstead' },
    ]
    const record = { ...example, documents: [{ ...first!, people, items: [], content }] }
    const popolo = JSON.parse((await make('popolo', [record])).text) as Popolo
    expect(popolo.persons!.map(({ name, other_names }) => [name, other_names])).toEqual([
      ['Cllr Mabel Quarrie', [{ name: 'Cllr Quarrie' }]],
      ['Cllr Whitstead', undefined],
    ])
    expect(popolo.motions!.map(({ creator_id }) => creator_id)).toEqual(popolo.persons!.map(({ id }) => id))
  })

  it('is whole where there is nothing', async () => {
    expect(Object.keys(JSON.parse((await make('popolo', [failed])).text) as Popolo)).toEqual(schema.required)
  })
})

describe('every table', () => {
  it('is described', () => {
    for (const { description, columns } of TABLES)
      for (const text of [description, ...columns.map((column) => column.description)]) expect(text).not.toBe('')
  })
})
