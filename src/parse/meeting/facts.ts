/** What a file or a site says of a paper beside its text. */
import type { Line, Text } from '../../extract/text.js'
import { readTimes } from '../rules/time.js'
import { MEETING_WORDS } from '../words/meeting.js'
import { MONTHS } from '../words/time.js'
import { wordsOf } from './clues.js'
import { type DateHabit, type MeetingDate, readMeetingDates } from './dates.js'
import type { Statement } from './head.js'

/** Page heads and feet of these lines' pages, each once. */
export function runningOf(lines: Line[], text: Text): string[] {
  const pages = new Set(lines.map((l) => l.place.page))
  const found = text.furniture.filter((f) => (f.bucket === 'header' || f.bucket === 'footer') && pages.has(f.place.page))
  return [...new Set(found.map((f) => f.text))].slice(0, 4)
}

/** The title of the file and other facts that may name the meeting. */
export const factsOf = (text: Text): string[] =>
  ['title', 'DC.title', 'Title', 'subject', 'Subject', 'DC.date'].flatMap((key) => text.meta[key] ?? []).filter((fact) => fact.length > 3)

/** `meeting_date: 2029-05-07` over a text: what a generator was told, as a label and its value. */
export function labelledFacts({ meta }: Text, from: number): Statement[] {
  const facts = Object.entries(meta).flatMap(([key, value]) => {
    const label = key.toLowerCase().replace(/[_.-]/g, ' ')
    return label.split(' ').some((word) => MEETING_WORDS.has(word) || HOURS.has(word)) ? [{ label, value, text: `${label}: ${value}` }] : []
  })
  return facts.map((fact, i) => ({ ...fact, lines: [], place: from + i }))
}

const HOURS: ReadonlySet<string> = new Set(['start', 'end', 'time'])

export const dayOfFacts = (facts: string[], habit: DateHabit): string | null =>
  facts.flatMap((fact) => readMeetingDates(fact, habit).filter(isWhole))[0]?.iso ?? null

const isWhole = ({ yearless }: MeetingDate): boolean => !yearless

/**
 * The day that a site filed the page under, the last thing to go by: most often the day of the meeting, where the text prints
 * none. Where the title names another month it is the day that the page was written.
 */
export function postedOn({ meta }: Text, habit: DateHabit): { iso: string; start: string | null } | null {
  const { date, title = '' } = meta
  const day = date && readMeetingDates(date.replace('T', ' '), habit)[0]
  if (!day || !isWhole(day)) return null
  const months = wordsOf(title).flatMap((word) => MONTHS[word] ?? [])
  if (months.length > 0 && !months.includes(Number(day.iso.slice(5, 7)))) return null
  // Seconds are a machine's, and a day of another zone's clock is nobody's hour.
  const stamped = /\d:\d\d:(?!00)\d\d|T\d\d:/.test(date)
  const hour = stamped ? undefined : readTimes(date.slice(day.index + day.length).replace(/(\d:\d\d):00\b.*/, '$1'))[0]
  return { iso: day.iso, start: hour?.iso ?? null }
}
