/** Where the title of one paragraph ends, by what the paragraph alone shows; what several heads show together is in series/cut.ts. */
import { withoutEnd } from '../../../writing/ends.js'
import { boldHead, type Para } from '../../para.js'
import { isKnownTitle } from './known-titles.js'

/** All in capitals outside its brackets; a sentence wholly in brackets (`(Councillor Quill left.)`) is not. */
export function isCaps(text: string): boolean {
  const plain = text.length < 300 ? text.replace(/\([^()]*\)|\b\d+(?:st|nd|rd|th)\b/gi, '') : ''
  return /\p{Lu}/u.test(plain) && !/\p{Ll}/u.test(plain)
}

export const SPEAKS =
  /\b(?:was|were|had|has been|have been|reported|noted|agreed|asked|said|apologised|closed at|thanked)\b|^\W*(?:\d{1,2}[.:]\d\d\s*(?:[ap]\.?m\.?)?|£[\d,.]+)\W*$/i

/** A title runs up to its colon, or as far as its bold goes, where the item’s text follows on the line. */
export function endOfTitle(para: Para, numbered: number): number {
  const text = para.text.slice(numbered)
  const boldTo = boldHead(para) - numbered
  if (boldTo > 3 && boldTo < text.length - 1 && !para.bold) return snapToWord(text, boldTo)
  const shout = numbered === 0 && !para.bold ? SHOUT.exec(text)?.[0] : undefined
  if (shout && !DECIDES.test(shout) && !isCaps(text.slice(shout.length).split(/(?<=[.:])\s/, 1)[0]!)) return shout.length
  const colon = /^(?:[^.:;]{2,90}?|A\.?O\.?C?\.?B\.?)\s?[:;](?:\s?[-–—])?(?=\s)/.exec(text)
  if (
    colon &&
    (isKnownTitle(cleanTitle(colon[0])) || (tells(text.slice(colon[0].length)) && !goesOn(colon[0], text.slice(colon[0].length)))) &&
    (!para.bold || isKnownTitle(cleanTitle(colon[0])) || (numbered > 0 && text.length - colon[0].length > 60 && /\.$/.test(text))) &&
    !/\b(?:following|that|are|is|was|were|as follows)\s?[:;]/i.test(colon[0])
  )
    return colon[0].length
  const dash = /^\p{Lu}[^.:;–—]{1,60}?\s[–—]\s(?=\p{Lu})/u.exec(text)
  const sentence = dash !== null && SPEAKS.test(text.slice(dash[0].length)) && /\.$/.test(text)
  if (dash && !numbered && sentence && !para.bold && !SPEAKS.test(dash[0])) return dash[0].length
  if (dash && numbered && ((isCaps(dash[0]) && !isCaps(text.slice(dash[0].length))) || sentence)) return dash[0].length
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
  /^(?=[^\p{Ll}]*\p{Lu}{5})\p{Lu}[\p{Lu}\d’'&,/() -]{3,80}[\p{Lu})](?:\s?[.:;,–—-]{1,2}\s+(?=[^\p{Ll}]{0,24}\p{Ll})|\s+(?!\([^()]{1,40}\)\W*$)(?=[“"‘(£]?(?:\p{Lu}?\p{Ll}|\p{Lu}\s\p{Ll})))/u

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
  withoutStop(withoutEnd(title.includes('FIELD_') ? title.replace(/\s*\bFIELD_[A-Z_]+\b/g, '') : title, ':;,–—-'), title).trim()

const withoutStop = (text: string, title: string) =>
  text.endsWith('.') && !/\b(?:etc|[A-Z]\.[A-Z])\.$/.test(title) ? withoutEnd(text.slice(0, -1), '') : text
