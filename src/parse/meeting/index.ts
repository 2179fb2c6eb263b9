/**
 * What a paper says of its meeting: type, day, hours, place, body. Each is decided from all that the source says of it, for
 * itself: one that is not found costs no other, and none depends on where the items begin.
 */
import type { Line, Text } from '../../extract/text.js'
import type { Draft } from '../draft.js'
import type { Para } from '../para.js'
import { type DateHabit, readMeetingDates } from './dates.js'
import { dayOfFacts, factsOf, labelledFacts, postedOn, runningOf } from './facts.js'
import { elsewhereIn } from './half-dates.js'
import { footOf, headOf, type Statement } from './head.js'
import { hoursOf } from './hours.js'
import { contactsOf, isDraft, titleOf } from './title.js'
import { cluesOf } from './type.js'
import { type Dated, datesOf, habitOf, untilOf } from './when.js'
import { venueOf } from './where.js'
import { bodyOf, type Who } from './who.js'

export interface Meeting {
  type: 'minutes' | 'agenda'
  /** How sure the type is: above 0 minutes, below agenda. */
  typeScore: number
  date: string | null
  /** The last day of a meeting over several. */
  until?: string
  /** Another day that speaks almost as loud. */
  otherDate?: string
  startTime: string | null
  endTime: string | null
  venue: string | null
  body: string | null
  organisation: string | null
  title: string
  contacts: string[]
  draft: boolean
}

/** @param lines one document's lines; @param paras the same, as paragraphs */
export function readMeeting(lines: Line[], paras: Para[], text: Text): Meeting {
  const head = headOf(lines)
  const running = runningOf(lines, text)
  const habit = habitOf(lines.slice(0, 300).map((l) => l.text))
  const facts = factsOf(text)
  const told = [...head, ...labelledFacts(text, head.length)]
  const clues = cluesOf(head, paras)
  const dates = daysOf(told, lines, [...facts, ...running], habit, clues.score < 0)
  const posted = postedOn(text, habit)
  /** Days among the items, or said in passing, are of what was told there; where the page has a day of its own, that is the meeting's. */
  const best = dates.find((d) => d.score > SURE && !(posted && (d.statement.late || d.score < PLAIN) && d.date.iso !== posted.iso))
  const until = best && untilOf(best, dates)
  const hours = hoursOf(told, best ? [best, ...dates.filter((d) => d !== best)] : [], paras)
  const other = best && dates.find((d) => d.date.iso !== best.date.iso && d.score > SURE && best.score - d.score < NEAR)
  const who = bodyOf(head, [...running, ...facts.slice(0, 1)], best?.date.iso)
  return {
    type: clues.score < 0 ? 'agenda' : 'minutes',
    typeScore: clues.score,
    date: best?.date.iso ?? dayOfFacts([...facts, ...running], habit) ?? posted?.iso ?? null,
    ...(until ? { until } : {}),
    ...(other ? { otherDate: other.date.iso } : {}),
    startTime: hours.start ?? (best ? null : (posted?.start ?? null)),
    endTime: hours.end,
    venue: placeOf(head, best, who) ?? text.meta.location ?? text.meta.venue ?? null,
    title: titleOf(head, facts[0]),
    contacts: contactsOf(head),
    draft: isDraft(head),
    ...who,
  }
}

/** A school whose governors meet, printed at the head of their minutes, says nothing of where. */
function placeOf(head: Statement[], best: Dated | undefined, { organisation }: Who): string | null {
  const venue = venueOf(head, best)
  return venue?.toLowerCase() === organisation?.toLowerCase() ? null : venue
}

/** A day is told from this score on; what stands no further behind the best could be it as well. */
const [SURE, NEAR] = [0.5, 0.5]
/** Less than a day scores that stands alone or beside a word for a meeting near the top. */
const PLAIN = 2.5

/** @param beside what each page and the file itself say */
function daysOf(head: Statement[], lines: Line[], beside: string[], habit: DateHabit, calls: boolean): Dated[] {
  const foot = footOf(lines, head)
  const known = new Set(beside.flatMap((fact) => readMeetingDates(fact, habit).map((d) => d.iso)))
  const elsewhere = elsewhereIn([...head.slice(0, 20), ...foot].map((s) => s.text).concat(beside))
  return datesOf([...head, ...foot], { habit, elsewhere, known, calls })
}

/** What the paper says goes into its draft; what the draft has already stays. */
export function tellMeeting(draft: Draft, meeting: Meeting): void {
  draft.title ||= meeting.title
  draft.date ??= meeting.date
  if (meeting.until && draft.date === meeting.date) draft.until ??= meeting.until
  if (meeting.otherDate && draft.date === meeting.date) draft.otherDate = meeting.otherDate
  draft.startTime ??= meeting.startTime
  draft.endTime ??= meeting.endTime
  draft.venue ??= meeting.venue
  draft.body ??= meeting.body
  if (meeting.organisation && meeting.organisation !== draft.body) draft.organisation ??= meeting.organisation
  draft.contacts.push(...meeting.contacts)
  if (meeting.draft) draft.draft = true
}
