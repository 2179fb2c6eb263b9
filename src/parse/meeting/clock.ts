/** Times of day in all their forms, read over tokens. */
import { CARDINALS, CLOCK_LEADS, EVENING, HOURS, MIDNIGHT, MORNING, NOON, WEEKDAYS } from '../words/time.js'
import { type Token, tokens } from '../words/tokens.js'
import { halfAt, isInNumber, LINKS, pastOclock } from './clock-halves.js'
import { endsDate, leadBefore, pointsTo } from './clock-leads.js'

export interface PrintedTime {
  /** HH:MM, 24 hours. */
  iso: string
  printed: string
  /** Absent where neither am, pm nor a 24-hour form is printed: “9.22” may be either half of the day. */
  half?: 'am' | 'pm'
  /** May be either half of the day. */
  either?: boolean
  index: number
  length: number
}

/** A time whose first token was looked at, and the token after it. */
interface Clock {
  hour: number
  minute: number
  half?: 'am' | 'pm' | undefined
  /** Printed so that it can only be of 24 hours: `19:30`, `1930hrs`, `07:30`, `noon`. */
  whole?: boolean
  next: number
}

const WORDS = /\d|noon|midday|midnight|clock|gloch|\b(?:half|quarter|past|to)\b|\bp\.?m\b|\ba\.?m\b/i

export function readPrintedTimes(text: string): PrintedTime[] {
  if (!WORDS.test(text)) return []
  const list = tokens(text)
  const out: PrintedTime[] = []
  for (let i = 0; i < list.length; i++) {
    const clock = clockAt(list, i)
    if (!clock) continue
    out.push(printed(text, list[i]!.at, list[clock.next - 1]!.end, clock))
    i = clock.next - 1
  }
  return out
}

function printed(text: string, at: number, end: number, { hour, minute, half, whole }: Clock): PrintedTime {
  const turned = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour
  const iso = `${String(turned).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  const place = { iso, printed: text.slice(at, end), index: at, length: end - at }
  return half ? { ...place, half } : !whole && hour >= 1 && hour <= 11 ? { ...place, either: true } : place
}

function clockAt(list: Token[], i: number): Clock | null {
  const token = list[i]!
  if (token.kind === 'mark') return null
  const found = token.kind === 'figures' ? inFigures(list, i) : inWords(list, i)
  return found && found.hour <= 23 && found.minute <= 59 ? found : null
}

/** Noon, midnight, `half past seven`, `twenty to nine`, `seven o’clock`, `seven thirty pm`. */
function inWords(list: Token[], i: number): Clock | null {
  const { lower, glued } = list[i]!
  if (glued && list[i - 1]?.kind === 'figures') return null
  if (NOON.has(lower)) return isPart(list, i) || isSurname(list, i) ? null : { hour: 12, minute: 0, whole: true, next: i + 1 }
  if (MIDNIGHT.has(lower)) return { hour: 0, minute: 0, whole: true, next: i + 1 }
  const minutes = lower === 'half' ? { value: 30, next: i + 1 } : lower === 'quarter' ? { value: 15, next: i + 1 } : numberAt(list, i)
  if (!minutes) return null
  return pastOrTo(list, minutes) ?? (lower in CARDINALS ? hourInWords(list, minutes) : null)
}

/** `afternoon`, `noon tide`: the hyphen of a longer word. */
const isPart = (list: Token[], i: number): boolean => list[i - 1]?.text === '-' && list[i]!.glued

/** `Ben Noon`: a capital behind another that is no day. */
function isSurname(list: Token[], i: number): boolean {
  const before = list[i - 1]
  const capitals = [list[i], before].every((token) => token?.kind === 'word' && /^\p{Lu}(?:\p{Ll}|$)/u.test(token.text))
  return capitals && !(before!.lower in WEEKDAYS) && !CLOCK_LEADS.has(before!.lower)
}

function numberAt(list: Token[], i: number): { value: number; next: number } | null {
  const token = list[i]
  if (!token) return null
  if (token.kind === 'figures') return token.text.length <= 2 ? { value: Number(token.text), next: i + 1 } : null
  const tens = CARDINALS[token.lower]
  if (tens === undefined || tens > 59) return null
  const at = list[i + 1]?.text === '-' ? i + 2 : i + 1
  const ones = tens >= 20 ? CARDINALS[list[at]?.lower ?? ''] : undefined
  return ones !== undefined && ones < 10 ? { value: tens + ones, next: at + 1 } : { value: tens, next: i + 1 }
}

/** `half past seven`, `twenty minutes to nine`, `quarter to 8`. */
function pastOrTo(list: Token[], minutes: { value: number; next: number }): Clock | null {
  const at = /^min(?:ute)?s?$/.test(list[minutes.next]?.lower ?? '') ? minutes.next + 1 : minutes.next
  const link = list[at]?.lower
  if (link !== 'past' && link !== 'to') return null
  if (minutes.value > 30 || (link === 'to' && minutes.value % 5 !== 0 && at === minutes.next)) return null
  const hour = numberAt(list, at + 1)
  return hour && withClock(list, minutes.value, link, hour)
}

function withClock(list: Token[], minute: number, link: string, hour: { value: number; next: number }): Clock | null {
  if (hour.value < 1 || hour.value > 12) return null
  const clock = link === 'past' ? { hour: hour.value, minute } : { hour: hour.value === 1 ? 12 : hour.value - 1, minute: 60 - minute }
  const half = halfAt(list, pastOclock(list, hour.next) ?? hour.next)
  const ends = half?.next ?? pastOclock(list, hour.next) ?? hour.next
  // “six to nine members”: without a half, a clock or a word such as “at” before it, a span of numbers is no time.
  const first = list.findIndex((t) => t === list[hour.next - 1])
  const lead = leadBefore(list, startOf(list, first))
  const plain = list[first]!.kind === 'word' && (minute === 30 || minute === 15 || lead)
  return half || ends > hour.next || plain || lead ? { ...clock, half: half?.value, next: ends } : null
}

/** The first token of `twenty minutes to nine` when `i` is its last. */
function startOf(list: Token[], i: number): number {
  let at = i
  while (at > 0 && i - at < 6 && /^(?:past|to|half|quarter|min(?:ute)?s?|-)$/.test(list[at - 1]!.lower)) at -= 1
  while (at > 0 && i - at < 8 && (list[at - 1]!.lower in CARDINALS || list[at - 1]!.kind === 'figures')) at -= 1
  return at
}

/** `seven o’clock`, `seven thirty pm`, `seven pm`. */
function hourInWords(list: Token[], hour: { value: number; next: number }): Clock | null {
  if (hour.value < 1 || hour.value > 12) return null
  const clock = pastOclock(list, hour.next)
  const half = halfAt(list, clock ?? hour.next)
  if (clock || half) return { hour: hour.value, minute: 0, half: half?.value, next: half?.next ?? clock! }
  const minute = numberAt(list, hour.next)
  const after = minute && list[hour.next]!.kind === 'word' ? halfAt(list, minute.next) : null
  return after ? { hour: hour.value, minute: minute!.value, half: after.value, next: after.next } : null
}

function inFigures(list: Token[], i: number): Clock | null {
  const token = list[i]!
  if (isInNumber(list, i)) return null
  if (token.text.length === 4) return military(list, i)
  if (token.text.length > 2) return null
  const hour = Number(token.text)
  const [mark, minutes] = [list[i + 1], list[i + 2]]
  const joined = mark?.glued && minutes?.kind === 'figures' && minutes.glued && minutes.text.length === 2
  if (joined && /[.:;·]/.test(mark.text)) return withMinutes(list, i, hour)
  /** `19h05`, as on the continent */
  if (joined && mark.lower === 'h') return { hour, minute: Number(minutes.text), whole: true, next: i + 3 }
  const spoken = pastOrTo(list, { value: hour, next: i + 1 })
  return spoken ?? bareHour(list, i, hour)
}

/** `7pm`, `7.pm`, `12 noon`, `10 o’clock`, `19 hrs`. */
function bareHour(list: Token[], i: number, hour: number): Clock | null {
  const clock = pastOclock(list, i + 1)
  if (clock) {
    const half = halfAt(list, clock)
    return { hour, minute: 0, half: half?.value, next: half?.next ?? clock }
  }
  const noon = noonAt(list, i + 1, hour, 0)
  if (noon) return noon
  const half = halfAt(list, i + 1)
  if (!half || LINKS.has(list[i + 1]!.lower) || EVENING.has(list[i + 1]!.lower) || MORNING.has(list[i + 1]!.lower)) return null
  return hour >= 1 ? { hour, minute: 0, half: half.value, next: half.next } : null
}

function noonAt(list: Token[], i: number, hour: number, minute: number): Clock | null {
  const word = list[i]?.lower ?? ''
  if (hour !== 12 || minute !== 0) return null
  if (NOON.has(word)) return { hour: 12, minute: 0, whole: true, next: i + 1 }
  return MIDNIGHT.has(word) ? { hour: 0, minute: 0, whole: true, next: i + 1 } : null
}

/** `1930hrs`, `at 1930 hours`, `at 1930`, `Time: 1930`, `7 May 2029 at 1930 in the Hall`, `7 May 2029 | 1930`. */
function military(list: Token[], i: number): Clock | null {
  const [hour, minute] = [Number(list[i]!.text.slice(0, 2)), Number(list[i]!.text.slice(2))]
  const unit = list[i + 1]
  const hours = unit !== undefined && HOURS.has(unit.lower) && list[i + 2]?.lower !== 'of'
  if (hour > 23 || minute > 59) return null
  if (hours && (unit.glued || leadBefore(list, i))) return { hour, minute, whole: true, next: i + 2 }
  // A year after “from” is none; “at 1930” can only be the clock.
  const said = list[i - 1]?.lower === 'at' || list[i - 1]?.text === '@'
  const dated = endsDate(list, said ? i - 2 : i - 1) || (!said && /^[,|]$/.test(list[i - 1]?.text ?? '') && endsDate(list, i - 2))
  const ends = !unit || unit.kind === 'mark'
  const opened = said && (CLOCK_LEADS.has(list[i - 2]?.lower ?? '') || list[i - 2]?.lower === 'order') && unit?.text === unit?.lower
  const labelled = ends && /^[:–—]$/.test(list[i - 1]?.text ?? '') && CLOCK_LEADS.has(list[i - 2]?.lower ?? '')
  return ((said && ends) || opened || (dated && (said || ends)) || labelled) &&
    (minute % 5 === 0 || hour > 20) &&
    !hours &&
    !unit?.text.match(/^[-/%]$/)
    ? { hour, minute, whole: true, next: i + 1 }
    : null
}

/** `19.00 – 20.04`: the same form on the other side of a dash, and the second is later. */
function isSpan(list: Token[], i: number, side: 1 | -1): boolean {
  const [dash, other] = [list[i + (side === 1 ? 3 : -1)]?.text ?? '', i + side * 4]
  const [hour, mark, minute] = [list[other], list[other + 1], list[other + 2]]
  if (!/^[–—-]$/.test(dash) || mark?.text !== '.' || hour?.text.length !== 2 || minute?.text.length !== 2) return false
  const [own, its] = [list[i]!, hour].map(({ text }, k) => Number(text) * 60 + Number((k === 0 ? list[i + 2]! : minute).text))
  return Number(hour.text) < 24 && Number(minute.text) < 60 && (side === 1 ? own! < its! : its! < own!)
}

/** `7.30 pm`, `19:30`, `19.30hrs`, `at 7.30`, a cell that holds `19.00` and nothing else. */
function withMinutes(list: Token[], i: number, hour: number): Clock | null {
  const [mark, figures] = [list[i + 1]!, list[i + 2]!]
  const minute = Number(figures.text)
  const after = list[i + 3]
  const half = halfAt(list, i + 3)
  if (half) return { hour, minute, half: half.value, next: half.next }
  if (after && HOURS.has(after.lower) && !(after.lower === 'h' && !after.glued)) return { hour, minute, whole: true, next: i + 4 }
  const clock = pastOclock(list, i + 3)
  if (clock) {
    const part = halfAt(list, clock)
    return { hour, minute, half: part?.value, next: part?.next ?? clock }
  }
  const noon = noonAt(list, i + 3, hour, minute)
  if (noon) return noon
  const goesOn =
    after?.glued &&
    (after.kind === 'figures' || /[%/:]/.test(after.text) || (after.text === '.' && list[i + 4]?.glued && list[i + 4]!.kind === 'figures'))
  if (goesOn || after?.text === '%') return null
  const padded = list[i]!.text.length === 2
  if (mark.text === ':' && (padded || hour >= 6)) return { hour, minute, whole: padded, next: i + 3 }
  if (mark.text === ';') return null
  /** `Mill Hall, 19.30`: no sum and no number of an item. */
  const late = hour > 12 && minute % 5 === 0 && !after && list[i - 1]?.text === ','
  if (late && mark.text === '.') return { hour, minute, whole: true, next: i + 3 }
  const alone = i === 0 && list.length === 3 && (minute === 0 || (hour > 12 && minute % 5 === 0)) && mark.text === '.'
  if (alone) return { hour, minute, whole: padded && hour !== 10 && hour !== 11, next: i + 3 }
  if (mark.text === '.' && padded && (isSpan(list, i, 1) || isSpan(list, i, -1) || (i === 0 && after?.text === '|')))
    return { hour, minute, whole: true, next: i + 3 }
  const measure = /^(?:million|m|km|per|acres?|metres?)$/.test(after?.lower ?? '')
  return !measure && leadBefore(list, i) && !pointsTo(list, i) ? { hour, minute, whole: hour > 12, next: i + 3 } : null
}
