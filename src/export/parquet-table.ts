/** One table as a Parquet file: rows are held until a row group is full. */
import { fileWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer'
import { type Cell, type Column, flatCell, type Row, type Table } from './tables.js'

/** A row group ends at this many rows, or characters of text, so that memory is bounded however long the texts are. */
const GROUP_ROWS = 10_000
const GROUP_CHARACTERS = 2_000_000

export interface ParquetTable {
  add(row: Row): void
  /** Rows written. */
  close(): number
}

export function parquetTable(path: string, table: Table): ParquetTable {
  const schema = [{ name: 'root', num_children: table.columns.length }, ...table.columns.map(element)]
  const writer = new ParquetWriter({ writer: fileWriter(path), schema, createdBy: 'minutes' })
  let columns = table.columns.map((): Value[] => [])
  let characters = 0
  let held = 0
  let rows = 0
  const flush = (): void => {
    if (held === 0) return
    const columnData = table.columns.map(({ name }, index) => ({ name, data: columns[index]!, offsetIndex: false }))
    writer.write({ columnData, rowGroupSize: held })
    rows += held
    columns = table.columns.map(() => [])
    characters = 0
    held = 0
  }
  return {
    add: (row) => {
      table.columns.forEach((column, index) => {
        const value = encoded(row[column.name], column)
        if (typeof value === 'string') characters += value.length
        columns[index]!.push(value)
      })
      held += 1
      if (held >= GROUP_ROWS || characters >= GROUP_CHARACTERS) flush()
    },
    close: () => {
      flush()
      writer.finish()
      return rows
    },
  }
}

type Value = string | number | boolean | bigint | null

const DAY = 86_400_000

function encoded(cell: Cell | undefined, { type }: Column): Value {
  const flat = flatCell(cell)
  if (flat === null) return null
  if (type === 'date') return Date.parse(`${flat}T00:00:00Z`) / DAY
  if (type === 'integer') return BigInt(Math.trunc(Number(flat)))
  return flat
}

function element({ name, type, required }: Column): SchemaElement {
  const repetition_type = required ? 'REQUIRED' : 'OPTIONAL'
  if (type === 'integer') return { name, type: 'INT64', repetition_type }
  if (type === 'number') return { name, type: 'DOUBLE', repetition_type }
  if (type === 'boolean') return { name, type: 'BOOLEAN', repetition_type }
  if (type === 'date') return { name, type: 'INT32', converted_type: 'DATE', repetition_type }
  return { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type }
}
