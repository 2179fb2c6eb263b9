/** What the columns of a table hold, told by their cells: numbers that rise, titles, long text, who is to act, and when. */
import { isNothingButNames } from '../people/listness.js'
import { readDate } from '../rules/date.js'
import { isRole } from '../words/kinds.js'
import { isInitials } from '../words/persons.js'
import type { Cell, Row } from './grid.js'
import { unlike } from './likeness.js'
import { countsUp, isNumber, rises } from './number.js'

export type Role = 'number' | 'title' | 'text' | 'owner' | 'task' | 'due' | 'outcome' | 'mover' | 'none'

export interface Columns {
  roles: Role[]
  /** How many rows at the top say only what the table is of: one cell, over two columns or more. */
  captions: number
  /** How many rows are the table's head, captions included. */
  heads: number
}

/** A cell with more words than this is more than a title. */
const TITLE_WORDS = 14
/** A cell of so many words, or of two paragraphs, holds text. */
const TEXT_WORDS = 9

const filled = (rows: Row[], column: number): Cell[] => rows.flatMap((row) => row.cells[column] ?? [])
const share = <T>(all: T[], is: (one: T) => boolean) => (all.length ? all.filter(is).length / all.length : 0)
const wordsOf = (cells: Cell[]) => cells.reduce((sum, cell) => sum + cell.words, 0)

export function readColumns(rows: Row[], columns: number): Columns {
  const captions = captionRows(rows, columns)
  const heads = captions + headRows(rows.slice(captions))
  const body = rows.slice(heads)
  const cells = Array.from({ length: columns }, (_, column) => filled(body, column))
  const roles: Role[] = cells.map(() => 'none')
  const text = cells.reduce((best, own, column) => (wordsOf(own) > wordsOf(cells[best]!) ? column : best), 0)
  const number = cells.findIndex((own, column) => column !== text && isNumberColumn(own))
  if (number >= 0) roles[number] = 'number'
  if (cells[text]!.some(isLong)) roles[text] = 'text'
  const head = (column: number) => headOf(rows, heads, column)
  /** What stands right behind the numbers, or before what is told, is business, but for people and posts by name. */
  const leads = (column: number) => (number >= 0 && column === number + 1) || (tells(cells[text]!) && column < text)
  const isWho = (column: number) =>
    leads(column) && !MOTION_HEAD.test(head(column)) && !OWNER_HEAD.test(head(column)) ? isSomebody : isOwner
  const title = cells.findIndex((own, column) => roles[column] === 'none' && isTitleColumn(own, body.length, isWho(column)))
  if (title >= 0 && (number < 0 || title > number || title < text)) roles[title] = 'title'
  roles.forEach((role, column) => {
    if (role === 'none') roles[column] = sideRole(cells[column]!, head(column))
  })
  /** `Lighting of the quay | ADOPTED`: what is disposed of in a word is named beside it, however long its name. */
  if (roles.includes('outcome') && !roles.includes('title') && !tells(cells[text]!)) roles[text] = 'title'
  return { roles, captions, heads }
}

/** Sentences for a good part: what was said, and not the words of a list. */
export function tells(cells: Cell[]): boolean {
  const told = cells.filter((cell) => /\p{Ll}[.;:!?)”"]/u.test(cell.text) && cell.words > 6)
  return told.length >= 2 && told.length >= 0.3 * cells.length
}

function captionRows(rows: Row[], columns: number): number {
  const end = rows.findIndex((row) => row.cells.filter((cell) => cell !== undefined).length !== 1)
  return columns > 1 && end > 0 && end < 3 && rows.slice(0, end).every((row) => row.cells[0] && !isNumber(row.cells[0].text)) ? end : 0
}

const isLong = (cell: Cell) => cell.words >= TEXT_WORDS || (cell.lines.length > 1 && cell.words > 5)

/** Short cells over long ones, none of them a number or a day, where the next row is unlike it. */
function headRows(rows: Row[]): number {
  const [first, second] = rows
  if (!first || !second || rows.length < 3) return 0
  const cells = first.cells.filter((cell) => cell !== undefined)
  if (cells.length < 2 || cells.some((cell) => cell.words > 4 || isNumber(cell.text) || /\d/.test(cell.text))) return 0
  if (cells.every((cell) => cell.lines.every((line) => line.hint?.cell?.header))) return 1
  if (
    first.cells.some(
      (cell, i) => cell && filled(rows.slice(1), i).length > 1 && share(filled(rows.slice(1), i), ({ text }) => isNumber(text)) > 0.8,
    )
  )
    return 1
  const plain = cells.filter((cell) => !/[.;,!?]$/.test(cell.text.replace(/^(?:no|nos|ref|min)\.$/i, '')))
  const below = second.cells.reduce((sum, cell) => sum + (cell?.words ?? 0), 0)
  return plain.length === cells.length && below > 1.5 * wordsOf(cells) ? 1 : 0
}

const headOf = (rows: Row[], heads: number, column: number) =>
  rows
    .slice(0, heads)
    .flatMap((row) => row.cells[column]?.text ?? [])
    .join(' ')

/** Most cells are numbers of one kind, and they rise; a label that returns may stand between them. */
function isNumberColumn(cells: Cell[]): boolean {
  if (countsUp(cells.map((cell) => cell.text))) return true
  const numbers = cells.filter((cell) => isNumber(cell.text))
  if (numbers.length < 2 || !rises(numbers.map((cell) => cell.text))) return false
  const others = cells.filter((cell) => !isNumber(cell.text))
  /** `Date`, `Place`, `Attendees` above the first number: the facts of the meeting share the table. */
  if (numbers.length > 2 && cells.slice(others.length).every((cell) => isNumber(cell.text)) && others.every((cell) => cell.words < 6))
    return true
  return numbers.length >= 0.6 * cells.length || (others.every((cell) => cell.words < 4) && unlike(others.map((cell) => cell.text)) < 0.5)
}

/** Short, capitalised, each unlike the others; no days, no figures, and no one who is to act. */
function isTitleColumn(cells: Cell[], rows: number, isWho: (text: string) => boolean): boolean {
  if (cells.length < 2 || cells.length < 0.3 * rows) return false
  const titled = (cell: Cell) => cell.words <= TITLE_WORDS && /^[“"‘'(]?[\p{Lu}\d]/u.test(cell.text) && /\p{L}{3}/u.test(cell.text)
  if (share(cells, titled) < 0.85 || unlike(cells.map((cell) => cell.text)) < 0.75) return false
  return share(cells, (cell) => isDay(cell.text) || isWho(cell.text)) < 0.5
}

/** A day, or a month and a year. */
const isDay = (text: string) => text.length < 40 && (readDate(text) !== null || /^\p{Lu}\p{Ll}{2,8}\.? (?:19|20)\d\d$/u.test(text))

/** Initials, a name or a post of a few words, several of them joined: no word of a sentence in small letters. */
const isOwner = (text: string) =>
  text.length < 60 &&
  /^(?:\p{Lu}[\p{L}.’'-]*|and|of|the|[&/+,])(?:[\s/,&+]+(?:\p{Lu}[\p{L}.’'-]*|and|of|the))*(?:[\s/,&+]+[&/+,])?$/u.test(text)

/** Words with capitals before what is told are what it is about (`Matters Arising`), but for people and posts by name. */
const isSomebody = (text: string) => isNothingButNames(text) || isRole(text) || isInitials(text)

const TASK_HEAD = /\b(?:actions?|tasks?|to do|follow[- ]up)\b/i
const OWNER_HEAD = /\b(?:by whom|who|owners?|lead|responsib\w+|officer|assigned|initials?)\b|\baction by$/i
const DUE_HEAD = /\b(?:when|due|deadline|date|target|timescale|by)\b/i
/** Who moved or voted is named, and is to do nothing. */
const MOTION_HEAD =
  /\b(?:mov|propos|second)(?:ers?|ed)\b|^(?:votes )?(?:for|against|ayes?|yeas?|nays?|noes|abstain(?:ed)?|abstentions?)\W*$/i
const OUTCOME_HEAD = /\b(?:disposition|outcome|results?|decisions?)\b/i
/** What became of the business, in a word or two; in capitals it may say more. */
const OUTCOME =
  /^(?:\p{Lu}{4,}|\p{Lu}\p{Ll}+ed)(?: (?:\p{Lu}+|\p{Ll}+)){0,3}\.?$|^[^\p{Ll}]*\b(?:\p{Lu}{3,}ED|LAID|LOST|HELD)\b[^\p{Ll}]*(?:\(.*\))?$/u

/** Columns beside number, title and text: what their cells are, and where these do not tell, what the head says. */
function sideRole(cells: Cell[], head: string): Role {
  if (!cells.length) return 'none'
  const is = (test: (text: string) => boolean) => share(cells, (cell) => test(cell.text)) >= 0.6
  if (is(isDay) || (DUE_HEAD.test(head) && cells.every((cell) => cell.words < 6) && !OWNER_HEAD.test(head))) return 'due'
  if (MOTION_HEAD.test(head)) return 'mover'
  if (OUTCOME_HEAD.test(head) && cells.every((cell) => cell.words < 20)) return 'outcome'
  if (is((text) => OUTCOME.test(text)) && !TASK_HEAD.test(head) && !OWNER_HEAD.test(head)) return 'outcome'
  if (is(isOwner)) return 'owner'
  if (TASK_HEAD.test(head) || is((text) => /^\p{Lu}\S*(?:\s\S+){0,4}?\sto\s\p{Ll}/u.test(text))) return 'task'
  return OWNER_HEAD.test(head) ? 'owner' : cells.some(isLong) ? 'text' : 'none'
}
