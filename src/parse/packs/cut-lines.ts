/** A text without pages into its documents: forms at the head of lines, and the notices that packs print on blank pages. */
import type { Line, Text } from '../../extract/text.js'
import { classify } from './classify.js'
import { readForm } from './forms.js'
import { isListOfBusiness, joinFrontSheet } from './front-pages.js'
import { tie } from './items.js'
import { isMinutesTitle, isNotesTitle } from './minutes-form.js'
import { isBlankNotice } from './page-facts.js'
import { readReportLabel } from './report-head.js'
import { type Evidence, type Segment, total } from './segment.js'
import { headTitle } from './title.js'

/** Without pages there is less to go by: a form, and one more sign. */
const ENOUGH = 6

interface Start {
  at: number
  evidence: Evidence[]
  item?: string
}

export function cutLines(text: Text): Segment[] {
  const lines = text.pages.flatMap((p) => p.lines)
  if (!isPack(lines)) return [{ ...classify([], lines), lines, evidence: ['nothing says that it is a pack'] }]
  const starts: Start[] = [{ at: 0, evidence: [] }]
  for (let i = 1; i < lines.length; i++) {
    const start = startAt(lines, i)
    if (start && total(start.evidence) >= ENOUGH && start.at - starts.at(-1)!.at > 2) starts.push(start)
  }
  return joinFrontSheet(starts.map((start, i) => segment(lines.slice(start.at, starts[i + 1]?.at), start)))
}

/** Blank pages’ notices, pages of a list of business, or at least two heads of reports. A web page of a meeting has none of them. */
function isPack(lines: Line[]): boolean {
  const notices = lines.filter((l) => isBlankNotice(l.text)).length
  const heads = lines.filter((l, i) => readReportLabel(l.text)?.field === 'subject' && near(lines, i)).length
  return notices + heads >= 2 || (notices > 0 && isListOfBusiness(lines.slice(0, 120)))
}

/** A sender or a recipient stands by the subject. */
const near = (lines: Line[], i: number): boolean =>
  lines.slice(Math.max(0, i - 4), i + 4).some((l) => ['from', 'to'].includes(readReportLabel(l.text)?.field ?? ''))

function startAt(lines: Line[], i: number): Start | null {
  const line = lines[i]!
  if (isBlankNotice(line.text)) return null
  if (isBlankNotice(lines[i - 1]!.text)) return afterNotice(lines, i)
  if (!opensForm(line)) return null
  const at = titleAbove(lines, i)
  const form = readForm(lines.slice(at, at + 45))
  if (!form || form.type === 'agenda') return null
  const evidence: Evidence[] = [{ weight: form.weight, why: form.why }]
  if (lines[at]!.gap > 0) evidence.push({ weight: Math.min(lines[at]!.gap, 2) * 0.5, why: 'after an empty line' })
  if (inList(lines, i)) evidence.push({ weight: -4, why: 'a line of a list' })
  return { at, evidence }
}

/** After a blank page a new paper begins, unless the text plainly goes on. */
function afterNotice(lines: Line[], i: number): Start {
  const line = lines[i]!
  const form = readForm(lines.slice(i, i + 45))
  const evidence: Evidence[] = [{ weight: 6, why: 'after a page left blank' }]
  if (form) evidence.push({ weight: form.weight, why: form.why })
  if (/^[\p{Ll}(•]/u.test(line.text) || /^(?:[2-9]|\d\d)[.)]/.test(line.text)) evidence.push({ weight: -4, why: 'the text goes on' })
  const item = /^agenda item (?:no\.? )?([A-Z]{0,2}\d{1,3}[a-z]?)$/i.exec(line.text)?.[1]
  return item ? { at: i, evidence, item } : { at: i, evidence }
}

/** Only these lines can open a document; any other line is within one. */
function opensForm(line: Line): boolean {
  const field = readReportLabel(line.text)?.field
  if (field === 'from' || field === 'to') return /^(?:from|by|to|report)\b/i.test(line.text)
  return (
    isMinutesTitle(line.text) ||
    isNotesTitle(line.text) ||
    /\brecord of decision\b/i.test(line.text) ||
    /^(?:appendix|annex)\b/i.test(line.text)
  )
}

/** The names of the council and the body stand above the words that tell the form: short lines in capitals, a title. */
function titleAbove(lines: Line[], i: number): number {
  let at = i
  while (at > 1 && i - at < 3 && isTitle(lines[at - 1]!)) at--
  return at
}

const isTitle = (line: Line): boolean =>
  line.text.length < 110 &&
  !isBlankNotice(line.text) &&
  !/[.;]$/.test(line.text) &&
  (!/\p{Ll}/u.test(line.text) || line.hint?.heading !== undefined) &&
  /\p{Lu}{3}/u.test(line.text)

const inList = (lines: Line[], i: number): boolean => /^[-•*]\s/.test(lines[i]!.text) || lines[i - 1]!.text.endsWith(':')

function segment(lines: Line[], start: Start): Segment {
  const head = lines.slice(0, 45)
  const out: Segment = { ...classify(head, lines), lines, evidence: start.evidence.filter((e) => e.weight > 0).map((e) => e.why) }
  const title = headTitle(head, out.type === 'report' || out.type === 'other')
  if (title) out.title = title
  tie(out, start.item, 'stamp')
  return out
}
