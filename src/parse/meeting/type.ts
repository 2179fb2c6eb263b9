/** Minutes or agenda: the words of the title, who was there or is called, and how the text speaks. */
import type { Para } from '../para.js'
import { bareNames } from '../people/bare-names.js'
import { has } from '../people/label-words.js'
import { readLabel } from '../people/labels.js'
import { listness } from '../people/listness.js'
import { readMeetingTime } from '../rules/meeting-time.js'
import { THERE as PRESENCE } from '../words/presence.js'
import type { Statement } from './head.js'

export interface Clues {
  title: number
  people: number
  speech: number
  score: number
}

/** Above 0: minutes. */
export function cluesOf(head: Statement[], paras: Para[]): Clues {
  const title = titleClue(head)
  const people = peopleClue(head, paras)
  const speech = speechClue(head, paras)
  return { title, people, speech, score: title + people + speech }
}

const MINUTES_WORD =
  /\b(?:minutes?\s+of|(?<!\d\s)minutes|notes\s+of|note\s+of|cofnodion|record\s+of\s+(?:the\s+)?(?:meeting|proceedings|discussion))\b/i
const AGENDA_WORD =
  /\b(?:agenda(?!\s+items?\b)|summons|notice\s+of|order\s+(?:of\s+business|paper)|rhaglen|business\s+to\s+be\s+(?:transacted|considered|conducted)|hereby\s+(?:given|summoned)|are\s+summoned|to\s+attend|following\s+business)\b/i
/** `These are the minutes of the meeting.` */
const RECORDS = /\b(?:minutes|notes?|record|cofnodion)\s+(?:of|o)\b/i
/** What calls a meeting, in a sentence. */
const CALL =
  /\b(?:summons|notice\s+of|to\s+be\s+(?:transacted|considered|conducted)|hereby\s+(?:given|summoned)|are\s+summoned|to\s+attend|following\s+business)\b/i
/** Other papers' words: minutes as an item of business, a span of time. */
const AS_ITEM =
  /\b(?:to\s+(?:approve|confirm|receive|sign|agree|consider)|approval\s+of|minutes\s+of\s+(?:the\s+)?(?:last|previous)|matters\s+arising|\d+\s+minutes)\b/i

/** The first line that names the paper counts most; the same word once more adds a little. */
function titleClue(head: Statement[]): number {
  let score = 0
  let weight = 2.5
  for (const { text, late, place } of head.slice(0, 25)) {
    if (late || text.length > 420 || AS_ITEM.test(text) || /^[•·*-]\s/.test(text)) continue
    // A sentence that speaks of an agenda, or of five minutes, is no title.
    const sentence = text.length > 100 || /\.$/.test(text)
    const [minutes, agenda] = [(sentence ? RECORDS : MINUTES_WORD).test(text), (sentence ? CALL : AGENDA_WORD).test(text)]
    if (minutes === agenda) continue
    score += (minutes ? 1 : -1) * weight * (place < 12 ? 1 : 0.6)
    weight = Math.max(0.7, weight * 0.5)
  }
  return Math.max(-3.5, Math.min(3.5, score))
}

const THERE =
  /^\W*(?:(?:all|members?|councillors?|those|trustees|governors|directors|also|officers|staff|others?)\s+)*(?:present|attending|attended|in attendance|attendance|attendees|sederunt|roll call|presennol|yn bresennol)\b/i
/** `• Attendance`: a page's own way to what it holds. */
const TAB = /^[•·*]\s\p{Lu}\p{L}+$/u
const CALLED =
  /^\W*(?:to\s*:|to\s+(?:all\s+)?(?:members|councillors)|dear\b|membership\b|members\s+of\s+the\s+\w+(?:\s\w+)?\s*:|you\s+are\b)|\bsummoned\b|\bare\s+invited\b|\bwelcome\s+to\s+attend\b|\bare\s+requested\s+to\b/i
const ABSENT = /\b(?:apologies|apology)\b[^.]{0,60}\b(?:were|was|had\s+been|received|accepted|noted|from)\b|\bno\s+apologies\b/i

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}-]+/gu) ?? []

/** A label that says who was there, and names behind it: nobody knows that before the meeting. */
function namesThose(text: string): boolean {
  const said = text.slice(0, 600)
  const label = readLabel(said)
  if (!label || label.role || label.unknown || (label.status !== 'present' && label.status !== 'in-attendance')) return false
  return (
    has(wordsIn(said.slice(0, said.length - label.rest.length)), PRESENCE) &&
    (listness(label.rest).sure > 1 || bareNames(label.rest).length > 2)
  )
}

function peopleClue(head: Statement[], paras: Para[]): number {
  const texts = head.map((s) => s.text)
  let score = 0
  if (texts.some(namesThose)) score += 3
  else if (texts.some((t) => THERE.test(t) && !TAB.test(t))) score += 1.5
  if (texts.some((t) => CALLED.test(t))) score -= 1.5
  if (paras.slice(0, 30).some((p) => p.text.length < 400 && ABSENT.test(p.text) && !/^\W*(?:\S+\s+)?to\s/i.test(p.text))) score += 1
  return Math.max(-1.5, Math.min(3, score))
}

const PAST =
  /\b(?:was|were|had|resolved|agreed|noted|reported|received|approved|proposed|seconded|asked|said|advised|informed|confirmed|explained|thanked|carried|moved|expressed|discussed|decided|declared|apologised|stated)\b/i
const TO_DO =
  /^(?:\W*(?:\(?[\divxa-z]{1,4}[.)]\s*)?)(?:to\s+\p{Ll}+|members\s+(?:are|to)\b|report\s+of\b|the\s+\w+\s+is\s+(?:asked|invited|recommended))|\b(?:will|shall)\s+(?:be|consider|receive|present|report|provide|update)\b|\bare\s+(?:asked|invited|requested|reminded)\b|\bto\s+(?:receive|consider|note|approve|agree|resolve|discuss)\b/iu

/** `GRANTED`, `DEFERRED (Cllr Quill against)`, alone under what was asked for: an agenda has none, and a record of a hearing one under each case. */
const DONE_ALONE = /^[^\p{L}\d]*\p{Lu}{3,}ED[^\p{L}\d]*(?:\(.*\)[^\p{L}\d]*)?$/u

/** `Closed: 21:18` in a head: nobody knows that before the meeting. */
const CLOSED = /^\W*(?:meeting\s+)?(?:closed|ended|adjourned|concluded)\b.{0,40}$/i

/** What tells below the head that it closed. */
const CLOSES = /clos|adjourn|ended|conclu|finish|rose at/i

const NOTHING_TOLD = -0.2
/** `Proposed venue:` tells nothing. */
const LABEL = /^[^:.]{2,30}:/

/** What is told of the past against what is yet to be done. */
function speechClue(head: Statement[], paras: Para[]): number {
  const top = new Set(head.filter((s) => !s.late).flatMap((s) => s.lines))
  let [told, asked, decided, closed, done] = [0, 0, 0, 0, 0]
  for (const para of paras.slice(0, 400)) {
    const { text } = para
    const head = para.lines.every((l) => top.has(l))
    if ((head ? CLOSED : CLOSES).test(text) && text.length < 600 && readMeetingTime(text)?.kind === 'end') closed += 1
    if (head || text.length < 5) continue
    const ask = TO_DO.test(text.slice(0, 400))
    if (ask) asked += 1
    if (DONE_ALONE.test(text)) done += 1
    if (/\bRESOLVED\b|\b[Ii]t was (?:resolved|agreed|noted)|^Resolved\b|\bAGREED\b/u.test(text) && !/\bto resolve\b/i.test(text))
      decided += 1
    if (!ask && PAST.test(text.slice(0, 300))) told += 1
  }
  told += done
  const share = told + asked ? (told - asked) / (told + asked) : 0
  const sure = Math.min(1, (told + asked) / 6)
  // Nothing at all is told: whatever it is, it records no meeting.
  if (told + decided + closed + asked === 0 && !paras.some(({ text }) => PAST.test(text.replace(LABEL, '')))) return NOTHING_TOLD
  return 2.5 * share * sure + (decided || done ? 1 : 0) + (closed ? 1 : 0) + Math.min(2, done / 2)
}
