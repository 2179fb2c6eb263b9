/** Paragraphs of front matter as rows of text: lines, table rows, torn labels mended, labels inside a line cut out. */
import { joinLineTexts } from '../../extract/join.js'
import type { Line } from '../../extract/text.js'
import { matchesOf } from '../../writing/matches.js'
import { cellsOf } from '../line-cells.js'
import type { Para } from '../para.js'
import { isAcronym, isBody, isRole, startsWithTitle } from '../words/kinds.js'
import { readCore } from '../words/persons.js'
import { besideNames } from './beside.js'
import { cutAtInner } from './inner-labels.js'
import type { Key } from './keys.js'
import { readLabel } from './labels.js'
import { parseName } from './names.js'
import { plainList } from './plain.js'
import type { Row } from './row.js'
import { cellRows, rowsOfRun, runsOf } from './row-cells.js'
import { firstPiece, startsPerson } from './starts-person.js'
import { tableTexts } from './table.js'

const MID_LABEL =
  /(?<=\S)\s+(?=(?:Also,? in attendance|In attendance|IN ATTENDANCE|Also present|ALSO PRESENT|Apologies(?: for absence)?|APOLOGIES|Absent|ABSENT|Officers(?: in attendance| present)?|OFFICERS|Chair(?:man)? Person|Notes of meeting|Present|PRESENT|Minute taker|(?:There were |with )apologies)\s*(?::|from\b|,?\s+in attendance\b))/g
/** `Observing • Ann Hale, Engineer. Apology • Councillor Moss.`: a few words before a bullet, behind a stop. */
const BULLETED = /(?<=[.;)]\s)(?=\p{Lu}\p{L}+(?:\s\p{L}+){0,4}\s•\s)/u
/** `…, Una Teal; absent: Ned Vole; staff: Ida Rook`: labels in small letters behind a semicolon. */
const SMALL_LABEL = /;\s+(?=(?:absent|apologies|excused|regrets|staff|officers|guests|observers|visitors|also present|in attendance)\s*:)/
/** `…, Una Teal. The Clerk, Ned Vole, was in attendance.`: a sentence right behind the list. */
const SENTENCE_BEHIND = /(?<=\p{L}{2}[.)]|\)\.)\s+(?=\p{Lu}[^.:;]{3,120}\s(?:was|were)\s(?:also\s)?in\sattendance\b)/u
const OTHER_LABEL = /(?<=[\p{Ll}.,;)])\s+(?=[A-Z][A-Z]+(?:\s[A-Z]{2,}){1,6}\s*:)/u

export function rowsOf(paras: Para[], key: Key = new Map()): Row[] {
  return besideNames(
    mendLabels(
      runsOf(paras).flatMap((run) => {
        const rows = rowsOfRun(run)
        if (!rows) return run.flatMap((para) => rowed(textsOf(para, key), () => para))
        const owners = run.flatMap((para) => para.lines.map(() => para))
        return rowed(tableTexts(rows, key), (at) => owners[Math.min(at, owners.length - 1)]!)
      }),
    ),
  )
}

const rowed = (texts: string[], paraAt: (at: number) => Para): Row[] =>
  texts.flatMap((text, at) =>
    cutLabels(text).map((own, part) => ({ text: own, para: paraAt(at), first: part === 0 && (at === 0 || paraAt(at) !== paraAt(at - 1)) })),
  )

function textsOf(para: Para, key: Key): string[] {
  const cells = cellRows(para)
  if (cells) return tableTexts(cells, key)
  const whole = joinLineTexts(para.lines.map((line) => line.text))
  const texts = squeeze(whole) === squeeze(para.text) ? para.lines.flatMap((line) => atGaps(line).split('\n')) : para.text.split('\n')
  return texts.map((text) => firstNameFirst(text.replace(LEADERS, ' – ')))
}

/** `Ann Hale ......... Chair` */
const LEADERS = /\s*\.{4,}\s*/g

/** “HALE, Ann Mary (Chair)”: the comma parts the shouted surname from what stands before it elsewhere. */
const SHOUTED = /^(?<surname>\p{Lu}[\p{Lu}’'-]+(?: \p{Lu}[\p{Lu}’'-]+)?), (?<first>\p{Lu}\p{Ll}+(?: \p{Lu}[\p{Ll}.]*)?)(?=$|\s[(–-])/u

const firstNameFirst = (text: string): string => {
  const { surname = '', first = '' } = SHOUTED.exec(text)?.groups ?? {}
  return surname === '' || isRole(first) || isBody(first) ? text : `${first} ${surname}${text.slice(surname.length + 2 + first.length)}`
}

/** “Ann Hale    Ben Moss”: a wide gap parts two people, and a person from the post or body in the next column. */
function atGaps(line: Line): string {
  return cellsOf(line).reduce((row, cell, at) =>
    at === 0 ? cell : row + gapAs(row.slice(row.lastIndexOf('\n') + 1), firstPiece(cell)) + cell,
  )
}

function gapAs(before: string, after: string): string {
  if (DANGLING.test(before) || readLabel(before)?.rest === '') return ' '
  if (isBody(after) || isRole(after)) return readCore(lastPiece(before)) ? ' – ' : ' '
  return startsPerson(after) ? '\n' : ' '
}

const squeeze = (text: string): string => text.replace(/[\s-]+/g, '')

const TORN =
  /^((?:OTHER|ALSO|IN|OFFICERS?|MEMBERS?|PRESENT|SUPPORT|ATTENDANCE|PARTNERS?|STAFF|COMMITTEE|COUNCILLORS?|&|AND|FOR|APOLOGIES|ABSENCE)(?:\s+(?:OTHER|ALSO|IN|OFFICERS?|MEMBERS?|PRESENT|SUPPORT|ATTENDANCE|PARTNERS?|STAFF|&|AND|FOR|ABSENCE))*)(\s*:)?(?:\s+(.*))?$/

/** A label of capitals torn over lines beside the names: “OTHER Cllr A / MEMBERS Cllr B / PRESENT:”. */
function mendLabels(rows: Row[]): Row[] {
  const out: Row[] = []
  for (let at = 0; at < rows.length; at++) {
    const torn = tornAt(rows, at)
    if (!torn) out.push(rows[at]!)
    else {
      out.push({ ...rows[at]!, text: `${torn.label}:` }, ...torn.rests)
      at += torn.length - 1
    }
  }
  return out
}

function tornAt(rows: Row[], at: number): { label: string; rests: Row[]; length: number } | null {
  const words: string[] = []
  const rests: Row[] = []
  for (let step = 0; step < 4 && at + step < rows.length; step++) {
    const row = rows[at + step]!
    const match = TORN.exec(row.text)
    if (!match) return null
    words.push(match[1]!)
    if (match[3]) rests.push({ ...row, text: match[3], first: false })
    if (match[2]) return step > 0 && readLabel(`${words.join(' ')}:`) ? { label: words.join(' '), rests, length: step + 1 } : null
  }
  return null
}

function cutLabels(text: string): string[] {
  const parts: string[] = []
  let from = 0
  for (const match of matchesOf(MID_LABEL, text)) {
    if (
      /^[A-Z]+(?:\s[A-Z]+){0,2}$|\b(?:also|members|councillors|officers|those|others?|staff)$/i.test(text.slice(from, match.index).trim())
    )
      continue
    parts.push(text.slice(from, match.index))
    from = match.index + match[0].length
  }
  parts.push(text.slice(from))
  return parts
    .flatMap((part) => part.split(OTHER_LABEL))
    .flatMap((part) => part.split(SMALL_LABEL))
    .flatMap((part) => part.split(BULLETED))
    .flatMap((part) => part.split(SENTENCE_BEHIND))
    .flatMap(cutAtInner)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

const DANGLING =
  /(?:[,;&/]|\b(?:and|for|of|the|to|with|&|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Prof|Rev|Cllrs?|Councillors?|County|Borough|District|Deputy|Vice|Aldermen|Alderman)\.?|[-–—]|\b\p{Lu}\.?)$/u

/** Rows of one list as one text: a line break where a new person begins, a space where a line runs on. */
export function joinRows(rows: string[]): string {
  const lines = rows.join('\n')
  if (rows.length > 1 && plainList(lines) !== null) return lines
  const bare = rows.map((row) => row.replace(NUMBERED, ''))
  const short = bare.every((row) => row.split(' ').length <= 4 && !/[,;]/.test(row))
  return bare.reduce((text, row, at) => (text === '' ? row : text + (NUMBERED.test(rows[at]!) ? '\n' : seam(text, row, short)) + row), '')
}

/** `11. Ann Hale`, `• Ann Hale`: a number or a bullet of its own begins a person. */
const NUMBERED = /^(?:\d{1,3}[.)]|[•·▪*–-])\s+(?=\p{Lu})/u

function seam(text: string, row: string, short: boolean): string {
  const before = text.slice(text.lastIndexOf('\n') + 1)
  if (/\p{L}-$/u.test(before)) return ''
  if ((DANGLING.test(before.trimEnd()) && !isPost(before, row)) || opensBracket(before) || /^(?:[a-z(),;&]|and\b)/.test(row)) return ' '
  const begins = startsPerson(row)
  const last = lastPiece(before)
  const tail = before
    .split(/[,;]|\s[-–—]\s/)
    .pop()!
    .trim()
  const done =
    /[)\]]$/.test(last) ||
    readCore(last) !== null ||
    !/^\p{Lu}[\p{L}'’-]+$/u.test(last) ||
    isRole(tail) ||
    isAcronym(last) ||
    PERSON_TITLE.test(row)
  if (short || (begins && done)) return '\n'
  const post = isRole(firstPiece(row)) && !begins && !isRole(last)
  return post && (readCore(last) !== null || readCore(parseName(last).name) !== null) ? ', ' : ' '
}

/** “Cllr A Hale, Borough Councillor” over “Cllr B Moss”: the title at the end is the post of a name before it. */
function isPost(before: string, row: string): boolean {
  const said = /^(.*\S)\s(?:Cllr|Councillor)$/.exec(before)?.[1] ?? ''
  if (said === '' || /(?:[,;&]|\band)$/.test(said)) return false
  const titled = startsWithTitle(row) && !/^(?:M|Dr|Sir|Lady|Dame)/.test(row)
  return titled || readCore(parseName(lastPiece(said)).name) !== null
}

const PERSON_TITLE = /^(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr)\b/

const lastPiece = (row: string): string =>
  row
    .split(/[,;:]|\s(?:and|&)\s/)
    .pop()!
    .trim()

const opensBracket = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')')
