/**
 * Pieces of a ModernGov page whose items table came as text with bars (`No. | Item |`): numbers are gone, and title,
 * description, labels and text run on in one line.
 */
import type { Line } from '../../extract/text.js'
import { readFileSuffix, stripLinkFurniture } from '../rules/link-furniture.js'
import { splitLabels } from '../rules/section-label.js'
import { type Piece, textPieces } from './pieces.js'

export const isTableHead = (line: Line) => /^No\.?\s*\|\s*Item\s*\|?$/i.test(line.text)
const isRule = (line: Line) => /^[|\s:-]*-[|\s:-]*$/.test(line.text) && line.text.includes('|')

export function tablePieces(lines: Line[]): Piece[] {
  const pieces: Piece[] = []
  let fresh = true
  for (const line of lines) {
    if (isTableHead(line) || isRule(line)) continue
    const ends = /\|$/.test(line.text)
    const text = line.text.replace(/^[|\s]+|[|\s]+$/g, '')
    if (!text) {
      fresh = true
      continue
    }
    pieces.push(...rowPieces({ ...line, text }, fresh))
    fresh = ends
  }
  return pieces
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
  /\s(?=(?:To (?:receive|consider|approve|note|agree|confirm|sign|make|report|discuss|elect|appoint|determine|answer|deal|review|hear|ask|authorise|adopt)|Members (?:are|will|should)|Councillors (?:are|will)|Any (?:Member|Councillor|member)|Report of|The (?:report|Committee|Panel|Board|Chair|minutes|Council|Cabinet)|This (?:report|item)|Please|If (?:any|you)|In accordance with) )/

/** `Title PDF 220 KB description`, or `Title To receive any …`. */
function splitTitle(head: string): { title: string; rest: string } {
  const suffix = readFileSuffix(head)
  if (suffix) return { title: stripLinkFurniture(head.slice(0, suffix.end)), rest: head.slice(suffix.end).trim() }
  const opener = OPENERS.exec(head)
  if (opener && opener.index > 0 && /[.?)]$/.test(head))
    return { title: head.slice(0, opener.index).trim(), rest: head.slice(opener.index).trim() }
  return { title: stripLinkFurniture(head), rest: '' }
}
