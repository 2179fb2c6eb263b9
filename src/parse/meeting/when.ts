/** The day of a meeting: every date of the paper with what speaks for and against it. */
import { APPROVING, MEETING_WORDS, OTHER_DEED, OTHER_MEETING } from '../words/meeting.js'
import { type DateHabit, type MeetingDate, readMeetingDates } from './dates.js'
import type { Statement } from './head.js'
import { hasBody } from './names.js'

export interface Dated {
  date: MeetingDate
  statement: Statement
  score: number
}

const PAPER_HEAD =
  /^\W*(?:(?:draft|unconfirmed|approved|public|open|confirmed|final)\s+)*(?:minutes?|notes|agenda|record|notice|summons|meeting|date|cofnodion|rhaglen)\b(?!\s+of\s+(?:the\s+)?(?:last|previous|next))/i

/** Figures before the month where figures are all: as the paper's other dates have it. */
export function habitOf(texts: string[]): DateHabit {
  let [dayFirst, monthFirst] = [0, 0]
  for (const text of texts) {
    for (const { 0: printed, 1: a, 2: b, index } of text.matchAll(/(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d\d)(?![\d/])/g)) {
      // `11/17/12 Lamps` is the twelfth item of a meeting in November.
      if (index === 0 && /^[.)]?\s+\p{L}/u.test(text.slice(printed.length))) continue
      if (Number(a) > 12 && Number(b) <= 12) dayFirst += 2
      if (Number(b) > 12 && Number(a) <= 12) monthFirst += 2
    }
    const named = readMeetingDates(text)[0]?.printed
    if (!named || !/\p{L}{3}/u.test(named)) continue
    if (/^(?:\p{L}+\W+)?\p{L}{3,}\.?\s+\d/u.test(named)) monthFirst += 1
    else dayFirst += 1
  }
  return { loose: true, monthFirst: monthFirst > dayFirst }
}

/** The dates of the head, best first. @param known dates that the file's own facts name */
export function datesOf(head: Statement[], habit: DateHabit, known: Set<string>, years: number[]): Dated[] {
  const out: Dated[] = []
  const broken = brokenOver(head)
  for (const statement of [...head, ...broken]) {
    const inside = /^(?:19|20)\d\d$/.exec(statement.text)
    if (inside) continue
    for (const printed of readMeetingDates(statement.text, habit)) {
      const date = settled(printed, years, habit)
      if (date) out.push({ date, statement, score: rate(date, statement, head) + (known.has(date.iso) ? 2 : 0) })
    }
  }
  return out.sort((a, b) => b.score - a.score || a.statement.place - b.statement.place || a.date.index - b.date.index)
}

/** The last day of a meeting over several: `7th and 8th May 2029`, `7 May 2029 and reconvened on Tuesday 8 May 2029`. */
export function untilOf({ date, statement }: Dated, dates: Dated[]): string | undefined {
  if (date.until) return date.until
  const later = dates.filter((other) => other.statement === statement && other.date.iso > date.iso && other.date.index > date.index)
  return later.find((other) => RECONVENED.test(statement.text.slice(date.index + date.length, other.date.index)))?.date.iso
}
const RECONVENED = /\b(?:reconvened|resumed|continued|concluded)\b(?:\s\p{Ll}+){0,2},?\s$/u

/** `Tuesday 7th` / `May 2029`: the date begins on one line and ends on the next. */
function brokenOver(head: Statement[]): Statement[] {
  return head.flatMap((statement, i) => {
    const next = head[i + 1]
    if (!next || statement.text.length > 160 || next.text.length > 160) return []
    if (readMeetingDates(statement.text).length || readMeetingDates(next.text).length) return []
    // `Minutes October 19` / `February 2029` are two days' halves of nothing.
    const open = readMeetingDates(statement.text, { loose: true }).at(-1)
    if (open && !/^\W*(?:19|20)\d\d\b/.test(next.text)) return []
    const text = `${statement.text} ${next.text}`
    return readMeetingDates(text).length ? [{ ...statement, text, lines: [...statement.lines, ...next.lines] }] : []
  })
}

/** With a year where none is printed, and day and month the way that the day of the week allows. */
function settled(date: MeetingDate, years: number[], habit: DateHabit): MeetingDate | null {
  if (date.yearless) {
    const year = years.find((y) => !date.weekday || weekdayOf(`${y}${date.iso.slice(4)}`) === date.weekday)
    return year === undefined ? null : { ...date, iso: `${year}${date.iso.slice(4)}` }
  }
  if (!date.either || !date.weekday || weekdayOf(date.iso) === date.weekday) return date
  const turned = `${date.iso.slice(0, 5)}${date.iso.slice(8)}-${date.iso.slice(5, 7)}`
  return weekdayOf(turned) === date.weekday && !habit.monthFirst ? { ...date, iso: turned } : date
}

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
export const weekdayOf = (iso: string): string | undefined => DAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()]

function rate(date: MeetingDate, statement: Statement, head: Statement[]): number {
  const { text, place, late } = statement
  const before = sentenceTo(text, date.index)
  const after = text.slice(date.index + date.length)
  const rest = text.length - date.length
  let score = Math.max(0, 2.5 - place * 0.1) - (late ? 2.5 : 0) - (date.yearless ? 1.5 : 0)
  score += cue(before, text, date.index)
  if (statement.label) score += labelled(statement.label)
  if (date.weekday) score += weekdayOf(date.iso) === date.weekday ? 1.5 : 0.5
  if (rest < 45 && place > 0) score += headingAbove(head[place - 1]!)
  if (/\d[.:]\d\d|\d\s?[ap]\.?m\b|noon|o['’]clock/i.test(after.slice(0, 40))) score += 1.5
  if (rest < 3) score += 0.5
  // `24.07.02 Declarations` is a number of an item, `24.07.02 at 7 pm` and `24.7.02 | Mill Hall` are none.
  if (date.index === 0 && rest > 8 && /^\d+\.\d+\.\d\d$/.test(date.printed) && /^\W?\s*\p{Lu}/u.test(after)) score -= 5
  // `9. Minutes of the meeting held on 3 May 2029` among the items.
  if (late && date.index > 0 && /^\W?\d[\d./]*[.)]?\s+\p{Lu}/u.test(text)) score -= 5
  if (date.index === 0 && countsOn(date.printed, head)) score -= 9
  if (!late && text.length < 120 && hasBody(text.slice(0, date.index))) score += 1.2
  if (/^\W*(?:(?:were|was|be|are)\s)/i.test(after)) score -= 3
  if (APPROVING.some((stem) => text.toLowerCase().includes(stem)) && (late || !PAPER_HEAD.test(text))) score -= 9
  return score
}

/** `01/25/01 – Welcome`, and further down `01/25/02`: their last figures count. */
function countsOn(printed: string, head: Statement[]): boolean {
  const [, before, last] = /^(\d+[./-]\d+[./-])(\d\d?)$/.exec(printed) ?? []
  if (last === undefined) return false
  const beside = [-1, 1].map((step) => before! + String(Number(last) + step).padStart(last.length, '0'))
  return head.some(({ text }) => beside.some((number) => text.startsWith(number)))
}

/** The sentence as far as the date. */
function sentenceTo(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - 240), index)
  const ends = before.search(/[.!?;]\s+(?=[^.!?;]*$)(?<!\b(?:st|no|a|p|m|cllr|mr|mrs|dr)[.]\s*)/i)
  return ends < 0 ? before : before.slice(ends + 1)
}

/** What the words before the date say it is the date of: the nearest one decides. */
function cue(before: string, text: string, index: number): number {
  const words = before.toLowerCase().match(/[\p{L}-]+/gu) ?? []
  const near = words.slice(-14)
  if (near.some((w, i) => isOther(w, near[i - 1]) && near.slice(i + 1, i + 5).some((v) => MEETING_WORDS.has(v)))) return -6
  if (BEGUN.has(near.at(-1) ?? '')) return -1
  for (let i = near.length - 1; i >= 0; i--) {
    const far = near.length - 1 - i
    if (OTHER_DEED.has(near[i]!) && far < 4) return -5
    if (MEETING_WORDS.has(near[i]!)) return index < 200 ? 3 : 1.5
  }
  return /^\W*(?:minutes|agenda|meeting|notes)\b/i.test(text.slice(index).replace(/^[^a-z]*\S+\s+\S+\s+\S+/i, '')) ? 1 : 0
}

/** `Minutes of the continued May 19 meeting`: the day that it was begun on. */
const BEGUN: ReadonlySet<string> = new Set(['continued', 'adjourned', 'reconvened'])

/** `held following the parish meeting on …` is the order of one evening. */
const isOther = (word: string, before: string | undefined): boolean =>
  OTHER_MEETING.has(word) && !(word === 'following' && /^(?:held|immediately|directly)$/.test(before ?? ''))

function labelled(label: string): number {
  const words = label.match(/[\p{L}-]+/gu) ?? []
  if (words.some((w) => OTHER_DEED.has(w) || OTHER_MEETING.has(w))) return -5
  return words.some((w) => /^(?:date|day|when|dyddiad)$/.test(w) || MEETING_WORDS.has(w)) ? 3 : 0
}

/** `DATE OF NEXT MEETING` above a line that is a date. */
function headingAbove({ text, late }: Statement): number {
  if (text.length > 70 || /\d/.test(text)) return 0
  const words: string[] = text.toLowerCase().match(/[\p{L}-]+/gu) ?? []
  // `Approved Minutes` says what the paper is; `Approval of minutes` is business.
  if (!late && PAPER_HEAD.test(text) && !words.some((w) => OTHER_MEETING.has(w))) return 1.5
  if (APPROVING.some((stem) => text.toLowerCase().includes(stem)) && words.some((w) => MEETING_WORDS.has(w))) return -5
  if (words.some((w) => OTHER_MEETING.has(w)) || (words.length < 4 && words.some((w) => OTHER_DEED.has(w)))) return -5
  return words.some((w) => MEETING_WORDS.has(w)) ? 1.5 : 0.5
}
