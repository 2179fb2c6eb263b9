/** Tables as CSV: a folder with a data package and a codebook, or one table for a pipe. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EXCEL_CSV, headLine, PLAIN_CSV, rowLine } from './csv-cells.js'
import { codebook, dataPackage, type TableFile } from './datapackage.js'
import type { Entry } from './entries.js'
import type { Exporter, ExportOptions, Out } from './exporter.js'
import { buffered, fileSink, type Sink } from './sink.js'
import { TABLES, tableOf, toRows } from './tables.js'

export const exporter: Exporter = {
  description: 'a folder of tables with datapackage.json and a codebook',
  shape: 'folder',
  tables: true,
  run: (entries, out, options) => (options.table === undefined ? writeFolder(entries, out, options) : writeTable(entries, out, options)),
}

async function writeTable(entries: AsyncIterable<Entry>, out: Out, options: ExportOptions): Promise<void> {
  const { name, columns } = tableOf(options.table!)
  const dialect = options.dialect === 'excel' ? EXCEL_CSV : PLAIN_CSV
  const sink = buffered(out.write)
  await sink.write(headLine(columns, dialect))
  for await (const { id, record } of entries) {
    for (const { table, row } of toRows(id, record)) if (table === name) await sink.write(rowLine(columns, row, dialect))
  }
  await sink.flush()
}

async function writeFolder(entries: AsyncIterable<Entry>, out: Out, options: ExportOptions): Promise<void> {
  const dialect = options.dialect === 'excel' ? EXCEL_CSV : PLAIN_CSV
  const open = new Map<string, { sink: Sink; rows: number }>()
  for (const { name, columns } of TABLES) {
    const sink = await fileSink(join(out.folder, `${name}.csv`))
    await sink.write(headLine(columns, dialect))
    open.set(name, { sink, rows: 0 })
  }
  for await (const { id, record } of entries) {
    for (const { table, row } of toRows(id, record)) {
      const file = open.get(table)!
      file.rows += 1
      await file.sink.write(rowLine(tableOf(table).columns, row, dialect))
    }
  }
  const files: TableFile[] = []
  for (const table of TABLES) {
    const { sink, rows } = open.get(table.name)!
    files.push({ table, path: `${table.name}.csv`, rows, ...(await sink.close()) })
  }
  await writeFile(join(out.folder, 'codebook.md'), codebook())
  await writeFile(join(out.folder, 'datapackage.json'), dataPackage(files, { format: 'csv', excel: options.dialect === 'excel' }))
}
