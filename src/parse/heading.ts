/** Sub-headings inside an item or report. */
import { isSectionHead } from './families/printed/sections.js'
import { type Label, readLabel } from './labels.js'
import type { Para } from './para.js'
import { readAction } from './rules/action.js'

import { SAYS } from './sentence.js'
import { titleness } from './series/title.js'

const TITLE_END = /[^.;,?!–-]$|\bpublic\.$/

/** Cells of a flattened table, tallies and notes. */
const NO_HEADING =
  /^(?:for|against|abst\w*|members? vot\w+|those voting|items?|councillors?|audio|votes?|note|name|\d+\s?\(?[a-z]?\)?|yes|no)\b.{0,40}$|:\s*\d+$/i

/**
 * Style says it (a heading element, or a short bold line); where the source has no style, a short line without a verb,
 * before a numbered or longer paragraph.
 * @param label a numbered line in bold is a heading too only where it reads as a title, which the caller settles.
 */
export function isHeading(para: Para, label: Label | null, before: Para | undefined, after: Para | undefined): boolean {
  const first = para.lines[0]!
  const text = para.text
  if (text.length > 140 || !/\p{L}/u.test(text) || LEADS_ON.test(text)) return false
  if (first.hint?.list) return false
  if (first.hint?.heading) return true
  if (label || !after || readAction(text)) return false
  if (para.bold || first.underline) return !/[.;,]$/.test(text) && text.length <= 120
  if (first.italic && isSlantedHead(para, after)) return true
  if (first.place.box || first.hint?.classes) return false
  return plainHeading(text, before, after)
}

/** `MOTION: That:` over its parts. */
const LEADS_ON = /\bthat\s?:?\W*$/i

/** Brief, all of it in italics, over text that stands upright. */
const isSlantedHead = ({ text, lines }: Para, after: Para): boolean =>
  text.length <= 70 &&
  lines.length === 1 &&
  !after.lines[0]!.italic &&
  TITLE_END.test(text) &&
  !text.endsWith(':') &&
  !MOVES.test(text) &&
  titleness(text, false) > 0.5
/** `Miss Quill left the meeting` */
const MOVES = /\b(?:left|joined|arrived|entered|returned)\b/

/** `Members discussed the following:` over bullets or numbers is the paragraph that leads into them. */
const leadsList = (text: string, after: Para) => LEADS.test(text) && readLabel(after.text) !== null
const LEADS = /\b(?:following|as follows|below|discussed|includ(?:ed?|es|ing)|raised|made|except|considered)\b.*:\W?$/i

function plainHeading(text: string, before: Para | undefined, after: Para): boolean {
  if (text.length > 70 || !/^[A-Z0-9‘'“"]/.test(text) || !TITLE_END.test(text)) return false
  if (SAYS.test(text) || leadsList(text, after) || /[£@]|\d+\.\d\d/.test(text) || (/\d{4}/.test(text) && !text.endsWith(':'))) return false
  if (before && !/[.:;?!”"’')\]]$/.test(before.text)) return false
  if (isSectionHead(text)) return true
  if (NO_HEADING.test(text) || /^[“"‘']that\b/i.test(text)) return false
  return after.text.length > text.length + 20 || /^(?:none|nil|n\/a)\.?$/i.test(after.text)
}
