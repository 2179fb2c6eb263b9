/** Declarations of interest: who, in which item, what, and whether they left the room. */

import type { Declaration } from '../../records/record.js'
import { withoutEnd } from '../../writing/ends.js'
import type { Para } from '../para.js'
import { sentences } from '../sentences.js'
import { readCore } from '../words/persons.js'
import { looksLikeName, parseName } from './names.js'
import { splitNames } from './split.js'

const NONE =
  /^\s*(?:\d+\.?\s+)?(?:none|nil|there (?:were|was) (?:no|none)|no (?:declarations?|disclosures?|interests?|members?|such)|n\/a)\b/i
const ASKED =
  /\b(?:are|is|were|was) (?:asked|invited|reminded|required|requested)\b|\bto (?:receive|declare|disclose|note)\b|^members (?:must|should|may|who)\b|\bany member\b|\bmust (?:declare|disclose|leave|withdraw)\b/i
const VERB =
  '(?:declared|disclosed|registered|stated|indicated|advised|announced|notified|made|expressed|reported|had\\s+(?:previously\\s+)?declared|has\\s+declared|having\\s+declared)'
const PROSE = new RegExp(
  `^(.{2,180}?),?\\s+(?:(?:both|each|also|all|then|had|has|have|previously|subsequently)\\s+)*${VERB}\\s+(.*\\b(?:interests?|declarations?|dispensation|lobb\\w+|predetermin\\w+)\\b.*|that\\s.+)$`,
  'is',
)
const ITEM =
  /\b(?:agenda\s+)?items?\s*(?:no\.?|number)?s?\s*:?\s*((?:[A-Z]?\d{1,3}(?:\.\d{1,2})*(?:\s?\((?:[a-z]{1,2}|[ivx]{1,4}|\d{1,2})\)|[a-z]{1,3}\b)?|[A-Z]\d{1,2})(?:\s*(?:,|and|&|to|-|–)\s*(?:[A-Z]?\d{1,3}(?:\.\d{1,2})*(?:\([a-z0-9]+\)|[a-z]{1,3})?))*)(?![\d/])|\b(?:minute|application|agenda)\s+(?:no\.?|number|ref(?:erence)?)?\s*:?\s*([A-Z0-9][\w/.-]*\d[\w/.-]*)|\bNo\.\s*(\d{2,5})/i
const LEFT =
  /\b(?:left|leave|withdrew|withdraw|would\s+(?:leave|withdraw)|retired\s+from|vacated|exited|was\s+not\s+present)\b[^.]{0,60}(?:\b(?:room|meeting|chamber|table|item|discussion|consideration|debate|chair)\b|$)|\btook\s+no\s+(?:further\s+)?part\b/i
const STAYED =
  /\b(?:remained|stayed|remain|stay)\b[^.]{0,60}\b(?:room|meeting|chamber|present)\b|\b(?:did not (?:leave|withdraw)|took part|able to (?:speak|vote|take part|participate))\b/i
/** Every declaration in a text or in paragraphs; an empty list for “None” and for what members are asked to do. */
export function readDeclarations(source: string | Para[]): Declaration[] {
  if (typeof source === 'string') return readText(source)
  return source.flatMap((para) =>
    para.rows ? para.rows.flatMap(readCells) : readText(para.text).map((each) => ({ ...each, at: para.at })),
  )
}

function readText(text: string): Declaration[] {
  const out: Declaration[] = []
  for (const line of text.split('\n')) {
    for (const sentence of sentences(line)) {
      const read = readProse(sentence) ?? readListed(sentence)
      if (read) out.push(...read)
      else afterwards(sentence, out)
    }
  }
  return out
}

function readProse(sentence: string): Declaration[] | null {
  if (NONE.test(sentence) || ASKED.test(sentence)) return []
  const match = PROSE.exec(sentence.replace(/^[•·(\d.)\s-]*(?=\p{L})/u, ''))
  if (!match) return null
  const names = splitNames(
    match[1]!.replace(/^(?:later in the meeting|in the interests? of [\w\s]+|note|at this point|it was noted that|having)[,:]?\s+/i, ''),
  ).filter((name) => looksLikeName(name, true))
  return names.map((name) => declaration(parseName(name).name, match[2]!))
}

function declaration(name: string, said: string): Declaration {
  const item = itemOf(said)
  const interest = interestOf(said)
  const read: Declaration = { name }
  if (item !== undefined) read.item = item
  if (interest !== '') read.interest = interest
  const left = leaving(said)
  if (left !== undefined) read.left = left
  return read
}

function itemOf(text: string): string | undefined {
  const match = ITEM.exec(text) ?? /^(\d{2,5})\b(?!\/)/.exec(text)
  return match ? (match[1] ?? match[2] ?? match[3])?.trim().replace(/\.$/, '') : undefined
}

const AFTER = /,?\s+and\s+(?:would\s+(?:leave|withdraw)|left|withdrew|remained|stayed|took\s+no|did\s+not)\b.*$/i
const interestOf = (said: string): string =>
  withoutEnd(said.trim().replace(AFTER, ''), '.;,').replace(/^(?:an?|that|his|her|their|the)\s+(?=\S)/i, '')

function leaving(text: string): boolean | undefined {
  if (STAYED.test(text)) return false
  return LEFT.test(text) ? true : undefined
}

/** “He left the meeting and took no part”: said of whoever declared just before. */
function afterwards(sentence: string, declared: Declaration[]): void {
  const last = declared[declared.length - 1]
  if (!last) return
  const all = /^(?:they|both)\b/i.test(sentence) ? declared.filter((each) => each.interest === last.interest) : [last]
  const surname = readCore(last.name, true)?.surname
  const speaks =
    /^(?:he|she|they|the (?:member|councillor)|both|having|and)\b/i.test(sentence) || (surname !== undefined && sentence.includes(surname))
  const left = speaks ? leaving(sentence) : undefined
  if (left !== undefined) for (const each of all) each.left ??= left
}

/** “Item 4b – Mr Hale (Financial)”, “Cllr Moss - Member of the Trust”, “Cllr Hale re planning matters, Agenda No. 2388”. */
function readListed(sentence: string): Declaration[] | null {
  const text = sentence
    .replace(/^(?:\d+\.\s+)?(?:declarations?|disclosures?) of (?:\w+ )*interests?\s*[:–-]\s*/i, '')
    .replace(/^[•·]\s*/, '')
  if (NONE.test(text)) return []
  const byItem = /^((?:agenda )?(?:item|minute|no\.)\s*[\w./()]+(?:\s*[–—-]\s*[^–—]{3,80})?)\s*[–—:-]+\s*(.+)$/i.exec(text)
  if (byItem && isNames(byItem[2]!.replace(/\([^)]*\)/g, '').trim())) return listed(byItem[2]!, byItem[1]!)
  const byName = /^(.{3,90}?)\s*(?:\s[–—-]\s?|[–—:]\s|\s(?:re|regarding|in respect of|in relation to|on)\s)\s*(.+)$/i.exec(text)
  if (!byName) return null
  if (!isNames(byName[1]!)) return null
  return splitNames(byName[1]!).map((name) => declaration(parseName(name).name, byName[2]!))
}

function listed(names: string, item: string): Declaration[] {
  return splitNames(names).map((entry) => {
    const note = /\(([^)]+)\)/.exec(entry)?.[1]
    const read: Declaration = { name: parseName(entry.replace(/\([^)]*\)/g, '')).name }
    const number = itemOf(item)
    if (number !== undefined) read.item = number
    if (note !== undefined) read.interest = note
    return read
  })
}

/** The names are all there is before the dash. */
const isWholly = (text: string, names: readonly string[]): boolean =>
  names.join('').replace(/\W/g, '').length >= text.replace(/\b(?:and|cllrs?|councillors?)\b/gi, '').replace(/\W/g, '').length * 0.7

const isNames = (text: string): boolean => {
  const names = splitNames(text)
  return names.length > 0 && names.every((name) => looksLikeName(name, true)) && isWholly(text, names)
}

/** A table row: the cell that is a name, the cell that is an item, the rest the interest. */
function readCells(cells: string[]): Declaration[] {
  const who = cells.findIndex((cell) => looksLikeName(cell) && readCore(parseName(cell).name) !== null)
  if (who < 0) return []
  const others = cells.filter((cell, at) => at !== who && cell.trim() !== '')
  const number = others.findIndex((cell) => /^(?:item\s*)?[A-Z]?\d{1,3}[a-z]?(?:\s*\([a-z]\))?\.?(?:\s*[–-].*)?$/i.test(cell.trim()))
  const read: Declaration = { name: parseName(cells[who]!).name }
  if (number >= 0) read.item = itemOf(`item ${others[number]!.replace(/^item\s*/i, '')}`) ?? others[number]!.trim()
  const interest = others.filter((_, at) => at !== number).join('; ')
  if (interest !== '') read.interest = interest
  return [read]
}
