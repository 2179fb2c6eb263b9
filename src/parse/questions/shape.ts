/** A series of questions among paragraphs: each told what it is, those that hold several things cut, so that nothing need be guessed again. */
import type { Line } from '../../extract/text.js'
import { isBody } from '../packs/bodies.js'
import { type Asked, makePara, type Para } from '../para.js'
import { readDate } from '../rules/date.js'
import { plain, type QuestionMark } from '../rules/question-mark.js'
import { titleness } from '../series/title.js'
import { type Head, NO_HEAD } from './head.js'
import type { Label } from './label.js'
import { type Piece, piecesOf } from './pieces.js'
import { findSeries, type Read, type Series } from './series.js'
import { headEnd, type One } from './under.js'
import { readWho } from './who.js'

export interface Shaped {
  paras: Para[]
  /** Index among `paras` of the first question. */
  first: number
  evidence: number
  count: number
}

/** Null where no series of questions is among these paragraphs. */
export function shapeQuestions(paras: Para[], titled = 0): Shaped | null {
  const pieces = paras.flatMap(piecesOf)
  const found = findSeries(pieces, titled)
  if (!found) return null
  const roles = rolesOf(pieces, found, found.read)
  const shaped = rebuild(pieces, roles)
  return { ...shaped, evidence: found.evidence, count: found.heads.length }
}

function rolesOf(pieces: Piece[], series: Series, read: Read[]): Map<number, Asked> {
  const roles = new Map<number, Asked>()
  const starts = series.heads.map((head, i) =>
    topOf(head, i === 0 ? 0 : Math.max(series.answers[i - 1]!, series.heads[i - 1]!) + 1, read, pieces),
  )
  const often = returning(starts, series.answers, pieces)
  starts.forEach((start, i) => {
    const end = starts[i + 1] ?? pieces.length
    oneQuestion({ pieces, roles, read, start, answer: series.answers[i]!, end, last: i === starts.length - 1, often })
  })
  return roles
}

/** `Question 4` a few short lines above the head: it is the head's first line. */
function topOf(head: number, from: number, read: Read[], pieces: Piece[]): number {
  if (read[head]!.head?.number || read[head]!.head?.told) return head
  for (let i = head - 1; i >= from && i >= head - 5 && pieces[i]!.text.length < 80; i--) {
    const above = read[i]!.head
    if (above?.number && above.textStart === null && !above.asker && (above.worded || i === head - 1)) return i
  }
  return head
}

/** Lines that stand word for word under most heads: the body and the day, printed again over each question. Two may ask the same. */
function returning(starts: number[], answers: number[], pieces: Piece[]): Set<string> {
  const seen = new Map<string, number>()
  starts.forEach((start, i) => {
    const under = pieces.slice(start + 1, Math.min(start + 6, Math.max(answers[i]!, start + 1)))
    const texts = under
      .filter((p) => p.text.length < 90 && (readDate(p.text) || (isBody(p.text) && titleness(p.text, false) > 0.3)))
      .map((p) => p.text)
    for (const text of new Set(texts)) seen.set(text, (seen.get(text) ?? 0) + 1)
  })
  return new Set([...seen].filter(([, n]) => n > 1 && n >= starts.length * 0.6).map(([text]) => text))
}

function oneQuestion(one: One): void {
  const { pieces, roles, read, start, end } = one
  const head = read[start]!.head ?? bareHead(pieces[start]!.text)
  const mark = { ...plain, number: head.number, asker: head.asker, askedOf: head.askedOf, textStart: head.textStart }
  roles.set(start, { as: 'head', mark })
  if (one.answer < 0) return
  const from = headEnd(one, head, mark)
  const answer = firstAnswer(one, from)
  for (let i = from; i < answer; i++) if (!roles.has(i)) roles.set(i, { as: 'text' })
  roles.set(answer, answerRole(read[answer]!.label!))
  readReplies(one, answer, end)
}

/** The label that returns, or words of answering before it. */
function firstAnswer({ read, answer }: One, from: number): number {
  for (let i = from + 1; i < answer; i++) if (read[i]!.label?.answers && read[i]!.label!.key !== 'told') return i
  return answer
}

const answerRole = ({ answeredBy, textStart }: Label): Asked => ({ as: 'answer', mark: { ...plain, answer: true, answeredBy, textStart } })

/** The answer; supplementaries among it, each with the answer behind it. */
function readReplies({ roles, read, last }: One, answer: number, end: number): void {
  const { key } = read[answer]!.label!
  let open: QuestionMark | null = null
  for (let i = answer + 1; i < end; i++) {
    const { label, further, head } = read[i]!
    const mark = further ?? (head?.supplementary && head.worded ? { ...plain, supplementary: true, ...pick(head) } : null)
    if (mark && open && open.textStart === null && roles.get(i - 1)?.as === 'head') {
      open.asker ??= mark.asker
      roles.set(i, { as: 'text', start: mark.textStart ?? 0 })
    } else if (mark) {
      open = { ...mark }
      roles.set(i, { as: 'head', mark: open })
    } else if (label?.answers && (open || (label.key === key && key !== 'told'))) {
      roles.set(i, answerRole(label))
      open = null
    } else if (open) roles.set(i, { as: 'text' })
    else if (!last) roles.set(i, { as: 'reply' })
  }
}

const pick = ({ asker, askedOf, textStart }: Head) => ({ asker, askedOf, textStart })

const bareHead = (text: string): Head => ({ ...NO_HEAD, asker: readWho(text), textStart: readWho(text) ? null : 0 })

/** Paragraphs again: cut where the role changes, told what they are. */
function rebuild(pieces: Piece[], roles: Map<number, Asked>): { paras: Para[]; first: number } {
  const out: Para[] = []
  let open: { para: Para; lines: Line[]; role: Asked | undefined } | null = null
  let first = -1
  const close = () => {
    if (!open) return
    const whole = open.lines.length === open.para.lines.length
    const para = whole ? { ...open.para } : { ...makePara(open.lines), indent: open.para.indent }
    if (open.role) para.asked = open.role
    if (first < 0 && open.role) first = out.length
    out.push(para)
    open = null
  }
  pieces.forEach((piece, i) => {
    const role = roles.get(i)
    const goesOn = open !== null && piece.lines && open.para === piece.para && readsOn(open.role, role)
    if (!goesOn) {
      close()
      open = { para: piece.para, lines: [...(piece.lines ?? piece.para.lines)], role }
    } else open!.lines.push(...piece.lines!)
  })
  close()
  return { paras: out, first }
}

/** The rest of a paragraph: of a question's words or of an answer, also where its first line has the head or the label before it. */
function readsOn(open: Asked | undefined, role: Asked | undefined): boolean {
  const as = role?.as
  if (as === 'head' || as === 'answer' || as === 'field') return false
  if (role?.as === 'text' && role.start) return false
  const begun = (open?.as === 'head' || open?.as === 'answer') && open.mark.textStart !== null
  if (begun) return open.as === 'head' ? as === 'text' : as !== 'text'
  return as === open?.as
}
