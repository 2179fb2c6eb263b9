/**
 * One model of tables, from which csv, xlsx, parquet, sql and flat ndjson are made: a record as rows with stable ids and
 * foreign keys. Ids are made of what the document says and of the path to the thing.
 */
import { BUSINESS_TABLES } from './tables/business.js'
import { MEETING_TABLES } from './tables/meeting.js'
import { TABLE_NAMES, type Table, type TableName } from './tables/model.js'

const BY_NAME: { [name in TableName]: Table } = { ...MEETING_TABLES, ...BUSINESS_TABLES }

export const TABLES: Table[] = TABLE_NAMES.map((name) => BY_NAME[name])
export const tableOf = (name: TableName): Table => BY_NAME[name]

export type { Cell, Column, Row, Table, TableName } from './tables/model.js'
export { flatCell, TABLE_NAMES } from './tables/model.js'
export { keysByPointer, type TableRow, toRows } from './tables/rows.js'
