/** A ModernGov issue page: one document a meeting, newest first, each with the item as that meeting had it. */
import type { Line, Text } from '../../extract/text.js'
import { type Draft, type Family, newDraft, newItem } from '../draft.js'
import { toParas } from '../paras.js'
import { readDate } from '../rules/date.js'
import { isFurnitureLine, stripLinkFurniture } from '../rules/link-furniture.js'
import { readLabelLine } from '../rules/section-label.js'
import { readAttachment } from './attachment.js'
import { isPaper } from './page-items.js'
import { framed, type Part, textPieces, withoutSpans } from './pieces.js'
import { splitByWording } from './unlabelled.js'

/** `Meeting: 20/09/2017 - Council (Item 52)`, also `(Item 6.)` and `(Item 4b)`. */
const MEETING = /^Meeting:\s*(?<when>\d{1,2}\/\d{1,2}\/\d{4})\s*-\s*(?<body>.+?)\s*(?:\(Item\s*(?<number>[^)]*?)\.?\s*\))?$/i
/** `24/09/2014 - Title` on a page headed `Issue - decisions`. */
const DECIDED = /^(?<when>\d{1,2}\/\d{1,2}\/\d{4})\s+-\s+(?<title>\S.*)$/
const isDecisions = (lines: Line[]) => lines.some((l) => /^Issue - decisions$/i.test(l.text)) && lines.some((l) => DECIDED.test(l.text))

/** The page's own head; the issue's title under it is text, and may differ from the item's. */
const CHROME = /^(?:Meetings? >.*|Issue - (?:meetings|decisions)|Skip to .*|Home|Menu)$/i

const NUMBERED = /^(?<number>(?:[A-Z]{1,4}[./]?)?\d{1,4}(?:[./]\d{1,4})*[a-z]?)\.?\s+(?<title>\S.*)$/

export const issuePage: Family = {
  name: 'moderngov-issue-page',
  recognise(_text, lines) {
    if (isDecisions(lines)) return { score: 0.95, evidence: ['Issue - decisions', 'date - title'] }
    const evidence: string[] = []
    if (lines.some((l) => MEETING.test(l.text))) evidence.push('Meeting: date - body (Item n)')
    if (lines.some((l) => /^Issue - (?:meetings|decisions)$/i.test(l.text))) evidence.push('Issue - meetings')
    return { score: evidence.length === 2 ? 0.97 : lines.some((l) => MEETING.test(l.text)) ? 0.85 : evidence.length * 0.4, evidence }
  },
  read(text, all) {
    const lines = framed(all)
    const starts = lines.flatMap((l, i) => (MEETING.test(l.text) ? [i] : []))
    if (!starts.length) {
      const decided = lines.flatMap((l, i) => (DECIDED.test(l.text) ? [i] : []))
      return decided.map((from, k) => readDecision(text, lines.slice(from, decided[k + 1] ?? lines.length)))
    }
    const drafts = starts.map((from, k) => readMeeting(text, lines.slice(from, starts[k + 1] ?? lines.length)))
    drafts[0]!.content = toParas(
      lines.slice(0, starts[0]).filter((l) => !CHROME.test(l.text) && !isFurnitureLine(l.text) && l.text !== drafts[0]!.title),
      text.kind,
    )
    return drafts
  },
}

function readDecision(text: Text, lines: Line[]): Draft {
  const m = DECIDED.exec(lines[0]!.text)!.groups!
  const draft = newDraft('decision', stripLinkFurniture(m.title!))
  draft.date = readDate(m.when!)?.iso ?? null
  draft.form = 'page'
  draft.content = toParas(
    lines.slice(1).flatMap((l) => textPieces(l).flatMap((p) => (p.kind === 'text' ? [p.line] : []))),
    text.kind,
  )
  return draft
}

function readMeeting(text: Text, lines: Line[]): Draft {
  const m = MEETING.exec(lines[0]!.text)!.groups!
  const draft = newDraft('minutes')
  draft.body = m.body!
  draft.date = readDate(m.when!)?.iso ?? null
  const item = newItem('', m.number || null)
  item.exempt = false
  item.at = lines[0]!.place
  let rest = lines.slice(1)
  const first = rest[0]
  if (first && !readLabelLine(first.text)) {
    const titled = NUMBERED.exec(first.text)
    const same = titled && (item.number === null || titled.groups!.number === item.number)
    item.title = stripLinkFurniture(same ? titled.groups!.title! : withoutSpans(first, ['mgFileSize']))
    if (same) item.number = titled.groups!.number!
    rest = rest.slice(1)
  }
  const parts: Record<Part, Line[]> = { description: [], documents: [], decision: [], minutes: [] }
  let part: Part = 'description'
  for (const line of rest) {
    const label = readLabelLine(line.text)
    if (label) part = label.part
    const pieces = textPieces(label ? { ...line, text: label.rest } : line)
    for (const piece of pieces) {
      if (piece.kind === 'more') item.truncated = true
      else if (piece.kind === 'text' && piece.line.text) parts[part].push(piece.line)
    }
  }
  const papers = text.kind === 'text' ? parts.documents.filter(isPaper) : parts.documents
  const labelled = parts.minutes.length + parts.decision.length > 0
  const said = [...parts.description, ...parts.documents.filter((l) => !papers.includes(l))]
  const split = labelled ? { description: said, minutes: parts.minutes } : splitByWording(said)
  item.description = toParas(split.description, text.kind)
  item.decision = toParas(parts.decision, text.kind)
  item.content = toParas(split.minutes, text.kind)
  item.attachments = papers.map((l) => readAttachment(l, withoutSpans(l, ['mgFileSize'])))
  draft.title = item.title
  draft.items = [item]
  if (!item.content.length && !item.decision.length && !item.truncated) draft.type = 'agenda'
  return draft
}
