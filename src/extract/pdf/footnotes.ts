/** Notes at the foot of a page: told by a mark that stands raised in the text above and again at the head of the note. */
import type { Line } from '../text.js'
import { lineOf } from './lines.js'
import { firstFrom } from './search.js'
import { SETTINGS } from './settings.js'
import type { Piece, Rule, Sheet } from './types.js'
import { usualSize } from './usual-size.js'
import type { Row } from './words.js'

/** What is small and raised where it is a mark: `1`, `12`, `a`, `*`, `†`. */
const RAISED = /^(?:\d{1,3}|[a-z]|[*†‡§¶]{1,3})$/
/** What is a mark at the end of a word or the head of a note, however it is set. */
const TYPED = /[*†‡§¶]{1,3}|\[\d{1,3}\]|[¹²³⁰⁴-⁹]{1,3}/
const ENDING = new RegExp(`(${TYPED.source})[.,;:)”’"]*$`)
const OPENING = new RegExp(`^(${TYPED.source})`)
/** `1 The price`, set like its text: a mark only under a rule. */
const PLAIN = /^(\d{1,3}|[a-z])[.)]?$/
/** `* denotes a member`: a key to marks that stand in many places. */
const KEY = /=|\b(?:denot|indicat|signif|means?\b)/i

/** Parts of the size of the text: how small a mark is, and small print. */
const MARK_SIZE = 0.9
const SMALL_PRINT = 0.93
/** In sizes of the text: from a rule to the note under it, from one line of a note to the next, from note to note. */
const UNDER_RULE = 3
const LEADING = 1.7
const NEXT_NOTE = 3
const SHORTEST_RULE = 30
/** Notes stand below this part of the page; of the lines under them so many at most are feet of the page. */
const HIGHEST = 0.3
const FEET = 3
/** Lines that are looked at as the first of the notes: a page of hundreds of marks is a table. */
const MOST_TRIES = 20
/** Points that are no distance. */
const HAIR = 0.5

interface Noted {
  /** What is left of the page: without the notes, and without their marks in the text. */
  pieces: Piece[]
  notes: Line[]
}

interface Marks {
  /** Places in the text above, by mark. */
  references: Map<string, Piece[]>
  /** Small and raised, with nothing before them: at the head of a note, by row. */
  heads: Map<Row, { mark: string; piece: Piece }>
}

/** Undefined where the page has no notes, as most have none. */
export function takeNotes(given: Row[], sheet: Sheet): Noted | undefined {
  if (!sheet.pieces.some(({ text }) => RAISED.test(text) || ENDING.test(text))) return undefined
  const rows = given.map(byText)
  const marks = marksOf(rows, sheet.pieces)
  if (marks.references.size === 0) return undefined
  const usual = usualSize(rows.flatMap(({ size, words }) => words.map(({ text }) => ({ size, text }))))
  let tries = 0
  for (const [at, row] of rows.entries()) {
    if (row.y < HIGHEST * sheet.height || !isMarked(row, marks)) continue
    if (tries++ > MOST_TRIES) return undefined
    if (!isSetApart(row, marks, sheet, usual)) continue
    const end = endOf(rows, at, marks)
    const feet = rows.slice(end)
    if (feet.length > FEET || feet.some(({ y }) => y < (1 - SETTINGS.margin) * sheet.height)) continue
    return parted(rows.slice(at, end), marks, sheet)
  }
  return undefined
}

/** The row with size and baseline of its largest words: a mark apart from them may have lent it its own. */
function byText(row: Row): Row {
  const largest = row.words.reduce((most, word) => (word.size > most.size ? word : most))
  return { ...row, y: largest.y, size: largest.size }
}

function marksOf(rows: Row[], pieces: Piece[]): Marks {
  const references: Marks['references'] = new Map()
  const heads: Marks['heads'] = new Map()
  const refer = (mark: string, piece: Piece) => {
    const own = references.get(mark)
    if (own) own.push(piece)
    else references.set(mark, [piece])
  }
  for (const piece of pieces) {
    const typed = ENDING.exec(piece.text)
    const raised = RAISED.test(piece.text) ? rowUnder(rows, piece) : undefined
    if (typed && typed.index > 0) refer(typed[1]!, piece)
    else if (raised && !isBefore(raised, piece)) heads.set(raised, { mark: piece.text, piece })
    else if (raised) refer(piece.text, piece)
    else if (typed && rows.slice(...around(rows, piece.y)).some((row) => isBefore(row, piece))) refer(typed[1]!, piece)
  }
  return { references, heads }
}

/** Something of the row stands left of the piece. */
const isBefore = (row: Row, piece: Piece): boolean => row.words.some((word) => word.x0 < piece.x0 - HAIR)

/** The row of text that a small piece is raised over. */
function rowUnder(rows: Row[], piece: Piece): Row | undefined {
  const row = rows[rowFrom(rows, piece.y + 0.1 * piece.size)]
  return row && row.size * MARK_SIZE > piece.size && row.y - piece.y < SETTINGS.scriptRise * row.size ? row : undefined
}

const around = (rows: Row[], y: number): [number, number] => [rowFrom(rows, y - HAIR), rowFrom(rows, y + HAIR)]

/** The first row at `y` or below. */
const rowFrom = (rows: Row[], y: number): number => firstFrom(rows, y, (row) => row.y)

/** The mark that the row begins with. */
function markOf(row: Row, { heads, references }: Marks): string | undefined {
  const [first, second] = row.words
  const typed = OPENING.exec(first!.text)?.[1] ?? (second && PLAIN.exec(first!.text)?.[1])
  return heads.get(row)?.mark ?? (typed !== undefined && references.has(typed) ? typed : undefined)
}

/** It begins with a mark of the text above: one that is raised, or one that stands there once. */
function isMarked(row: Row, marks: Marks): boolean {
  const places = marks.references.get(markOf(row, marks) ?? '')
  if (!places || !/\p{L}{2}/u.test(textOf(row)) || !(places[0]!.y < row.y - row.size)) return false
  return marks.heads.has(row) || (places.length === 1 && !KEY.test(textOf(row)))
}

/** A rule stands over it, or it is small print. */
function isSetApart(row: Row, marks: Marks, sheet: Sheet, usual: number): boolean {
  if (sheet.rules.some((rule) => isOver(rule, row))) return true
  return (marks.heads.has(row) || OPENING.test(row.words[0]!.text)) && row.size < SMALL_PRINT * usual
}

const textOf = (row: Row): string => row.words.map((word) => word.text).join(' ')

const isOver = (rule: Rule, row: Row): boolean =>
  rule.x1 - rule.x0 >= SHORTEST_RULE &&
  rule.y1 - rule.y0 < 3 &&
  rule.y1 < row.y - 0.3 * row.size &&
  rule.y0 > row.y - UNDER_RULE * row.size &&
  rule.x0 <= row.words[0]!.x0 + row.size

/** The first row that belongs to no note; a raised mark may be a row of its own above its text. */
function endOf(rows: Row[], from: number, marks: Marks): number {
  const size = rows[from]!.size
  let at = from + 1
  for (; at < rows.length; at++) {
    const row = rows[at]!
    const step = row.y - rows[at - 1]!.y
    if (row.size > size * 1.1 || step > ((markOf(row, marks) ?? markOf(rows[at + 1] ?? row, marks)) ? NEXT_NOTE : LEADING) * size) break
  }
  return at
}

function parted(rows: Row[], marks: Marks, sheet: Sheet): Noted {
  const notes: Line[] = []
  const shorter = new Map<Piece, string>()
  for (const row of rows) {
    /** A mark alone stands at the head of the row below. */
    if (row.words.length === 1 && RAISED.test(row.words[0]!.text)) continue
    const mark = markOf(row, marks)
    notes.push(noteLine(row, mark, marks, sheet.number))
    for (const piece of marks.references.get(mark ?? '') ?? []) shorter.set(piece, without(piece.text, mark!))
  }
  const top = Math.min(rows[0]!.y, marks.heads.get(rows[0]!)?.piece.y ?? Number.POSITIVE_INFINITY)
  const bottom = rows.at(-1)!.y
  const pieces = sheet.pieces.flatMap((piece) => {
    if (piece.y > top - HAIR && piece.y < bottom + HAIR) return []
    const text = shorter.get(piece)
    return text === undefined ? [piece] : [{ ...piece, text }]
  })
  return { pieces, notes }
}

/** `£450[1].` without its mark. What is left of a mark alone has no width, so that what stood behind it stays where it was. */
function without(text: string, mark: string): string {
  const at = text.lastIndexOf(mark)
  return text === mark ? '\u200b' : text.slice(0, at) + text.slice(at + mark.length)
}

function noteLine(row: Row, mark: string | undefined, { heads }: Marks, page: number): Line {
  const line = lineOf(row.words, { page })
  if (mark === undefined) return { ...line, hint: { ...line.hint, note: {} } }
  const head = heads.get(row)
  const apart = head && Math.abs(head.piece.x0 - row.words[0]!.x0) > HAIR
  const bare = apart ? line.text : line.text.slice(mark.length).replace(/^[.)]?\s*/, '')
  return { ...line, text: `${mark} ${bare}`, hint: { ...line.hint, note: { mark } } }
}
