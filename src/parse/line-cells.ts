/** What a line says in each column, where gaps or tabs part it. */
import type { Line } from '../extract/text.js'

/** The text between the gaps of the line, trimmed; the whole line where it has none. */
export const cellsOf = ({ text, hint }: Line): string[] => {
  const stops = [0, ...(hint?.stops ?? [])]
  return stops.map((start, at) => text.slice(start, stops[at + 1]).trim())
}
