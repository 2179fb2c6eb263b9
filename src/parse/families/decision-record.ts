/** A record of decision: a form of labelled boxes. Its labels are headings of the content, and its first boxes fields. */
import type { Line, Text } from '../../extract/text.js'
import { type Draft, newDraft } from '../draft.js'
import { isBody } from '../packs/bodies.js'
import { isPackMark, paperParas } from '../packs/paper-paras.js'
import type { Segment } from '../packs/segment.js'
import type { Para } from '../para.js'
import { readDate } from '../rules/date.js'
import { unshout } from '../rules/title-case.js'

/** Boxes at the head of the form. The value stands behind the colon, under it, or in the box’s next line. */
const BOXES: [name: string, pattern: RegExp][] = [
  ['Decision maker', /^(?:decision (?:to be )?(?:taken|made) by|decision[ -]maker|decision taker)\s*:?\s*/i],
  ['Decision number', /^(?:decision (?:no|number|ref(?:erence)?)|reference(?: no| number)?|record no)\b\.?\s*:?\s*/i],
  ['Title', /^(?:subject matter(?:\s*\/\s*title of decision)?|title(?: of (?:the )?decision)?|subject(?: of decision)?)\s*:?\s*/i],
  ['Date of decision', /^(?:date (?:of (?:the )?decision|decision (?:made|taken)))\s*:?\s*/i],
  ['Key decision', /^key decision\s*\??\s*:\s*/i],
  ['Originator', /^(?:originator|report author|lead officer)\s*:\s*/i],
]

export function readDecisionRecord(segment: Segment, text: Text): Draft {
  const lines = segment.lines.filter((l) => !isPackMark(l))
  const fields = readBoxes(lines.slice(0, 40))
  const draft = newDraft('decision', fields.Title ?? segment.title ?? '')
  if (segment.pages) draft.pages = segment.pages
  if (segment.agendaItem) draft.agendaItem = segment.agendaItem
  const council = /^(?<name>.{4,80}?\b(?:council|authority))\s*[-–—:]/i.exec(lines.find((l) => /\bdecision\b/i.test(l.text))?.text ?? '')
  if (council) draft.organisation = unshout(council.groups!.name!)
  const maker = fields['Decision maker']
  draft.body = maker ? (isBody(maker) ? unshout(maker) : maker) : null
  draft.date = readDate(fields['Date of decision'] ?? '')?.iso ?? null
  draft.decision = fields
  draft.content = paperParas(lines, text.kind).map(labelAsHeading)
  return draft
}

function readBoxes(lines: Line[]): Record<string, string> {
  const fields: Record<string, string> = {}
  lines.forEach((line, i) => {
    for (const [name, pattern] of BOXES) {
      const label = pattern.exec(line.text)
      if (!label || fields[name] !== undefined) continue
      const behind = line.text.slice(label[0].length).trim()
      if (behind && !label[0].includes(':')) continue
      const value = behind || under(lines, i)
      if (value) fields[name] = value
    }
  })
  return fields
}

/** The value under a label: the next lines that stand within the label’s width, up to the next label or a gap. */
function under(lines: Line[], at: number): string {
  const label = lines[at]!
  const values: Line[] = []
  for (const line of lines.slice(at + 1, at + 8)) {
    if (BOXES.some(([, pattern]) => pattern.test(line.text)) && beside(label, line)) continue
    if (!beside(label, line)) {
      if (isLabel(line) || values.length === 0) continue
      break
    }
    if (isLabel(line) || (values.length > 0 && line.gap > 1)) break
    values.push(line)
    if (line.bold !== true && values.length >= 3) break
  }
  return values.map((l) => l.text).join(' ')
}

const isLabel = (line: Line): boolean => /:\s*$/.test(line.text) || BOXES.some(([, pattern]) => pattern.test(line.text))

/** Where the source has no width, the next line is under the label. */
function beside(label: Line, line: Line): boolean {
  if (label.right === undefined || line.right === undefined || !label.place.box) return true
  return line.indent < label.right && line.right > label.indent
}

/** “Reason(s) for decision:” alone on its line heads the text under it, whatever its type. */
function labelAsHeading(para: Para): Para {
  const first = para.lines[0]!
  const label =
    para.text.length < 90 && (/^\p{Lu}[^.;]*:$/u.test(para.text) || /^[^\p{Ll}]{6,}$/u.test(para.text)) && /\p{L}{3}/u.test(para.text)
  if (!label || para.rows || first.hint?.heading) return para
  return { ...para, lines: [{ ...first, hint: { ...first.hint, heading: 3 } }, ...para.lines.slice(1)] }
}
