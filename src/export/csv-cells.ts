/** Rows to lines of CSV: RFC 4180, or as a spreadsheet wants it. */
import { type Cell, type Column, flatCell, type Row } from './tables.js'

export interface Dialect {
  /** What a file begins with. */
  start: string
  lineEnd: string
  cell(value: Cell | undefined, column: Column): string
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
const needsQuotes = /[",\r\n]|^[\s\ufeff]|\s$|^$/

function plainCell(value: Cell | undefined): string {
  const flat = flatCell(value)
  if (flat === null) return ''
  const text = String(flat)
  return typeof flat === 'string' && needsQuotes.test(text) ? quoted(text) : text
}

/** An apostrophe before what a spreadsheet would take for a formula, also where it hides behind white space. */
function excelCell(value: Cell | undefined): string {
  const flat = flatCell(value)
  if (typeof flat !== 'string') return plainCell(flat)
  const safe = /^[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]*[=+\-@\t\r|＝＋－＠]/.test(flat) ? `'${flat}` : flat
  return safe === '' ? '' : quoted(safe.replace(/\r\n?/g, '\n'))
}

export const PLAIN_CSV: Dialect = { start: '', lineEnd: '\n', cell: plainCell }
export const EXCEL_CSV: Dialect = { start: '\ufeff', lineEnd: '\r\n', cell: excelCell }

export const headLine = (columns: Column[], { start, lineEnd }: Dialect): string =>
  `${start}${columns.map(({ name }) => name).join(',')}${lineEnd}`

export const rowLine = (columns: Column[], row: Row, { cell, lineEnd }: Dialect): string =>
  `${columns.map((column) => cell(row[column.name], column)).join(',')}${lineEnd}`
