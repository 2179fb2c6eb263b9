/** Tables of people: which column names them, which says how they were there, and which says what they are. */
import type { Person } from '../../records/record.js'
import { COLUMNS } from '../words/columns.js'
import { isBody, isRole } from '../words/kinds.js'
import { tokensOf } from '../words/person-tokens.js'
import { isTagOf, readCore } from '../words/persons.js'
import type { Key } from './keys.js'
import { isThere, statusOf } from './label-words.js'
import { dropLead, readLabel } from './labels.js'
import { isSure, looksLikeName, parseName } from './names.js'
import { saysHow } from './notes.js'
import { isPlainLine } from './plain.js'
import { joinedNames, useOf, wordsOf } from './table-heads.js'

type Status = Person['status']
type Use = 'name' | 'status' | 'role' | 'organisation' | 'ward' | 'dropped' | 'note'

interface Column {
  use: Use
  /** What its head says of those marked in it. */
  says: Status | null
  ticked: boolean
}

const TICKS = /^[✓✔√☑■●•*/]+$/u
const CROSSES = /^[✗✘xX×]$/u
const NOUGHT = /^(?:[-–—0]|no|n|)$/i
const LETTERS: Record<string, Status> = {
  p: 'present',
  y: 'present',
  yes: 'present',
  a: 'apologies',
  ap: 'apologies',
  apol: 'apologies',
  s: 'substitute',
  sub: 'substitute',
  ab: 'absent',
  abs: 'absent',
  ia: 'in-attendance',
}
/** One text a person, with post, body and attendance beside the name; a label where the table tells who came. */
export function tableTexts(given: string[][], key: Key): string[] {
  const rows = joinedNames(uncounted(given))
  const lists = columnLists(rows)
  if (lists) return lists
  const head = headOf(rows)
  const body = head ? rows.slice(1) : rows
  const columns = columnsOf(head, body, key)
  const names = columns.filter(({ use }) => use === 'name').length
  const told = columns.some(({ use }) => use === 'status')
  const labels = !head && told && columns.findIndex(({ use }) => use === 'status') < columns.findIndex(({ use }) => use === 'name')
  if (names !== 1 || (!head && !told && !besideNames(columns, body)) || labels) return body.map(joinCells)
  return [
    ...(told || isRegister(head, columns) ? ['Present:'] : labelOver(head, columns)),
    ...body.map((row) => personText(row, columns, key)),
  ]
}

const nameTitle = (head: string[] | null, columns: Column[]): string => head?.[columns.findIndex(({ use }) => use === 'name')] ?? ''

/** `Name | Position | Organisation` over the people. */
const isRegister = (head: string[] | null, columns: Column[]): boolean =>
  COLUMNS.name.has(wordsOf(nameTitle(head, columns))[0] ?? '') && columns.some(({ use }) => use === 'role' || use === 'organisation')

/** `Apologies | Organisation`: how they were there is said over their names. */
function labelOver(head: string[] | null, columns: Column[]): string[] {
  const title = nameTitle(head, columns)
  const label = title === '' ? null : readLabel(`${title}:`)
  return label?.rest === '' && !label.role && (label.status !== 'present' || isThere(wordsOf(title))) ? [`${title}:`] : []
}

/** `12. Ann Hale` down the first column: a count of those who came is no part of a name. */
function uncounted(rows: string[][]): string[][] {
  const counted = rows.filter(([first = '']) => /^\d/.test(first) && isName(dropLead(first))).length
  return counted > rows.length / 2 ? rows.map(([first = '', ...rest]) => [dropLead(first), ...rest]) : rows
}

/** Without a head: a column that is all names, and beside it what some of them are (`Chair`, `Quay Wardens/Mill Friends`), not whole rows of people. */
function besideNames(columns: Column[], body: string[][]): boolean {
  const beside = columns.flatMap(({ use }, at) => (use === 'name' ? [] : filled(body, at)))
  const posts = beside.filter((cell) => isRole(cell) || isBody(cell)).length
  return body.length > 4 && columns[0]?.use === 'name' && posts > 1 && beside.filter(isSure).length < beside.length / 4
}

const filled = (rows: string[][], at: number): string[] => rows.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '')
const isName = (cell: string): boolean => looksLikeName(cell) && readCore(parseName(cell).name) !== null && !isBody(cell)

/** Where each column has a label of its own, columns are read one after another. */
function columnLists(rows: string[][]): string[] | null {
  const [head = [], ...body] = rows
  const named = head.map((_, at) => filled(body, at).some((cell) => cell.split('\n').some((each) => isName(each) || isPlainLine(each))))
  /** `Members` over names says what `Members:` says. */
  const labels = head.map((cell, at) => readLabel(cell) ?? (named[at] ? readLabel(`${cell}:`) : null))
  const headed = head.every(
    (cell, at) => labels[at]?.rest === '' || (named[at] && cell.trim() !== '' && !isName(cell) && cell === cell.toUpperCase()),
  )
  if (head.length < 2 || labels[0]?.rest !== '' || !headed || named.filter(Boolean).length < 2) return null
  return head.flatMap((cell, at) => [
    labels[at] ? `${cell.replace(/\s*:?\s*$/, '')}:` : 'Also present:',
    ...filled(body, at).flatMap((each) => each.split('\n')),
  ])
}

/** The first row, where it names nobody and the rows under it do. */
function headOf(rows: string[][]): string[] | null {
  const [head = [], ...body] = rows
  if (head.length < 2 || body.length === 0 || head.some((cell) => isName(cell) || /[,;]/.test(cell) || cell.split(/\s+/).length > 5))
    return null
  if (readLabel(head[0]!)?.rest === '' && filled([head], 1).length > 0 && filled(body, 0).length === 0) return null
  const plain = head.filter((cell) => cell.trim() !== '').length
  return plain > 1 && body.some((row) => row.some(isName)) ? head : null
}

function columnsOf(head: string[] | null, body: string[][], key: Key): Column[] {
  const width = Math.max(...body.map((row) => row.length), head?.length ?? 0)
  const shares = Array.from({ length: width }, (_, at) => nameShare(body, at))
  const most = Math.max(...shares)
  return shares.map((share, at) => {
    const cells = filled(body, at)
    const title = head?.[at] ?? ''
    const says = title === '' ? null : (statusOf(wordsOf(title))?.status ?? null)
    const column = (use: Use): Column => ({ use, says, ticked: cells.some((cell) => TICKS.test(cell)) })
    if (cells.length > 0 && cells.every((cell) => markSays(cell, key) !== null) && share < 0.5) return column('status')
    const named = useOf(title)
    if (named && share < most) return column(named)
    if (share > 0.6 && (share === most || share > 0.9)) return column('name')
    return column('note')
  })
}

function nameShare(body: string[][], at: number): number {
  const cells = filled(body, at)
  return cells.length === 0 ? 0 : cells.filter(isName).length / cells.length
}

/** What a mark in a cell says: a status, a tick, a cross, nothing; null where it is no mark. */
function markSays(cell: string, key: Key): Says | null {
  const whole = wholeMark(cell, key)
  if (whole !== null) return whole
  /** `No – apologies`, `Yes, from 6.40 pm`: what stands behind the mark says it better, or says more. */
  const tokens = tokensOf(cell)
  const at = tokens.findIndex(({ word, text }) => !word && REASON.has(text))
  if (at !== 1 || cell.length > 60) return null
  const head = wholeMark(tokens[0]!.text, key)
  return head === null ? null : (statusOf(wordsOf(cell.slice(tokens[1]!.end)))?.status ?? head)
}

type Says = Status | 'tick' | 'cross' | 'none'
const REASON = new Set([',', ';', '–', '—', '-', '(', ':'])

function wholeMark(cell: string, key: Key): Says | null {
  const said = cell.trim().toLowerCase()
  const explained = key.get(said)
  if (explained) return explained === 'remotely' ? 'present' : explained
  if (LETTERS[said.replaceAll('.', '').replaceAll('/', '')]) return LETTERS[said.replaceAll('.', '').replaceAll('/', '')]!
  if (TICKS.test(cell.trim())) return 'tick'
  if (CROSSES.test(cell.trim())) return 'cross'
  if (NOUGHT.test(said)) return 'none'
  const words = wordsOf(cell)
  return words.length > 0 && words.length < 6 && !isRole(cell.replace(/officer in attendance/i, ''))
    ? (statusOf(words)?.status ?? null)
    : null
}

function personText(row: string[], columns: Column[], key: Key): string {
  const name = row[columns.findIndex(({ use }) => use === 'name')]?.trim() ?? ''
  const notes = columns.flatMap(({ use }, at) => noteOf(use, row[at]?.trim() ?? '', name))
  for (const [at, { use }] of columns.entries()) if (use === 'status') notes.push(...howIn(row[at]?.trim() ?? ''))
  const status = rowStatus(row, columns, key)
  return [name, ...notes, ...(status ? [`(${SAID[status]})`] : [])].join(' ')
}

/** `Yes, from 6.40 pm`: how long, behind the mark. */
function howIn(cell: string): string[] {
  const said = tokensOf(cell).length > 2 ? cell.slice(tokensOf(cell)[1]!.end).replaceAll(')', '').trim() : ''
  return said !== '' && saysHow(said) ? [`(${said})`] : []
}

const SAID: Partial<Record<Status, string>> = {
  present: 'present',
  apologies: 'apologies',
  absent: 'absent',
  substitute: 'substitute',
  'in-attendance': 'in attendance',
}

function noteOf(use: Use, cell: string, name: string): string[] {
  if (cell === '' || use === 'name' || use === 'status' || use === 'dropped' || isTagOf(cell, parseName(name).name) || isPlainMember(cell))
    return []
  if (use === 'role') return [`(role: ${cell.replace(/[()]/g, ' ')})`]
  if (use === 'organisation') return [`(of: ${cell.replace(/[()]/g, ' ')})`]
  return use === 'ward' ? [`(${cell.replace(/\s+ward$/i, '')} Ward)`] : [`(${cell.replace(/[()]/g, ' ')})`]
}

const isPlainMember = (cell: string): boolean => /^(?:committee |board |panel |council )?member$/i.test(cell)

/** A tick says what its column’s head says. Alone, a cross does too; beside ticks it says the contrary. */
function rowStatus(row: string[], columns: Column[], key: Key): Status | null {
  const told = columns.map((column, at) => ({ column, at })).filter(({ column }) => column.use === 'status')
  for (const { column, at } of told) {
    const mark = markSays(row[at] ?? '', key)
    const says = column.says ?? 'present'
    if (mark === 'tick' || (mark === 'cross' && !column.ticked)) return says
    if (mark === 'cross' || mark === 'none') {
      if (told.length === 1 && says === 'present') return 'absent'
    } else if (mark !== null) return mark
  }
  return null
}

/** One person a row, with post and attendance in the other cells; or a grid of people. */
export function joinCells(cells: string[]): string {
  const [first = '', ...rest] = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (rest.length === 0) return first
  const label = readLabel(first)
  if (label && label.rest === '') return `${first.replace(/\s*:?$/, ':')} ${joinCells(rest)}`
  return rest.reduce((text, cell) => {
    if (isPlainMember(cell) || isTagOf(cell, parseName(text.slice(text.lastIndexOf('\t') + 1)).name)) return text
    const said = cell.length < 40 ? statusOf(wordsOf(cell)) : null
    if (said && !isRole(cell)) return `${text} (${cell})`
    return isName(cell) ? `${text}\t${cell}` : `${text}, ${cell}`
  }, first)
}
