/** A paper to a meeting: a head of labelled lines, then headings and numbered paragraphs. */
import type { Line, Text } from '../../extract/text.js'
import { type Draft, newDraft } from '../draft.js'
import { readActionLog } from '../packs/actions.js'
import { isBody, readMeetingLine, readRecipient } from '../packs/bodies.js'
import { isPackMark, paperParas } from '../packs/paper-paras.js'
import { readHead } from '../packs/report-fields.js'
import type { Fields } from '../packs/report-head.js'
import type { Segment } from '../packs/segment.js'
import { readDate } from '../rules/date.js'
import { unshout } from '../rules/title-case.js'

export function readReport(segment: Segment, text: Text): Draft {
  const lines = segment.lines.filter((l) => !isPackMark(l))
  const head = readHead(lines)
  const draft = newDraft(segment.type === 'other' ? 'other' : 'report', head.fields.subject ?? segment.title ?? '')
  if (segment.pages) draft.pages = segment.pages
  placeMeeting(draft, head.fields)
  const held = lines
    .slice(0, 5)
    .map(({ text }) => readMeetingLine(text))
    .find(Boolean)
  draft.body ??= held?.body ?? null
  if (held && held.body === draft.body) draft.date ??= held.date
  const council = head.end === 0 ? undefined : head.above.map((l) => l.text).find((t) => /\bcouncil$/i.test(t) && t.length < 80)
  if (council) draft.organisation = unshout(council)
  draft.content = paperParas(bodyLines(lines, head.end, draft), text.kind)
  const log = draft.type === 'other' ? readActionLog(draft.content) : []
  if (log.length) draft.actions = log
  return draft
}

/** The day and the body that the report goes to: in its own line, else behind the recipient. */
function placeMeeting(draft: Draft, fields: Fields): void {
  const to = readRecipient(fields.to ?? '')
  const meeting = readRecipient(afterDate(fields.meeting ?? ''))
  draft.body = to.body ?? meeting.body
  draft.date = readDate(fields.date ?? '')?.iso ?? to.date ?? readDate(fields.meeting ?? '')?.iso ?? null
}

/** Heads set as a table: “5.1 Open 12 July 2016 Planning Committee” holds the body behind the day. */
function afterDate(text: string): string {
  const date = readDate(text)
  const rest = date ? text.slice(date.index + date.length) : text
  return isBody(rest) ? rest : text
}

/** Without a head the title’s own lines open the paper; they are not said twice. */
function bodyLines(lines: Line[], end: number, draft: Draft): Line[] {
  if (end > 0 || !draft.title) return lines.slice(end)
  const title = plain(draft.title)
  let from = 0
  while (from < Math.min(lines.length, 10) && title.includes(plain(lines[from]!.text)) && plain(lines[from]!.text) !== '') from++
  return lines.slice(from)
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]+/gu, '')
