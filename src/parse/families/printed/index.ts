/** Printed minutes and agendas, from PDF, Word, plain HTML or text: whichever form a council has made its own. */
import type { Line, Text } from '../../../extract/text.js'
import { type Draft, type Family, newDraft, newItem } from '../../draft.js'
import { markExempt } from '../../exempt-items.js'
import { type Meeting, readMeeting, tellMeeting } from '../../meeting/index.js'
import { flattenMinuteTables } from '../../minute-tables/index.js'
import { readActionLog } from '../../packs/actions.js'
import { cutDocuments, type Segment } from '../../packs/cut.js'
import { readForm } from '../../packs/forms.js'
import { readFrontItems } from '../../packs/front-sheet.js'
import { tie } from '../../packs/items.js'
import { isPackMark } from '../../packs/paper-paras.js'
import { tieDrafts } from '../../packs/ties.js'
import { readAttendance } from '../../people/attendance.js'
import { SPEAKS } from '../../series/title.js'
import { readDecisionRecord } from '../decision-record.js'
import { framed } from '../pieces.js'
import { isQuestionPaper, readQuestionPaper } from '../question-paper.js'
import { readReport } from '../report.js'
import { columnActions, type Mark, takeActionColumn } from './action-column.js'
import { takeAgendaFoot, takeListHeads } from './agenda-marks.js'
import { takeAttendanceFoot } from './attendance-foot.js'
import { columnsOfHead } from './head-columns.js'
import { cutItems } from './items.js'
import { numbersAlone } from './numbers-alone.js'
import { numbersBehind } from './numbers-behind.js'
import { chooseHeads, type Heads } from './schemes.js'
import { takeSignature } from './signature.js'
import { titlesAbove } from './titles-above.js'
import { breakRuns } from './unbroken.js'

export const printed: Family = {
  name: 'printed',
  recognise(text, lines) {
    const evidence: string[] = []
    let score = text.kind === 'pdf' || text.kind === 'docx' ? 0.4 : text.kind === 'html' ? 0 : 0.2
    const add = (points: number, what: string, found: boolean) => {
      if (!found) return
      score += points
      evidence.push(what)
    }
    /** A sentence that speaks of minutes or an agenda (`The business on the agenda was considered.`) is no head of a paper. */
    const head = lines.slice(0, 60).filter((l) => !(/\.$/.test(l.text) && SPEAKS.test(l.text)))
    add(
      0.25,
      'MINUTES or AGENDA in the head',
      head.some((l) => /\b(?:(?<!\d\s)minutes|agenda|notes of|summons|cofnodion|rhaglen)\b/i.test(l.text) && l.text.length < 160),
    )
    add(
      0.15,
      'PRESENT',
      head.some((l) => /^(?:members\s+)?(?:present|yn bresennol|attendees|in attendance|roll call|sederunt)\b/i.test(l.text)),
    )
    add(
      0.1,
      'RESOLVED',
      lines.some((l) => /\bRESOLVED\b|^Resolved\b/.test(l.text)),
    )
    add(
      0.1,
      'meeting held',
      head.some((l) => /\bmeeting\b.{0,120}\b(?:held|on)\b/i.test(l.text)),
    )
    return { score: Math.min(score, 0.8), evidence }
  },
  read(text, lines) {
    if (text.kind === 'html') return [readPage(framed(lines), text)]
    const segments = cutDocuments(text)
    const drafts = segments.map((segment) => readSegment(segment, text, segments.length > 1))
    const appendices = new Set(drafts.filter((_, i) => segments[i]!.appendix))
    const counted = new Map(drafts.flatMap((draft, i) => (segments[i]!.counted ? [[draft, segments[i]!.counted]] : [])))
    if (drafts.length > 1) tieDrafts(drafts, readFrontItems(segments[0]!.lines), appendices, counted)
    return drafts
  },
}

/** A page is one document; the form of a decision tells itself by its head, as it does in print. */
function readPage(lines: Line[], text: Text): Draft {
  if (readForm(lines)?.type !== 'decision') return readPrinted(lines, text)
  return { ...readByType({ type: 'decision', lines, evidence: [] }, text, false), headed: true }
}

function readSegment(segment: Segment, text: Text, among: boolean): Draft {
  const draft = readByType(segment, text, among)
  if (segment.pages) draft.pages = segment.pages
  if (segment.agendaItem) tie(draft, segment.agendaItem, segment.agendaItemFrom)
  if (segment.headed) draft.headed = true
  return draft
}

/**
 * A form of decision has boxes; a notice of what a meeting decided has none, and items.
 * @param among it is one of several: what the cutter saw of its head tells agenda and minutes apart, else all of its text does */
function readByType(segment: Segment, text: Text, among: boolean): Draft {
  switch (segment.type) {
    case 'agenda':
    case 'minutes':
      return readPrinted(
        segment.lines.filter((l) => !isPackMark(l)),
        text,
        among ? segment.type : undefined,
      )
    case 'decision': {
      const form = readDecisionRecord(segment, text)
      const notice = Object.keys(form.decision ?? {}).length ? null : readPrinted(segment.lines, text, 'decision')
      return notice && notice.items.length > 1 && notice.date ? notice : { ...form, form: 'decision' }
    }
    case 'questions':
      return { ...readQuestionPaper(segment, text), form: 'questions' }
    default:
      if (among && !segment.headed && isQuestionPaper(segment, text)) return { ...readQuestionPaper(segment, text), form: 'questions' }
      return { ...readReport(segment, text), form: 'paper' }
  }
}

/** One document of minutes or one agenda. @param type where the pack cutter knows it; else it is told by the text. */
export function readPrinted(lines: Line[], text: Text, type?: Draft['type']): Draft {
  const { paras, heads, meeting, marks } = read(lines, text)
  const { front, items } = cutItems(paras, heads, text.kind)
  const log = type ? [] : readActionLog(paras)
  const draft = newDraft(log.length ? 'other' : (type ?? meeting.type))
  tellMeeting(draft, meeting)
  if (log.length) return { ...draft, content: paras, actions: log }
  draft.front = front
  draft.items = items
  if (draft.type === 'minutes' && items.length === 0) takeUntitled(draft)
  draft.content = takeSignature(items)
  draft.front.push(...takeAttendanceFoot(items))
  draft.columnActions = columnActions(marks, paras)
  markExempt(items)
  if (draft.type === 'agenda') {
    for (const item of items) [item.description, item.content] = [item.content, []]
    draft.content.push(...takeListHeads(front, items), ...takeAgendaFoot(items))
  }
  return draft
}

/** Minutes without a head over anything: what stands behind those who were there is one item. */
function takeUntitled(draft: Draft): void {
  const { people, used } = readAttendance(draft.front)
  const from = draft.front.findLastIndex((para) => used.includes(para)) + 1
  if (people.length === 0 || from === 0 || from === draft.front.length) return
  const item = newItem('')
  item.content = draft.front.slice(from)
  item.at = item.content[0]!.at
  draft.front = draft.front.slice(0, from)
  draft.items = [item]
}

interface Reading extends Heads {
  /** The lines that were read. */
  of: Line[]
  meeting: Meeting
  marks: Mark[]
}

/** What was read of each source last: a source that is one document is drafted by two families, from the same lines. */
const last = new WeakMap<Text, Reading>()

function read(of: Line[], text: Text): Reading {
  const before = last.get(text)
  if (before && before.of.length === of.length && before.of.every((line, i) => line === of[i])) return before
  const table = flattenMinuteTables(breakRuns(of))
  const column = text.kind === 'pdf' ? takeActionColumn(table.lines) : { lines: table.lines, marks: [] }
  const own = numbersBehind(numbersAlone(titlesAbove(text.kind === 'text' ? columnsOfHead(cleaned(column.lines)) : column.lines)))
  const chosen = chooseHeads(own, text.kind)
  const reading = { ...chosen, of, meeting: readMeeting(own, chosen.paras, text), marks: [...table.marks, ...column.marks] }
  last.set(text, reading)
  return reading
}

/** Text that came out of a PDF: blank-page notices are none of it, and a section's head may be glued to the item after it. */
function cleaned(lines: Line[]): Line[] {
  return lines.flatMap((l) => {
    const names = /^(?<head>\p{Lu}[\p{Lu} &-]+ COUNCIL)(?<rest>\p{Lu}[\p{Lu} &-]{6,})$/u.exec(l.text)
    if (names)
      return [
        { ...l, text: names.groups!.head! },
        { ...l, text: names.groups!.rest! },
      ]
    const glued = /^(?<head>(?:UN)?RESTRICTED ITEMS|EXEMPT ITEMS)\W*(?<rest>\d.*)$/.exec(l.text)
    return glued
      ? [
          { ...l, text: glued.groups!.head! },
          { ...l, text: glued.groups!.rest!, bold: true },
        ]
      : [l]
  })
}
