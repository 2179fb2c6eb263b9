/** Where in its table a cell stands, with colspan and rowspan. */
import type { Attributes } from './markup.js'
import type { Hint } from './text.js'

type Cell = NonNullable<Hint['cell']>

/** One table while it is read. */
export class TableReader {
  private row = -1
  private column = 0
  /** Rows that a cell above still reaches into, for each column. */
  private readonly reach: number[] = []
  private readonly cells: Cell[] = []
  private widest = 0

  constructor(readonly number: number) {}

  startRow(): void {
    this.row++
    this.column = 0
    for (let at = 0; at < this.reach.length; at++) if (this.reach[at]! > 0) this.reach[at]!--
  }

  startCell(attributes: Attributes, header: boolean): Cell {
    if (this.row === -1) this.startRow()
    while ((this.reach[this.column] ?? 0) > 0) this.column++
    const wide = span(attributes.colspan, 1000)
    const high = span(attributes.rowspan, 10_000)
    const cell: Cell = { table: this.number, row: this.row, column: this.column, columns: 0 }
    if (header) cell.header = true
    for (let at = 0; at < wide; at++) this.reach[this.column + at] = high > 1 ? high : 0
    this.column += wide
    this.widest = Math.max(this.widest, this.column)
    this.cells.push(cell)
    return cell
  }

  /** The number of columns is known only now. */
  end(): void {
    for (const cell of this.cells) cell.columns = this.widest
  }
}

function span(value: string | undefined, most: number): number {
  const number = Number.parseInt(value ?? '1', 10)
  return Number.isNaN(number) ? 1 : Math.min(Math.max(number, 1), most)
}
