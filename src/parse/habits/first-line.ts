/**
 * Paragraphs told apart by an indented first line and nothing else, as typed minutes were set for a century: no space between
 * them, every other line back at the margin. Where a document keeps this habit it says more than where a line happens to end.
 */
import type { Line } from '../../extract/text.js'

export interface FirstLine {
  /** Where the lines of a paragraph begin after its first, in points from the left of the page. */
  base: number
  /** Where its first line begins. */
  first: number
}

/** So many paragraphs of two lines or more must begin so before it is a habit. */
const LEAST = 8
/** An indent of less is a slip of the typesetting, one of more a column. */
const INDENT = { least: 8, most: 70 }
const NEAR = 3
const RUNNING = 40

/** Null where paragraphs begin in other ways, or in no one way. */
export function firstLineOf(lines: readonly Line[]): FirstLine | null {
  const counts = new Map<string, { count: number; base: number; first: number }>()
  for (let at = 1; at < lines.length; at++) {
    const [line, next] = [lines[at - 1]!, lines[at]!]
    const by = line.indent - next.indent
    if (!follows(line, next) || by < INDENT.least || by > INDENT.most || line.textIndent !== undefined || line.text.length < RUNNING)
      continue
    const key = `${Math.round(next.indent / NEAR)} ${Math.round(line.indent / NEAR)}`
    const seen = counts.get(key) ?? { count: 0, base: next.indent, first: line.indent }
    counts.set(key, { ...seen, count: seen.count + 1 })
  }
  const [best] = [...counts.values()].sort((a, b) => b.count - a.count)
  if (!best || best.count < LEAST || best.count <= flushStarts(lines, best) * 4) return null
  /** It is the margin of running text: a list's second lines stand at an edge of their own, right of others, and so do a quotation's. */
  const running = lines.filter((line) => line.text.length >= RUNNING)
  const share = (belongs: (line: Line) => boolean) => running.filter(belongs).length / running.length
  const isMargin = share((line) => isAt(line, best.base)) > 0.4 && share((line) => line.indent < best.base - NEAR) < 0.1
  return isMargin ? { base: best.base, first: best.first } : null
}

/** Short lines at the margin with another line right under them there: paragraphs that begin at the margin. */
function flushStarts(lines: readonly Line[], { base }: FirstLine): number {
  const full = Math.max(...lines.map((line) => line.right ?? 0))
  return lines.filter((next, at) => {
    const line = lines[at - 1]
    return line && follows(line, next) && isAt(line, base) && isAt(next, base) && (line.right ?? full) < base + (full - base) * 0.8
  }).length
}

const follows = (line: Line, next: Line): boolean =>
  line.place.page === next.place.page && !line.hint?.cell && !next.hint?.cell && next.gap <= 0.3 && line.bold === next.bold

const isAt = (line: Line, edge: number): boolean => Math.abs(line.indent - edge) <= NEAR

/** Whether `line` goes on with the paragraph of `before`: false, true, or null where the habit does not say. */
export function firstLineSays(before: Line, line: Line, turned: boolean, habit: FirstLine | null): boolean | null {
  if (!habit || line.gap > 0.3 || before.bold || !(isAt(before, habit.base) || isAt(before, habit.first))) return null
  if (isAt(line, habit.first)) return false
  return isAt(line, habit.base) && (!turned || before.text.length >= RUNNING) ? true : null
}
