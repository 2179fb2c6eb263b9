/** Tables of plain text: rows of as many cells, parted by tabs or wide gaps, between blank lines. Each cell becomes a line of its own. */
import type { Line } from './text.js'

/** Two columns are labels and what they say, or a list in two halves. */
const FEWEST_COLUMNS = 3
const FEWEST_ROWS = 2
/** What is set in a cell is short. */
const LONGEST = 90

/** @param lines of one page @param first number of its first table */
export function cellTables(lines: Line[], first: number): { lines: Line[]; tables: number } {
  const out: Line[] = []
  let tables = 0
  for (let at = 0; at < lines.length; ) {
    let end = at + 1
    while (lines[end]?.gap === 0) end++
    const rows = rowsOf(lines, at, end)
    for (let row = at; row < end; row++) {
      if (rows) out.push(...cellLines(lines[row]!, rows[row - at]!, row - at, first + tables))
      else out.push(lines[row]!)
    }
    if (rows) tables++
    at = end
  }
  return { lines: out, tables }
}

/** The cells of each line from `from` to `to`, where all are rows of one table. */
function rowsOf(lines: Line[], from: number, to: number): string[][] | null {
  const columns = Math.max(widthOf(lines[from]!), widthOf(lines[from + 1]))
  if (columns < FEWEST_COLUMNS || to - from < FEWEST_ROWS) return null
  const rows: string[][] = []
  for (const line of lines.slice(from, to)) {
    const cells = cellsOf(line, columns)
    if (cells.length !== columns || cells.some((cell) => cell === '' || cell.length > LONGEST)) return null
    rows.push(cells)
  }
  return rows
}

/** How many cells a line has; `No.` over a column of numbers is a word, though it looks like a label. */
const widthOf = (line: Line | undefined): number =>
  (line?.hint?.stops?.length ?? 0) + (line?.textIndent !== undefined && /^\p{Lu}\p{Ll}/u.test(line.text) ? 2 : 1)

/** The gap behind what may be a label is no stop: `12    Light the lamp`. In a table it parts the number of the row from the next cell. */
function cellsOf({ text, hint, textIndent }: Line, columns: number): string[] {
  const stops = [0, ...(hint?.stops ?? [])]
  if (stops.length === columns - 1 && textIndent !== undefined) stops.splice(1, 0, text.indexOf(' ') + 1)
  return stops.map((start, at) => text.slice(start, stops[at + 1]).trim())
}

function cellLines({ hint, textIndent: _label, ...line }: Line, cells: string[], row: number, table: number): Line[] {
  const { stops: _gaps, ...rest } = hint ?? {}
  const columns = cells.length
  return cells.map((text, column) => ({
    ...line,
    text,
    gap: column === 0 ? line.gap : 0,
    hint: { ...rest, cell: { table, row, column, columns, ...(row === 0 ? { header: true } : {}) } },
  }))
}
