/** Paragraphs that could head an item of printed minutes or an agenda: what each shows, before any is chosen. */

import type { Line } from '../../../extract/text.js'
import { withoutEnd } from '../../../writing/ends.js'
import { readResolution } from '../../decisions/index.js'
import { readOutcome } from '../../decisions/outcome.js'
import { withoutReference } from '../../item-title.js'
import { readLabel } from '../../labels.js'
import { boldHead, type Para } from '../../para.js'
import { readDate } from '../../rules/date.js'
import type { Bulleted } from '../../series/bulleted.js'
import type { Head } from '../../series/head.js'
import { titleness } from '../../series/title.js'
import { isAttendanceLabel, isKnownTitle, isNeverItem } from './known-titles.js'
import { isSectionHead } from './sections.js'

export interface Candidate {
  /** Index of the paragraph. */
  at: number
  number: Head | null
  /** Text after the number. */
  text: string
  /** Where the title ends in `text` and the item’s own text runs on; text.length where it is all title. */
  titleEnd: number
  /** Where the item’s own text begins in `text`: past the mark behind the title. */
  textFrom: number
  bold: boolean
  caps: boolean
  /** Reads as a title: short, capitalised, no sentence. */
  titled: boolean
  /** `(Item 4)` stands in it or right after it. */
  referred: boolean
  indent: number
  size: number
  /** The level of a heading of the markup; 0 where it is none. */
  heading: number
  /** Business minuted under these words everywhere. */
  known: boolean
  /** It stands under the head of a table of items. */
  listed: boolean
  /** A blank line, or the usual gap, stands before it. */
  apart: boolean
}

/** All in capitals outside its brackets; a sentence wholly in brackets (`(Councillor Quill left.)`) is not. */
function isCaps(text: string): boolean {
  const plain = text.length < 300 ? text.replace(/\([^()]*\)|\b\d+(?:st|nd|rd|th)\b/gi, '') : ''
  return /\p{Lu}/u.test(plain) && !/\p{Ll}/u.test(plain)
}
const REFERENCE_ALONE = /^\(\s*(?:agenda\s+)?item\b[^)]{0,30}\)\.?$/i

/** The head of a table of items: what stands above it is no item. */
const TABLE_HEAD =
  /^(?:agenda\s+item(?:s|\s+no\.?)?|(?:agenda\s+)?(?:item\s+)?(?:no\.?|number)\s+(?:agenda\s+)?item\b.{0,40}|(?:agenda\s+)?items?\s+action(?:s| by)?)$/i

const NEVER =
  /^roll call\b|^(?:agenda )?items?\s*\/\s*discussion\b|^(?:(?:minute|item|agenda item|no)\.?(?: no\.?)?(?: item)?(?: action(?: by)?)?|agenda|minutes|notes|\(?pages?:?\s?\d+(?:\s?[-–]\s?\d+)?\)?|to follow|page\b.{0,12}|action(?: by)?s?|continued|recommendations?|decisions?|background|introduction)\W*$/i

/** `GRANTED`, `Noted.`: what became of the matter above it. */
const DONE_ALONE = /^\W*\p{L}{3,}ed\W*(?:\(.*\)\W*)?$/iu

/** A name is no title, and a sentence is none. */
const PERSON = /^(?:councillor|cllr|councilmember|alderman|mr|mrs|ms|miss|dr|his worship|mayor)\.?\s\p{Lu}[^:]{1,40}$/iu
const SPEAKS =
  /\b(?:was|were|had|has been|have been|reported|noted|agreed|asked|said|apologised|closed at|thanked)\b|^\W*(?:\d{1,2}[.:]\d\d\s*(?:[ap]\.?m\.?)?|£[\d,.]+)\W*$/i

/** Lines of the document's own head, however they are set. */
const isHeadLine = (text: string) =>
  (/^(?:draft\s+)?(?:minutes|agenda|notice|notes|summons)\b/i.test(text) && !isKnownTitle(cleanTitle(text))) ||
  /\b(?:council|committee|board|panel|authority|cabinet|meeting)$|^cyngor\b/i.test(text) ||
  readDate(text) !== null

/** `CHAIR ____________`, `Date …………`: a rule to write on. */
const isToFillIn = (text: string) => text.length < 120 && /_{4}|…{3}|\.{7}/.test(text)

export const isReference = (text: string) => REFERENCE_ALONE.test(text)

/** @param numbers the numbers of the series that could be the items, by the line that each heads. */
export function candidates(paras: Para[], numbers: Map<Line, Head>): Candidate[] {
  const numberOf = (para: Para | undefined) => (para ? numberIn(para, numbers.get(para.lines[0]!)) : null)
  const from = paras.findIndex((p, i) => TABLE_HEAD.test(p.text) || isListHead(p, paras[i + 1], numberOf(paras[i + 1])))
  const dated = paras.slice(0, 12).findIndex((p) => readDate(p.text) !== null && p.text.length < 120)
  const allBold = paras.filter((p) => p.lines.every((l) => l.bold)).length > paras.length * 0.6
  return paras.flatMap((para, at) =>
    at <= from ? [] : early(unstyled(listedUnder(candidate(para, at, paras, numberOf(para)), from), allBold), dated),
  )
}

/** A number alone on its line, its title on the next: the head takes in the space that joins the two. */
function numberIn({ text }: Para, head: Head | undefined): Head | null {
  if (!head) return null
  return text[head.length] === ' ' ? { ...head, length: head.length + 1 } : head
}

/** `AGENDA`, and the first item right under it. */
const isListHead = (para: Para, after: Para | undefined, number: Head | null) =>
  after !== undefined && /^agenda\W*$/i.test(para.text) && number?.values.at(-1) === 1

/** Where all is bold, bold says nothing. */
const unstyled = (found: Candidate[], allBold: boolean) => (allBold ? found.map((c) => ({ ...c, bold: false })) : found)

/** An unnumbered line before the day of the meeting belongs to the head. */
const early = (found: Candidate[], dated: number) => found.filter((c) => c.number !== null || c.at > dated || c.referred)

const listedUnder = (found: Candidate | null, from: number) => (found ? [{ ...found, listed: from >= 0 }] : [])

function candidate(para: Para, at: number, paras: Para[], number: Head | null): Candidate | null {
  const [before, after] = [paras[at - 1], paras[at + 1]]
  const first = para.lines[0]!
  if (para.rows || isReference(para.text) || isToFillIn(para.text)) return null
  if (!number && (NEVER.test(para.text) || isSectionHead(para.text) || DONE_ALONE.test(para.text) || readOutcome(para.text))) return null
  if (!number && first.hint?.list?.label === '•') return null
  const text = number ? para.text.slice(number.length) : para.text
  const titleEnd = endOfTitle(para, number?.length ?? 0)
  const title = text.slice(0, titleEnd)
  const bold = para.bold || boldHead(para) >= (number?.length ?? 0) + Math.min(4, title.length) || first.hint?.heading !== undefined
  const caps = isCaps(title) || /^(?:\p{Lu}{2,}[\s/,&]+){2,}/u.test(title)
  const referred = (after !== undefined && isReference(after.text)) || withoutReference(title).referred
  /** A number alone on its line: its title stands below. */
  const titled =
    number && text === '' && after ? isTitle(after.text, true) : isTitle(title, text.length === titleEnd) || isSetAsTitle(title, bold)
  const known = isKnownTitle(cleanTitle(title))
  if (!number && (!titled || (at < 8 && !referred && !first.hint?.title && isHeadLine(title)))) return null
  if (!number && (isNeverItem(cleanTitle(title.split(':')[0]!)) || (readLabel(para.text) !== null && !known))) return null
  if (!number && !known && !referred && (PERSON.test(title) || SPEAKS.test(title))) return null
  const told = text.slice(titleEnd)
  if (!number && isAttendanceLabel(cleanTitle(title)) && (titleEnd < text.length ? !(caps && SPEAKS.test(told)) : !bold)) return null
  if (!number && at < 8 && told !== '' && readDate(told) !== null && !SPEAKS.test(told)) return null
  const marked = bold || caps || referred || first.underline || first.hint?.heading
  if (!number && !marked && !known && titleEnd === text.length && !/:\s*[-–—]?$/.test(text)) return null
  return {
    at,
    number,
    text,
    titleEnd,
    textFrom: titleEnd,
    bold,
    caps,
    titled,
    referred,
    indent: Math.round(para.indent),
    size: first.size ?? 0,
    heading: first.hint?.heading ?? 0,
    known,
    listed: false,
    apart: para.gap >= 0.4 || at === 0 || para.at.page !== before?.lines.at(-1)?.place.page,
  }
}

/** A head that nothing sets apart: all of it is title. */
export const unset = ({ text, indent }: Para, at: number): Candidate => ({
  at,
  number: null,
  text,
  titleEnd: text.length,
  textFrom: text.length,
  bold: false,
  caps: false,
  titled: true,
  referred: false,
  indent,
  size: 0,
  heading: 0,
  known: false,
  listed: false,
  apart: true,
})

/** A point of a list: its title stands behind the bullet. */
export const bulleted = (para: Para, { at, from, end, next }: Bulleted): Candidate => ({
  ...unset(para, at),
  text: para.text.slice(from),
  titleEnd: end - from,
  textFrom: next - from,
})

/** Bold, and all else of a title but that it ends like a sentence: `To agree the minutes of the last meeting.` */
const isSetAsTitle = (title: string, bold: boolean) => bold && titleness(title.trim(), true) > 0.5 && !readResolution(title)

function isTitle(title: string, whole: boolean): boolean {
  if (title.length > 260 || !/^[“"‘'(*]?[\p{Lu}\d]/u.test(title)) return false
  if (/^that\b/i.test(title)) return false
  if (/\b(?:resolved|agreed that|seconded by)\b/i.test(title) && !/^minutes/i.test(title)) return false
  return !whole || !/[.;,]$/.test(title) || title.length < 60 || isCaps(title)
}

/** A title runs up to its colon, or as far as its bold goes, where the item’s text follows on the line. */
function endOfTitle(para: Para, numbered: number): number {
  const text = para.text.slice(numbered)
  const boldTo = boldHead(para) - numbered
  if (boldTo > 3 && boldTo < text.length - 1 && !para.bold) return snapToWord(text, boldTo)
  const shout = numbered === 0 && !para.bold ? SHOUT.exec(text)?.[0] : undefined
  if (shout && !DECIDES.test(shout)) return shout.length
  const colon = /^(?:[^.:;]{2,90}?|A\.?O\.?C?\.?B\.?)\s?[:;](?:\s?[-–—])?(?=\s)/.exec(text)
  if (
    colon &&
    (isKnownTitle(cleanTitle(colon[0])) || (tells(text.slice(colon[0].length)) && !goesOn(colon[0], text.slice(colon[0].length)))) &&
    (!para.bold || isKnownTitle(cleanTitle(colon[0])) || (numbered > 0 && text.length - colon[0].length > 60 && /\.$/.test(text))) &&
    !/\b(?:following|that|are|is|was|were|as follows)\s?[:;]/i.test(colon[0])
  )
    return colon[0].length
  const dash = /^\p{Lu}[^.:;–—]{1,60}?\s[–—]\s(?=\p{Lu})/u.exec(text)
  if (
    dash &&
    numbered &&
    ((isCaps(dash[0]) && !isCaps(text.slice(dash[0].length))) || (SPEAKS.test(text.slice(dash[0].length)) && /\.$/.test(text)))
  )
    return dash[0].length
  const done = numbered ? DONE.exec(text) : null
  if (done && (isKnownTitle(cleanTitle(done[0])) || DONE_WORDS.test(text.slice(done[0].length)))) return done[0].length
  const repeated =
    /^(?:Apologies(?: for [Aa]bsence)?|APOLOGIES(?: FOR ABSENCE)?|Declarations? of [Ii]nterests?(?: [io]n (?:any )?(?:agenda )?items?(?: on the agenda)?)?|DECLARATIONS? OF INTERESTS?)\.?\s+(?=\p{Lu}\p{Ll}+\b.{0,40}\b(?:was|were|had|none|None)\b)/u.exec(
      text,
    )
  if (numbered && repeated) return repeated[0].length
  return text.length
}

const DECIDES = /^(?:(?:IT WAS|UNANIMOUSLY|ALSO|FURTHER|AND) )*(?:\p{Lu}+ED|CARRIED|LOST|RESOLUTION|MOTION|AMENDMENT|DECISION|ACTION)\b/u

/** `HIGHWAYS AND PATHS. The Clerk had asked …`, `APOLOGIES were received from …`: what is shouted runs into the text. */
const SHOUT =
  /^(?=[^\p{Ll}]*\p{Lu}{5})\p{Lu}[\p{Lu}\d’'&,/() -]{3,80}[\p{Lu})](?:\s?[.:;–—-]{1,2})?\s+(?=[“"‘(£]?(?:\p{Lu}?\p{Ll}|\p{Lu}\s\p{Ll}))/u

/** `3. Correspondence - circulated.`, `7. Next meeting - Thursday 3 May`: what was done follows a hyphen on the line. */
const DONE = /^\p{Lu}[^:;–—]{2,80}?\s[-–—]\s(?=\p{Ll}|\p{Lu}\p{Ll})/u
const DONE_WORDS = /^(?:(?:all\s)?(?:approved|agreed|accepted|adopted|noted|received|circulated|deferred|signed)|none|nil)\b/i

/** What follows a colon is text, not the rest of a title (`Safer Streets Plan: Delivery & Performance`). */
const tells = (rest: string) => rest.length > 60 || /[.?!)]$/.test(rest) || /^\W*(?:none|nil|n\/a|no)\b/i.test(rest)

/** Words for a kind of business: `Motion: To light the quay`. */
const KIND =
  /^(?:(?:proposed |draft |joint )?(?:resolution|motion|ordinance|by-?law|proposal|recommendation|application|planning application|presentation|deputation|public hearing)(?: (?:no\.? ?)?[\d/-]+)?)\s?[:;]/i

/** The title goes on behind its colon: all of it is shouted, or what stands before says only what kind of business it is. */
const goesOn = (head: string, rest: string) =>
  (KIND.test(head) && !/\b(?:moved|seconded|resolved|carried)\b/i.test(rest) && !SPEAKS.test(rest)) || (isCaps(head) && isCaps(rest))

function snapToWord(text: string, at: number): number {
  const rest = /^[\s:.–—-]*/.exec(text.slice(at))![0]
  return at + rest.length
}

/** The title without its closing colon or dash. */
export const cleanTitle = (title: string) =>
  withoutEnd(title.replace(/\s*\bFIELD_[A-Z_]+\b/g, ''), ':;–—-')
    .replace(/\s*\.$/, (m) => (/\b(?:etc|[A-Z]\.[A-Z])\.$/.test(title) ? m : ''))
    .trim()
