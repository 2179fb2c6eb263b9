/** Names of bodies inside sentences and title lines: where they begin and where they end. */
import { BODY_WORDS, OWNERS, PLACES, WHEN_AND_WHERE } from '../words/meeting.js'
import { MONTHS, WEEKDAYS } from '../words/time.js'
import { type Token, tokens } from '../words/tokens.js'
import { wordsOf } from './clues.js'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words for the paper and for the kind of meeting: no part of a body's name where they stand at its edge. */
const PAPER = set(
  'formal draft unconfirmed confirmed approved final public private open closed minutes minute notes note agenda notice summons record proceedings cofnodion miontuairiscí rhaglen meeting meetings session assembly to held of the a an for and regular ordinary special extraordinary annual monthly quarterly general scheduled statutory emergency adjourned continued reconvened joint hybrid virtual inaugural extra disposition hearing hearings items decision decisions',
)
/** Adjectives of a meeting that also begin names: taken off only where a word for the paper follows. */
const KINDS = set(
  'regular ordinary special extraordinary annual monthly quarterly scheduled statutory emergency adjourned continued reconvened inaugural hybrid virtual',
)
/** `Board of Education Work Session`. */
const SESSIONS = set('work study working special regular open closed executive public general')
const MEETING = set('meeting meetings minutes minute notes note proceedings agenda session assembly summons record')
/** `the open section of the Harbour Board`, `a visit by the Harbour Board`. */
const PARTS = set('section part visit inspection')
/** Whose meeting is a body of its own. */
const ELECTORS = set('parish town')
const LABELS = set('date time venue place agenda')
/** What ends a name in a sentence. */
const STOPS = set(
  'held will was were is are took convened convene commenced commencing commences duly at on via in which who whose when where to dated from by be being has have had hereby meets met meet assembled sat starting begins begin opened',
)

/** `Minutes of the annual meeting of the Harbour Board held …`, `Minutes of proceedings at the meeting of …`: the name after the last “of” of a meeting or its minutes. */
export function afterOf(text: string): string | null {
  const list = tokens(text)
  let from = -1
  for (let i = 0; i + 2 < list.length && i < 60; i++) {
    if (from >= 0 && isStop(list, i) && !(list[i]!.lower in MONTHS) && list.slice(from, i).some((t) => !PAPER.has(t.lower))) break
    const of = list[i + 1]!.lower
    if ((MEETING.has(list[i]!.lower) || PARTS.has(list[i]!.lower)) && (of === 'of' || of === 'for' || of === 'by')) from = i + 2
  }
  if (from < 0) return null
  const name = nameFrom(text, list, pastArticle(list, from))
  if (!name || !/^[\p{Lu}\d‘“"']/u.test(name)) return null
  // “minutes of the last meeting”, “a meeting of people”
  return /^(?:last|latest|previous|next|above|said|following)\b/i.test(name) ? null : name
}

const pastArticle = (list: Token[], i: number): number => {
  let at = i
  while (/^(?:the|a|an)$/.test(list[at]?.lower ?? '')) at += 1
  return at
}

/** `The Lamp Society held their meeting`, `Harbour Board met on`: the subject of the sentence. */
export function beforeVerb(text: string): string | null {
  const list = tokens(text)
  let from = pastArticle(list, 0)
  if (/^(?:members|trustees|governors|directors)$/.test(list[from]?.lower ?? '') && list[from + 1]?.lower === 'of')
    from = pastArticle(list, from + 2)
  const verb = list.findIndex((t, i) => i > from && /^(?:held|met|sat|assembled|holds|meets|conducted)$/.test(t.lower))
  const at = verb < 0 ? list.findIndex((t, i) => i > from && t.lower === 'will' && /^(?:meet|hold)$/.test(list[i + 1]?.lower ?? '')) : verb
  if (at < 0 || at > from + 16 || !list[from]) return null
  if (list.slice(from, at).some((t) => MEETING.has(t.lower) || STOPS.has(t.lower) || t.text === '.' || t.text === ':')) return null
  const after = list.slice(at + 1, at + 9)
  const meeting = after.some((t) => /^(?:meeting|assembly|session|on|at|in|remotely|via|for|their|its)$/.test(t.lower))
  const name = text.slice(list[from]!.at, list[at - 1]!.end)
  return meeting && /^\p{Lu}/u.test(name) && !/,\s*\P{Lu}/u.test(name) ? name : null
}

/** `Licensing Sub-Committee No. 5`: the number is part of the name. */
const isCounted = (list: Token[], i: number): boolean => {
  const { kind, text } = list[i]!
  if (text === '.') return list[i - 1]?.text === 'No' && list[i + 1]?.kind === 'figures'
  return kind === 'figures' && (list[i - 1]?.text === 'No' || (list[i - 1]?.text === '.' && list[i - 2]?.text === 'No'))
}

function isStop(list: Token[], i: number): boolean {
  const { lower, kind, text } = list[i]!
  if (isCounted(list, i)) return false
  if (kind === 'mark') return /[.:;|–—]/.test(text) && !(text === '.' && list[i - 1]?.text.length === 2)
  if (kind === 'figures') return true
  if (lower === 'at' || lower === 'in' || lower === 'on') return !isInName(list, i)
  if (lower === 'may' && list[i + 1]?.kind === 'figures') return true
  return STOPS.has(lower) || (lower in WEEKDAYS && lower.length > 3) || (lower in MONTHS && lower.length > 3)
}

/** `Marsh-on-Sea Parish Council`: before the word for the body, and neither a day nor “the” after it. */
function isInName(list: Token[], i: number): boolean {
  if (list[i - 1]?.text === '-' && list[i]!.glued) return true
  const after = list[i + 1]
  if (after?.kind !== 'word' || after.lower === 'the' || after.lower in WEEKDAYS || after.lower in MONTHS) return false
  for (let at = i - 1; at >= 0 && at > i - 8; at--) if (BODY_WORDS.has(list[at]!.lower)) return false
  return list.slice(i + 1, i + 6).some((t, at) => BODY_WORDS.has(t.lower) && !list.slice(i + 1, i + 1 + at).some((u) => u.kind !== 'word'))
}

export const hasBody = (text: string): boolean => (text.toLowerCase().match(/[\p{L}-]+/gu) ?? []).some((w) => BODY_WORDS.has(w))

function nameFrom(text: string, list: Token[], from: number): string | null {
  let end = from
  let at = from
  for (; at < list.length && at < from + 30; at++) {
    const token = list[at]!
    if (token.text === '(') {
      const close = list.findIndex((t, i) => i > at && t.text === ')')
      const inside = close > 0 && close - at < 9 && !list.slice(at, close).some((t) => t.kind === 'figures')
      if (!inside || !/^\p{Lu}/u.test(list[at + 1]?.text ?? '')) break
      at = close
      end = at + 1
      continue
    }
    if (token.text === ',') {
      if (!goesOn(list, at)) break
      continue
    }
    if (isStop(list, at) || token.text === ')') break
    end = at + 1
  }
  /** `A MEETING OF THE HARBOUR BOARD DATE: 4 MAY`: a label that lost its line. */
  if (list[end]?.text === ':' && LABELS.has(list[end - 1]!.lower)) end -= 1
  return end > from ? text.slice(list[from]!.at, list[end - 1]!.end) : null
}

/** `Planning, Licensing and Harbour Committee`: a word for a body comes before anything ends the name. */
function goesOn(list: Token[], comma: number): boolean {
  for (let i = comma + 1; i < list.length && i < comma + 12; i++) {
    if (isStop(list, i) || list[i]!.text === '(') return false
    if (BODY_WORDS.has(list[i]!.lower) && list[i]!.lower !== 'town' && list[i]!.lower !== 'city')
      return !BODY_WORDS.has(list[comma - 1]!.lower)
  }
  return false
}

/** `Harbour Authority (the “Authority”)`: what it is called further on is no part of its name. */
function withoutShortForm(list: Token[]): Token[] {
  const at = list.findIndex(({ text }, i) => text === '(' && list.slice(i + 1, i + 3).some((t) => /^[“"‘]$/.test(t.text)))
  return at > 0 ? list.slice(0, at) : list
}

/** A title line without the words for the paper at its edges. */
export function trimName(text: string): string {
  const list = withoutShortForm(tokens(text).filter((t) => t.text !== '*' && t.text !== '#'))
  let [from, to] = [0, list.length]
  while (from < to && atStart(list, from, to)) from += 1
  while (to > from && atEnd(list, from, to)) to -= 1
  const name = from < to ? text.slice(list[from]!.at, list[to - 1]!.end) : ''
  /** `Governors’ minutes`, `Selectmen’s minutes`: whose they are. */
  return to < list.length ? name.replace(/(?<=men)['’]s$|(?<=s)['’]$/, '') : name
}

function atStart(list: Token[], i: number, to: number): boolean {
  const { lower, kind, text } = list[i]!
  if (kind === 'mark') return text !== '(' && text !== '‘' && text !== '“'
  if (lower === 'general' || lower === 'joint' || lower === 'public' || lower === 'open' || lower === 'closed')
    return MEETING.has(list[i + 1]?.lower ?? '')
  if (KINDS.has(lower)) return list.slice(i + 1, Math.min(to, i + 6)).some((t) => MEETING.has(t.lower)) || hasBody(list[to - 1]!.lower)
  return PAPER.has(lower) && lower !== 'assembly'
}

function atEnd(list: Token[], from: number, to: number): boolean {
  const { lower, kind, text } = list[to - 1]!
  if (kind === 'mark') return text !== ')' || !list.slice(from, to).some((t) => t.text === '(')
  if (lower === 'session') return SESSIONS.has(list[to - 2]?.lower ?? '')
  if (SESSIONS.has(lower) && list[to]?.lower === 'session') return true
  /** `Quay Community Council public meeting` */
  if (lower === 'joint' || lower === 'public') return MEETING.has(list[to]?.lower ?? '')
  /** `Annual Parish Meeting`: the electors. */
  if (
    lower === 'assembly' ||
    (lower === 'meeting' && ELECTORS.has(list[to - 2]?.lower ?? '') && (to < 3 || KINDS.has(list[to - 3]!.lower)))
  )
    return false
  return PAPER.has(lower) || lower === 'on' || lower === 'at' || lower === 'in' || lower in MONTHS
}

/** `Senate of the University of Lampton`: the body and what it belongs to. */
export function splitOwner(name: string): { name: string; organisation?: string } {
  const list = tokens(name)
  for (let i = 1; i < list.length - 1; i++) {
    if (list[i]!.lower !== 'of' || !BODY_WORDS.has(list[i - 1]!.lower)) continue
    const at = list[i + 1]!.lower === 'the' ? i + 2 : i + 1
    const rest = list.slice(at)
    const owner = rest.some((t) => OWNERS.has(t.lower)) && rest.length > 1 && /^\p{Lu}/u.test(rest[0]!.text)
    if (owner && list[i - 1]!.lower !== 'council') return { name: name.slice(0, list[i - 1]!.end), organisation: name.slice(rest[0]!.at) }
  }
  return { name }
}

const NO_NAME =
  /\b(?:was|were|will|be|is|are|you|your|held|present|apologies|attendance|members|membership|contact|tel|telephone|e-?mail|www|http|clerk|chair(?:man|woman|person)|councillors?|cllrs?|mr|mrs|ms|dr|venue|pages?|item|resolved|dear|copies|public are|hereby|quorum|welcome|agreed|noted|from|report|apology|mayor [\p{L}]|provost|alderman|agenda|pack)\b|[@?!;]|\d{3,}/iu

/** `Assembly Room, Civic Offices, Tanner’s Yard`: parts that end in words for places, and none in one for a body. */
function isAddress(text: string): boolean {
  const ends = text.split(/,\s|\sand\s/).map((part) => wordsOf(part).at(-1) ?? '')
  return ends.length > 1 && ends.some((end) => PLACES.has(end)) && !ends.some((end) => BODY_WORDS.has(end))
}

/** Could be a body's name: short, begins with a capital, no sentence, no person, no address. */
export function isName(text: string): boolean {
  const words = text.split(/\s+/)
  if (text.length < 4 || text.length > 120 || words.length > 16 || !/^[\p{Lu}\d‘“"']/u.test(text) || NO_NAME.test(text)) return false
  if (words.every((word) => WHEN_AND_WHERE.has(word.toLowerCase()))) return false
  if (!/\p{L}{3}/u.test(text) || /^\d/.test(text) || /(?<!\b(?:No|St))[.]\s/.test(text)) return false
  const end = words
    .at(-1)!
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
  if (
    PLACES.has(end) &&
    !BODY_WORDS.has(end) &&
    !hasBody(
      words
        .slice(0, -1)
        .join(' ')
        .replace(/council chambers?|board ?room/gi, ''),
    )
  )
    return false
  if (/\b(?:council|committee|board) (?:chambers?|room|offices?)\b|:\s/i.test(text) || isAddress(text)) return false
  if (/^\p{Ll}/u.test(words.at(-1)!) && !BODY_WORDS.has(end)) return false
  const small = words.filter((w) => /^\p{Ll}/u.test(w)).length
  return small <= words.length / 2
}
