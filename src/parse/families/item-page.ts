/** A ModernGov item page (`mgAi.aspx`): one item in full. Also the bare text of one: description, `Minutes:`, text. */
import type { Line, Text } from '../../extract/text.js'
import { type Draft, type DraftItem, type Family, newDraft, newItem } from '../draft.js'
import { withoutReference } from '../item-title.js'
import { toParas } from '../paras.js'
import { readLabel } from '../people/labels.js'
import { readDate } from '../rules/date.js'
import { isFurnitureLine, stripLinkFurniture } from '../rules/link-furniture.js'
import { readLabelLine } from '../rules/section-label.js'
import { readTime } from '../rules/time.js'
import { readAttachment } from './attachment.js'
import { headsPage } from './column-head.js'
import { PAGE_TYPE } from './page-head.js'
import { isPaper } from './page-items.js'
import { framed, isActionLink, type Part, textPieces, withoutSpans } from './pieces.js'
import { splitByWording } from './unlabelled.js'

const isHead = headsPage(/^(?:Agenda item|Eitem Agenda)$/i)
/** `Meeting of Planning Committee, Tuesday 27 January 2026 7.00 pm (Item 5.)` */
const MEETING = /^Meeting of (?<body>.+?), (?<when>.*?)(?:\(Item (?<number>[^)]*?)\.?\))?$/i

export const itemPage: Family = {
  name: 'moderngov-item-page',
  recognise(_text, lines) {
    const head = lines.slice(0, 40)
    if (head.some((l, i) => isHead(l, i, head) && !isStamp(lines[i + 1]))) return { score: 0.92, evidence: ['Agenda item'] }
    const labels = lines.flatMap((l) => readLabelLine(l.text)?.part ?? [])
    const minutes = labels.filter((p) => p === 'minutes').length
    const supporting = lines.some((l) => /^Supporting documents:?$/i.test(l.text))
    if (minutes === 1 && supporting) return { score: 0.8, evidence: ['Minutes: once', 'Supporting documents:'] }
    return minutes === 1 && lines.findIndex((l) => readLabelLine(l.text)) < 8 && !head.some(({ text }) => listsPresent(text))
      ? { score: 0.55, evidence: ['Minutes: once, near the head'] }
      : { score: 0, evidence: [] }
  },
  read(text, all) {
    const lines = framed(all)
    const draft = newDraft('minutes')
    const head = lines.findIndex(isHead)
    const rest = lines.slice(head + 1).filter((l) => !isChrome(l, draft) && !isFurnitureLine(l.text))
    const item = newItem('')
    const body = takeTitle(rest, item, head >= 0)
    readParts(body, item, text)
    const dated = text.meta['DC.date']
    if (!draft.date && dated && /^(?:19|20)\d\d-\d\d-\d\d/.test(dated)) draft.date = dated.slice(0, 10)
    if (draft.agendaItem) item.number = draft.agendaItem
    delete draft.agendaItem
    item.exempt ??= false
    draft.items = [item]
    draft.title = item.title || draft.title
    return [draft]
  },
}

/** `Agenda Item` over `4`: the stamp on a paper of a pack, its number torn off. */
const isStamp = (under: Line | undefined) => under !== undefined && /^\d{1,3}[a-z]?$/.test(under.text)

/** `Present:` alone over a list: what stands here is a whole meeting. */
const listsPresent = (text: string) => text.length < 40 && readLabel(text)?.rest === '' && readLabel(text)!.status === 'present'

/** Lines about the meeting, and links that belong to no text. */
function isChrome(line: Line, draft: Draft): boolean {
  const m = MEETING.exec(line.text)
  if (m) {
    draft.body = m.groups!.body!
    const date = readDate(m.groups!.when!)
    draft.date = date?.iso ?? null
    draft.startTime = date ? (readTime(m.groups!.when!.slice(date.index + date.length))?.iso ?? null) : null
    if (m.groups!.number) draft.agendaItem = m.groups!.number
    return true
  }
  return isActionLink(line) || PAGE_TYPE.test(line.text) || (line.hint?.classes?.includes('mgLinks') ?? false)
}

/** The title is the first line, unless the page lost it and begins with what the agenda says. */
function takeTitle(lines: Line[], item: DraftItem, headed: boolean): Line[] {
  const first = lines[0]
  if (!first || readLabelLine(first.text)) return lines
  const labelAt = lines.findIndex((l) => readLabelLine(l.text))
  const describes = /^(?:To |The report|Report of|Members )/i.test(first.text) || /\.$/.test(first.text)
  if (describes && (!headed || first.gap === 0)) return lines
  if (!headed && labelAt < 0) return lines
  const titled = withoutReference(stripLinkFurniture(withoutSpans(first, ['mgFileSize'])))
  item.title = titled.title
  item.agendaRef = titled.agendaRef
  item.pages = titled.pages
  item.at = first.place
  return lines.slice(1)
}

function readParts(lines: Line[], item: DraftItem, text: Text): void {
  const labelled = lines.some((l) => ['minutes', 'decision'].includes(readLabelLine(l.text)?.part ?? ''))
  const parts: Record<Part, Line[]> = { description: [], documents: [], decision: [], minutes: [] }
  let part: Part = labelled ? 'description' : 'minutes'
  for (const line of lines) {
    const label = readLabelLine(line.text)
    if (label) {
      part = label.part
      if (label.rest) parts[part].push({ ...line, text: label.rest })
      continue
    }
    for (const piece of textPieces(line)) {
      if (piece.kind === 'text') parts[part].push(piece.line)
      else item.truncated = true
    }
  }
  const papers = text.kind === 'text' ? parts.documents.filter(isPaper) : parts.documents
  const loose = parts.documents.filter((l) => !papers.includes(l))
  if (!labelled) {
    const split = splitByWording([...parts.minutes, ...loose])
    parts.description.push(...split.description)
    parts.minutes = split.minutes
  } else parts.description.push(...loose)
  item.description = toParas(parts.description, text.kind)
  item.decision = toParas(parts.decision, text.kind)
  item.content = toParas(parts.minutes, text.kind)
  item.attachments = papers.map((l) => readAttachment(l, withoutSpans(l, ['mgFileSize'])))
}
