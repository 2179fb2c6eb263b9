/** Where in its table a cell stands, with colspan and rowspan. */
import type { Attributes } from './markup.js'
import type { Hint } from './text.js'

type Cell = NonNullable<Hint['cell']>

/** A row of more is a trap: each row of the record holds a text for every column. */
const MOST_COLUMNS = 200

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

  /** The number of columns is known only now. More than anybody draws are made by spans alone: those where no cell begins go. */
  end(): void {
    if (this.widest > MOST_COLUMNS) this.close()
    for (const cell of this.cells) cell.columns = this.widest
  }

  private close(): void {
    const begun = [...new Set(this.cells.map(({ column }) => column))].sort((a, b) => a - b)
    const places = new Map(begun.map((column, place) => [column, place]))
    for (const cell of this.cells) cell.column = places.get(cell.column)!
    this.widest = begun.length
  }
}

function span(value: string | undefined, most: number): number {
  const number = Number.parseInt(value ?? '1', 10)
  return Number.isNaN(number) ? 1 : Math.min(Math.max(number, 1), most)
}
