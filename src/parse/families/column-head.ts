/** Heads of columns. */
import type { Line } from '../../extract/text.js'

/** `Agenda item | Minute` heads a table of all that a meeting did, and is no page's own heading. */
export const headsColumn = ({ hint }: Line, next: Line | undefined): boolean => {
  const beside = next?.hint?.cell
  return beside !== undefined && beside.table === hint?.cell?.table && beside.row === hint.cell.row
}
