/** What kind of document these lines are: by the form of their head, else by the words that fill them. */

import type { HeadLine } from './form.js'
import { readForm } from './forms.js'
import type { SegmentType } from './segment.js'

/** A form that leaves no doubt. */
const PLAIN = 4

export interface Kind {
  type: SegmentType
  /** The form of the head says so without doubt. */
  headed?: true
}

/** @param head the first lines as they stand on the page. @param lines all of the document. */
export function classify(head: HeadLine[], lines: HeadLine[]): Kind {
  const form = readForm(head.length ? head : lines.slice(0, 45))
  if (form && form.weight >= 2 && !(form.type === 'other' && looksLikeMinutes(lines)))
    return form.weight >= PLAIN ? { type: form.type, headed: true } : { type: form.type }
  return { type: looksLikeMinutes(lines) ? 'minutes' : (form?.type ?? 'other') }
}

const SIGNS = [
  /^(?:\W|\d|[ivx]{2,6}\)|[a-z]\))*(?:it was )?(?:unanimously )?(?:resolved|agreed|noted)\b/i,
  /\b(?:was|were) (?:agreed|resolved|noted|approved|proposed|seconded|carried)\b|\bmoved (?:by|approval)\b/i,
  /^(?:also |members |councillors )?present\b|^in attendance\b|\bapologies (?:for absence )?(?:were|had been|was)\b/i,
  /\b(?:meeting|chair(?:man)?) (?:closed|ended|adjourned|declared the meeting closed)\b|\bthere being no (?:further|other) business\b/i,
  /\bminutes of (?:the|a) .{0,60}meeting\b/i,
]

/** At least three different signs that something was done at a meeting. */
function looksLikeMinutes(lines: HeadLine[]): boolean {
  if (lines.length > 4000) return false
  return SIGNS.filter((sign) => lines.some((l) => sign.test(l.text))).length >= 3
}
