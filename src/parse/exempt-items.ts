/**
 * Which items were taken in private. What the meeting decided holds from there on: the press and public are excluded for
 * the next item or for the rest, until they are let in again. “There were no items that required the exclusion of the press
 * and public” stands under the same title and closes nothing.
 */

import { readResolution } from './decisions/index.js'
import type { DraftItem } from './draft.js'
import type { Para } from './para.js'
import { readExempt } from './rules/exempt.js'
import { readReadmission } from './rules/readmission.js'

const PRIVATE_SECTION =
  /^(?:part (?:2|ii|b|two)\b(?=[\W\d]*(?:$|\p{L}*\W*(?:exempt|private|confidential|closed|restricted|items|agenda|business|not for|exclu)))|exempt\b|restricted items|private\b|closed (?:session|meeting|agenda|business|items?)|confidential\b|in committee\b)/iu
const EXCLUSION_TITLE = /\bexclusion of (?:the |members of the )*(?:press|public|media)\b|^to exclude (?:the )?(?:press|public)\b/i
/** `Exempt Information – Possible Exclusion of the Press and Public` asks; only the minutes answer. */
const ASKS = /\b(?:possible|potential|potentially|consider|whether|if)\b/i
const NOBODY = /\b(?:no|not|none|nil|n\/a|neither)\b/i
/** A date is no secret. */
const OPEN_TITLE =
  /^(?:date\b|dates\b|(?:time|date|time and date|date and time) of\b|next meeting|clos(?:e|ure|ing)\b|end of meeting|adjournment)/i

type Reach = 'none' | 'itself' | 'next' | 'rest' | Set<DraftItem>

/** Sets `exempt` on items where the source does not say it of each. */
export function markExempt(items: DraftItem[]): void {
  const numbered = items.some((item) => item.number !== null)
  let closed: Reach = 'none'
  for (const [at, item] of items.entries()) {
    const text = [...item.description, ...item.decision, ...item.content]
    const section = PRIVATE_SECTION.test(item.section?.title ?? '')
    const reach = reachOf(item, text, items, at)
    const covered = closed instanceof Set ? closed.has(item) : closed !== 'none'
    const inside = (section || covered || reach === 'itself') && !EXCLUSION_TITLE.test(item.title) && !OPEN_TITLE.test(item.title)
    item.exempt ??= inside && (item.number !== null || !numbered)
    if (closed === 'next') closed = 'none'
    if (reach !== 'none' && reach !== 'itself') closed = reach
    if (text.some((para) => readReadmission(para.text))) closed = 'none'
  }
}

/** @param at the place of the item among all */
function reachOf(item: DraftItem, text: Para[], items: DraftItem[], at: number): Reach {
  const titled = EXCLUSION_TITLE.test(item.title)
  const said = text.findIndex((para) => decides(para.text, titled))
  if (said >= 0)
    return namedItems(text[said]!.text, items.slice(at + 1)) ?? reachOfWords(text[said]!.text, titled || said >= text.length - 2)
  if (!titled || ASKS.test(item.title) || [...item.decision, ...item.content].some((para) => NOBODY.test(para.text))) return 'none'
  return 'rest'
}

const NAMED = /\b(?:items?|minutes?|articles?)\s(?:nos?\.?\s|numbers?\s)?(?=[A-Z]{0,3}\d)([^,;:]{1,40}(?:,\s?[A-Z]{0,3}\d[^,;:]{0,20})*)/i

/** `while Members consider items 12 to 14`: those, where items of this document have such numbers. */
function namedItems(text: string, later: DraftItem[]): Set<DraftItem> | null {
  const said = NAMED.exec(text)?.[1] ?? ''
  const named = new Set(said.match(/[A-Z]*\d[\w/]*/g))
  const held = later.map((item) => named.has(item.number ?? '') || named.has(item.agendaRef ?? ''))
  const [first, last] = [held.indexOf(true), held.lastIndexOf(true)]
  if (first < 0) return null
  const range = /\d\s?(?:to|[-–—])\s?[A-Z]*\d/.test(said)
  return new Set(later.filter((_, i) => (range ? i >= first && i <= last : held[i])))
}

function reachOfWords(text: string, ends: boolean): Reach {
  if (/\bthis\s(?:item|matter|part|report)\b/i.test(text)) return 'itself'
  if (/\b(?:following|next)\s(?:(?:confidential|exempt|agenda)\s)?(?:item|matter|report)\b(?!\(?s\b|\(s\))/i.test(text)) return 'next'
  return ends ? 'rest' : 'itself'
}

/** Words of exclusion that decide: `RESOLVED that …`, `That the public be excluded …`, or any under a title that says so. */
const decides = (text: string, titled: boolean): boolean =>
  text.length < 1500 &&
  /\b(?:exclu|withdraw|leave|committee)/i.test(text) &&
  (titled || /\b(?:resolved|agreed|moved|proposed|carried)\b|^\W*that\b/i.test(text) || readResolution(text) !== null) &&
  readExempt(text)?.excludes === true
