/** The day of a meeting: every date of the paper with what speaks for and against it. */
import { readTimes } from '../rules/time.js'
import { ABBREVIATIONS } from '../words/lexicon.js'
import { MONTHS, WEEKDAYS } from '../words/time.js'
import { type Token, tokens } from '../words/tokens.js'
import { weigh, wordsOf } from './clues.js'
import { DATE_CLUES, type Seen } from './date-clues.js'
import { type DateHabit, type MeetingDate, readMeetingDates } from './dates.js'
import { daysOfMonth, type Elsewhere, settled } from './half-dates.js'
import type { Statement } from './head.js'
import { saidBefore } from './said.js'

export interface Dated {
  date: MeetingDate
  statement: Statement
  score: number
}

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

export interface Around {
  habit: DateHabit
  elsewhere: Elsewhere
  /** Days that running heads and the file's own facts name. */
  known: ReadonlySet<string>
  /** The paper calls a meeting. */
  calls: boolean
}

/** The dates of head and foot, best first. */
export function datesOf(head: Statement[], around: Around): Dated[] {
  const { habit, elsewhere } = around
  const found = [...head, ...brokenOver(head)].flatMap((statement) => {
    if (/^(?:19|20)\d\d$/.test(statement.text)) return []
    const whole = readMeetingDates(statement.text, habit).flatMap((date) => settled(date, elsewhere, habit) ?? [])
    return (whole.length ? whole : daysOfMonth(statement.text, elsewhere)).map((date) => ({ date, statement }))
  })
  return found
    .map(({ date, statement }) => {
      const returns = found.filter(
        (f) => f.date.iso === date.iso && f.statement.place !== statement.place && saysShortly(f.statement),
      ).length
      return { date, statement, score: weigh(DATE_CLUES, { ...seen(date, statement, head, around), returns }) }
    })
    .sort((a, b) => b.score - a.score || a.statement.place - b.statement.place || a.date.index - b.date.index)
}

function seen(date: MeetingDate, statement: Statement, head: Statement[], { known, calls }: Around): Omit<Seen, 'returns'> {
  const { text, place } = statement
  return {
    date,
    statement,
    said: saidBefore(wordsOf(sentenceTo(text, date.index))),
    after: text.slice(date.index + date.length),
    above: text.length - date.length < 45 ? head[place - 1] : undefined,
    hours: text.length < 600 ? readTimes(text) : [],
    known: known.has(date.iso),
    counts: countsOn(date.printed, head),
    calls,
  }
}

/** A running head or a title, and no paragraph that speaks of many days. */
const saysShortly = ({ text, late }: Statement): boolean => !late && text.length < 160

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
  const list = tokens(before)
  const end = list.findLastIndex((_, i) => i + 1 < list.length && !list[i + 1]!.glued && endsSentence(list, i))
  return end < 0 ? before : before.slice(list[end]!.end)
}

const ENDS: ReadonlySet<string> = new Set(['!', '?', ';'])

function endsSentence(list: Token[], i: number): boolean {
  const { text } = list[i]!
  if (text !== '.') return ENDS.has(text)
  const word = list[i - 1]
  return (
    word?.kind !== 'word' || (word.text.length > 1 && !ABBREVIATIONS.has(word.lower) && !(word.lower in MONTHS || word.lower in WEEKDAYS))
  )
}
