/**
 * A paper of written questions and answers. It is known by its series: heads of one make with an answer's label behind each, from
 * near its first line to its last. What stands above the first says which body, which day, and what the paper is called.
 */

import type { Line, Text } from '../../extract/text.js'
import { withoutEnds } from '../../writing/ends.js'
import { type Draft, type Family, newDraft, type Recognition } from '../draft.js'
import { readLabel } from '../labels.js'
import { type Meeting, readMeeting } from '../meeting/index.js'
import { isBody } from '../packs/bodies.js'
import { isPackMark, paperParas } from '../packs/paper-paras.js'
import type { Segment } from '../packs/segment.js'
import type { Para } from '../para.js'
import { type Shaped, shapeQuestions } from '../questions/shape.js'
import { shapeTables } from '../questions/table.js'
import { readDate } from '../rules/date.js'
import { unshout } from '../rules/title-case.js'
import { ANSWER, QUESTION } from '../words/asking.js'
import { framed } from './pieces.js'
import { isKnownTitle } from './printed/known-titles.js'

const WORDS = new RegExp(`\\b(?:${[...QUESTION, ...ANSWER].join('|')})\\b|q\\s?&\\s?a\\b`, 'i')
/** Where minutes begin: people who were there. A paper of questions has none of it above its first question. */
const MINUTES = /^(?:present|also present|in attendance|apologies|attendees|agenda)\b|\bminutes of\b/i
const LONGEST = 6000

export const questionPaper: Family = {
  name: 'question-paper',
  anyMedium: true,
  recognise(text, lines) {
    const none = { score: 0, evidence: [] }
    if (text.kind === 'xml' || lines.length < 4 || lines.length > LONGEST || !lines.some((l) => l.text.includes('?'))) return none
    return weigh(shape(linesOf(text, lines), text)) ?? none
  },
  read(text, lines) {
    const draft = readPaper(linesOf(text, lines), text)
    if (text.kind === 'pdf') draft.pages = { first: 1, last: text.pages.length }
    return [draft]
  },
}

/** A paper of a pack whose head says nothing of it: two questions or more, and nothing else. */
export function isQuestionPaper({ lines }: Segment, text: Text): boolean {
  if (lines.length > LONGEST || !lines.some((l) => l.text.includes('?'))) return false
  const shaped = shape(linesOf(text, lines), text)
  return weigh(shaped) !== null && shaped!.count > 1
}

const linesOf = (text: Text, lines: Line[]): Line[] => (text.kind === 'html' ? framed(lines) : lines).filter((l) => !isPackMark(l))

function shape(lines: Line[], text: Text): Shaped | null {
  const titled = lines.slice(0, 12).some((l) => WORDS.test(l.text) && l.text.length < 120) ? 0.5 : 0
  const paras = paperParas(lines, text.kind)
  return shapeTables(paras, text.kind, titled) ?? shapeQuestions(paras, titled)
}

/** The series takes nearly all of the source: no business is above it, and nothing but the last answer is behind it. */
function weigh(shaped: Shaped | null): Recognition | null {
  if (!shaped) return null
  const { paras, first, evidence, count } = shaped
  const front = paras.slice(0, first)
  const above = size(front) / Math.max(1, size(paras))
  if ((above > 0.4 && size(front) > 400) || (above > 0.15 && front.length > 20) || paras.some(isBusiness)) return null
  const sizes = partsOf(paras.slice(first)).map(size)
  if (sizes.at(-1)! > 2.5 * Math.max(...sizes.slice(0, -1), 0) + 900) return null
  const score = Math.min(0.86, 0.5 + evidence * 0.12 + Math.min(count, 6) * 0.02)
  return { score, evidence: [`${count} questions, each with its head and its answer`] }
}

const size = (paras: Para[]): number => paras.reduce((sum, p) => sum + p.text.length, 0)

/** A title that meetings have, people who were there, or a decision; not what a question's own words say. */
function isBusiness(para: Para): boolean {
  if (para.asked && para.asked.as !== 'reply') return false
  const text = para.text.slice(readLabel(para.text, true)?.length ?? 0)
  return /^RESOLVED\b/.test(text) || MINUTES.test(text) || (text.length < 60 && isKnownTitle(text) && !WORDS.test(text))
}

/** The paragraphs question by question. */
function partsOf(paras: Para[]): Para[][] {
  const parts: Para[][] = []
  for (const para of paras) {
    if (para.asked?.as === 'head' || parts.length === 0) parts.push([])
    parts.at(-1)!.push(para)
  }
  return parts
}

/** A paper that a pack's cutter found. */
export function readQuestionPaper(segment: Segment, text: Text): Draft {
  const draft = readPaper(
    segment.lines.filter((l) => !isPackMark(l)),
    text,
  )
  if (segment.pages) draft.pages = segment.pages
  return draft
}

function readPaper(lines: Line[], text: Text): Draft {
  const draft = newDraft('other')
  draft.form = 'questions'
  const shaped = shape(lines, text)
  const front = shaped ? shaped.paras.slice(0, shaped.first) : []
  const head = shaped ? front.flatMap((p) => p.lines) : lines.slice(0, 12)
  const rest = readFront(head, draft)
  tellOfMeeting(draft, readMeeting(head, front, text))
  if (shaped) readRepeated(shaped.paras.slice(shaped.first), draft)
  draft.content = shaped
    ? [...paperParas(rest, text.kind), ...shaped.paras.slice(shaped.first)]
    : paperParas([...rest, ...lines.slice(12)], text.kind)
  if (!draft.title) {
    draft.title = 'Questions'
    draft.titleInferred = true
  }
  return draft
}

/** Whose meeting the questions are put to and when, as any head tells it; one without a word for either says less than the lines of a front do. */
function tellOfMeeting(draft: Draft, { date, body, organisation, startTime, venue }: Meeting): void {
  draft.date = date ?? draft.date
  if (body) [draft.body, draft.organisation] = [body, organisation ?? draft.organisation]
  draft.startTime ??= startTime
  draft.venue ??= venue
}

/** Body and day printed again over each question: those of the first are the paper's where nothing above it names them. */
function readRepeated(paras: Para[], draft: Draft): void {
  const second = paras.findIndex((p, i) => i > 0 && p.asked?.as === 'head')
  const first = paras.slice(0, second < 0 ? 12 : second).filter((p) => p.asked?.as === 'field')
  const own = newDraft('other')
  readFront(
    first.flatMap((p) => p.lines).filter((l) => !/\b(?:from|by|to)\b/i.test(l.text)),
    own,
  )
  draft.date ??= own.date
  draft.body ??= own.body
}

/** Title, bodies and day above the first question; gives the lines that are none of these. */
function readFront(lines: Line[], draft: Draft): Line[] {
  const bodies: string[] = []
  const rest = lines.filter((line) => {
    const date = readDate(line.text)
    const said = date ? `${line.text.slice(0, date.index)} ${line.text.slice(date.index + date.length)}` : line.text
    const parts = said
      .split(/\s[–—-]\s|[,:|]\s|\s(?:on|held on|at)\s|\s{2,}/)
      .map((p) => withoutEnds(p, ',:–—-'))
      .filter(Boolean)
    if (line.text.length > 160 || /[.?!]$/.test(line.text)) return true
    const titled = parts.find((p) => WORDS.test(p))
    const named = parts.filter((p) => p !== titled && isBody(p))
    if (titled && !draft.title) draft.title = unshout(titled)
    bodies.push(...named.map(unshout))
    if (date) draft.date ??= date.iso
    return !date && !titled && named.length === 0
  })
  const own = bodies
    .map((name) =>
      name.replace(/^(?:meeting of )?(?:the )?/i, (the) => (/council$/i.test(bodies[0] ?? '') && bodies.length === 1 ? the : '')),
    )
    .filter(Boolean)
  draft.body = own.at(-1) ?? null
  if (own.length > 1 && own[0] !== own.at(-1)) draft.organisation = bodies[0]!
  return rest
}
