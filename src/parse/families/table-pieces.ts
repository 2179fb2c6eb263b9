/**
 * Pieces of a ModernGov page whose items table came as text with bars (`No. | Item |`): numbers are gone, and title,
 * description, labels and text run on in one line.
 */

import type { Line } from '../../extract/text.js'
import { withoutEnds } from '../../writing/ends.js'
import { readFileSuffix, stripLinkFurniture } from '../rules/link-furniture.js'
import { splitLabels } from '../rules/section-label.js'
import { type Piece, textPieces } from './pieces.js'

export const isTableHead = (line: Line) =>
  /^\W*(?:\[[^\]]{1,20}\])?\s*(?:Item\s+)?No\.?\s*\|\s*(?:Agenda\s+)?Item\b[\s|\w]{0,60}$/i.test(line.text)
const NUMBERED = /^\|?\s*(?<number>\d{1,3}(?:\.\d{1,2})?)\s*\|\s*(?<rest>\S.*)$/
const isRule = (line: Line) => /^[|\s:-]*-[|\s:-]*$/.test(line.text) && line.text.includes('|')

export function tablePieces(lines: Line[]): Piece[] {
  const rows = lines.filter((line) => !isTableHead(line) && !isRule(line))
  return rows.filter((line) => NUMBERED.test(line.text)).length > 2 ? numberedRows(rows) : unnumberedRows(rows)
}

/** `| 01 | Apologies |`, then lines of the row. */
function numberedRows(lines: Line[]): Piece[] {
  return lines.flatMap((line) => {
    const row = NUMBERED.exec(line.text)
    const text = bare(row ? row.groups!.rest! : line.text)
    if (!row) return text ? rowPieces({ ...line, text }, false) : []
    return [
      { kind: 'number' as const, number: row.groups!.number!, line },
      ...rowPieces({ ...line, text }, true).filter((p) => p.kind !== 'row'),
    ]
  })
}

const bare = (text: string) => withoutEnds(text, '|').replace(/\s*\|\s*/g, ' ')

/** A row ends with its bar; where bars are lost, a title before a label begins a row once the open one has had its own. */
function unnumberedRows(lines: Line[]): Piece[] {
  const pieces: Piece[] = []
  let fresh = true
  let labelled = false
  for (const line of lines) {
    const ends = /\|$/.test(line.text)
    const text = bare(line.text)
    if (!text) {
      fresh = true
      continue
    }
    const parts = splitLabels(text)
    const titled = parts.head !== '' && parts.sections.some((s) => s.part === 'minutes' || s.part === 'decision')
    const first = fresh || (labelled && titled && parts.head.length < 400)
    if (first) labelled = false
    pieces.push(...rowPieces({ ...line, text }, first))
    labelled ||= parts.sections.length > 0
    fresh = ends
  }
  return pieces
}

/** Lines that run title, label and text on: a table whose bars are gone altogether. */
export const runsOn = (line: Line) => {
  const parts = splitLabels(line.text)
  return parts.head !== '' && parts.head.length < 400 && parts.sections.some((s) => s.part === 'minutes' || s.part === 'decision')
}

function rowPieces(line: Line, first: boolean): Piece[] {
  const parts = splitLabels(line.text)
  const pieces: Piece[] = []
  if (first) {
    const { title, rest } = splitTitle(parts.head)
    pieces.push({ kind: 'row', line }, { kind: 'title', title, line })
    if (rest) pieces.push(...textPieces({ ...line, text: rest }))
  } else if (parts.head) pieces.push(...textPieces({ ...line, text: parts.head }))
  for (const { part, text } of parts.sections) {
    pieces.push({ kind: 'label', part, line })
    if (text) pieces.push(...textPieces({ ...line, text }))
  }
  return pieces
}

/** Words that begin what the agenda says under a title, where nothing else parts the two. */
const OPENERS =
  /\s(?=(?:(?:At this point|This is (?:where|an opportunity)|Most debates)\b|To (?:receive|consider|approve|note|agree|confirm|sign|make|report|discuss|elect|appoint|determine|answer|deal|review|hear|ask|authorise|adopt)|Members (?:are|will|should)|Councillors (?:are|will)|Any (?:Member|Councillor|member)|Report of|The (?:report|Committee|Panel|Board|Chair|minutes|Council|Cabinet)|This (?:report|item)|Including any|Please|If (?:any|you)|In accordance with) )/

/** `Announcements (Agenda Item 3) List of engagements`: the title ends with the agenda's number. */
const REFERRED = /\((?:Agenda\s+)?Item\s*[A-Z]?\d+[^)]{0,8}\)\s+(?=[\p{Lu}\d])/u

/** `Title PDF 220 KB description`, or `Title To receive any …`. */
function splitTitle(head: string): { title: string; rest: string } {
  const suffix = readFileSuffix(head)
  if (suffix) return { title: stripLinkFurniture(head.slice(0, suffix.end)), rest: head.slice(suffix.end).trim() }
  const referred = REFERRED.exec(head)
  if (referred)
    return { title: head.slice(0, referred.index + referred[0].length).trim(), rest: head.slice(referred.index + referred[0].length) }
  const opener = OPENERS.exec(head)
  if (opener && /^(?:The|An?|All|Any|Our)$/.test(head.slice(0, opener.index))) return { title: '', rest: head }
  if (opener && opener.index > 0 && /[.?):]$/.test(head))
    return { title: head.slice(0, opener.index).trim(), rest: head.slice(opener.index).trim() }
  return { title: stripLinkFurniture(head), rest: '' }
}
