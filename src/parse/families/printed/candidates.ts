/** Paragraphs that could head an item of printed minutes or an agenda: what each shows, before any is chosen. */

import type { Line } from '../../../extract/text.js'
import { readResolution } from '../../decisions/index.js'
import { readOutcome } from '../../decisions/outcome.js'
import { withoutReference } from '../../item-title.js'
import { readLabel } from '../../labels.js'
import { boldHead, type Para } from '../../para.js'
import { readAction } from '../../rules/action.js'
import { readDate } from '../../rules/date.js'
import { readTime } from '../../rules/time.js'
import type { Bulleted } from '../../series/bulleted.js'
import { type Head, readHeads } from '../../series/head.js'
import { SPEAKS as SENTENCE, titleness } from '../../series/title.js'
import { isAftermath } from './aftermath.js'
import type { Candidate } from './candidate.js'
import { isAttendanceLabel, isKnownTitle, isNeverItem } from './known-titles.js'
import { headsOfSentences } from './levels.js'
import { isSectionHead } from './sections.js'
import { cleanTitle, endOfTitle, isCaps, SPEAKS } from './title-end.js'

const TWOFOLD = /^(?:minutes|notes|roll call|apologies(?: for absence)?|substitut(?:es|ions))\W*$/i

/** A heading over who was there, though a sentence tells it. */
const TELLS_WHO = /\b(?:present|attend|absen|apolog|substitut|sederunt)/i

const REFERENCE_ALONE = /^[([]\s*(?:agenda\s+)?item\b[^)\]]{0,30}[)\]]\.?$/i

/** The head of a table of items: what stands above it is no item. */
const TABLE_HEAD =
  /^(?:agenda\s+item(?:s|\s+no\.?)?|(?:agenda\s+)?(?:item\s+)?(?:no\.?|number)\s+(?:agenda\s+)?item\b.{0,40}|(?:agenda\s+)?items?\s+action(?:s| by)?)$/i

const NEVER =
  /^roll call\b|^(?:agenda )?items?\s*\/\s*discussion\b|^(?:(?:minute|item|agenda item|no)\.?(?: no\.?)?(?: item)?(?: action(?: by)?)?|agenda|minutes|notes|\(?pages?:?\s?\d+(?:\s?[-–]\s?\d+)?\)?|to follow|page\b.{0,12}|action(?: by)?s?|continued|recommendations?|decisions?|background|introduction)\W*$/i

/** A name is no title, and a sentence is none. */
const PERSON = /^(?:councillor|cllr|councilmember|alderman|mr|mrs|ms|miss|dr|his worship|mayor)\.?\s\p{Lu}[^:]{1,40}$/iu

/** Lines of the document's own head, however they are set. */
const isHeadLine = (text: string) =>
  (OF_A_PAPER.test(text) ? !isKnownTitle(cleanTitle(text)) : OF_A_BODY.test(text)) || readDate(text) !== null
const OF_A_PAPER = /^(?:draft\s+)?(?:minutes|agenda|notice|notes|summons)\b/i
const OF_A_BODY = /\b(?:council|committee|board|panel|authority|cabinet|meeting)$|^cyngor\b/i

/** `17:15, Wednesday 21 September 2031, Mill School`: when and where a meeting is to be heads no business. */
function isDayAndHour(title: string): boolean {
  const [date, time] = [readDate(title), readTime(title)]
  return date !== null && time !== null && Math.min(date.index, time.index) === 0
}

/** A heading of the markup behind one of its level that had text under it: the items have begun, whatever it says. */
function goesOnFrom(before: Para[], { lines }: Para): boolean {
  const level = lines[0]!.hint?.heading
  return level !== undefined && before.slice(0, -1).some((p, i) => headingOf(p) === level && isSentence(before[i + 1]!))
}

const headingOf = (para: Para) => para.lines[0]!.hint?.heading
const isSentence = (para: Para) => headingOf(para) === undefined && /[.!?]$/.test(para.text)

/** `CHAIR ____________`, `Date …………`: a rule to write on. */
const isToFillIn = (text: string) => text.length < 120 && /_{4}|…{3}|\.{7}/.test(text)

export const isReference = (text: string) => REFERENCE_ALONE.test(text)

/**
 * @param numbers the numbers of the series that could be the items, by the line that each heads
 * @param which those with a number, or those without, alone: a series is rated by its own, and most paragraphs have none
 */
export function candidates(paras: Para[], numbers: Map<Line, Head>, which?: 'numbered' | 'others'): Candidate[] {
  const numberOf = (para: Para | undefined) => (para ? numberIn(para, numbers.get(para.lines[0]!)) : null)
  const from = paras.findIndex((p, i) => TABLE_HEAD.test(p.text) || isListHead(p, paras[i + 1], numberOf(paras[i + 1])))
  const dated = paras.slice(0, 12).findIndex((p) => readDate(p.text) !== null && p.text.length < 120)
  const allBold = paras.filter((p) => p.lines.every((l) => l.bold)).length > paras.length * 0.6
  const told = headsOfSentences(paras)
  return paras.flatMap((para, at) => {
    const number = at <= from ? null : numberOf(para)
    if (at <= from || (which && (number !== null) !== (which === 'numbered'))) return []
    return early(
      unstyled(
        listedUnder(candidate(para, at, paras, number ?? numberOfRow(para), told.has(para) && !TELLS_WHO.test(para.text)), from),
        allBold,
      ),
      dated,
    )
  })
}

/** A table of minutes numbers its rows, whatever series the other numbers are of. */
const numberOfRow = ({ text, lines }: Para): Head | null => (lines[0]!.hint?.numbered ? (readHeads(text, true)[0] ?? null) : null)

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

/** @param headed a heading as those of items are, over a sentence */
function candidate(para: Para, at: number, paras: Para[], number: Head | null, headed: boolean): Candidate | null {
  const [before, after] = [paras[at - 1], paras[at + 1]]
  const first = para.lines[0]!
  if (para.rows || isReference(para.text) || isToFillIn(para.text)) return null
  const never = !number && NEVER.test(para.text)
  if ((never && !TWOFOLD.test(para.text)) || (!number && isSectionHead(para.text))) return null
  if (!number && first.hint?.heading === undefined && isAftermath(para.text)) return null
  if (!number && first.hint?.list?.label === '•') return null
  if (first.hint?.caption) return null
  if (!number && first.hint?.title) return { ...unset(para, at), bold: true, row: true }
  const text = number ? para.text.slice(number.length) : para.text
  const titleEnd = endOfTitle(para, number?.length ?? 0)
  const title = text.slice(0, titleEnd)
  const told = text.slice(titleEnd)
  const bold = para.bold || boldHead(para) >= (number?.length ?? 0) + Math.min(4, title.length) || first.hint?.heading !== undefined
  const caps = isCaps(title) || /^(?:\p{Lu}{2,}[\s/,&]+){2,}/u.test(title)
  const referred = (after !== undefined && isReference(after.text)) || withoutReference(title).referred
  /** A number alone on its line: its title stands below. */
  const titled =
    number && text === '' && after
      ? isTitle(after.text, true)
      : isTitle(title, text.length === titleEnd, first.hint?.heading !== undefined && para.gap > 0) || isSetAsTitle(title, bold)
  if (!number && !titled) return null
  if (!number && first.hint?.heading === undefined && (readOutcome(title) || readAction(para.text)?.start === 0)) return null
  const known = isKnownTitle(cleanTitle(title))
  const opening = at < 8 && !referred && isHeadLine(title) && !SPEAKS.test(told)
  if (!number && opening && !headed && !goesOnFrom(paras.slice(0, at), para)) return null
  if (!number && !referred && isDayAndHour(title)) return null
  if (!number && ((!headed && isNeverItem(cleanTitle(title.split(':')[0]!))) || (readLabel(para.text) !== null && !known))) return null
  if (!number && !known && !referred && (PERSON.test(title) || SPEAKS.test(title))) return null
  /** `The Clerk explained that there were two lots: …`: a sentence up to its colon. */
  if (!number && !known && !bold && !caps && titleEnd < text.length && SENTENCE.test(title)) return null
  const twofold = !number && (bold || caps || first.underline === true) && TWOFOLD.test(cleanTitle(title))
  const names = !number && isAttendanceLabel(cleanTitle(title)) && (titleEnd < text.length ? !(caps && SPEAKS.test(told)) : !bold)
  if (names && !headed && !twofold) return null
  if (never && !twofold) return null
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
    ...(first.underline && titleEnd === text.length ? { underlined: true } : {}),
    titled,
    referred,
    indent: Math.round(para.indent),
    textIndent: first.textIndent,
    size: first.size ?? 0,
    heading: first.hint?.heading ?? 0,
    known,
    listed: false,
    apart: para.gap >= 0.4 || at === 0 || para.at.page !== before?.lines.at(-1)?.place.page,
    twofold: twofold && !headed && (names || never),
    row: number !== null && (first.hint?.numbered ?? false),
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
  twofold: false,
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

/** @param headed a heading of the markup, set apart: one in small letters is a title too (`quay-users list`) */
function isTitle(title: string, whole: boolean, headed = false): boolean {
  if (title.length > 260 || !(headed || /^[“"‘'(*]?[\p{Lu}\d]/u.test(title))) return false
  if (/^that\b/i.test(title)) return false
  if (/\b(?:resolved|agreed that|seconded by)\b/i.test(title) && !/^minutes/i.test(title)) return false
  return !whole || !/[.;,]$/.test(title) || title.length < 60 || isCaps(title)
}
