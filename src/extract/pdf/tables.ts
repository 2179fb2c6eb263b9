/** Ruled tables to lines: cells where the table holds data; running text where rules only frame the page. */
import type { Line } from '../text.js'
import type { Cell, RuledTable } from './grid.js'
import { LABEL, lineOf } from './lines.js'
import { weave } from './weave.js'

/** Lines of a ruled table. `table` numbers it within the page's document. */
export function tableLines(ruled: RuledTable, page: number, table: number): Line[] {
  const main = layoutColumn(ruled)
  return main === undefined ? cellLines(ruled, page, table) : layoutLines(ruled, main, page)
}

const textOf = (cell: Cell): string => cell.lines.map((words) => words.map((word) => word.text).join(' ')).join(' ')

/** The column that holds the text where the table is a frame: numbers at its left, actions at its right, or one long cell. */
function layoutColumn({ grid, cells, columns }: RuledTable): number | undefined {
  const width = grid.x1 - grid.x0
  const total = cells.reduce((sum, cell) => sum + cell.lines.length, 0)
  const long = cells.filter((cell) => cell.lines.length >= 12).reduce((sum, cell) => sum + cell.lines.length, 0)
  const mains: number[] = []
  for (let column = 0; column < columns; column++) {
    const own = cells.filter((cell) => cell.column === column && cell.span < columns)
    if (own.length > 0 && !isSide(own, column, columns, width, cells)) mains.push(column)
  }
  const [main] = mains
  if (main === undefined) return undefined
  const own = cells.filter((cell) => cell.column === main)
  const lines = own.reduce((sum, cell) => sum + cell.lines.length, 0)
  if (mains.length === 1 && columns > 1) return undefined
  return long > 0.6 * total && lines >= 0.85 * total ? main : undefined
}

function isSide(own: Cell[], column: number, columns: number, width: number, cells: Cell[]): boolean {
  const wide = Math.max(...own.map((cell) => cell.x1 - cell.x0)) / width
  if (column === 0 && columns > 1) return wide < 0.18 && own.every((cell) => cell.lines.length === 1 && isNumber(textOf(cell)))
  if (column !== columns - 1) return false
  const rows = new Set(cells.map((cell) => cell.row)).size
  return wide < 0.3 && own.length <= 0.6 * rows + 1 && own.every((cell) => textOf(cell).length < 80)
}

function isNumber(text: string): boolean {
  return LABEL.test(text) || /^(?:item|no|ref)/i.test(text)
}

function cellLines({ cells, columns }: RuledTable, page: number, table: number): Line[] {
  const heads = headRows(cells)
  const lines: Line[] = []
  for (const cell of cells) {
    const plain = cell.span >= columns && cell.lines.length > 3
    for (const words of cell.lines) {
      const line = lineOf(words, { page, column: [cell.x0, cell.x1] })
      if (!plain) {
        line.hint = { ...line.hint, cell: { table, row: cell.row, column: cell.column, columns } }
        if (cell.row < heads) line.hint.cell!.header = true
      }
      lines.push(line)
    }
  }
  return lines
}

/** A first row all in bold, where the next is not, is a head. */
function headRows(cells: Cell[]): number {
  const bold = (row: number): boolean => {
    const words = cells.filter((cell) => cell.row === row).flatMap((cell) => cell.lines.flat())
    return words.length > 0 && words.every((word) => word.bold || !/\p{L}/u.test(word.text))
  }
  return bold(0) && !bold(1) ? 1 : 0
}

/** Row by row: the label and its text on one line, the side columns after the paragraph they stand beside. */
function layoutLines({ grid, cells }: RuledTable, main: number, page: number): Line[] {
  const lines: Line[] = []
  for (const row of new Set(cells.map((cell) => cell.row))) {
    const own = cells.filter((cell) => cell.row === row)
    const left = own.filter((cell) => cell.column < main).flatMap((cell) => cell.lines)
    const body = own.filter((cell) => cell.column === main || (cell.column < main && cell.column + cell.span > main))
    const side = own.filter((cell) => cell.column > main)
    const text = body.flatMap((cell) => cell.lines.map((words) => ({ words, cell })))
    const made: Line[] = []
    for (const { words, cell } of text) {
      const label = cell.column === main ? left.find((label) => Math.abs(label[0]!.y - words[0]!.y) < 0.5 * words[0]!.size) : undefined
      if (label) left.splice(left.indexOf(label), 1)
      made.push(lineOf(label ? [...label, ...words] : words, { page, column: [label ? grid.x0 : cell.x0, cell.x1] }))
    }
    const stray = left.filter((words) => !text.some((line) => line.words === words)).map((words) => lineOf(words, { page }))
    const beside = side.flatMap((cell) => cell.lines.map((words) => lineOf(words, { page, column: [cell.x0, cell.x1] })))
    lines.push(
      ...weave(
        [...stray, ...made].sort((a, b) => a.baseline! - b.baseline!),
        beside,
      ),
    )
  }
  return lines
}
