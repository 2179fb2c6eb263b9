/** What heads a page and what a column. */
import type { Line } from '../../extract/text.js'

/** A line that the pattern tells for a page's own heading, and no head of a column: `Agenda item | Minute` heads a table of all that a meeting did. */
export const headsPage =
  (head: RegExp) =>
  (line: Line, at: number, all: Line[]): boolean =>
    head.test(line.text) && !headsColumn(line, all[at + 1])

const headsColumn = ({ hint }: Line, next: Line | undefined): boolean => {
  const beside = next?.hint?.cell
  return beside !== undefined && beside.table === hint?.cell?.table && beside.row === hint.cell.row
}
