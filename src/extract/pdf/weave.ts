/** Puts the lines of a side column after the paragraphs that they stand beside. */
import type { Line } from '../text.js'

export function weave(main: Line[], side: Line[]): Line[] {
  if (side.length === 0) return main
  const rest = [...side].sort((a, b) => (a.baseline ?? 0) - (b.baseline ?? 0))
  const out: Line[] = []
  for (let i = 0; i < main.length; i++) {
    const line = main[i]!
    while (rest.length > 0 && startsAfter(main, i, rest[0]!)) out.push(rest.shift()!)
    out.push(line)
  }
  return [...out, ...rest]
}

/** `main[i]` starts a paragraph below the side line. */
function startsAfter(main: Line[], i: number, side: Line): boolean {
  const line = main[i]!
  const last = main[i - 1]
  if ((line.baseline ?? 0) < (side.baseline ?? 0) + 2) return false
  if (!last) return true
  const size = line.size ?? 11
  const step = (line.baseline ?? 0) - (last.baseline ?? 0)
  if (step > 1.45 * size || line.textIndent !== undefined || line.text.startsWith('•')) return true
  return Math.abs(line.indent - last.indent) > size && Math.abs(line.indent - (last.textIndent ?? last.indent)) > 2
}
