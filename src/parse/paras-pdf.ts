/** Lines of a PDF to paragraphs: by the right edge that text is set to, leading, indent, size and weight. */
import type { Line } from '../extract/text.js'
import { kept } from '../writing/kept.js'
import { type FirstLine, firstLineOf, firstLineSays } from './habits/first-line.js'
import { readLabel } from './labels.js'
import { OPENS, startsAfresh, torn } from './line-starts.js'
import type { Para } from './para.js'
import { DANGLING, ended, isBriefTitle, namesNumber, startsLower } from './sentence.js'

export interface Measure {
  /** The right edge of running text. */
  edge: number
  /** Width of a full line. */
  width: number
  /** Paragraphs are set apart by space: a short line alone does not end one. */
  spaced: boolean
  /** All is bold, and bold says nothing. */
  bold: boolean
  /** Where the lines of running text begin, and where the first line of each paragraph does; null where no such habit shows. */
  first: FirstLine | null
}

/** PDF: same size and weight, the usual leading (or a page or column turn), and the line before is full or unfinished. */
export function continuesPdf(before: Line, line: Line, lines: Line[], measure: Measure): boolean {
  const turned = before.place.page !== line.place.page || (before.column?.[0] !== line.column?.[0] && !isBelow(before, line))
  const open = before.column ? sinceTurn(lines) : lines
  if (before.hint?.cell || line.hint?.cell) return sameCell(before, line) && (turned || line.gap <= 0.45) && !startsAfresh(line)
  if (torn(open)) return !startsAfresh(line)
  if (!turned && isWrappedNumber(before, line, measure)) return true
  if (startsAfresh(line, before) || (OPENS.test(line.text) && !wrapsAtVerb(before, line, measure))) return false
  if (Math.abs((before.size ?? 0) - (line.size ?? 0)) > 1) return false
  if (
    (before.bold ?? false) !== (line.bold ?? false) &&
    !runsOutOfBold(before, line, open, measure) &&
    !leadsOver(before, line, measure) &&
    !runsIntoBold(before, line, open, measure)
  )
    return false
  const told = firstLineSays(before, line, turned, measure.first)
  if (told !== null) return told
  if (turned && line.gap > 0.45 && before.place.page === line.place.page) return false
  if (turned) return turnsOn(before, line, measure)
  if (line.gap > 0.45 || headsItself(before, line, open)) return false
  if (line.indent > (before.textIndent ?? before.indent) + 60 && !hangsFar(before, line, open, measure)) return false
  if (isOutdented(before, line, open, measure) || (open.length > 1 && line.indent > open[1]!.indent + 10)) return false
  return isFull(before, line, measure) || hangs(before, line, open, measure) || runsOn(before, line, measure)
}

/** The paragraph's lines in the column of its last line: edges of the column before say nothing here, and its first line is no first line. */
function sinceTurn(lines: Line[]): Line[] {
  const turn = lines.findLastIndex((line, i) => i > 0 && isNextColumn(lines[i - 1]!, line))
  if (turn < 0) return lines
  const own = lines.slice(turn)
  return own.length > 1 ? own : [own[0]!, own[0]!]
}

/** From the foot of a column to the head of another on the same page. */
const isNextColumn = (before: Line, line: Line): boolean =>
  before.place.page === line.place.page && before.column?.[0] !== line.column?.[0] && isBelow(line, before)

/** `… and after discussion it was` / `RESOLVED that …`: the sentence fills its line and only wraps there. */
const wrapsAtVerb = (before: Line, line: Line, measure: Measure) =>
  line.gap < 0.05 && /\b(?:was|were|is|been?)$/.test(before.text) && isFull(before, line, measure)

/** The second line of a numbered title, set to the words of the first. */
const hangs = (before: Line, line: Line, open: Line[], measure: Measure) =>
  open.length === 1 &&
  before.textIndent !== undefined &&
  Math.abs(line.indent - before.textIndent) <= 3 &&
  !ended(before.text) &&
  !wouldHaveFitted(before, line) &&
  roomAfter(before, measure) < measure.width * 0.4

/** The line goes so far that its first word, a capital, had room behind the line before: that line ends where its writer ended it. */
const wouldHaveFitted = (before: Line, line: Line) =>
  !startsLower(line.text) &&
  before.right !== undefined &&
  line.right !== undefined &&
  before.right + (line.text.split(' ', 1)[0]!.length + 1) * Math.max((line.size ?? 11) * 0.45, widthOf(before)) < line.right

/** `Matters of the police: The constable said …` and its sentence set on where the words behind shorter labels stand. */
const hangsFar = (before: Line, line: Line, open: Line[], measure: Measure) =>
  open.length === 1 && line.gap < 0.05 && !ended(before.text) && startsLower(line.text) && isFull(before, line, measure)

/** Lower on the same page: no turn of a column, whatever columns the two are set in. */
const isBelow = (before: Line, line: Line) => (line.place.box?.[1] ?? 0) > (before.place.box?.[1] ?? 0) + 2

/** A bold title whose last words share a line with what follows it. */
const runsOutOfBold = (before: Line, line: Line, open: Line[], measure: Measure) =>
  isNear(before, measure) &&
  before.bold === true &&
  (line.boldTo ?? 0) > 0 &&
  line.gap < 0.3 &&
  !ended(before.text) &&
  line.indent >= (open[0]!.textIndent ?? open[0]!.indent) - 6

/** `**Harbour Fund –**` / `The accounts were …`: a bold lead that fills its line, with its dash, leads what is below it. */
const leadsOver = (before: Line, line: Line, measure: Measure) =>
  before.bold === true && line.gap < 0.05 && /\s[–—-]$/.test(before.text) && isNear(before, measure)

/** The last words are bold and have wrapped: `… on 3 May at 9.30` / **a.m.**, or to where the text of a point begins. */
const runsIntoBold = (before: Line, line: Line, open: Line[], measure: Measure) =>
  line.bold === true &&
  line.gap < 0.3 &&
  !ended(before.text) &&
  isFull(before, line, measure) &&
  ((startsLower(line.text) && Math.abs(line.indent - before.indent) <= 3) || (readLabel(open[0]!.text) !== null && isUnderText(line, open)))

const isUnderText = (line: Line, open: Line[]) =>
  Math.abs(line.indent - (open[0]!.textIndent ?? open[1]?.indent ?? line.indent)) <= 3 && line.indent > open[0]!.indent + 3

/** The number that the sentence above names has wrapped: it is no label. */
const isWrappedNumber = (before: Line, line: Line, measure: Measure) =>
  line.gap <= 0.3 &&
  line.textIndent === undefined &&
  Math.abs(line.indent - (before.textIndent ?? before.indent)) <= 3 &&
  (namesNumber(before.text, line.text) ? isNear(before, measure) : isLastWord(before, line) && isFull(before, line, measure))

/** `… as far as Site` / `A.`: a full line whose sentence is not at its end, and nothing beside the letter or number. */
const isLastWord = (before: Line, line: Line) => before.text.length > 45 && !ended(before.text) && /^(?:[A-Z]|\d{1,3})\.$/.test(line.text)

/** Left of the paragraph: another one, unless its first line alone was indented. And back at the label after a full stop. */
function isOutdented(before: Line, line: Line, open: Line[], measure: Measure): boolean {
  const first = open[0]!
  const hanging = first.textIndent !== undefined && open.length > 1 && Math.abs(open[1]!.indent - first.textIndent) <= 3
  if (hanging && line.indent <= first.indent + 3 && ended(before.text)) return true
  if (line.indent >= Math.min(...open.map((l) => l.indent)) - 6) return false
  const indentedFirst = open.length === 1 && ((startsLower(line.text) && !ended(before.text)) || isFull(before, line, measure))
  return !indentedFirst
}

/** A run-in head in bold, or a reference of the kind that began the paragraph (`DC/2018/00554 – …`), begins another. */
function headsItself(before: Line, line: Line, open: Line[]): boolean {
  if ((line.boldTo ?? 0) > 3 && (ended(before.text) || /^\s?[:–—-]/.test(line.text.slice(line.boldTo)))) return true
  const shape = (text: string) => /^\(?[A-Z]{0,4}\/?\d{2,4}\/\d+\S*/.exec(text)?.[0].replace(/\d/g, '9').replace(/[A-Z]/g, 'A')
  const own = shape(line.text)
  return own !== undefined && own === shape(open[0]!.text)
}

/** Over a page or column turn: unfinished, or full with a small letter after it. A head does not run over. */
function turnsOn(before: Line, line: Line, measure: Measure): boolean {
  if (startsLower(line.text)) return !ended(before.text) || isFull(before, line, measure)
  return !ended(before.text) && isNear(before, measure)
}

/** A cell of a table keeps its text as far from its right rule as from its left. */
const MOST_PADDING = 8
const padding = ({ column, indent }: Line) => (column ? Math.min(Math.max(indent - column[0], 0), MOST_PADDING) : 0)
const roomAfter = (line: Line, measure: Measure) =>
  Math.min((line.column?.[1] ?? measure.edge) - padding(line), measure.edge) - (line.right ?? measure.edge)
const isNear = (line: Line, measure: Measure) => roomAfter(line, measure) < measure.width * 0.33

/** How wide the line's own letters are; a short line says little. */
const widthOf = ({ text, right, indent }: Line) => (right === undefined || text.length < 30 ? 0 : (right - indent) / text.length)

/** The next word would not have fitted. */
function isFull(before: Line, line: Line, measure: Measure): boolean {
  const word = (line.text.split(' ', 1)[0]!.length + 1) * Math.max((line.size ?? 11) * 0.45, widthOf(before))
  // The edge of a narrow column is less sure, and a sentence that ends near it may end there.
  const narrow = before.column !== undefined && before.column[1] < measure.edge && ended(before.text)
  return roomAfter(before, measure) < (narrow ? 12 : Math.max(word, 12))
}

function runsOn(before: Line, line: Line, measure: Measure): boolean {
  const bold = before.bold && !measure.bold
  if (bold && before.textIndent !== undefined)
    return Math.abs(before.textIndent - line.indent) <= 6 || (isUnderNumber(before, line) && !ended(before.text) && isNear(before, measure))
  if (bold) return before.indent - 6 <= line.indent && isNear(before, measure)
  if (!ended(before.text)) {
    if (startsLower(line.text)) return true
    if (DANGLING.test(before.text) && !/,$/.test(before.text)) return true
    return measure.spaced ? isNear(before, measure) && !wouldHaveFitted(before, line) : roomAfter(before, measure) < measure.width * 0.08
  }
  return measure.spaced && isNear(before, measure) && !wouldHaveFitted(before, line)
}

/** A long title wraps to the edge that its number stands at, with no more space than a line takes. */
const isUnderNumber = (before: Line, line: Line) => line.bold === true && line.gap < 0.3 && Math.abs(line.indent - before.indent) <= 3

/** Each series that could be the items asks for the paragraphs of the same lines. */
export const measureOf = kept(measured)

/** What running text is set to: most long lines end near one edge, and few beyond. */
function measured(lines: Line[]): Measure {
  const text = lines.filter((l) => !l.hint?.cell && l.text.length > 45 && l.right !== undefined)
  const at = (values: number[], share: number) => values.sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0
  const edge = text.length
    ? at(
        text.map((l) => l.right!),
        0.95,
      )
    : Number.POSITIVE_INFINITY
  const width = text.length
    ? edge -
      at(
        text.map((l) => l.indent),
        0.3,
      )
    : 450
  const bold = lines.filter((l) => l.bold).length > lines.length * 0.85
  return { edge, width, spaced: isSpaced(lines, edge, width), bold, first: firstLineOf(lines) }
}

/** Short lines that end a sentence, with the next sentence right under them: paragraphs that are not set apart. */
function isSpaced(lines: Line[], edge: number, width: number): boolean {
  let tight = 0
  let steps = 0
  for (let i = 1; i < lines.length; i++) {
    const [a, b] = [lines[i - 1]!, lines[i]!]
    if (
      a.hint?.cell ||
      b.hint?.cell ||
      a.bold ||
      b.bold ||
      a.place.page !== b.place.page ||
      b.gap > 0.3 ||
      Math.abs(a.indent - b.indent) > 3
    )
      continue
    steps++
    if (edge - (a.right ?? edge) > width * 0.2 && ended(a.text) && !startsLower(b.text) && !startsAfresh(b)) tight++
  }
  return steps > 10 && tight / steps < 0.03
}

function sameCell(before: Line, line: Line): boolean {
  const a = before.hint?.cell
  const b = line.hint?.cell
  return a !== undefined && b !== undefined && a.table === b.table && a.row === b.row && a.column === b.column
}

/** Where all is bold, only what reads as a title is bold. */
export const unstyled = (para: Para): Para => (isBriefTitle(para.text) ? para : { ...para, bold: false })
