/** A record of decision: a form of labelled boxes. Its labels are headings of the content, and its first boxes fields. */
import type { Hint, Line, Text } from '../../extract/text.js'
import { isLoneLabel } from '../decisions/label.js'
import { type Draft, newDraft } from '../draft.js'
import { readMeetingDates } from '../meeting/dates.js'
import { isBody, isName } from '../packs/bodies.js'
import { isPackMark, paperParas } from '../packs/paper-paras.js'
import type { Segment } from '../packs/segment.js'
import { makePara, type Para } from '../para.js'
import { readDate } from '../rules/date.js'
import { unshout } from '../rules/title-case.js'
import { FORM_LABELS } from '../words/papers.js'

/** Boxes at the head of the form. The value stands behind the colon, under it, or in the box’s next line. */
const BOXES: [name: string, pattern: RegExp][] = [
  [
    'Decision maker',
    /^(?:decision (?:to be )?(?:taken|made) by|decision (?:of|by)(?=\s*:)|(?:name (?:and post )?of )?decision[ -](?:maker|taker)|officer making the decision|(?:officer|portfolio holder)(?=\s*:)|cabinet member(?=\s*:))\s*:?\s*/i,
  ],
  ['Decision number', /^(?:decision (?:no|number|ref(?:erence)?)|reference(?: no| number)?|record no)\b\.?\s*:?\s*/i],
  ['Title', /^(?:subject matter(?:\s*\/\s*title of decision)?|title(?: of (?:the )?decision)?|subject(?: of decision)?)\s*:?\s*/i],
  ['Date of decision', /^(?:date (?:of (?:the )?decision|decision (?:made|taken)))\s*:?\s*/i],
  ['Key decision', /^key decision\s*\??\s*:\s*/i],
  ['Originator', /^(?:originator|report author|lead officer)\s*:\s*/i],
]

export function readDecisionRecord(segment: Segment, text: Text): Draft {
  const lines = segment.lines.filter((l) => !isPackMark(l))
  const { fields, values } = readBoxes(lines.slice(0, 40))
  const draft = newDraft('decision', fields.Title ?? segment.title ?? '')
  if (segment.pages) draft.pages = segment.pages
  const council = /^(?<name>.{4,80}?\b(?:council|authority))\s*[-–—:]/i.exec(lines.find((l) => /\bdecision\b/i.test(l.text))?.text ?? '')
  if (council) draft.organisation = unshout(council.groups!.name!)
  const maker = fields['Decision maker']
  draft.body = maker ? (isBody(maker) ? unshout(maker) : maker) : council ? null : headedBy(lines)
  draft.date = readMeetingDates(fields['Date of decision'] ?? '', { loose: true })[0]?.iso ?? null
  draft.decision = fields
  draft.content = formParas(lines, values, text.kind)
  draft.date ??= signedOn(draft.content)
  return draft
}

/** Whose form it is, where nothing says who decided: the name over it, before its first box. */
function headedBy(lines: Line[]): string | null {
  const from = lines.findIndex(isLabel)
  const name = lines.slice(0, Math.min(from < 0 ? HEAD : from, HEAD)).find(({ text }) => isBody(text) && isName(text))
  return name ? unshout(name.text) : null
}
const HEAD = 8

interface Boxes {
  fields: Record<string, string>
  /** Lines that are the value of a box: no headings, though the form prints them in bold. */
  values: Set<Line>
}

function readBoxes(lines: Line[]): Boxes {
  const boxes: Boxes = { fields: {}, values: new Set() }
  lines.forEach((line, i) => {
    for (const [name, pattern] of BOXES) {
      const label = pattern.exec(line.hint?.cell ? `${line.text}:` : line.text)
      if (!label || boxes.fields[name] !== undefined) continue
      const behind = line.text.slice(label[0].length).trim()
      if (behind && !label[0].includes(':')) continue
      const values = behind ? [line] : line.hint?.cell ? inRow(lines, line) : under(lines, i)
      for (const value of values) if (!value.hint?.cell) boxes.values.add(value)
      const text = behind || values.map((l) => l.text).join(' ')
      if (text) boxes.fields[name] = text
    }
  })
  return boxes
}

/** The value in the other cells of a label’s row; cells that head columns (`Name | Subject | Nature`) are no values of one another. */
const inRow = (lines: Line[], label: Line): Line[] =>
  lines.filter((line) => line !== label && !line.hint?.cell?.header && isBesideCell(label.hint!.cell!, line.hint?.cell))

const isBesideCell = (label: NonNullable<Hint['cell']>, cell: Hint['cell']) =>
  cell !== undefined && cell.table === label.table && cell.row === label.row && cell.column > label.column

/** The value under a label: the next lines that stand within the label’s width, up to the next label or a gap. */
function under(lines: Line[], at: number): Line[] {
  const label = lines[at]!
  const values: Line[] = []
  for (const line of lines.slice(at + 1, at + 8)) {
    if (!beside(label, line)) {
      if (isLabel(line) || values.length === 0) continue
      break
    }
    if (isLabel(line) || isSetAs(line, label, values[0]) || (values.length > 0 && line.gap > 1) || values.length >= 3) break
    values.push(line)
  }
  return values
}

/** In bold as the label is, where what stands under that is not. */
const isSetAs = (line: Line, label: Line, value: Line | undefined): boolean =>
  value !== undefined && label.bold === true && line.bold === true && !value.bold

/** `Decision`, `Reason(s) for decision` and nothing else. */
const isNamed = (line: Line): boolean => FORM_LABELS.has(line.text.toLowerCase().replace(/[()]|\s*:\s*$/g, ''))

const isLabel = (line: Line): boolean => /:\s*$/.test(line.text) || isNamed(line) || BOXES.some(([, pattern]) => pattern.test(line.text))

/** Where the source has no width, the next line is under the label. */
function beside(label: Line, line: Line): boolean {
  if (label.right === undefined || line.right === undefined || !label.place.box) return true
  return line.indent < label.right && line.right > label.indent
}

/** `Ward(s) affected: All`: a box on a line. */
const LABELLED = /^\p{Lu}[^.:;]{2,40}:\s+\S/u

/** Each label and each value is a paragraph of its own, however near the form sets them. */
function formParas(of: Line[], values: Set<Line>, kind: Text['kind']): Para[] {
  const chunks: Line[][] = []
  const lines = boxesAsLines(of)
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const boxes = LABELLED.test(line.text) && before !== undefined && LABELLED.test(before.text)
    const apart =
      !before ||
      boxes ||
      (line.hint?.heading ?? before.hint?.heading) !== undefined ||
      isFormLabel(line) ||
      isFormLabel(before) ||
      values.has(line) !== values.has(before)
    if (apart) chunks.push([line])
    else chunks.at(-1)!.push(line)
  })
  return chunks.flatMap((chunk) =>
    values.has(chunk[0]!) ? [{ ...makePara(chunk), bold: false }] : paperParas(chunk, kind).map(labelAsHeading),
  )
}

/** A table of two columns that has the boxes of the form in its first: labels over what they hold, as forms without a table print them. */
function boxesAsLines(lines: Line[]): Line[] {
  const forms = new Set(lines.flatMap((line) => (isBoxLabel(line) ? [line.hint!.cell!.table] : [])))
  return lines.map((line, i) => {
    const { cell, ...hint } = line.hint ?? {}
    if (!cell || !forms.has(cell.table)) return line
    const before = lines[i - 1]?.hint?.cell
    const goesOn = before?.table === cell.table && before.row === cell.row && before.column === cell.column
    return { ...line, gap: goesOn ? line.gap : 1, hint: cell.column === 0 ? { ...hint, heading: 3 } : hint }
  })
}

const isBoxLabel = ({ text, hint }: Line): boolean => hint?.cell?.columns === 2 && hint.cell.column === 0 && isLoneLabel(text)

/** “Reason(s) for decision:” in bold or in capitals, alone on its line, heads the text under it. */
const isFormLabel = (line: Line): boolean =>
  line.text.length < 90 &&
  /\p{L}{3}/u.test(line.text) &&
  ((line.bold === true && /^\p{Lu}[^.;]*:$/u.test(line.text)) || /^[^\p{Ll}]{6,}$/u.test(line.text) || isNamed(line))

function labelAsHeading(para: Para): Para {
  const first = para.lines[0]!
  if (para.lines.length > 1 || !isFormLabel(first) || para.rows || first.hint?.heading) return para
  return { ...para, lines: [{ ...first, hint: { ...first.hint, heading: 3 } }] }
}

/** `Date: 14 October 2024` beside the signature: the day on which it was decided. */
function signedOn(content: Para[]): string | null {
  const line = content.findLast((p) => /^(?:date|dated|date of decision)\s*:/i.test(p.text) && p.text.length < 60)
  return (line && readDate(line.text)?.iso) ?? null
}
