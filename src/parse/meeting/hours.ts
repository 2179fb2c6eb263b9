/** When a meeting began and ended, as its head or its closing sentence says. */
import type { Para } from '../para.js'
import { readMeetingSpan } from '../rules/meeting-span.js'
import { readMeetingTime } from '../rules/meeting-time.js'
import { readTimes } from '../rules/time.js'
import { END_LABELS, OTHER_HOURS, START_LABELS } from '../words/meeting.js'
import type { PrintedTime } from './clock.js'
import type { Statement } from './head.js'
import type { Dated } from './when.js'

export interface Hours {
  start: string | null
  end: string | null
}

interface Timed {
  time: PrintedTime
  end?: PrintedTime
  score: number
}

/** @param best the meeting's date with the statement it stands in */
export function hoursOf(head: Statement[], dates: Dated[], paras: Para[]): Hours {
  const best = dates[0]
  const timed = head
    .filter((s) => s.text.length < 500)
    .flatMap((statement) => timesIn(statement, best, dates, head))
    .sort((a, b) => b.score - a.score)[0]
  const span = paras
    .slice(-40)
    .flatMap((p) => (p.text.length < 400 ? (readMeetingSpan(p.text) ?? []) : []))
    .at(-1)
  const printed = timed && timed.score > 0 ? timed : undefined
  const start = (printed && daytime(printed.time)) ?? span?.start ?? openingIn(paras)
  const end = closingIn(paras) ?? span?.end ?? printed?.end?.iso ?? labelledEnd(head)
  return { start, end: end && start ? afterStart(end, start) : end }
}

function timesIn(statement: Statement, best: Dated | undefined, dates: Dated[], head: Statement[]): Timed[] {
  const { text } = statement
  const times = readTimes(text)
  return times.flatMap((time, i) => {
    const before = text.slice(i ? times[i - 1]!.index + times[i - 1]!.length : 0, time.index)
    const joined = /^\s?(?:–|—|-|to|until|till)\s?$/i.test(before)
    // `7 for 7.30 pm`: the second is when business begins.
    if (i > 0 && joined) return []
    const next = times[i + 1]
    const gap = next && text.slice(time.index + time.length, next.index)
    if (gap && /^\s*(?:for|start(?:ing)?)\s*$/i.test(gap)) return []
    const spanned = /\b(?:between|from)\s$/i.test(before) && gap && /^\s?(?:and|to)\s?$/i.test(gap)
    const end = spanned || (gap && /^\s?(?:–|—|-|to|until|till)\s?$/i.test(gap)) ? next : undefined
    const score = rate(time, end, statement, best, dates, head)
    return [end ? { time, end, score } : { time, score }]
  })
}

function rate(
  time: PrintedTime,
  end: PrintedTime | undefined,
  statement: Statement,
  best: Dated | undefined,
  dates: Dated[],
  head: Statement[],
): number {
  const { text, place, late, label } = statement
  const before = text.slice(Math.max(0, time.index - 90), time.index).toLowerCase()
  const words =
    before
      .split(/[.;]\s/)
      .at(-1)!
      .match(/[\p{L}-]+/gu) ?? []
  let score = late ? -2 : 0
  if (words.slice(-8).some((w) => OTHER_HOURS.has(w))) score -= 4
  if (label) {
    if (START_LABELS.some((l) => label.startsWith(l) || label.endsWith(` ${l}`) || label.includes(`${l} `)))
      score += label.length < 30 ? 5 : 2
    else if (END_LABELS.some((l) => label.includes(l))) score -= 6
  }
  const here = best && readsDate(statement, best)
  if (here) {
    const after = time.index >= best.date.index
    const apart = after ? time.index - best.date.index - best.date.length : best.date.index - time.index - time.length
    // Another date stands between: its hour, not this one's.
    const other = dates.some(
      (d) =>
        d.statement.place === place &&
        d.date.iso !== best.date.iso &&
        Math.abs(d.date.index - time.index) < Math.abs(best.date.index - time.index),
    )
    score += apart < 80 ? (after ? 5 : 4.5) : 2
    if (other) score -= 2
  } else if (dates.some((d) => d.statement.place === place && best && d.date.iso !== best.date.iso)) score -= 4
  else if (best && place > best.statement.place && place - best.statement.place <= 3 && text.length < 140) score += 3
  else if (best && place < best.statement.place && best.statement.place - place <= 2 && text.length < 80) score += 2.5
  if (
    /\b(?:held|commenc|start|convened|called to order|at)\b/i.test(before.slice(-40)) &&
    /\b(?:meeting|minutes|held|met|assembly|session)\b/i.test(text)
  )
    score += 2
  if (/\b(?:closed|end(?:s|ed)|finish|conclu|adjourn|rose|rising|left|arrived|joined)\w*\b[^.]*$/.test(before)) score -= 6
  if (end && /\b\w+days\b|\b(?:mon|tues|wednes|thurs|fri)(?:day)?\s*(?:-|–|to)\s/i.test(text)) score -= 6
  if (head.length && place < 25) score += 0.5
  return score
}

const readsDate = (statement: Statement, best: Dated): boolean => statement.place === best.statement.place

/** Without a half of the day no meeting begins before eight in the morning. */
function daytime({ iso, either }: PrintedTime): string {
  return either && iso < '08:00' ? later(iso) : iso
}

const later = (iso: string): string => `${Number(iso.slice(0, 2)) + 12}${iso.slice(2)}`

/** `closed at 8.16` of a meeting that began at 19:00. */
function afterStart(end: string, start: string): string {
  return end < start && end < '12:00' && end !== '00:00' ? later(end) : end
}

/** `The Chair opened the meeting at 7.32 pm.` */
function openingIn(paras: Para[]): string | null {
  for (const para of paras.slice(0, Math.max(12, paras.length / 2))) {
    const found = para.text.length < 2000 ? readMeetingTime(para.text) : null
    if (found?.kind === 'start' && found.time) return found.ambiguous && found.time < '08:00' ? later(found.time) : found.time
  }
  return null
}

/** `The meeting closed at 9.40 pm.`: the last such sentence. */
function closingIn(paras: Para[]): string | null {
  for (let i = paras.length - 1; i >= 0; i--) {
    const found = paras[i]!.text.length < 2000 ? readMeetingTime(paras[i]!.text) : null
    if (found?.kind === 'end' && found.time) return found.time
  }
  return null
}

/** `Finish: 9.15pm` in the head. */
function labelledEnd(head: Statement[]): string | null {
  const found = head.find((s) => s.label && END_LABELS.some((l) => s.label!.includes(l)) && readTimes(s.value!).length === 1)
  return found ? readTimes(found.value!)[0]!.iso : null
}
