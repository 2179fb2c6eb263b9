/** What stands between a question's head and its own words: the head's further lines, fields, the body and day printed again. */
import type { Asked } from '../para.js'
import type { QuestionMark } from '../rules/question-mark.js'
import { ANSWERER_FIELD, ASKED_FIELD, ASKER_FIELD, QUESTION } from '../words/asking.js'
import { type Head, readHead } from './head.js'
import type { Piece } from './pieces.js'
import type { Read } from './series.js'
import { readWho } from './who.js'

export interface One {
  pieces: Piece[]
  roles: Map<number, Asked>
  read: Read[]
  start: number
  /** -1 where it has no label of an answer. */
  answer: number
  end: number
  last: boolean
  /** Lines that are printed under every head. */
  often: Set<string>
}

/** Lines under the head that go on with it: who asked, of whom, on what. Gives where the question's own words begin. */
export function headEnd(one: One, head: Head, mark: QuestionMark): number {
  const { pieces, roles, start, answer, often } = one
  const behind = head.textStart === null ? '' : pieces[start]!.text.slice(head.textStart)
  if (behind && (head.asker || !isTopic(behind, answer - start > 1) || runsOn(pieces[start]!, pieces[start + 1]!))) return start + 1
  if (behind) {
    mark.textStart = null
    roles.set(start, { as: 'head', mark, topic: behind })
  }
  let at = start + 1
  let open = pieces[start]!
  for (; at < answer && at < start + 9; at++) {
    const piece = pieces[at]!
    if (often.has(piece.text)) roles.set(at, { as: 'field', silent: true })
    else if (goesOn(open, piece, pieces[at + 1], answer - at)) {
      open = { ...open, text: `${open.text} ${piece.text}` }
      const whole = readHead(open.text)
      if (whole?.asker) Object.assign(mark, { asker: whole.asker, askedOf: whole.askedOf })
      roles.set(at, { as: 'field', silent: true })
    } else {
      const field = fieldOf(piece.text)
      const again = field || mark.asker || answer - at < 2 ? null : readHead(piece.text)
      if (field) takeField(field, mark, roles, at)
      else if (again?.asker && again.textStart === null) {
        Object.assign(mark, { asker: again.asker, askedOf: mark.askedOf ?? again.askedOf })
        roles.set(at, { as: 'field', silent: true })
        open = piece
      } else if (again?.by && again.worded) {
        roles.set(at, { as: 'field', silent: true })
        open = piece
      } else break
      if (field?.textStart) break
    }
  }
  return at
}

/** The rest of “Question by A to B,”: after a comma or a small word, or bold as the head is where the question is not. */
function goesOn(head: Piece, piece: Piece, next: Piece | undefined, left: number): boolean {
  if (left < 2 || piece.text.length > 120 || /[?]$/.test(piece.text) || fieldOf(piece.text)) return false
  if (/(?:,|\b(?:to|of|the|for|and|by|from|on))$/.test(head.text)) return true
  return head.bold && piece.bold && next !== undefined && !next.bold && !piece.starts
}

function takeField(field: Field, mark: QuestionMark, roles: Map<number, Asked>, at: number): void {
  if (field.asker) mark.asker = field.asker
  if (field.askedOf) mark.askedOf = field.askedOf
  const known = field.asker || field.askedOf || field.answeredBy
  roles.set(
    at,
    field.textStart === null
      ? { as: 'field', answeredBy: field.answeredBy, silent: Boolean(known) }
      : { as: 'text', start: field.textStart },
  )
}

/** Words in the head that are what it is about, and no question. */
const isTopic = (text: string, more: boolean): boolean => more && text.length < 90 && !/[?.!]["”’')]*$/.test(text.trim())

/** `Question 1: Is it meant to light the lamp on the quay, and if so` as wide as its paragraph is goes on in the next line. */
const runsOn = ({ para, text, ends }: Piece, next: Piece): boolean =>
  !ends &&
  next.para === para &&
  (/^\p{Ll}/u.test(next.text) || text.length > FULL * Math.max(...para.lines.map((line) => line.text.length)))
/** Of its longest line: the next word had no room. */
const FULL = 0.85

interface Field {
  asker?: Head['asker']
  askedOf?: string | null
  answeredBy?: string | null
  textStart: number | null
}

/** `From: Mr Quill`, `To: the Leader`, `Answered by: …`, `Question: Why …`, `Date received: …`. */
function fieldOf(line: string): Field | null {
  const found = /^(?<name>\p{L}[\p{L}’'/ ]{1,40}?)\s?:-?\s*(?<value>.*)$/u.exec(line)
  if (!found) return null
  const words = found.groups!.name!.toLowerCase().split(/[\s/]+/)
  const value = found.groups!.value!.trim()
  const textStart = value ? line.length - value.length : null
  const says = (list: ReadonlySet<string>) => words.some((w) => list.has(w))
  if (words.length < 4 && QUESTION.has(words.at(-1)!)) return { textStart: textStart ?? line.length }
  if (!value || /\?/.test(value) || value.length > 140) return null
  if (says(ANSWERER_FIELD)) return { answeredBy: value, textStart: null }
  if (says(ASKER_FIELD)) return { asker: readWho(value), textStart: null }
  if (says(ASKED_FIELD)) return { askedOf: value, textStart: null }
  return words.length < 4 && value.length < 60 && !/[.]$/.test(value) ? { textStart: null } : null
}
