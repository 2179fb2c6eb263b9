/** When a meeting began and ended, as its head or its closing sentence says. */
import type { Para } from '../para.js'
import { readMeetingSpan } from '../rules/meeting-span.js'
import { type MeetingTime, readMeetingTime } from '../rules/meeting-time.js'
import { readTimes } from '../rules/time.js'
import type { PrintedTime } from './clock.js'
import { weigh, wordsOf } from './clues.js'
import type { Statement } from './head.js'
import { HOUR_CLUES, type Hour, isEnd } from './hour-clues.js'
import type { Dated } from './when.js'

export interface Hours {
  start: string | null
  end: string | null
}

/** @param dates the meeting's own first, each with the statement it stands in */
export function hoursOf(head: Statement[], dates: Dated[], paras: Para[]): Hours {
  const seen = head.filter((s) => s.text.length < 500).flatMap((statement) => hoursIn(statement, dates))
  const rated = seen.map((hour) => ({ hour, score: weigh(HOUR_CLUES, hour) })).sort((a, b) => b.score - a.score)[0]
  const printed = rated && rated.score > 0 ? rated.hour : undefined
  const span = paras
    .slice(-40)
    .flatMap((p) => readMeetingSpan(p.text) ?? [])
    .at(-1)
  const start = (printed && daytime(printed.time)) ?? span?.start ?? openingIn(paras)
  const end =
    closingIn(paras) ?? span?.end ?? printed?.end?.iso ?? seen.find((hour) => isEnd(hour) && ofThisMeeting(hour))?.time.iso ?? null
  return { start, end: end && start ? afterStart(end, start) : end }
}

const ofThisMeeting = ({ statement, otherDay }: Hour): boolean => !statement.late && !otherDay && statement.text.length < 200

const JOINS: ReadonlySet<string> = new Set(['–', '—', '-', 'to', 'until', 'till'])
const AND: ReadonlySet<string> = new Set(['and', ...JOINS])
const isFor = (between: string): boolean => /^(?:for|start(?:ing)?)$/i.test(between)

function hoursIn(statement: Statement, dates: Dated[]): Hour[] {
  const { text } = statement
  const times = readTimes(text)
  return times.flatMap((time, i) => {
    const before = text.slice(i ? endOf(times[i - 1]!) : 0, time.index)
    if (i > 0 && JOINS.has(before.trim().toLowerCase())) return []
    const next = times[i + 1]
    const gap = next && text.slice(endOf(time), next.index).trim().toLowerCase()
    // `7 for 7.30 pm`: the second is when business begins.
    if (gap && isFor(gap)) return []
    const words = wordsOf(
      before
        .slice(-90)
        .split(/[.;]\s/)
        .at(-1)!,
    )
    const spans = gap !== undefined && (words.at(-1) === 'between' || words.at(-1) === 'from' ? AND : JOINS).has(gap)
    return [{ time, end: spans ? next : undefined, statement, before: words, ...besideDays(time, statement, dates) }]
  })
}

const endOf = ({ index, length }: { index: number; length: number }): number => index + length

function besideDays(time: PrintedTime, statement: Statement, dates: Dated[]): Pick<Hour, 'day' | 'otherDay' | 'below'> {
  const best = dates[0]
  if (!best) return { day: null, otherDay: false, below: null }
  const away = ({ date }: Dated): number => Math.abs(date.index - time.index)
  const others = dates.filter((d) => d.statement.place === statement.place && d.date.iso !== best.date.iso)
  const below = statement.place - best.statement.place
  if (below !== 0) return { day: null, otherDay: others.length > 0, below }
  const first = time.index >= best.date.index
  const apart = first ? time.index - endOf(best.date) : best.date.index - endOf(time)
  return { day: { apart, first }, otherDay: others.some((d) => away(d) < away(best)), below }
}

/** Without a half of the day no meeting begins before eight in the morning. */
const daytime = ({ iso, either }: PrintedTime): string => (either && iso < '08:00' ? later(iso) : iso)

const later = (iso: string): string => `${Number(iso.slice(0, 2)) + 12}${iso.slice(2)}`

/** `closed at 8.16` of a meeting that began at 19:00. */
export const afterStart = (end: string, start: string): string => (end < start && end < '12:00' && end !== '00:00' ? later(end) : end)

const told = ({ text }: Para): MeetingTime | null => (text.length < 2000 ? readMeetingTime(text) : null)

/** `The Chair opened the meeting at 7.32 pm.` */
function openingIn(paras: Para[]): string | null {
  for (const para of paras.slice(0, Math.max(12, paras.length / 2))) {
    const found = told(para)
    if (found?.kind === 'start' && found.time) return found.ambiguous && found.time < '08:00' ? later(found.time) : found.time
  }
  return null
}

/** `The meeting closed at 9.40 pm.`: the last such sentence. */
function closingIn(paras: Para[]): string | null {
  for (let i = paras.length - 1; i >= 0; i--) {
    const found = told(paras[i]!)
    if (found?.kind === 'end' && found.time) return found.time
  }
  return null
}
