/** The tables as sheets with a frozen header row. Text is text, whatever it looks like: 12/24 stays 12/24. */
import type { Exporter } from './exporter.js'
import { type Cell, type Column, flatCell, type Row, TABLES, type Table, tableOf, toRows } from './tables.js'
import { cellText, parts, STYLE, sheetEnd, sheetStart } from './xlsx-parts.js'
import { type Zip, type ZipFile, zip } from './zip.js'

/** What a sheet and a cell can hold. */
const ROWS = 1_048_576
const CHARACTERS = 32_767

export const exporter: Exporter = {
  description: 'the same tables as typed sheets with a frozen header row',
  shape: 'binary',
  run: async (entries, out, { note }) => {
    const archive = zip(out.write, await out.scratch())
    const book = workbook(archive)
    for await (const { id, record } of entries) {
      for (const { table, row } of toRows(id, record)) await book.add(tableOf(table), row)
    }
    await book.close()
    if (book.cut() > 0)
      note?.(`${book.cut()} cells longer than ${CHARACTERS} characters are cut in XLSX; csv, parquet and sql hold them whole`)
    await archive.finish()
  },
}

interface Sheet {
  file: ZipFile
  rows: number
  /** Position in the workbook. */
  count: number
  columns: number
}

/** A table that outgrows a sheet goes on in another. */
function workbook(archive: Zip) {
  const open = new Map<string, Sheet>()
  const names: string[] = []
  const full: Sheet[] = []
  const cuts = { count: 0 }
  const start = async (table: Table, count: number): Promise<Sheet> => {
    names.push(count === 1 ? table.name : `${table.name} ${count}`)
    const file = archive.file(`xl/worksheets/sheet${names.length}.xml`)
    await file.write(sheetStart(table.columns.map(width), table.columns.length))
    await file.write(`<row r="1">${table.columns.map(({ name }, at) => inline(name, STYLE.head, `${letters(at)}1`)).join('')}</row>`)
    const sheet = { file, rows: 1, count, columns: table.columns.length }
    open.set(table.name, sheet)
    return sheet
  }
  const sheetOf = async (table: Table): Promise<Sheet> => {
    const sheet = open.get(table.name)
    if (sheet === undefined) return start(table, 1)
    if (sheet.rows < ROWS) return sheet
    full.push(sheet)
    return start(table, sheet.count + 1)
  }
  const ready = (async () => {
    for (const table of TABLES) await start(table, 1)
  })()
  return {
    cut: () => cuts.count,
    add: async (table: Table, row: Row): Promise<void> => {
      await ready
      const sheet = await sheetOf(table)
      sheet.rows += 1
      const cells = table.columns.map((column, at) => cell(row[column.name], column, `${letters(at)}${sheet.rows}`, cuts))
      await sheet.file.write(`<row r="${sheet.rows}">${cells.join('')}</row>`)
    },
    close: async (): Promise<void> => {
      await ready
      for (const { file, rows, columns } of [...full, ...open.values()]) {
        await file.write(sheetEnd(`${letters(columns - 1)}${rows}`))
        await file.close()
      }
      for (const [name, text] of parts(names)) {
        const file = archive.file(name)
        await file.write(text)
        await file.close()
      }
    },
  }
}

/** A, B … Z, AA. No table has more columns than two letters name. */
const letters = (at: number): string => (at < 26 ? '' : String.fromCharCode(64 + Math.floor(at / 26))) + String.fromCharCode(65 + (at % 26))

const inline = (text: string, style: number, at: string): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`

const EPOCH = Date.UTC(1899, 11, 30)
const serial = (date: string): number => (Date.parse(`${date}T00:00:00Z`) - EPOCH) / 86_400_000

function cell(value: Cell | undefined, column: Column, at: string, cuts: { count: number }): string {
  const flat = flatCell(value)
  if (flat === null) return ''
  const style = isWrapped(column) ? STYLE.wrapped : STYLE.text
  if (typeof flat === 'number') return `<c r="${at}"><v>${flat}</v></c>`
  if (typeof flat === 'boolean') return `<c r="${at}" t="b"><v>${flat ? 1 : 0}</v></c>`
  /** Excel is wrong about the days before 1900-03-01. */
  if (column.type === 'date' && flat > '1900-03-01') return `<c r="${at}" s="${STYLE.date}"><v>${serial(flat)}</v></c>`
  if (flat.length <= CHARACTERS) return inline(flat, style, at)
  cuts.count += 1
  return inline(`${flat.slice(0, CHARACTERS - 1).replace(/[\ud800-\udbff]$/, '')}…`, style, at)
}

/** Wide enough to read without dragging: long texts wrap, keys stay narrow. */
const WIDTHS: { [column: string]: number } = {
  ...{
    text: 90,
    full_text: 90,
    motion: 70,
    answer: 70,
    message: 60,
    title: 48,
    item_title: 40,
    body: 30,
    organisation: 26,
    source: 36,
    path: 48,
  },
  ...{ number: 9, item_number: 12, kind: 16, verb: 12, told: 11, status: 13, page: 7, position: 9, label: 8, document_type: 15, vote: 9 },
}
const width = ({ name, type }: Column): number =>
  WIDTHS[name] ?? (type === 'string' || type === 'json' ? 24 : Math.max(11, name.length + 3))
const isWrapped = ({ name }: Column): boolean => (WIDTHS[name] ?? 0) >= 40
