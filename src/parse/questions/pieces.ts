/** Paragraphs as the pieces that may be heads, labels or words of questions: their lines, or a head over several lines as one. */
import { joinLineTexts } from '../../extract/join.js'
import type { Line } from '../../extract/text.js'
import type { Para } from '../para.js'
import { readHead } from './head.js'
import type { Unit } from './series.js'

export interface Piece extends Unit {
  para: Para
  /** Its lines, where the paragraph's lines are its text. */
  lines: Line[] | null
}

/** A paragraph line by line, where its lines are all its text; else, or where all of it is one head, as one. */
export function piecesOf(para: Para): Piece[] {
  const { lines } = para
  const style = { bold: para.bold, heading: lines[0]!.hint?.heading, starts: true, ends: true }
  if (para.rows) return [{ para, lines: null, text: '', ...style }]
  const whole = { para, lines: null, text: para.text, ...style }
  if (lines.length < 2 || joinLineTexts(lines.map((l) => l.text)) !== para.text || isHead(para.text)) return [whole]
  const bold = lines.findIndex((l) => !l.bold)
  const pieces = lines.map((line, i): Piece => pieceOf(para, i, line))
  return bold > 1 && isHead(joinLineTexts(lines.slice(0, bold).map((l) => l.text)))
    ? [joined(pieces.slice(0, bold)), ...pieces.slice(bold)]
    : pieces
}

const isHead = (text: string): boolean => {
  if (text.length > 240) return false
  const head = readHead(text)
  return head !== null && head.textStart === null && (head.asker !== null || head.worded)
}

/** A line begins something where the one before it is over, and ends it where the next begins something. */
function pieceOf(para: Para, i: number, line: Line): Piece {
  const [before, after] = [para.lines[i - 1], para.lines[i + 1]]
  return {
    para,
    lines: [line],
    text: line.text,
    bold: line.bold === true,
    heading: line.hint?.heading,
    starts: !before || apart(before, line) || (/^\p{Lu}/u.test(line.text) && isHead(line.text) && readHead(line.text)!.worded),
    ends: !after || apart(line, after),
  }
}

const apart = (before: Line, line: Line): boolean =>
  (before.bold ?? false) !== (line.bold ?? false) ||
  (line.hint?.element !== undefined && line.hint.element !== before.hint?.element) ||
  (/[.?!:”"’)]$/.test(before.text) && /^[\p{Lu}\d“"‘(]/u.test(line.text)) ||
  (before.text.length < 40 && line.text.length > before.text.length * 1.8 && /^[\p{Lu}“"‘]/u.test(line.text))

const joined = (pieces: Piece[]): Piece => ({
  ...pieces[0]!,
  lines: pieces.flatMap((p) => p.lines ?? []),
  text: joinLineTexts(pieces.map((p) => p.text)),
  ends: pieces.at(-1)!.ends,
})
