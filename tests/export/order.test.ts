import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { entriesOf } from '../../src/export/entries.js'
import { FORMAT_NAMES, type Format } from '../../src/export/index.js'
import { linesOf } from '../../src/export/lines.js'
import { type Keyed, sorted } from '../../src/export/sort.js'
import { example, failed } from '../records/example.js'
import { each, fixtureRecords, make, type Parsed, temporary } from './make.js'

const at = (path: string, sha256 = example.source.sha256): Parsed => ({ ...example, source: { ...example.source, path, sha256 } })
const records: Parsed[] = [example, failed, at('b.html'), at('a.html'), at('é.html', '0'.repeat(64)), { ...example, findings: [] }]

async function bytes(format: Format, given: Parsed[]): Promise<{ [name: string]: string }> {
  const { bytes: written, folder } = await make(format, given)
  const files = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')])
  return { '': written.toString('base64'), ...Object.fromEntries(files) }
}

describe('every format', () => {
  const all = [...records]
  beforeAll(async () => {
    all.push(...(await fixtureRecords()))
  })

  it.each(FORMAT_NAMES.filter((name) => name !== 'json' && name !== 'sqlite'))(
    '%s: the same bytes again, and in any order of inputs',
    async (format) => {
      const once = await bytes(format, all)
      expect(await bytes(format, all)).toEqual(once)
      expect(await bytes(format, [...all].reverse())).toEqual(once)
    },
  )
})

async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const value of values) all.push(value)
  return all
}

describe('entries', () => {
  it('have a key each, also where one file is given under two names; a record given twice is one', async () => {
    const twice: string[] = []
    const options = { scratch: async () => temporary(), repeated: ({ source }: Parsed) => twice.push(source.path!) }
    const ids = (await collect(entriesOf(each([...records, at('b.html')]), options))).map(({ id, record }) => [record.source.path, id])
    expect(ids).toEqual([
      ['a.html', 'sababababab'],
      ['b.html', 'sababababab~2'],
      ['boats.html', 'sababababab~3'],
      ['boats.html', 'sababababab~4'],
      ['empty.html', expect.stringMatching(/^f[0-9a-f]{10}$/)],
      ['é.html', 's0000000000'],
    ])
    expect(twice).toEqual(['b.html'])
  })

  it('are sorted on disk where memory does not hold them', async () => {
    const folder = temporary()
    const given: Keyed[] = Array.from({ length: 5000 }, (_, index) => ({
      key: String((index * 7919) % 5000).padStart(5, '0'),
      line: `{"n":${index},"s":"\u2028 é"}`,
    }))
    const made = await collect(sorted(given, { scratch: async () => folder, limit: 2000 }))
    expect(made).toEqual([...given].sort((a, b) => (a.key < b.key ? -1 : 1)))
    expect(readdirSync(folder)).toHaveLength(1)
    expect(readdirSync(join(folder, readdirSync(folder)[0]!))).toEqual([])
  })
})

describe('lines', () => {
  it('end at a line feed alone, wherever the bytes are cut', async () => {
    const text = 'one\u2028é\r\n\ntwo👍\nlast'
    for (let size = 1; size < 9; size += 1) {
      const data = Buffer.from(text)
      const chunks = Array.from({ length: Math.ceil(data.length / size) }, (_, index) => data.subarray(index * size, (index + 1) * size))
      expect(await collect(linesOf(each(chunks)))).toEqual(['one\u2028é\r', '', 'two👍', 'last'])
    }
  })
})
