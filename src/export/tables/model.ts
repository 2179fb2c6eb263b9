/** What a table is: columns with types, keys and descriptions, from which every tabular format makes its own schema. */

export const TABLE_NAMES = [
  'decisions',
  'questions',
  'people',
  'votes',
  'actions',
  'sources',
  'documents',
  'items',
  'paragraphs',
  'resolutions',
  'attachments',
  'findings',
] as const

export type TableName = (typeof TABLE_NAMES)[number]

/** `json` is an array or object; formats without such cells hold its JSON text. */
export type CellType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'time' | 'json'

export interface Column {
  name: string
  type: CellType
  description: string
  /** Never empty. */
  required?: boolean
  /** The table whose `id` it holds. */
  to?: TableName
  /** The values it can have, where they are few. */
  oneOf?: readonly string[]
}

/** Every table has its key in the column `id`. */
export interface Table {
  name: TableName
  description: string
  columns: Column[]
}

export type Cell = string | number | boolean | null | { [name: string]: unknown } | unknown[]
export interface Row {
  [column: string]: Cell
}

type More = Partial<Omit<Column, 'name' | 'type' | 'description'>>

export const column = (name: string, type: CellType, description: string, more: More = {}): Column => ({ name, type, description, ...more })
export const key = (description: string): Column => column('id', 'string', description, { required: true })
export const link = (name: string, to: TableName, description: string, required = true): Column =>
  column(name, 'string', description, { to, ...(required ? { required } : {}) })
export const position = (what: string): Column => column('position', 'integer', `its place among ${what}, from 1`, { required: true })
/** Empty where the name fits nobody of the document’s people, or several. */
export const person = (name: string, description: string): Column => column(name, 'string', description, { to: 'people' })
export const at: Column = column('at', 'json', 'where it stands: page, lines, chars, box, selector')
export const place: Column[] = [column('page', 'integer', 'page of the source file where it stands'), at]

/** The cell as one value without inner structure: JSON text for what has one. */
export function flatCell(value: Cell | undefined): string | number | boolean | null {
  if (value === undefined || value === null) return null
  return typeof value === 'object' ? JSON.stringify(value) : value
}
