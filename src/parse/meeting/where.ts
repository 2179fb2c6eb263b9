/** The place of a meeting: after “held at”, under a label, or beside the day and the hour. */
import { withoutEnds } from '../../writing/ends.js'
import { readDates } from '../rules/date.js'
import { readTimes } from '../rules/time.js'
import { unshout } from '../rules/title-case.js'
import { MEETING_WORDS, PLACES } from '../words/meeting.js'
import { MONTHS, WEEKDAYS } from '../words/time.js'
import { readMeetingDates } from './dates.js'
import type { Statement } from './head.js'
import { hasBody } from './names.js'
import type { Dated } from './when.js'

const LABEL =
  /^(?:proposed\s+|meeting\s+)?(?:venue|location|lleoliad|place|where|held (?:at|in)|place of meeting|meeting place|address of meeting)\b/

export function venueOf(head: Statement[], best: Dated | undefined): string | null {
  const labelled = head.find((s) => s.label && LABEL.test(s.label))
  const fromLabel = labelled && clean(labelled.value!, false)
  if (fromLabel) return withAddress(fromLabel, head[labelled.place + 1])
  const near = head.filter((s) => !s.late || s.place <= (best?.statement.place ?? 0) || sameDay(s, best))
  const said = near.flatMap((s) => fromSentence(s.text) ?? [])[0]
  if (said) return said
  return besideDate(head, best)
}

/** A sentence after the head that says the same day: `A meeting will be held in … on …` under the list of members. */
const sameDay = (statement: Statement, best: Dated | undefined): boolean =>
  best !== undefined && readMeetingDates(statement.text, { loose: true })[0]?.iso === best.date.iso

/** The address on the line under the place. */
function withAddress(place: string, next: Statement | undefined): string {
  const more = next && !next.label && !next.late && next.text.length < 100 && /^\d+[a-z]?\s+\p{Lu}.*,/u.test(next.text)
  return more ? `${place} ${next.text}` : place
}

/** Words of a name that are not capitals: `Chamber of the Old Mill`. */
const SMALL = new Set('of the and in at on by de la y yr le st & to'.split(' '))
const STOPS = new Set(
  'commencing starting beginning when present following immediately attended which for on from membership attendance apologies to via where subject pursuant chaired chair agenda minutes with as after before until while attending'.split(
    ' ',
  ),
)

const HOW = '\\b(?:[\\s,]+(?:remotely|virtually|online|physically|jointly|in person|on line|of council|session))*'
const HELD = new RegExp(`\\b(?:held|convened|met|took place|gynhaliwyd)${HOW}`, 'i')
const MEETING = new RegExp(`\\b(?:meets?|meeting(?!\\s(?:room|house|hall|place)s?\\b))${HOW}`, 'i')

/** `… held on Tuesday 7 May at 7 pm in the Reading Room for the transaction of business`: without when, the place is what follows “in” or “at”. */
function fromSentence(text: string): string | null {
  if (text.length > 700 || !isAboutThis(text)) return null
  const plain = withoutWhen(text)
  const held = HELD.exec(plain) ?? MEETING.exec(plain)
  if (!held) return null
  const rest = plain.slice(held.index + held[0].length)
  const online = ONLINE.exec(rest)
  if (online && /^[\s,¦]*$/.test(rest.slice(0, online.index))) return onlineIn(online)
  const places = [...rest.matchAll(/(?:^|[\s,])(?:at|in|yn)\s+(?=\S)/gi)].flatMap(
    (m) => clean(rest.slice(m.index + m[0].length), true) ?? [],
  )
  const named = places.find(hasPlace) ?? places.find((place) => !NO_PLACE.test(place) && !isMonth(place))
  return named ?? (online ? onlineIn(online) : null)
}

/** `a meeting of the Harbour Panel via Microsoft Teams` */
const ONLINE =
  /\b(?:via|by|on|using|through|over)\s+(?<online>(?:the\s+)?(?:zoom|microsoft teams|ms teams|teams|webex|skype|google meet|video\s?conferenc\w+|teleconference|telephone conference))\b/i
const onlineIn = (found: RegExpExecArray) => found.groups!.online!.replace(/\s+/g, ' ')

/** `in Private Session`, `at Easter`: capitals that are no place. */
const NO_PLACE =
  /^(?:private|public|closed|open|part|order|accordance|committee|council|session|person|attendance|easter|christmas|chair|spring|summer|autumn|winter|camera|\d)\b/i

/** `usually held in May` */
const isMonth = (text: string) => text.toLowerCase() in MONTHS

/** A sentence of the head, and none of another meeting. */
function isAboutThis(text: string): boolean {
  if (
    /\b(?:next|previous|last|future|public|site|forthcoming)\s+(?:\w+\s+){0,2}meeting\b|\b(?:surgeries|documents|copies|records)\b/i.test(
      text,
    )
  )
    return false
  return /\b(?:minutes|meeting|held|met|agenda|summon|notice|assembly|session|gynhaliwyd)\w*\b/i.test(text)
}

/** Dates and hours leave a gap where a place ends. */
function withoutWhen(text: string): string {
  const cuts = [...readMeetingDates(text, { loose: true }), ...readTimes(text)].sort((a, b) => a.index - b.index)
  let out = ''
  let at = 0
  for (const cut of cuts) {
    if (cut.index < at) continue
    out += `${text.slice(at, cut.index).replace(/[\s,(–-]*\b(?:on|at|from|commencing|starting|beginning)?(?:\s+(?:at|on|the))?\s*$/i, '')} ¦ `
    at = cut.index + cut.length
  }
  return (out + text.slice(at)).replace(/\s+/g, ' ').replace(/(?:¦\s*(?:[,.]\s*)?)+/g, '¦ ')
}

function hasPlace(text: string): boolean {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((w) => PLACES.has(w)) || /\b[A-Z]{1,2}\d{1,2}[A-Z]?\s*\d[A-Z]{2}\b/.test(text)
}

/** @param prose the place ends with the first word that is none of its name */
function clean(printed: string, prose: boolean): string | null {
  let place = printed.replace(/\s*(?:-\s)?(?:View directions|Gweld cyfarwyddiadau)\b.*$/is, '').replace(/\s+/g, ' ')
  const cuts = [...readDates(place), ...readTimes(place)].map(({ index }) => index)
  const bar = place.search(/\s*[|¦]/)
  place = place.slice(0, Math.min(place.length, ...cuts, bar < 0 ? place.length : bar))
  if (prose) place = nameAt(place)
  place = place
    .replace(/[\s,;:–-]+(?:(?:on|at|from|and|in)(?:\sthe)?)?[\s,;:–-]*$/i, '')
    .replace(/^\(|^(?:the|THE)\s(?=\p{Lu})/u, (cut) => (prose && cut !== '(' ? '' : cut))
    .trim()
  if (prose) place = place.replace(/\.$/, '')
  const bare =
    /^(?:the\s+)?(?:meeting|same|public|private|general|council|committee|board|person|attendance|respect|accordance|order)\b\W*$/i.test(
      place,
    )
  return place.length > 2 && /\p{Lu}/u.test(place) && !bare && !(place.split(' ')[0]!.toLowerCase() in WEEKDAYS)
    ? prose
      ? unshout(place)
      : place
    : null
}

/** As far as the name of the place goes: capitals, figures, small words between them, words for places. */
function nameAt(text: string): string {
  const shouted = !/\p{Ll}{2}/u.test(text)
  let end = 0
  for (const word of text.matchAll(/[^\s]+/g)) {
    const bare = word[0].replace(/^[(“"'‘]+|[^\p{L}\p{N}]+$/gu, '')
    const low = bare.toLowerCase()
    const named = /^[\p{Lu}\d]/u.test(bare) || PLACES.has(low) || bare === ''
    if (word.index > 0 && STOPS.has(low) && (shouted || !named || !/[a-z]/.test(text.slice(0, 2)) || low === 'present')) {
      if (!(low === 'on' || low === 'to' || low === 'for') || !named || shouted) break
    }
    const leads = /^\s+(\p{L}+)/u.exec(text.slice(word.index + word[0].length))
    if (!named && !shouted && leads && PLACES.has(leads[1]!.toLowerCase()) && !STOPS.has(low)) continue
    // `Quay under Fell`, `Marsh by Sea`: a small word between capitals.
    if (!named && !STOPS.has(low) && low.length < 6 && end === word.index - 1 && leads && /^\p{Lu}/u.test(leads[1]!)) continue
    if (!named && !SMALL.has(low) && !/^['’]/.test(bare)) break
    if (named) end = word.index + word[0].length
    if (/[^.\s]{3}\.$/.test(word[0]) || /[;:)]$/.test(word[0])) break
  }
  return text.slice(0, end).replace(/[.;:]+$/, '')
}

/** `Council Chamber, County Hall` on the line beside the day and the hour, or in the same line. */
function besideDate(head: Statement[], best: Dated | undefined): string | null {
  if (!best) return null
  const others = head.slice(0, TOP).filter((s) => !s.late && s !== best.statement && (sameDay(s, best) || givesHour(s)))
  return [best.statement, ...others].reduce<string | null>((found, { text, place }) => found ?? leftOver(text) ?? beside(head, place), null)
}

/** `Mill Hall, 7.30 pm` on a line of its own: the place is what the hour leaves. */
const givesHour = ({ text, label }: Statement): boolean => !label && text.length < 140 && readTimes(text).length === 1

/** Lines in which the day may stand once more: `Agenda 3 May 2029.pdf` over the paper's own head. */
const TOP = 20

function beside(head: Statement[], at: number): string | null {
  for (const place of [at + 1, at + 2, at - 1, at - 2]) {
    const statement = head[place]
    if (!statement || statement.late || statement.label || statement.text.length > 140) continue
    const text = withoutWhen(statement.text)
      .replace(/¦/g, ' ')
      .replace(/^[\s,;:.–—|-]+(?:(?:Venue|Location)\s(?=\p{Lu}))?|^(?:Venue|Location)\s(?=\p{Lu})/u, '')
      .trim()
    if (isPlace(text)) return clean(text.replace(/^(?:in|at|yn)\s+/i, ''), !/^\p{Lu}\p{Ll}/u.test(text))
  }
  return null
}

/** What date and hours leave of `Minutes of Meeting – 3 May 2029, 7.30pm, Mill Hall`. */
function leftOver(text: string): string | null {
  if (text.length > 220) return null
  const parts = withoutWhen(text).split('¦')
  for (const [i, part] of parts.entries()) {
    const trimmed = withoutEnds(part, ',;:.–—|-')
    const place = trimmed.replace(/^(?:in|at|yn)\s+/i, '')
    if (place !== text && (isPlace(place) || (i > 0 && readTimes(text).length > 0 && isPlain(place))))
      return clean(place, place !== trimmed || !/\p{Ll}/u.test(place))
  }
  return null
}

/** What stands after the day or the hour and is a few capitals: `7pm, Corn Exchange`, though no word in it is one for a place. */
const isPlain = (text: string): boolean =>
  /^(?:the )?\p{Lu}[\p{L}’'.&]+(?:[\s,]+(?:\p{Lu}[\p{L}’'.&]*|of|the|and|\d+)){1,7}$/u.test(text) &&
  !NO_PLACE.test(text) &&
  !hasBody(text) &&
  !NO_WORDS.test(text)

const NO_WORDS =
  /\b(?:present|apologies|agenda|minutes|draft|chair|clerk|members?|meeting|public|session|new|cancelled|postponed|website|page)\b/i

/** Names of places hold a word for one; nothing else of the head does, but names of bodies. */
function isPlace(text: string): boolean {
  const words: string[] = text.toLowerCase().match(/[\p{L}-]+/gu) ?? []
  if (words.length < 2 || words.length > 18 || /[;@]|\.\s+\S/.test(text) || !/^(?:in |at |yn )?(?:the )?[\p{Lu}\d(]/iu.test(text))
    return false
  if (
    words.some(
      (w, i) =>
        (MEETING_WORDS.has(w) && !PLACES.has(words[i + 1] ?? '')) ||
        /^(?:will|was|were|is|are|contact|telephone|clerk|chair|present|apologies|officer|cllr|councillor|mr|mrs)$/.test(w),
    )
  )
    return false
  const last = words.at(-1)!
  if (/^(?:council|committee|board|panel|group|association|trust|authority|society|governors|trustees)$/.test(last)) return false
  return words.some((w) => PLACES.has(w)) && nameAt(text.replace(/^(?:in|at|yn)\s+/i, '')).length > text.length * 0.85
}
