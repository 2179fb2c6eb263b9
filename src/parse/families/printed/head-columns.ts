/** A head set in two columns: body, day and place on the left, and beside them `Present:` with a person on each line. */
import type { Line } from '../../../extract/text.js'
import { cellsOf } from '../../line-cells.js'
import { readLabel } from '../../people/labels.js'
import { listness } from '../../people/listness.js'

/** Lines further down are none of the head. */
const HEAD = 30
/** Columns that the right half is in from the edge. */
const FAR = 16

const saysPresent = (cell: string): boolean => {
  const label = /:/.test(cell) ? readLabel(cell) : null
  return label?.status === 'present' && !label.role
}

/** The left column, and then the right one; lines as they are where no such head stands. */
export function columnsOfHead(lines: Line[]): Line[] {
  const at = lines.slice(0, HEAD).findIndex((line) => {
    const [first = '', ...more] = cellsOf(line)
    return more.some(saysPresent) && !saysPresent(first)
  })
  if (at < 0) return lines
  let end = at + 1
  while (lines[end] && lines[end]!.gap === 0 && (cellsOf(lines[end]!).length === 2 || lines[end]!.indent >= FAR)) end++
  const rows = lines.slice(at, end).map((line) => ({ line, cells: line.indent >= FAR ? ['', line.text] : cellsOf(line) }))
  const right = rows.map(({ line, cells }, i) => part(line, cells.slice(1).join(' '), i === 0 ? 1 : 0))
  if (rows.length < 2 || listness(right[1]!.text).sure === 0) return lines
  const left = rows.flatMap(({ line, cells }) => (cells[0] ? [part(line, cells[0], line.gap)] : []))
  return [...lines.slice(0, at), ...left, ...right, ...lines.slice(end)]
}

const part = ({ hint, ...line }: Line, text: string, gap: number): Line => {
  const { stops: _gaps, ...rest } = hint ?? {}
  return { ...line, text, gap, indent: 0, hint: rest }
}
