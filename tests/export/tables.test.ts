import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flatCell, TABLES, type TableName, toRows } from '../../src/export/tables.js'
import type { Block, Record } from '../../src/records/record.js'
import { example, failed } from '../records/example.js'
import { canonical, type Loose, recordsFrom, type Tables } from './back.js'
import { fixtureRecords } from './make.js'
import { anyRecord } from './random.js'

/** As a format without inner structure holds them. */
function tablesOf(record: Record, source = 'src-1'): Tables {
  const tables = Object.fromEntries(TABLES.map(({ name }) => [name, [] as Loose[]])) as Tables
  for (const { table, row } of toRows(source, record)) {
    tables[table].push(Object.fromEntries(Object.entries(row).map(([name, value]) => [name, flatCell(value)])))
  }
  return tables
}

function faults(tables: Tables): string[] {
  const keys = new Map<TableName, Set<unknown>>(TABLES.map(({ name }) => [name, new Set(tables[name].map(({ id }) => id))]))
  const found: string[] = []
  for (const { name, columns } of TABLES) {
    if (keys.get(name)!.size !== tables[name].length) found.push(`${name}: a key twice`)
    for (const row of tables[name]) {
      for (const column of columns) {
        const value = row[column.name]
        if (value === undefined) found.push(`${name}.${column.name} is not filled in`)
        if (column.required && value === null) found.push(`${name}.${column.name} is empty`)
        if (column.to && value !== null && !keys.get(column.to)!.has(value))
          found.push(`${name}.${column.name}: nothing has the key ${value}`)
        if (column.oneOf && value !== null && !column.oneOf.includes(String(value))) found.push(`${name}.${column.name}: ${value}`)
      }
      if (Object.keys(row).length !== columns.length) found.push(`${name}: a column too many`)
    }
  }
  return found
}

describe('tables', () => {
  it('have unique keys, and foreign keys that hold', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(faults(tablesOf(record))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('say who is meant, by key and by the name that the attendance has', () => {
    const [first] = example.documents
    const people = [
      { id: 'p1', name: 'Cllr Mabel Quarrie', status: 'present' as const },
      { id: 'p2', name: 'Lorcan Whitstead', status: 'in-attendance' as const },
    ]
    const votes = { for: 1, against: 0, abstain: 0, recorded: [{ name: 'Mrs Quarrie', vote: 'for' as const, person: 'p1' }] }
    const block = { label: null, text: 'Why?', content: [], at: {} }
    const content: Block[] = [
      { ...block, type: 'resolution', text: 'Carried.', motion: 'That it be so', moved: 'M Quarrie', movedPerson: 'p1', votes },
      { ...block, type: 'question', asker: { name: 'Mabel Quarrie', organisation: null, person: 'p1' } },
      { ...block, type: 'question', asker: { name: 'L Whitstead', organisation: null, person: 'p2' } },
    ]
    const tables = tablesOf({ ...example, documents: [{ ...first!, people, items: [], content }] })
    const [quarrie, whitstead] = tables.people.map(({ id }) => id)
    expect(tables.votes).toMatchObject([
      { name: 'Mrs Quarrie', person: 'Cllr Mabel Quarrie', person_id: quarrie, decision: 'That it be so' },
    ])
    expect(tables.decisions).toMatchObject([{ moved_id: quarrie, seconded_id: null, motion: 'That it be so' }])
    expect(tables.questions.map(({ kind, asker_id }) => [kind, asker_id])).toEqual([
      ['member', quarrie],
      ['public', whitstead],
    ])
  })

  it('say of a question who may have asked it, and nothing where nothing tells', () => {
    const [first] = example.documents
    const asked = {
      type: 'question' as const,
      label: null,
      text: 'Why?',
      content: [],
      at: {},
      asker: { name: 'Ida Tump', organisation: null },
    }
    const kind = (title: string, more: Partial<typeof first> = {}, block: Block = asked) => {
      const items = [{ ...first!.items[0]!, title, content: [block] }]
      return tablesOf({ ...example, documents: [{ ...first!, people: [], ...more, items }] }).questions[0]!.kind
    }
    const people = [{ id: 'p1', name: 'Cllr Mabel Quarrie', status: 'present' as const }]
    expect(kind('Questions')).toBe(null)
    expect(kind('Questions', { people })).toBe('public')
    expect(kind('Questions', { people: [{ ...people[0]!, status: 'in-attendance' }] })).toBe(null)
    expect(kind('Questions from members of the public')).toBe('public')
    expect(kind('Members’ questions', { people })).toBe('member')
    expect(kind('Questions by Councillors')).toBe('member')
    expect(kind('Written questions to Cabinet Members')).toBe(null)
    expect(kind('Questions', { title: 'Public question time' }, { ...asked, asker: null })).toBe('public')
    expect(kind('Public questions', {}, { ...asked, asker: { name: 'Cllr Ida Tump', organisation: null } })).toBe('member')
  })

  it('give the record back', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(recordsFrom(tablesOf(record))['src-1']).toEqual(canonical(record))
      }),
      { numRuns: 150 },
    )
  })

  it('give the fixtures back', async () => {
    for (const record of [example, ...(await fixtureRecords())]) expect(recordsFrom(tablesOf(record))['src-1']).toEqual(canonical(record))
  })

  it('name a block by the labels that lead to it', () => {
    const ids = toRows('src-1', example)
      .filter(({ table }) => table === 'paragraphs')
      .map(({ row }) => row.id)
    const item = 'src-1/minutes/21'
    const paths = ['1', '1/a', 'r1', 'r1/1', 'r1/2', 'q1', 'q1/p1', 't1']
    expect(ids).toEqual(paths.map((path) => `${item}/${path}`))
  })

  it('tie a finding to what it points to', () => {
    const pointer = '/documents/0/items/0/content/0/content/0/text'
    const record = { ...example, findings: [{ code: 'x', severity: 'info' as const, message: '', pointer }] }
    expect(tablesOf(record).findings[0]).toMatchObject({
      document_id: 'src-1/minutes',
      item_id: 'src-1/minutes/21',
      paragraph_id: 'src-1/minutes/21/1/a',
    })
  })

  it('hold a source that failed', () => {
    expect(toRows('failed-1', failed)).toMatchObject([
      { table: 'sources', row: { id: 'failed-1', path: 'empty.html', error_code: 'empty-source' } },
    ])
  })
})
