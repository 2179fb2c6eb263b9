/** A paragraph: one or more lines that read as one, before anything is decided about it. */
import { joinLineTexts } from '../extract/join.js'
import type { Line } from '../extract/text.js'
import type { Span } from '../records/record.js'
import type { QuestionMark } from './rules/question-mark.js'

export interface Para {
  /** Joined text, label included; hyphens at line ends joined. */
  text: string
  lines: Line[]
  /** Left edge of the first line, in the Text's unit (points or columns). */
  indent: number
  /** Left edge of the words after a label: the first line's textIndent, else the second line's edge. */
  textIndent?: number
  /** Blank lines before. */
  gap: number
  bold: boolean
  /** A table: its rows of cells. `text` is then the cells joined. */
  rows?: string[][]
  /** What it is in a series of questions, where one was found. */
  asked?: Asked
  at: Span
}

/** The head of a question, a line under it that goes on with the head, its words, the label of its answer, the answer. */
export type Asked =
  | { as: 'head'; mark: QuestionMark /** What the head says it is about. */; topic?: string }
  | { as: 'answer'; mark: QuestionMark }
  | { as: 'field'; answeredBy?: string | null | undefined /** What it says is known, or of no weight. */; silent?: boolean }
  | { as: 'text'; start?: number }
  | { as: 'reply' }

export function makePara(lines: Line[], text = joinLineTexts(lines.map((l) => l.text))): Para {
  const first = lines[0]!
  return {
    text,
    lines,
    indent: first.indent,
    textIndent: first.textIndent ?? lines[1]?.indent,
    gap: first.gap,
    bold: lines.every((l) => l.bold === true),
    at: spanOf(lines),
  }
}

/** Characters at the head of the paragraph that are bold, where not all is: a title with its text behind it. */
export function boldHead(para: Para): number {
  let length = 0
  for (const line of para.lines) {
    if (!line.bold) return length + (line.boldTo ?? 0)
    length += line.text.length + 1
  }
  return 0
}

/** The same paragraph with less of its head: `cut` characters and a list's marker are gone, and what they said is known elsewhere. */
export function dropHead(para: Para, cut: number): Para {
  const [first, ...lines] = para.lines
  const { list: _marker, ...hint } = first!.hint ?? {}
  return { ...para, text: para.text.slice(cut).trimStart(), lines: first!.hint?.list ? [{ ...first!, hint }, ...lines] : para.lines }
}

/** Lines of the first page only give the box; line and character ranges cover all. */
export function spanOf(lines: Line[]): Span {
  const first = lines[0]!.place
  const last = lines.at(-1)!.place
  const span: Span = {}
  if (first.page !== undefined) span.page = first.page
  if (first.lines && last.lines) span.lines = [first.lines[0], last.lines[1]]
  if (first.chars && last.chars) span.chars = [first.chars[0], Math.max(first.chars[1], last.chars[1])]
  if (first.selector) span.selector = first.selector
  for (const { place } of lines) {
    if (place.page !== first.page || !place.box) continue
    const [x0, y0, x1, y1] = place.box
    const box = span.box
    span.box = box ? [Math.min(box[0], x0), Math.min(box[1], y0), Math.max(box[2], x1), Math.max(box[3], y1)] : [x0, y0, x1, y1]
  }
  return span
}
