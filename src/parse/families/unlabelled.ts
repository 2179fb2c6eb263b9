/**
 * Pages whose heading words were stripped on the way to text: no `Minutes:` parts what the agenda says of an item from
 * what was minuted. The wording does: an agenda speaks of what is to come, minutes of what was.
 */
import type { Line } from '../../extract/text.js'
import { readResolution } from '../decisions/index.js'
import type { DraftItem } from '../draft.js'
import { readLabel } from '../labels.js'
import type { Para } from '../para.js'
import { DID } from '../sentence.js'

const DESCRIBES =
  /^(?:To \p{Ll}+|Members (?:are|will|should|of the public)|Councillors (?:are|will)|Any (?:Member|Councillor|member|person)|The (?:opportunity|closing date|deadline|Council will|Committee will|Chair will|attached)|Up to |Please|Report of|(?:(?:Verbal|Oral|Joint) )?(?:[Rr]eport|[Uu]pdate|[Pp]resentation) (?:by|from)|This (?:item|report|agenda)|If (?:any|you)|Questions and responses|In accordance with .{0,80}\b(?:will|may|must)\b|\(?(?:copy|report|papers?) (?:attached|enclosed|to follow))/u
const WILL = /\b(?:will|may|must|should|is|are|to report|to follow|can)\b/i
/** What may be done, said before any word of what was: `Members may ask a question, which should relate to the answer received.` */
const MAY = /\b(?:will|may|must|should)\b/

/** The first line that records something; lines before it, with their lists, describe. All minuted where none describes. */
export function splitByWording(lines: Line[]): { description: Line[]; minutes: Line[] } {
  let at = 0
  while (at < lines.length && describes(lines[at]!, at > 0)) at++
  return { description: lines.slice(0, at), minutes: lines.slice(at) }
}

/** The same for an item whose text was all taken for description. */
export function splitItem(item: DraftItem): void {
  if (item.content.length || item.decision.length) return
  let at = 0
  while (at < item.description.length && describes(item.description[at]!, at > 0)) at++
  item.content = item.description.splice(at)
}

function describes(line: Line | Para, begun: boolean): boolean {
  if (readResolution(line.text)) return false
  if (DESCRIBES.test(line.text)) return true
  const did = DID.exec(line.text)
  if (did) return begun && (MAY.exec(line.text)?.index ?? did.index) < did.index
  return WILL.test(line.text) || (begun && readLabel(line.text, true) !== null) || /\bTime\b.*\(\d+ min/i.test(line.text)
}
