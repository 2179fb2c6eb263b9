import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import readSheets from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { type Cell, flatCell, TABLES, toRows } from '../../src/export/tables.js'
import { example, failed } from '../records/example.js'
import { fixtureRecords, make, temporary } from './make.js'
import { installed, run } from './programs.js'
import { nastyRecord } from './random.js'

/** As a sheet shows it: XML has no place for control characters, and a line end is a line feed. */
function shown(value: Cell | undefined): unknown {
  const flat = flatCell(value)
  if (typeof flat !== 'string') return flat
  return flat.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
}

describe('xlsx', () => {
  it('holds each table as a sheet, with text as text', async () => {
    const records = [example, failed, ...(await fixtureRecords())]
    const sheets = await readSheets((await make('xlsx', records)).bytes)
    expect(sheets.map(({ sheet }) => sheet)).toEqual(TABLES.map(({ name }) => name))
    for (const { name, columns } of TABLES) {
      const [head] = sheets.find(({ sheet }) => sheet === name)!.data
      expect(head).toEqual(columns.map((column) => column.name))
    }
  })

  it('12/24, a formula and control characters stay what they are', async () => {
    const record = nastyRecord(example)
    const sheets = await readSheets((await make('xlsx', [record])).bytes, { trim: false })
    const { data } = sheets.find(({ sheet }) => sheet === 'items')!
    const at = data[0]!.indexOf('number')
    const rows = toRows('x', JSON.parse(JSON.stringify(record).replace(/\\u0000|\\ud800|\\udc00/g, '\ufffd')))
    const numbers = rows.filter(({ table }) => table === 'items').map(({ row }) => shown(row.number))
    /** The reader does not undo Excel’s own escape. */
    const read = data.slice(1).map((row) => String(row[at]).replaceAll('_x005F_', '_'))
    expect(read).toEqual(numbers)
  })

  it('has dates, numbers and truth values as such, and a frozen header', async () => {
    const { bytes } = await make('xlsx', [example])
    const sheets = await readSheets(bytes)
    const documents = sheets.find(({ sheet }) => sheet === 'documents')!.data
    expect(documents[1]![documents[0]!.indexOf('date')]).toEqual(new Date('2024-03-14T00:00:00Z'))
    const items = sheets.find(({ sheet }) => sheet === 'items')!.data
    expect(items[1]![items[0]!.indexOf('exempt')]).toBe(false)
    expect(items[1]![items[0]!.indexOf('last_page')]).toBe(6)
  })

  it.skipIf(!installed('unzip', '-v'))('is a whole ZIP without a clock', async () => {
    const path = join(temporary(), 'tables.xlsx')
    const { bytes } = await make('xlsx', [example])
    writeFileSync(path, bytes)
    expect(run('unzip', ['-t', path]).stdout).toContain('No errors detected')
    expect(run('unzip', ['-l', path]).stdout).toMatch(/1980-01-01 00:00/)
    const sheet = run('unzip', ['-p', path, 'xl/worksheets/sheet1.xml']).stdout
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
    expect((await make('xlsx', [example])).bytes.equals(bytes)).toBe(true)
  })

  it('says what it cuts', async () => {
    const [first] = example.documents
    const long = { type: 'paragraph' as const, label: null, text: 'word '.repeat(8000), content: [], at: {} }
    const said: string[] = []
    const { bytes } = await make('xlsx', [{ ...example, documents: [{ ...first!, content: [long] }] }], {
      note: (message) => said.push(message),
    })
    expect(said).toEqual([expect.stringMatching(/^1 cells longer than 32767/)])
    const { data } = (await readSheets(bytes)).find(({ sheet }) => sheet === 'paragraphs')!
    expect(String(data[1]![data[0]!.indexOf('text')])).toHaveLength(32_767)
  })
})
