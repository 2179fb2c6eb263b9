/** Dates and times as minutes print them, found in a line: day, month and year in words or figures; clock times. */
import { matchesOf } from '../writing/matches.js'

export interface Found {
  iso: string
  start: number
  end: number
  /** The weekday printed before it, 0 for Sunday. */
  weekday?: number
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WELSH = ['ion', 'chw', 'maw', 'ebr', 'mai', 'meh', 'gor', 'aws', 'med', 'hyd', 'tac', 'rha']
const WEEKDAY =
  '(?:\\b(?<weekday>sun(?:day)?|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?)\\b[\\s,.–-]{0,3}(?:the\\s)?)?'
const MONTH = '(?<month>[a-z]{3,10})\\b\\.?'
const YEAR = '(?<year>(?:19|20)\\d\\d)\\b'
/** Each form behind a short pattern that every text with such a date matches: to run one for the first time takes long. */
const FORMS: [needs: RegExp, form: RegExp][] = [
  [
    /\d\s?(?:st|nd|rd|th)?[\s,.-]{0,3}(?:of\s)?[a-z]/i,
    new RegExp(`${WEEKDAY}\\b(?<day>\\d{1,2})\\s?(?:st|nd|rd|th)?\\b[\\s,.-]{0,3}(?:of\\s)?${MONTH}[\\s,.-]{0,3}${YEAR}`, 'gi'),
  ],
  [/[a-z.]\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}/i, new RegExp(`${WEEKDAY}\\b${MONTH}\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s${YEAR}`, 'gi')],
  [/\d[/.]\d{1,2}[/.]\d{4}/, new RegExp(`${WEEKDAY}\\b(?<day>\\d{1,2})[/.](?<month>\\d{1,2})[/.]${YEAR}`, 'gi')],
  [/\d{4}-\d\d-\d\d/, new RegExp(`\\b${YEAR}-(?<month>\\d\\d)-(?<day>\\d\\d)\\b`, 'gi')],
]
const TIME =
  /\b(?<hour>\d{1,2})(?:\s?[.:]\s?(?<minute>\d\d))?\s?(?<half>a\.?\s?m\b\.?|p\.?\s?m\b\.?|noon\b|midnight\b|midday\b)?(?:\s?(?:hrs|hours)\b)?/gi
const BARE = /\b(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)\s?(?:hrs|hours)\b/gi

export function datesIn(text: string): Found[] {
  if (!/(?:19|20)\d\d\b/.test(text)) return []
  return FORMS.flatMap(([needs, form]) => (needs.test(text) ? matchesOf(form, text).flatMap(dateOf) : []))
}

function dateOf(match: RegExpMatchArray): Found[] {
  const { weekday, day, month, year } = match.groups!
  const number = monthOf(month!)
  if (number === 0 || number > 12 || Number(day) > daysIn(Number(year), number)) return []
  const iso = `${year}-${two(number)}-${two(Number(day))}`
  const named = weekday === undefined ? -1 : WEEKDAYS.indexOf(weekday.slice(0, 3).toLowerCase())
  return [{ iso, start: match.index!, end: match.index! + match[0].length, ...(named < 0 ? {} : { weekday: named }) }]
}

function monthOf(text: string): number {
  if (/^\d/.test(text)) return Number(text)
  const key = text.slice(0, 3).toLowerCase()
  return Math.max(MONTHS.indexOf(key), WELSH.indexOf(key)) + 1
}

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

export const weekdayOf = (iso: string) => new Date(`${iso}T00:00:00Z`).getUTCDay()

export const WEEKDAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** Clock times. A figure without minutes counts only before am or pm. */
export function timesIn(text: string): Found[] {
  if (!/\d/.test(text)) return []
  return [...matchesOf(TIME, text), ...matchesOf(BARE, text)].flatMap(timeOf)
}

function timeOf(match: RegExpMatchArray): Found[] {
  const { hour, minute, half } = match.groups!
  if (minute === undefined && half === undefined) return []
  let hours = Number(hour)
  if (hours > 24 || Number(minute ?? 0) > 59) return []
  if (half && /^p/i.test(half) && hours < 12) hours += 12
  if (half && /^(?:a|midnight)/i.test(half) && hours === 12) hours = 0
  return [{ iso: `${two(hours)}:${minute ?? '00'}`, start: match.index!, end: match.index! + match[0].length }]
}

const two = (number: number) => String(number).padStart(2, '0')
