import type { Rule } from '../rule.js'

export interface PrintedTime {
  /** HH:MM, 24 hours. */
  iso: string
  printed: string
  /** Absent where neither am, pm nor a 24-hour form is printed: “9.22” may be either half of the day. */
  half?: 'am' | 'pm'
  index: number
  length: number
}

const HOUR = '(?<hour>\\d{1,2})'
const DOTTED = `${HOUR}[.:;](?<minute>[0-5]\\d)`
const NOT_IN_NUMBER = '(?<![\\d£$€/:#]|\\d[.,-])'
const LEAD =
  '(?<=(?:\\b(?:at|from|until|till|around|about|circa|time|commenc(?:ed|ing|es)|start(?:ed|ing|s)?|began|opened|closed|ended|finish(?:ed)?|conclud(?:ed)?|adjourned|resumed|am|i)\\b[\\s:–-]{0,4}|(?:19|20)\\d\\d[\\s,–-]{1,4}))'
/** “notes at 4.10” points to a paragraph. */
const POINTS = '(?<!\\b(?:notes?|noted|out|detailed|stated|paragraphs?|table|sections?|shown|described|given|appears?)\\sat\\s)'
const SHAPES = [
  // 6.30 pm · 7pm · 7.pm · 10.00 a.m. · 7:00 P.M.
  `${NOT_IN_NUMBER}${HOUR}(?:[.:;](?<minute>[0-5]\\d))?[.\\s]{0,2}(?<half>[ap])\\.?\\s?m(?![a-z])\\.?`,
  // 12 noon · midday · 12 midnight
  '(?<![\\d£.])\\b(?:12(?:[.:]00)?\\s?)?(?<word>noon|midday|midnight)\\b',
  // 1900hrs · 19:30 hours
  `${NOT_IN_NUMBER}(?:(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)hrs?|${LEAD}(?<hour4>[01]\\d|2[0-3])(?<minute4>[0-5]\\d)\\shours(?!\\sof\\b)|${DOTTED.replaceAll('hour', 'hour2').replaceAll('minute', 'minute2')}\\s?(?:hrs?|hours))\\b`,
  // 2.00 o'r gloch · 7 o'clock
  `${NOT_IN_NUMBER}${HOUR}(?:[.:](?<minute>[0-5]\\d))?\\s?o['’]\\s?(?:r\\sgloch|clock)(?:\\s(?:y\\s)?(?<welsh>bore|prynhawn|hwyr))?`,
  // 19:09 · 10:00
  `${NOT_IN_NUMBER}(?<hour>[01]\\d|2[0-3]|[6-9]):(?<minute>[0-5]\\d)(?![\\d:%/])`,
  // at 12.59 · commencing 7.30
  `${NOT_IN_NUMBER}${POINTS}${LEAD}${DOTTED.replace(';', '')}(?![\\d%/]|\\.\\d|\\s?(?:million|m\\b|km|%))`,
  // a cell that holds nothing else: 19.00
  '^\\s*(?<hour>[01]?\\d|2[0-3])\\.(?<minute>00)\\s*$',
].map((shape) => new RegExp(shape, 'gi'))

/** The first time's half of the day follows from the second's: 6.30 - 9.00 pm. */
const RANGE = new RegExp(`${NOT_IN_NUMBER}${DOTTED.replace(';', '')}\\s?(?:–|—|-|to|until)\\s?$`, 'i')

/** Every time in the text, in order. */
export function readTimes(text: string): PrintedTime[] {
  const found = new Map<number, PrintedTime>()
  /** Characters that belong to a time. */
  const taken = new Set<number>()
  for (const shape of SHAPES) {
    for (const match of text.matchAll(shape)) {
      const time = toTime(match)
      const places = time ? Array.from({ length: time.length }, (_, i) => time.index + i) : []
      if (!time || places.some((place) => taken.has(place))) continue
      found.set(time.index, time)
      for (const place of places) taken.add(place)
    }
  }
  for (const end of [...found.values()]) {
    const start = rangeStart(text, end)
    if (start) found.set(start.index, start)
  }
  return [...found.values()].sort((a, b) => a.index - b.index)
}

/** The first time in the text. */
export function readTime(text: string): PrintedTime | null {
  return readTimes(text)[0] ?? null
}

function toTime(match: RegExpMatchArray): PrintedTime | null {
  const g = match.groups as Record<string, string | undefined>
  const place = { printed: match[0].trim(), index: match.index!, length: match[0].length }
  if (g.word) return { iso: g.word.toLowerCase() === 'midnight' ? '00:00' : '12:00', ...place }
  const hour = Number(g.hour ?? g.hour2 ?? g.hour4)
  const welsh = g.welsh && (g.welsh.toLowerCase() === 'bore' ? 'a' : 'p')
  return clock(hour, g.minute ?? g.minute2 ?? g.minute4 ?? '00', g.half ?? welsh, place)
}

function clock(hour: number, minute: string, half: string | undefined, place: Omit<PrintedTime, 'iso'>): PrintedTime | null {
  const letter = half?.toLowerCase()
  const turned = letter === 'p' && hour < 12 ? hour + 12 : letter === 'a' && hour === 12 ? 0 : hour
  if (turned > 23) return null
  return { iso: `${String(turned).padStart(2, '0')}:${minute}`, ...place, ...(letter ? { half: letter === 'p' ? 'pm' : 'am' } : {}) }
}

function rangeStart(text: string, end: PrintedTime): PrintedTime | null {
  const from = Math.max(0, end.index - 16)
  const match = end.half && RANGE.exec(text.slice(from, end.index))
  if (!match) return null
  const printed = /^[\d.:]+/.exec(match[0])![0]
  const place = { printed, index: from + match.index, length: printed.length }
  const [hour, minute] = [Number(match.groups!.hour), match.groups!.minute!]
  const late = clock(hour, minute, 'p', place)
  return end.half === 'pm' && late && late.iso < end.iso ? late : clock(hour, minute, 'a', place)
}

export const rule: Rule<PrintedTime> = {
  name: 'time',
  about: 'A time of day: 12-hour with am or pm, 24-hour, noon and midnight, or figures after a word such as “at”',
  source: 'page heads and the opening and closing sentences of minutes; figures alone are a time only where a word says so',
  read: readTime,
  examples: [
    { text: 'Thursday, 2nd July, 2020 6.30 pm', gives: { iso: '18:30', printed: '6.30 pm' } },
    { text: '7pm', gives: { iso: '19:00', index: 0, length: 3 } },
    { text: '10 Sep 2020 - 10:00', gives: { iso: '10:00' } },
    { text: '10.00 a.m.', gives: { iso: '10:00', half: 'am' } },
    { text: '12 noon', gives: { iso: '12:00', printed: '12 noon' } },
    { text: 'at midday', gives: { iso: '12:00' } },
    { text: 'ended at midnight', gives: { iso: '00:00' } },
    { text: '12.15 am', gives: { iso: '00:15' } },
    { text: '12.30pm', gives: { iso: '12:30' } },
    { text: '19.00', gives: { iso: '19:00' } },
    { text: '1900hrs', gives: { iso: '19:00' } },
    { text: 'at 19:30 hours', gives: { iso: '19:30' } },
    { text: '7.pm', gives: { iso: '19:00' } },
    { text: "2.00 o'r gloch", gives: { iso: '02:00', half: undefined } },
    { text: "2.00 o'r gloch y prynhawn", gives: { iso: '14:00' } },
    { text: 'The ferry item began at 19:09', gives: { iso: '19:09' } },
    { text: 'Adjourned at 12.59 - Pursuant to the rule', gives: { iso: '12:59' } },
    { text: 'Tuesday 06-Jan-2026 11.00', gives: { iso: '11:00' } },
    { text: '3.35 pm.', gives: { iso: '15:35' } },
    { text: '4.00pm1 July 2021', gives: { iso: '16:00', printed: '4.00pm' } },
    { text: 'TUESDAY- -7:00 P.M.', gives: { iso: '19:00' } },
    { text: 'Time: 7.00 – 9.15 pm', gives: { iso: '19:00', printed: '7.00' } },
    { text: '12.59 - Pursuant to the rule', gives: null },
    { text: '1.4', gives: null },
    { text: '62.1', gives: null },
    { text: '£7.30', gives: null },
    { text: '10.10.2019', gives: null },
    { text: 'a scale of 1:1250', gives: null },
    { text: 'paragraph 12.10 of the code', gives: null },
    { text: '8.30 Resolved', gives: null },
    { text: 'the report notes at 4.10 the cost', gives: null },
    { text: 'would fall to 5.14 after the works', gives: null },
    { text: 'about 1500 hours of digging', gives: null },
    { text: '25.00 pm', gives: null },
    { text: 'on Friday afternoon', gives: null },
  ],
}
