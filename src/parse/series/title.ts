/** What of a member's text is its title. The mark between title and text is found for a whole series, never line by line. */

import { matchesOf } from '../../writing/matches.js'
import type { Place } from './place.js'
import { sentenceStart } from './sentence-start.js'

/** Marks that can part a title from the text behind it, the plainest first. */
export const CUTS = ['bold', 'capitals', 'wide', 'dash', 'colon', 'stop', 'sentence'] as const
export type Cut = (typeof CUTS)[number]

/** Longer than this is no title, whatever it looks like. */
const LONGEST = 260
/** No title ends behind this. */
const FAR = LONGEST * 2 + 40
/** `To receive declarations of interest …`: business as an agenda words it, whatever stands further on. */
export const TO_DO = /^To (?:\p{Ll}{3,}|\p{Lu}{3,})\b/u
/** Where a title must end at a mark, it is brief; at a dash set off by spaces it may be longer. */
const BRIEF = 110
const LONGISH = 160

/**
 * Words that only sentences have: a verb form of what was, is or will be. Grammar, no business: no list of titles or of
 * what councils do stands here.
 */
export const SPEAKS = /\b(?:was|were|is|are|had|has|have|been|being|will|would|shall|could|did|does|said|he|she|they|it|that|who|which)\b/i

const startsTitle = (text: string) => /^[“"‘'(*£]{0,2}(?:[\p{Lu}\p{N}]|\p{Ll}-?\p{Lu})/u.test(text)
const startsText = (text: string) => /^[“"‘'(•*-]{0,2}\s?[\p{Lu}\p{N}(£•]/u.test(text)

/** All letters outside brackets are capitals, and there are at least three. */
export function isCapitals(text: string): boolean {
  if (!text.includes('(') && /\p{Ll}{3}/u.test(text)) return false
  const plain = text.replace(/\([^()]*\)|\d(?:st|nd|rd|th)\b/gi, '')
  return /\p{Lu}[^\p{L}]*\p{Lu}[^\p{L}]*\p{Lu}/u.test(plain) && !/\p{Ll}/u.test(plain.replace(/(?<=\p{Lu})(?:s|’s)\b/gu, ''))
}

/** Nearly all longer words of a longer line begin with a capital: `Recommendation to Approve Findings to Allow Meetings`. */
export function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? []
  return words.length >= 4 && words.filter((w) => /^\p{Lu}/u.test(w)).length / words.length > 0.8
}

/**
 * How much the text reads as a title: 1 for a short capitalised line without a sentence in it, -1 for what goes on in small
 * letters or is a passage.
 * @param styled bold, underlined, capitals or a heading of the markup.
 */
export function titleness(text: string, styled: boolean): number {
  if (text === '') return 0.3
  if (!startsTitle(text)) return -1
  if (text.length > LONGEST * 2) return -1
  const toDo = TO_DO.test(text)
  const cased = toDo || isTitleCase(text)
  if (text.length > LONGEST && !cased) return -1
  let score = cased ? 0.7 : 0.6
  if (text.length > 120) score -= styled || cased ? 0.2 : text.length > LONGISH ? 0.7 : 0.4
  if (/[.;,]$/.test(text) && !/\b(?:etc|\p{Lu})\.$/u.test(text))
    score -= styled || toDo || (cased && !/[.?!]\s/.test(text)) ? 0.1 : text.length < 60 ? 0.35 : 0.7
  if (SPEAKS.test(text)) score -= styled || cased ? 0.25 : 0.6
  if (styled) score += 0.4
  return Math.max(-1, Math.min(1, score))
}

/** Whether the first `to` characters of a member's text are set as a title. */
export const isStyled = (place: Place, from: number, to: number) =>
  place.boldTo >= from + (to - from) * 0.8 ||
  (place.line.underline ?? false) ||
  place.line.hint?.heading !== undefined ||
  isCapitals(place.text.slice(from, to))

/** `Declarations of interest - none`, `Minutes – accepted as correct`: what came of it, and no more. */
export const CAME_OF_IT =
  /^(?:none|nil|n\/a|not applicable|no\s\p{Ll}+|(?:all\s)?(?:approved|agreed|accepted|adopted|noted|received|circulated|deferred|signed))\b[^:]{0,40}$/iu
/** `Comments:- play area needs cleaning`: text follows, whatever it begins with. */
const LEADS = /:\s?[–—-]/
/** `(Pages 3 - 15)`, `(Item 4)` behind a title belong to it. */
const AFTER_TITLE = /^\(?(?:pages?|items?|agenda item)\b[^)]{0,24}\)?$/i

/** Where the title ends by one mark, with where the text begins; null where the mark is not there or parts no title. */
export function cutAt(place: Place, from: number, cut: Cut): { end: number; next: number } | null {
  const text = place.text.slice(from)
  const found = find(place, text, from, cut)
  if (!found) return null
  const title = text.slice(0, found.end).trim()
  const rest = text.slice(found.next)
  const most =
    cut === 'bold' || cut === 'capitals' || isTitleCase(title)
      ? LONGEST * 2
      : TO_DO.test(title)
        ? LONGEST
        : cut === 'dash'
          ? LONGISH
          : BRIEF
  if (title.length < 2 || title.length > most) return null
  /** `25/00386/HOU – 14 Mill Close`: the reference of what is applied for is half of a title. */
  if (cut !== 'bold' && cut !== 'wide' && /^(?:\S*\d\S*|.*[–—-]\s\d+\w?)(?:\s?[–—-])?$/.test(title) && !SPEAKS.test(rest)) return null
  if (
    !startsTitle(title) ||
    !/\p{L}/u.test(title) ||
    rest.trim() === '' ||
    !(
      startsText(rest) ||
      CAME_OF_IT.test(rest) ||
      (cut === 'dash' && SPEAKS.test(rest)) ||
      LEADS.test(text.slice(found.end, found.next))
    ) ||
    AFTER_TITLE.test(rest)
  )
    return null
  return { end: from + found.end, next: from + found.next }
}

function find(place: Place, text: string, from: number, cut: Cut): { end: number; next: number } | null {
  switch (cut) {
    case 'bold': {
      const end = place.boldTo - from
      if (end < 3 || end >= text.length - 1) return null
      const at = wordBefore(text, end)
      return { end: at, next: at + /^[\s:.–—-]*/.exec(text.slice(at))![0].length }
    }
    case 'wide': {
      const stop = place.line.hint?.stops?.find((s) => s > from + 2)
      return stop === undefined ? null : { end: stop - from, next: stop - from }
    }
    case 'capitals': {
      const m = /^(?:[^\p{Ll}]*[^\p{Ll}\s]\s+)(?=["“‘(]?\p{Lu}\p{Ll})/u.exec(text.slice(0, FAR))
      return m && isCapitals(m[0]) && m[0].length > 6 ? { end: m[0].trimEnd().length, next: m[0].length } : null
    }
    case 'dash': {
      /** `Leisure centre – future options – Members heard`: the one before a capital, where there are several. */
      const ends = marksIn(/\s+[–—-]{1,2}\s+|[–—]{1,2}\s+|:\s?[–—-]\s*/g, text)
      return ends.find(({ end, next }) => end <= LONGISH && startsText(text.slice(next))) ?? ends[0] ?? null
    }
    case 'colon': {
      /** `Waste centre: winter hours: Use was up`: the one before a capital, where there are several. */
      const ends = marksIn(/\s?:(?:\s?[–—-])?\s+/g, text)
      return ends.find(({ end, next }) => end <= BRIEF && startsText(text.slice(next))) ?? ends[0] ?? null
    }
    case 'sentence': {
      const start = text.length > BRIEF / 2 ? sentenceStart(text) : null
      return start === null ? null : { end: start, next: start + 1 }
    }
    case 'stop':
      return first(/(?<!\b(?:\p{Lu}|[Nn]o|St|Mr|Mrs|Ms|Dr|Cllr|Rd|Ave|Ltd|Inc|etc))[.?][”"’')\]]{0,2}\s+(?=[“"‘'(]?[\p{Lu}\d])/gu, text)
  }
}

/** Bold now and then takes in or leaves out a letter of the word it ends at. */
function wordBefore(text: string, at: number): number {
  let end = at
  while (end > 0 && end < text.length && /[\p{L}\p{N}]/u.test(text[end]!) && /[\p{L}\p{N}]/u.test(text[end - 1]!)) end--
  return text.slice(0, end).trimEnd().length
}

type End = { end: number; next: number }

const first = (mark: RegExp, text: string): End | null => marksIn(mark, text)[0] ?? null

/** The marks outside brackets: `Accounts (Pages 133 – 140)` is one title. */
const marksIn = (mark: RegExp, text: string): End[] =>
  matchesOf(mark, text.slice(0, LONGEST * 2)).flatMap(({ 0: found, index }) => {
    const before = text.slice(0, index)
    return before.lastIndexOf('(') <= before.lastIndexOf(')') ? [{ end: index, next: index + found.length }] : []
  })
