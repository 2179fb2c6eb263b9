/** Tables as Parquet: a folder with a data package and a codebook, or one table. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { codebook, dataPackage, type TableFile } from './datapackage.js'
import type { Entry } from './entries.js'
import type { Exporter, Out } from './exporter.js'
import { type ParquetTable, parquetTable } from './parquet-table.js'
import type { Written } from './sink.js'
import { TABLES, type TableName, tableOf, toRows } from './tables.js'

export const exporter: Exporter = {
  description: 'the same tables as Parquet files',
  shape: 'folder',
  tables: true,
  run: (entries, out, { table }) => (table === undefined ? writeFolder(entries, out) : writeTable(entries, out, table)),
}

/** A Parquet file has its directory at its end and is written with its places known, so it is made beside and then handed on. */
async function writeTable(entries: AsyncIterable<Entry>, out: Out, name: TableName): Promise<void> {
  const path = join(await out.scratch(), `${name}.parquet`)
  const file = parquetTable(path, tableOf(name))
  for await (const { id, record } of entries) {
    for (const { table, row } of toRows(id, record)) if (table === name) file.add(row)
  }
  file.close()
  for await (const chunk of createReadStream(path)) await out.write(chunk as Uint8Array)
}

async function writeFolder(entries: AsyncIterable<Entry>, out: Out): Promise<void> {
  const open = new Map<string, { path: string; file: ParquetTable }>()
  for (const table of TABLES) {
    const path = join(out.folder, `${table.name}.parquet`)
    open.set(table.name, { path, file: parquetTable(path, table) })
  }
  for await (const { id, record } of entries) {
    for (const { table, row } of toRows(id, record)) open.get(table)!.file.add(row)
  }
  const files: TableFile[] = []
  for (const table of TABLES) {
    const { path, file } = open.get(table.name)!
    const rows = file.close()
    files.push({ table, path: `${table.name}.parquet`, rows, ...(await measure(path)) })
  }
  await writeFile(join(out.folder, 'codebook.md'), codebook())
  await writeFile(join(out.folder, 'datapackage.json'), dataPackage(files, { format: 'parquet' }))
}

async function measure(path: string): Promise<Written> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk as Uint8Array)
    bytes += (chunk as Uint8Array).byteLength
  }
  return { bytes, sha256: hash.digest('hex') }
}
