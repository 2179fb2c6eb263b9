/** The head of a paper as statements: lines that read on are one, cells of a row are label and value. */
import { joinLineTexts } from '../../extract/join.js'
import type { Line } from '../../extract/text.js'
import { headsRow } from '../minute-tables/row-head.js'
import { PLACES } from '../words/meeting.js'
import { readPrintedTimes } from './clock.js'
import { readMeetingDates } from './dates.js'
import { afterOf, hasBody } from './names.js'

export interface Statement {
  text: string
  lines: Line[]
  /** Place from the top, 0 the first. */
  place: number
  /** `Date of meeting: 7 May 2029`: the words before the colon, in lower case, and what follows. */
  label?: string
  value?: string
  /** After the head: attendance or the first item stands above. */
  late?: boolean
  /** Among the last lines of the paper. */
  foot?: boolean
}

/** How far into a paper its head is looked for. */
const FAR = 70

/** Characters of one statement; what follows is running text, which says nothing of the meeting that its start does not. */
const LONGEST = 6000

export function headOf(lines: Line[]): Statement[] {
  return markLate(statementsOf(withoutNavigation(lines.slice(0, 400)).slice(0, FAR), measureOf(lines)))
}

/** What stands in the last lines of a paper longer than its head: `Minutes of the meeting held on …` may be written there alone. */
export function footOf(lines: Line[], head: Statement[]): Statement[] {
  const above = new Set(head.flatMap((s) => s.lines))
  const foot = lines.slice(Math.max(FAR, lines.length - FOOT)).filter((line) => !above.has(line))
  return statementsOf(foot, measureOf(lines)).map((s) => ({ ...s, place: head.length + s.place, late: true, foot: true }))
}

/** Lines of a foot. */
const FOOT = 10

function statementsOf(head: Line[], full: number): Statement[] {
  const out: Statement[] = []
  for (let i = 0; i < head.length; ) {
    const row = rowAt(head, i)
    const next = row ?? runAt(head, i, full)
    const texts = row ? pairsOf(row, head, i) : [gappedPair(next) ?? joinLineTexts(next.map((l) => l.text))]
    for (const text of texts.flatMap(labelsIn)) out.push(statement(text, next, out.length))
    i += next.length
  }
  return out
}

const PLAIN =
  /\b(?:minutes|agenda|meeting|notes|notice|summons|council|committee|board|held|present|venue|date|time)\b|[:,]|\d\d?[./:]\d\d/i

/** A site's menu above the paper: many very short lines, or lists of links, that name no paper and no day. */
function withoutNavigation(lines: Line[]): Line[] {
  const isMenu = (l: Line) =>
    !l.hint?.heading &&
    !l.bold &&
    l.text.length < 42 &&
    (l.hint?.list !== undefined || !(PLAIN.test(l.text) || readMeetingDates(l.text, { loose: true }).length))
  const drop = new Set<Line>()
  for (let i = 0; i < lines.length && i < 300; ) {
    let end = i
    while (end < lines.length && isMenu(lines[end]!)) end += 1
    const listed = lines.slice(i, end).filter((l) => l.hint?.list).length
    if (end - i >= 8) for (const l of lines.slice(i, listed > 4 ? end : end - 4)) drop.add(l)
    i = Math.max(end, i + 1)
  }
  return lines.filter((l) => !drop.has(l))
}

/** `Date: 7 May 2029 Time: 7 pm Venue: Mill Hall` on one line is a statement for each label. */
function labelsIn(text: string): string[] {
  if (text.length > 240 || !isLabel(text)) return [text]
  const parts = text.split(/\s+(?=\p{Lu}\p{L}+:\s)/u)
  return parts.length > 2 || parts.slice(1).some((part) => OF_MEETING.test(part)) ? parts : [text]
}

const OF_MEETING = /^(?:date|day|time|start|started|venue|location|place|where|commenced)\b/i

function statement(said: string, lines: Line[], place: number): Statement {
  const text = said.slice(0, LONGEST)
  const dashed = OF_MEETING.test(text) ? text.replace(/^(\p{L}+)\s+[–—-]\s+/u, '$1: ') : text
  const found = /^(?<label>[^:|]{2,40}?)\s*:\s*(?:[-–|]\s*)?(?<value>\S.*)$/s.exec(dashed)
  const label = found && !/\d$/.test(found.groups!.label!) ? found.groups!.label!.toLowerCase() : undefined
  return label ? { text, lines, place, label, value: found!.groups!.value! } : { text, lines, place }
}

/** The right edge that wrapped lines reach; Infinity where lines are paragraphs already. */
function measureOf(lines: Line[]): number {
  const edges = lines.flatMap((l) => (l.right === undefined ? [] : [l.right])).sort((a, b) => a - b)
  const full = edges[Math.floor(edges.length * 0.95)] ?? Number.POSITIVE_INFINITY
  const columns = lines[0]?.place.box === undefined
  const near = edges.filter((e) => e > full * 0.85).length
  return edges.length < 6 || (columns && (full > 115 || full < 52)) || near < Math.max(3, edges.length * 0.2)
    ? Number.POSITIVE_INFINITY
    : full
}

function runAt(lines: Line[], i: number, full: number): Line[] {
  const run = [lines[i]!]
  while (run.length < 8 && lines[i + run.length] && readsOn(run, lines[i + run.length]!, full)) run.push(lines[i + run.length]!)
  return run
}

/** A word that cannot end a statement, and one that cannot begin any but goes on with it. */
const OPEN_END = /(?:\b(?:of|the|and|for|in|at|on|to|by|with|from|an?|y|yr|a’r)|[,&–—-])$/i
const GOES_ON = /^(?:held|at|in|on|of|for|via|which|commencing|starting|to\s+be\s+held|was\s+held)\s(?!attendance\b)/i
const AND = /^(?:and|&|of)\s/i
const SAYS_MEETING = /\b(?:minutes|notes|meeting|agenda|notice|summons|held|cyfarfod|gynhaliwyd)\b|\b(?:19|20)\d\d\b/i

function readsOn(run: Line[], line: Line, full: number): boolean {
  const last = run.at(-1)!
  const text = last.text
  if (line.hint?.cell || line.hint?.heading !== last.hint?.heading || /[.;:!?]$/.test(text) || isLabel(line.text)) return false
  if (line.hint?.list?.first || line.gap > 1.2 || line.text.length > 200) return false
  const number = numberForm(line.text)
  if (/^[•*-]\s/.test(line.text) || PEOPLE.test(line.text) || (number !== null && (number !== '9' || !text.endsWith(',')))) return false
  const said = joinLineTexts(run.map((l) => l.text))
  if (OPEN_END.test(text) && text.length < 200) return true
  if (AND.test(line.text) && !/\d$/.test(text)) return true
  if (GOES_ON.test(line.text) && line.text.length < 140 && SAYS_MEETING.test(said)) return true
  if (line.gap > 0.4 || line.place.page !== last.place.page || line.size !== last.size || line.bold !== last.bold) return false
  if (line.hint?.element !== undefined && line.hint.element !== last.hint?.element) return false
  if (/^\p{Ll}/u.test(line.text) && !isLabel(text)) return true
  return isCutName(said, line.text) || isCutSentence(said, line.text) || isCutPlace(said, line.text) || isFull(last, line, full)
}

const beginsWithDate = (text: string): boolean => readMeetingDates(text.slice(0, 40), { loose: true })[0]?.index === 0

/** `MINUTES of a meeting of the CHILDREN AND YOUNG PEOPLE` / `COMMITTEE`: no word for a body yet. */
function isCutName(said: string, next: string): boolean {
  const name = afterOf(said)
  if (!name || !said.endsWith(name) || hasBody(name)) return false
  return hasBody(next.split(/\s+/).slice(0, 5).join(' '))
}

/** `… a meeting to be held in the Committee Room` / `2, Civic Centre on Monday 7 May 2029 at 7 pm`: when is still to come. */
const isCutSentence = (said: string, next: string): boolean =>
  /\b(?:held|met)\b/i.test(said) && !readMeetingDates(said).length && readMeetingDates(`${said} ${next}`).length > 0

/** `… held in the Quay Room, County` / `Hall, Lampton.`: the next line begins with the rest of a place. */
const isCutPlace = (said: string, next: string): boolean =>
  (/\bheld (?:in|at) /i.test(said) || (SAYS_MEETING.test(said) && BEGUN.test(said))) &&
  (next.match(/\p{L}+/gu) ?? []).slice(0, 2).some((word) => PLACES.has(word.toLowerCase()))

/** `… held on 7 May 2029 at 7 pm in the Ada` / `Quill Suite`: capitals behind “in” that are no day. */
const BEGUN = /\d.{0,20}\b(?:in|at)(?:\sthe)?(?:\s\p{Lu}[\p{L}’'.-]*){1,3}$/u

/** The first word of the next line would not have gone onto this one. */
function isFull(last: Line, line: Line, full: number): boolean {
  if (last.right === undefined || Math.abs(line.indent - last.indent) > 3 || last.text.length < 30) return false
  const width = (last.right - last.indent) / last.text.length
  return last.right + width * (line.text.split(' ', 1)[0]!.length + 1) > full * 0.99
}

const isLabel = (text: string): boolean => /^[^:]{2,30}:(?!\d)/.test(text)

/** The cells of one row. */
function rowAt(lines: Line[], i: number): Line[] | null {
  const cell = lines[i]!.hint?.cell
  if (!cell || cell.columns < 2) return null
  let end = i + 1
  while (lines[end]?.hint?.cell?.table === cell.table && lines[end]!.hint!.cell!.row === cell.row) end += 1
  return lines.slice(i, end)
}

/** `Date | 7 May 2029`; under a head row `Date | Time | Venue` each cell has its column's name. */
function pairsOf(row: Line[], lines: Line[], i: number): string[] {
  const { table, row: number } = row[0]!.hint!.cell!
  const above = lines.slice(Math.max(0, i - 12), i).filter((l) => l.hint?.cell?.table === table && l.hint.cell.row === number - 1)
  const named = above.length === row.length && above.every((l) => l.text.length < 25 && !/\d/.test(l.text))
  if (named && row.length > 1 && number === 1) return row.map((l, at) => `${bare(above[at]!.text)}: ${l.text}`)
  const out: string[] = []
  for (let at = 0; at < row.length; at += 1) {
    const next = row[at + 1]
    const pairs = next && row[at]!.text.length < 40 && !/\d/.test(row[at]!.text) && !row[at]!.text.includes(': ')
    if (pairs) out.push(`${bare(row[at]!.text)}: ${next.text}`)
    else out.push(row[at]!.text)
    if (pairs) at += 1
  }
  return out
}

/** `Place      Quay Hall`: a gap parts a label from what it labels as a cell's edge does. */
function gappedPair(run: Line[]): string | null {
  const [line, ...more] = run
  const [stop, ...others] = line!.hint?.stops ?? []
  if (more.length || stop === undefined || others.length) return null
  const label = line!.text.slice(0, stop).trim()
  return label.length < 25 && !/[\d:]/.test(label) && !hasBody(label) ? `${label}: ${line!.text.slice(stop)}` : null
}

const bare = (text: string): string => text.replace(/\s*:\s*$/, '')

/** Who was there or is called: what follows is no longer the head. */
const PEOPLE =
  /^\W*(?:(?:members?|councillors?|trustees|governors|directors|those|also)\s+)?(?:present|attending|attendance|attendees|in attendance|apologies|membership|roll call|sederunt|presennol)\b|^to:?\s+(?:all|the|mayor|members|councillors)\b/i

function markLate(statements: Statement[]): Statement[] {
  const at = statements.findIndex(
    (s, i) => i > 0 && ((PEOPLE.test(s.text) && !/\b(?:19|20)\d\d\b/.test(s.text)) || beginsSeries(statements, i) || headsRow(s.lines[0]!)),
  )
  return at < 0 ? statements : statements.map((s, i) => (i >= at ? { ...s, late: true } : s))
}

/** The first of several lines that begin with a number of one form, and one of them with the next: items, not an address. */
function beginsSeries(statements: Statement[], i: number): boolean {
  const { text } = statements[i]!
  const form = numberForm(text)
  if (form === null) return false
  const same = statements.slice(i + 1, i + 40).filter((s) => numberForm(s.text) === form)
  const count = countOf(text)
  return (
    same.length >= 2 && (count === null || same.some((s) => (countOf(s.text) ?? 0) - count === 1 || (countOf(s.text) ?? 0) - count === 2))
  )
}

/** The last figures of the number at the head of a line. */
function countOf(text: string): number | null {
  const figures = text.slice(0, 24).match(/^\D{0,8}(?:\d{1,6}[./-]){0,3}(\d{1,6})/)
  return figures ? Number(figures[1]) : null
}

/** `24.07.3 Title`: `9.9.9`; `(a) Title`: `(A)`; null where the line begins with no number, or with a day. */
function numberForm(text: string): string | null {
  const found = /^(?:item |minute |no\.? )?(?<number>[([]?[\dA-Z]{1,7}(?:[./-][\dA-Z]{1,5}){0,3}[\])]?[.:)]?)(?=\s+["“]?\p{L})/iu.exec(text)
  const number = found?.groups?.number ?? ''
  if (!/\d/.test(number) && !/^[([]?[A-Z]{1,4}[.)\]:]+$/i.test(number)) return null
  return beginsWithDate(text) || readPrintedTimes(text.slice(0, 16))[0]?.index === 0
    ? null
    : number.replace(/\d+/g, '9').replace(/[A-Z]+/gi, 'A')
}
