/** What stands before the first item of printed minutes or an agenda: council, body, date, time, venue. */
import type { Draft } from '../../draft.js'
import { isBody } from '../../packs/bodies.js'
import type { Para } from '../../para.js'
import { readDate, readDates } from '../../rules/date.js'
import { readMeetingTime, readTimeRange } from '../../rules/meeting-time.js'
import { readTime, readTimes } from '../../rules/time.js'
import { unshout } from '../../rules/title-case.js'
import { readVenue } from '../../rules/venue.js'
import { readBody } from './body.js'

const MEETING_LINE = /\b(?:minutes|notes|meeting|held|agenda|summons|notice|convened|cyfarfod|gynhaliwyd)\b/i

export function readFront(front: Para[], draft: Draft): void {
  draft.title ||= titleOf(front)
  const said = sentencesOf(front)
  readWhen(said, draft)
  readWhere(said, draft)
  const { body, organisation } = readBody(said.map((p) => p.text))
  draft.body ??= body ? unshout(body) : null
  if (organisation && organisation !== draft.body) draft.organisation ??= unshout(organisation)
  if (front.some((p) => /^\W*draft\b|\bdraft minutes\b/i.test(p.text))) draft.draft = true
}

/** `… held on Thursday 3 May 2029` / `at 7.00 pm in the Mill Hall`, centred on lines of their own: one sentence. */
function sentencesOf(front: Para[]): Para[] {
  const said: Para[] = []
  for (const para of front) {
    const before = said.at(-1)
    const goesOn = before && MEETING_LINE.test(before.text) && !/[.:]$/.test(before.text) && GOES_ON.test(para.text)
    if (goesOn && before.text.length < 200 && para.text.length < 120 && !para.rows && !before.rows)
      said[said.length - 1] = { ...before, text: `${before.text} ${para.text}` }
    else said.push(para)
  }
  return said
}

const GOES_ON = /^(?:held|at|in|on|via|of|commencing|starting)\s(?!attendance\b)/i

/** The line that says it: “MINUTES of a meeting of …”; else the body and the day; else the first line. */
function titleOf(front: Para[]): string {
  const line = front.find((p) => TITLE.test(p.text) && p.text.length < 300) ?? front.find((p) => isBodyAndDay(p.text))
  return line?.text ?? front[0]?.text ?? ''
}

/** `Agenda Item No` heads a column. */
const TITLE = /^(?:draft\s+)?(?:minutes|minute\s+of|notes|cofnodion|agenda(?!\s+items?\b)|summons|notice)\b/i

/** `HARBOUR BOARD - THURSDAY, 3 MAY 2029`: what a letter with a supplement says it is about. */
function isBodyAndDay(text: string): boolean {
  const date = readDate(text)
  if (!date?.weekday || date.index + date.length < text.length - 12) return false
  const before = /^(?<body>.+?)\s*[-–—]\s*$/.exec(text.slice(0, date.index))
  return before !== null && isBody(before.groups!.body!)
}

/** The date of the meeting, never of publication: from the line that says “held”, then a line that is a date, then any. */
function readWhen(front: Para[], draft: Draft): void {
  const dated = front.flatMap((p) => {
    const date = readDate(p.text)
    return date ? [{ para: p, date, rank: rankOf(p.text, date) }] : []
  })
  dated.sort((a, b) => b.rank - a.rank || front.indexOf(a.para) - front.indexOf(b.para))
  const best = dated[0]
  draft.date ??= best?.date.iso ?? null
  draft.startTime ??= startTime(front, best)
  const range = draft.startTime
    ? null
    : front
        .filter(isWhen)
        .map((p) => readTimeRange(p.text))
        .find((r) => r !== null)
  if (range) [draft.startTime, draft.endTime] = [range.start, draft.endTime ?? range.end]
}

/** A line that says where or when, and no more: `Quay Chamber - 10.00 am - 11.20 am`, not the hours of a licence. */
const isWhen = (para: Para) => placeIn(para) !== undefined || /^[\d\s.:apmnoto–-]{6,30}$/i.test(para.text)

function rankOf(text: string, date: { weekday?: string; printed: string; index: number }): number {
  if (/\b(?:published|issued|despatch|dated|uploaded|printed|deadline|previous|last meeting)\b/i.test(text)) return 0
  const rest = text.length - date.printed.length
  return (MEETING_LINE.test(text) ? 3 : 0) + (date.weekday ? 2 : 0) + (rest < 40 ? 1 : 0)
}

type Dated = { para: Para; date: { iso: string } }

/** The time that stands after the date, or before it. */
function timeBesideDate(para: Para): string | null {
  const date = readDate(para.text)!
  return (readTime(para.text.slice(date.index + date.printed.length)) ?? readTime(para.text.slice(0, date.index)))?.iso ?? null
}

function startTime(front: Para[], best: Dated | undefined): string | null {
  const said = front.map((p) => readMeetingTime(p.text)).find((t) => t?.kind === 'start' && t.time)
  if (said) return said.time
  const labelled = front.find((p) => /^time\s*:/i.test(p.text) || /\btime\s*:/i.test(p.text))
  if (labelled) return readTime(labelled.text.slice(labelled.text.search(/time\s*:/i)))?.iso ?? null
  if (!best)
    return (
      front
        .filter((p) => MEETING_LINE.test(p.text))
        .map((p) => readTime(p.text))
        .find((t) => t)?.iso ?? null
    )
  const beside = front
    .filter((p) => readDate(p.text)?.iso === best.date.iso)
    .map(timeBesideDate)
    .find((t) => t !== null)
  if (beside) return beside
  return (
    front
      .filter((p) => MEETING_LINE.test(p.text) && p.text.length < 300)
      .map((p) => readTime(p.text))
      .find((t) => t)?.iso ?? null
  )
}

/** `Council Chamber, County Hall` on the line under the day and hour of an agenda. */
const PLACE =
  /^(?!.*\b(?:minutes|meeting|agenda|council$|will|was|present|contact|telephone|ask for)\b)\p{Lu}.{3,90}\b(?:hall|room|chamber|house|centre|church|school|offices?|building|library|suite|pavilion|institute|club|guildhall|loft|theatre|museum|mill|barn|tower|college|hotel)\b.{0,60}$/iu
const isBesideDate = (front: Para[], para: Para) => {
  const before = front[front.indexOf(para) - 1]
  return before !== undefined && para.text.length < 120 && readDate(before.text) !== null && readTime(before.text) !== null
}

/** `Minutes of Meeting – 3 May 2029, 7.30pm, Mill Hall`, `Quay Chamber - 10.00 am - 11.20 am`: what date and hours leave of the line. */
function placeIn({ text }: Para): string | undefined {
  const dates = readDates(text).map((d) => ({ index: d.index, length: d.printed.length }))
  const times = readTimes(text)
  if (text.length > 200 || !(times.length && (dates.length || readTimeRange(text)))) return undefined
  const cuts = [...dates, ...times].sort((a, b) => a.index - b.index)
  const parts = cuts.map((cut, i) => text.slice(cut.index + cut.length, cuts[i + 1]?.index))
  return [text.slice(0, cuts[0]!.index), ...parts]
    .map((part) => part.replace(/^[\s,;:.–—-]*(?:(?:in|at)\s+(?:the\s+)?)?|[\s,;:.–—-]+(?:(?:on|at|from)\s*)?$/gi, ''))
    .find((part) => PLACE.test(part) && !/[:;(]/.test(part))
}

/** `Date: 3 May 2029   Time: 7pm   Venue: Mill Hall` on one line. */
const WHEN_LABELS = /^(?:(?:date|time)[^:]{0,12}:[^:]{3,40}?(?::\d\d[^:]{0,8}?)?\s)+(?=(?:venue|location|place)\s*:)/i

function readWhere(front: Para[], draft: Draft): void {
  for (const para of front) {
    const venue = draft.venue ? null : readVenue(para.text.replace(WHEN_LABELS, ''))
    if (venue) draft.venue = venue.venue
    if (!draft.venue && PLACE.test(para.text) && isBesideDate(front, para)) draft.venue = para.text.replace(/[\s,.]+$/, '')
    const contact = /^(?:Contact|Ask for|Please ask for|Enquiries(?: to)?|Contact officer)\s*:\s*(?<who>\S.*)$/i.exec(para.text)
    if (contact) draft.contacts.push(contact.groups!.who!)
  }
  draft.venue ??= front.map(placeIn).find((place) => place !== undefined) ?? null
}
