/** A paper of written questions and answers: each with a head (number, body, day, who to whom), its text, and its answer. */
import type { Line, Text } from '../../extract/text.js'
import { type Draft, newDraft } from '../draft.js'
import { isBody } from '../packs/bodies.js'
import { isPackMark, paperParas } from '../packs/paper-paras.js'
import type { Segment } from '../packs/segment.js'
import { makePara, type Para } from '../para.js'
import { readDate } from '../rules/date.js'
import { unshout } from '../rules/title-case.js'

const NUMBERED = /^(?:(?:written|public|member['’]?s?) )?question (?:no\.? ?)?\d{1,3}[a-z]?\s*:?$/i
const PUT = /^question (?:by|from)\b/i
const ANSWER = /^(?:(?:written )?(?:answer|reply|response))\s*:?$/i

export function readQuestionPaper(segment: Segment, text: Text): Draft {
  const lines = segment.lines.filter((l) => !isPackMark(l))
  const draft = newDraft('other')
  if (segment.pages) draft.pages = segment.pages
  if (segment.agendaItem) draft.agendaItem = segment.agendaItem
  const starts = lines.flatMap((l, i) => (NUMBERED.test(l.text) ? [i] : []))
  const front = readFront(lines.slice(0, starts[0] ?? 12), draft, starts.length === 0)
  if (!starts.length) draft.content = paperParas(lines.slice(front), text.kind)
  else {
    draft.content = front < starts[0]! ? paperParas(lines.slice(front, starts[0]), text.kind) : []
    starts.forEach((start, i) => {
      draft.content.push(...readOne(lines.slice(start, starts[i + 1]), draft, text.kind))
    })
  }
  if (!draft.title) {
    draft.title = 'Questions'
    draft.titleInferred = true
  }
  return draft
}

/** Title, body and day above the first question. Gives how many lines they take. */
function readFront(lines: Line[], draft: Draft, alone: boolean): number {
  let taken = 0
  for (const line of lines) {
    const [name, what] = line.text.split(/\s[–—-]\s/, 2)
    const titled = /\bquestions?\b/i.test(line.text) && line.text.length < 80 && !PUT.test(line.text) && !/^\d/.test(line.text)
    if (titled && what && isBody(name!)) draft.body ??= unshout(name!)
    if (titled) draft.title = unshout(what ?? line.text)
    if (!titled && !isHeadLine(line, draft)) break
    taken++
  }
  return alone ? taken : Math.min(taken, lines.length)
}

/** A line that only names the body or the day of the meeting; the first of them names them for the paper. */
function isHeadLine(line: Line, draft: Draft): boolean {
  const date = readDate(line.text)
  if (date && line.text.length - date.length < 14) {
    draft.date ??= date.iso
    return true
  }
  if (!isBody(line.text) || line.text.length > 70 || PUT.test(line.text)) return false
  draft.body ??= unshout(line.text)
  return true
}

/** One question: its number, “Question by A to B, Cabinet Member …” as one paragraph, then text, “Answer” and answer. */
function readOne(lines: Line[], draft: Draft, kind: Text['kind']): Para[] {
  const put = lines.slice(0, 8).findIndex((l) => PUT.test(l.text))
  if (put < 0) return [makePara([lines[0]!]), ...bodyParas(lines.slice(1), kind)]
  const between = lines.slice(1, put).filter((l) => !isHeadLine(l, draft))
  let end = put + 1
  while (end < lines.length && end < put + 4 && goesOn(lines[put]!, lines[end]!)) end++
  return [
    makePara([lines[0]!]),
    ...between.map((l) => makePara([l])),
    makePara(lines.slice(put, end)),
    ...bodyParas(lines.slice(end), kind),
  ]
}

/** The rest of “Question by A to B,”: set like it, or after a comma. */
function goesOn(put: Line, line: Line): boolean {
  if (put.bold) return line.bold === true && !ANSWER.test(line.text)
  return put.text.endsWith(',') && line.gap === 0
}

/** “Answer” stands alone, however near its neighbours are. */
function bodyParas(lines: Line[], kind: Text['kind']): Para[] {
  const at = lines.findIndex((l) => ANSWER.test(l.text))
  if (at < 0) return paperParas(lines, kind)
  return [...paperParas(lines.slice(0, at), kind), makePara([lines[at]!]), ...paperParas(lines.slice(at + 1), kind)]
}
