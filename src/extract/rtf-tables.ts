/** Tables of Rich Text: rows say where their cells end, and columns are known only when the table is whole. */
import { TableReader } from './html-tables.js'
import type { Hint } from './text.js'

type Cell = NonNullable<Hint['cell']>

interface Row {
  cells: Cell[]
  /** Right edges of the cells, in twentieths of a point. */
  edges: number[]
}

/** Edges of two rows that are no further apart are one. */
const SAME_EDGE = 60

export class RtfTable {
  private readonly rows: Row[] = []
  private cells: Cell[] = []
  private current: Cell | null = null

  constructor(private readonly number: number) {}

  /** The cell that text stands in now. */
  cell(): Cell {
    if (this.current === null) {
      this.current = { table: this.number, row: this.rows.length, column: this.cells.length, columns: 0 }
      this.cells.push(this.current)
    }
    return this.current
  }

  endCell(): void {
    this.cell()
    this.current = null
  }

  /** `edges`: as the row’s definition has them. */
  endRow(edges: readonly number[]): void {
    if (this.cells.length > 0) this.rows.push({ cells: this.cells, edges: edges.slice(0, this.cells.length) })
    this.cells = []
    this.current = null
  }

  /** Cells get their columns, as in a table whose spans are written. */
  end(): void {
    this.endRow([])
    const grid = gridOf(this.rows)
    const reader = new TableReader(this.number)
    const placed: [Cell, Cell][] = []
    for (const { cells, edges } of this.rows) {
      reader.startRow()
      let from = 0
      for (const [at, cell] of cells.entries()) {
        const to = Math.max(from + 1, grid.get(edges[at] ?? Number.NaN) ?? 0)
        placed.push([cell, reader.startCell({ colspan: String(to - from) }, false)])
        from = to
      }
    }
    reader.end()
    for (const [cell, found] of placed) Object.assign(cell, found)
  }
}

/** The column that each edge ends, by the edges of all rows in order. */
function gridOf(rows: readonly Row[]): Map<number, number> {
  const edges = [...new Set(rows.flatMap((row) => row.edges))].sort((a, b) => a - b)
  let near = SAME_EDGE
  for (const row of rows) near = Math.min(near, narrowest(row.edges) / 2)
  const grid = new Map<number, number>()
  let column = 0
  let last = Number.NEGATIVE_INFINITY
  for (const edge of edges) {
    if (edge - last > near) {
      column++
      last = edge
    }
    grid.set(edge, column)
  }
  return grid
}

function narrowest(edges: readonly number[]): number {
  let least = SAME_EDGE * 2
  for (let at = 1; at < edges.length; at++) least = Math.min(least, Math.max(0, edges[at]! - edges[at - 1]!))
  return least
}
