/**
 * What a paper says of its meeting: type, day, hours, place, body. Each is decided from all that the source says of it, for
 * itself: one that is not found costs no other, and none depends on where the items begin.
 */
import type { Line, Text } from '../../extract/text.js'
import type { Draft } from '../draft.js'
import type { Para } from '../para.js'
import { readTimes } from '../rules/time.js'
import { MONTHS } from '../words/time.js'
import { type DateHabit, readMeetingDates } from './dates.js'
import { headOf, type Statement } from './head.js'
import { hoursOf } from './hours.js'
import { contactsOf, isDraft, titleOf } from './title.js'
import { cluesOf } from './type.js'
import { datesOf, habitOf, untilOf } from './when.js'
import { venueOf } from './where.js'
import { bodyOf } from './who.js'

export interface Meeting {
  type: 'minutes' | 'agenda'
  /** How sure the type is: above 0 minutes, below agenda. */
  typeScore: number
  date: string | null
  /** The last day of a meeting over several. */
  until?: string
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
  const dates = datesOf(head, habit, new Set(facts.flatMap((f) => readMeetingDates(f, habit).map((d) => d.iso))), yearsOf(head, facts))
  const best = dates.find((d) => d.score > 0.5)
  const until = best && untilOf(best, dates)
  const posted = postedOn(text, habit)
  const clues = cluesOf(head, paras)
  const hours = hoursOf(head, best ? [best, ...dates.filter((d) => d !== best)] : [], paras)
  return {
    type: clues.score < 0 ? 'agenda' : 'minutes',
    typeScore: clues.score,
    date: best?.date.iso ?? fromFacts(facts, habit) ?? posted?.iso ?? null,
    ...(until ? { until } : {}),
    startTime: hours.start ?? (best ? null : (posted?.start ?? null)),
    endTime: hours.end,
    venue: venueOf(head, best) ?? text.meta.location ?? text.meta.venue ?? null,
    title: titleOf(head, facts[0]),
    contacts: contactsOf(head),
    draft: isDraft(head),
    ...bodyOf(head, [...running, ...facts.slice(0, 1)], best?.date.iso),
  }
}

/** Page heads and feet of these lines' pages, each once. */
function runningOf(lines: Line[], text: Text): string[] {
  const pages = new Set(lines.map((l) => l.place.page))
  const found = text.furniture.filter((f) => (f.bucket === 'header' || f.bucket === 'footer') && pages.has(f.place.page))
  return [...new Set(found.map((f) => f.text))].slice(0, 4)
}

/** The title of the file and other facts that may name the meeting. */
const factsOf = (text: Text): string[] =>
  ['title', 'DC.title', 'Title', 'subject', 'Subject', 'DC.date'].flatMap((key) => text.meta[key] ?? []).filter((fact) => fact.length > 3)

function fromFacts(facts: string[], habit: { loose?: boolean }): string | null {
  return (
    facts.flatMap((fact) =>
      readMeetingDates(fact, habit)
        .filter((d) => !d.yearless)
        .map((d) => d.iso),
    )[0] ?? null
  )
}

/**
 * The day that a site filed the page under, the last thing to go by: most often the day of the meeting, where the text prints
 * none. Where the title names another month it is the day that the page was written.
 */
function postedOn(text: Text, habit: DateHabit): { iso: string; start: string | null } | null {
  const { date, title } = text.meta
  const day = date && readMeetingDates(date.replace(/T/, ' '), habit)[0]
  if (!day || day.yearless) return null
  const months =
    (title ?? '')
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.flatMap((word) => MONTHS[word] ?? []) ?? []
  if (months.length > 0 && !months.includes(Number(day.iso.slice(5, 7)))) return null
  // Seconds are a machine's, and a day of another zone's clock is nobody's hour.
  const hour = /\d:\d\d:(?!00)\d\d|T\d\d:/.test(date)
    ? undefined
    : readTimes(date.slice(day.index + day.length).replace(/(\d:\d\d):00\b.*/, '$1'))[0]
  return { iso: day.iso, start: hour?.iso ?? null }
}

/** Years that the head and the facts print, for a date without one. */
function yearsOf(head: Statement[], facts: string[]): number[] {
  const printed = [...head.slice(0, 20).map((s) => s.text), ...facts].flatMap((t) => t.match(/\b(?:19|20)\d\d\b/g) ?? [])
  return [...new Set(printed.map(Number))]
}

/** What the paper says goes into its draft; what the draft has already stays. */
export function tellMeeting(draft: Draft, meeting: Meeting): void {
  draft.title ||= meeting.title
  draft.date ??= meeting.date
  if (meeting.until && draft.date === meeting.date) draft.until ??= meeting.until
  draft.startTime ??= meeting.startTime
  draft.endTime ??= meeting.endTime
  draft.venue ??= meeting.venue
  draft.body ??= meeting.body
  if (meeting.organisation && meeting.organisation !== draft.body) draft.organisation ??= meeting.organisation
  draft.contacts.push(...meeting.contacts)
  if (meeting.draft) draft.draft = true
}
