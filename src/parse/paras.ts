/** Lines to paragraphs: which lines read on from the line before. HTML lines are paragraphs already, save split ones. */
import type { Line, Text } from '../extract/text.js'
import { readLabel } from './labels.js'
import { makePara, type Para } from './para.js'
import { DANGLING, ended, startsLower } from './sentence.js'
import { gatherTables } from './tables.js'

/** How many columns a line of text may fall short of the measure and still be full. */
const SLACK = 14

export function toParas(lines: Line[], kind: Text['kind']): Para[] {
  const wraps = kind === 'text' ? wrapping(lines) : []
  const measure = kind === 'pdf' ? measureOf(lines) : null
  const paras: Para[] = []
  let open: Line[] = []
  const close = () => {
    if (open.length) paras.push(makePara(open))
    open = []
  }
  lines.forEach((line, i) => {
    const before = open.at(-1)
    if (
      before &&
      !(measure
        ? continuesPdf(before, line, open, measure)
        : wraps[i - 1]
          ? continuesText(before, line, open, wraps[i - 1]!)
          : continuesMarkup(before, line, open))
    )
      close()
    open.push(line)
  })
  close()
  return gatherTables(paras)
}

/** “carried by unanimous voice vote –” with “5.” on the next line: a count, no label. */
const countFollows = (before: Line | undefined, line: Line) => /\bvote\s?[–—-]$/i.test(before?.text ?? '') && /^\d{1,3}\./.test(line.text)

/** A label alone on its line: its text comes next, whatever stands between (`8.1`, NBSP line, text). */
const torn = (open: Line[]) => open.length === 1 && readLabel(open[0]!.text, true)?.alone === true

export const startsAfresh = (line: Line, before?: Line) => {
  if (countFollows(before, line)) return false
  if (/^[•·●▪]/.test(line.text)) return true
  if (/^[-–*o] /.test(line.text))
    return (
      before === undefined ||
      /[.:;,?!]$|\b(?:and|or)$/.test(before.text) ||
      line.textIndent !== undefined ||
      before.text.startsWith(line.text.slice(0, 2))
    )
  const label = readLabel(line.text, line.textIndent !== undefined)
  return (
    label !== null &&
    (label.alone || !/^[a-z]/.test(line.text.slice(label.length)) || line.textIndent !== undefined || label.delimiter !== '')
  )
}

const OPENS =
  /^(?:(?:PRESENT|Present|ALSO PRESENT|Also present|IN ATTENDANCE|In attendance|In Attendance|APOLOGIES|Apologies)\s*:|(?:For|Against|Abstain(?:ed|ing|tions?)?|Votes for|Votes against)\b.{0,24}\(\d+\)|(?:The )?(?:Substantive )?(?:[Mm]otion|Motion|Amendment) (?:was )?(?:carried|lost|CARRIED|LOST)\b|RESOLVED|AGREED|NOTED|RECOMMENDED|DECIDED|Resolved|ACTION|Action|NOTE|Note|REASONS?|Question \d|Supplementary)\b/

function continuesText(before: Line, line: Line, open: Line[], wrap: Wrap): boolean {
  if (torn(open)) return !startsAfresh(line, before) || line.gap === 0
  if (startsAfresh(line, before) || OPENS.test(line.text)) return false
  if (line.gap > 1) return false
  const unfinished = !ended(before.text)
  if (line.gap === 1 && unfinished && before.text.length > 120 && wrap.width > 110) return true
  if (line.gap === 1 && /\b(?:a|an|the|of|and|to|by|in|on|for|with|from)$/.test(before.text) && before.text.length > 30)
    return !OPENS.test(line.text)
  if (line.gap === 1)
    return (
      unfinished &&
      before.text.length > 25 &&
      (startsLower(line.text) || (before.text.endsWith(',') && open.length === 1 && readLabel(before.text) !== null))
    )
  if (before.hint?.heading || line.hint?.heading || (before.bold ?? false) !== (line.bold ?? false)) return false
  if (unfinished && (startsLower(line.text) || DANGLING.test(before.text))) return true
  if (open.length === 1 && SHORT_START.test(before.text)) return true
  if (wrap.width > 110 || wrap.width < 40) return false
  const full = before.text.length + before.indent >= wrap.width - SLACK
  return full && (unfinished || wrap.runsOn > 0.55)
}

/** `13. The` and `A` on a line of their own: the label took the line's first word with it. */
const SHORT_START = /^\(?(?:\d{1,3}|[a-z]|[ivx]+)[.)]+\s(?:A|An|The|In|At|On|Mr|Mrs|Ms|Dr|Cllr|Councillor|Members?|This|It)$/

interface Wrap {
  /** The column that lines near this one are wrapped at; 999 for none. */
  width: number
  /** Share of the lines near it that end in mid-sentence. */
  runsOn: number
}

/** How the lines near each line are wrapped: the longest of them that could be wrapped ones, and how many run on. */
function wrapping(lines: Line[]): Wrap[] {
  const ends = lines.map((l) => l.indent + l.text.length)
  return lines.map((line, i) => {
    if (ends[i]! > 110) return { width: 999, runsOn: 0 }
    const near = lines.slice(Math.max(0, i - 8), i + 9).filter((l) => l.indent + l.text.length <= 110)
    const width = near.reduce((max, l) => Math.max(max, l.indent + l.text.length), 0)
    const runsOn = near.filter((l) => !ended(l.text) && l.text.length > 30).length / near.length
    return { width: Math.max(width, line.text.length), runsOn }
  })
}

/** Markup: one element is one paragraph, also where `br` breaks it; Word splits some sentences over two elements. */
function continuesMarkup(before: Line, line: Line, open: Line[]): boolean {
  if (torn(open) && !before.hint?.list && line.hint?.cell?.row === before.hint?.cell?.row) return !startsAfresh(line)
  if (line.hint?.list?.first || startsAfresh(line, before)) return false
  if (before.hint?.cell || line.hint?.cell) {
    const a = before.hint?.cell
    const b = line.hint?.cell
    if (a?.table !== b?.table || a?.row !== b?.row || a?.column !== b?.column) return false
  }
  const sameElement = line.hint?.element !== undefined && line.hint.element === before.hint?.element
  if (sameElement)
    return !ended(before.text) && !OPENS.test(line.text) && before.bold === line.bold && (startsLower(line.text) || before.text.length > 50)
  return line.gap === 0 && !ended(before.text) && startsLower(line.text) && before.text.length > 25 && !before.bold && !line.bold
}

interface Measure {
  /** The right edge of running text. */
  edge: number
  /** Width of a full line. */
  width: number
  /** Paragraphs are set apart by space: a short line alone does not end one. */
  spaced: boolean
}

/** PDF: same size and weight, the usual leading (or a page or column turn), and the line before is full or unfinished. */
function continuesPdf(before: Line, line: Line, open: Line[], measure: Measure): boolean {
  const turned = before.place.page !== line.place.page || (before.column?.[0] !== line.column?.[0] && !isBelow(before, line))
  if (before.hint?.cell || line.hint?.cell) return sameCell(before, line) && (turned || line.gap <= 0.45) && !startsAfresh(line)
  if (torn(open)) return !startsAfresh(line)
  if (startsAfresh(line, before) || OPENS.test(line.text)) return false
  if (Math.abs((before.size ?? 0) - (line.size ?? 0)) > 1) return false
  if ((before.bold ?? false) !== (line.bold ?? false) && !(isNear(before, measure) && runsOutOfBold(before, line, open))) return false
  if (turned && line.gap > 0.45 && before.place.page === line.place.page) return false
  if (turned) return turnsOn(before, line, measure)
  if (line.gap > 0.45 || line.indent > (before.textIndent ?? before.indent) + 60 || headsItself(before, line, open)) return false
  if (isOutdented(before, line, open, measure) || (open.length > 1 && line.indent > open[1]!.indent + 10)) return false
  return isFull(before, line, measure) || hangs(before, line, open, measure) || runsOn(before, line, measure)
}

/** The second line of a numbered title, set to the words of the first. */
const hangs = (before: Line, line: Line, open: Line[], measure: Measure) =>
  open.length === 1 &&
  before.textIndent !== undefined &&
  Math.abs(line.indent - before.textIndent) <= 3 &&
  !ended(before.text) &&
  roomAfter(before, measure) < measure.width * 0.4

/** Lower on the same page: no turn of a column, whatever columns the two are set in. */
const isBelow = (before: Line, line: Line) => (line.place.box?.[1] ?? 0) > (before.place.box?.[1] ?? 0) + 2

/** A bold title whose last words share a line with what follows it. */
const runsOutOfBold = (before: Line, line: Line, open: Line[]) =>
  before.bold === true &&
  (line.boldTo ?? 0) > 0 &&
  line.gap < 0.3 &&
  !ended(before.text) &&
  line.indent >= (open[0]!.textIndent ?? open[0]!.indent) - 6

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

const roomAfter = (line: Line, measure: Measure) => Math.min(line.column?.[1] ?? measure.edge, measure.edge) - (line.right ?? measure.edge)
const isNear = (line: Line, measure: Measure) => roomAfter(line, measure) < measure.width * 0.33

/** The next word would not have fitted. */
function isFull(before: Line, line: Line, measure: Measure): boolean {
  const word = (line.text.split(' ', 1)[0]!.length + 1) * (line.size ?? 11) * 0.45
  return roomAfter(before, measure) < Math.max(word, 12)
}

function runsOn(before: Line, line: Line, measure: Measure): boolean {
  if (before.bold && before.textIndent !== undefined) return Math.abs(before.textIndent - line.indent) <= 6
  if (before.bold) return before.indent - 6 <= line.indent && isNear(before, measure)
  if (!ended(before.text)) {
    if (startsLower(line.text)) return true
    if (DANGLING.test(before.text) && !/,$/.test(before.text)) return true
    return measure.spaced ? isNear(before, measure) : roomAfter(before, measure) < measure.width * 0.08
  }
  return measure.spaced && isNear(before, measure)
}

/** What running text is set to: most long lines end near one edge, and few beyond. */
function measureOf(lines: Line[]): Measure {
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
  return { edge, width, spaced: isSpaced(lines, edge, width) }
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
