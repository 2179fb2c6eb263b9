import type { Rule } from '../rule.js'
import { readDates } from './date.js'
import { readTimes } from './time.js'
import { unshout } from './title-case.js'
import { anyOf, MONTHS, WEEKDAYS } from './words.js'

export interface Venue {
  venue: string
}

const LABEL = /^\s*(?:(?:proposed\s)?venue|location|lleoliad|place|where)\s?:\s*(?<place>.*)$/is
const HELD =
  /\b(?:held|convened|met)\b(?:\s(?:remotely|virtually|online|physically|jointly|on\sline))?(?:[,\s]+on\b(?<on>.{5,60}?))?[\s,]+(?:(?:at|in)\s(?<at>(?:the\s)?\S.{2,200})|(?:via|by|on|using|through)\s(?<online>Zoom|Microsoft\s?Teams|MS\s?Teams|Teams|Webex|Skype|Google\sMeet|video\s?conference|telephone\sconference)\b)/is
const FURNITURE = /(?<!\s)\s*(?:-\s)?(?:View directions|Gweld cyfarwyddiadau)\b.*$/is
/** Where a place ends: a date, a time, a weekday, or words that are no longer the place. */
const END = new RegExp(
  `(?:[\\s,;]+(?:on|at|from|commencing|starting|beginning|to)(?:\\sthe)?)?[\\s,;:–-]*(?:\\b(?:${anyOf(Object.keys(WEEKDAYS).filter((day) => day.length > 4))})\\b|\\bcommencing\\b|\\bfor\\sthe\\spurposes?\\b|\\bimmediately\\b|\\bfollowing\\b|\\bwhen\\b|\\bto\\s(?:be|transact|consider|discuss|deal)\\b|\\bPRESENT\\b|\\bPresent\\b)`,
  'i',
)
/** In a page whose lines run on, the next label ends the place. */
const RUN_ON = /(?<!\s)\s*(?:\bContact\s?:|\bCyswllt\s?:|\bE-?mail\s?:|\|).*$/s
const NO_PLACE =
  /^(?:the\s)?(?:meeting|same|time|end|beginning|which|accordance|order|respect|\d|january|february|march|april|may|june|july|august|september|october|november|december|public|private|abeyance|line|future|full|general|spring|summer|autumn|winter)\b/i

/** Where the meeting was held, as printed, without date, time and link words. */
export function readVenue(text: string): Venue | null {
  const label = LABEL.exec(text)
  if (label && label.groups!.place!.length > 200 && !RUN_ON.test(label.groups!.place!)) return null
  if (label) return toVenue(label.groups!.place!, false)
  const plain = text.length < 600 ? withoutWhen(text) : text
  const held = HELD.exec(plain)
  if (!held || !isHead(plain.slice(0, held.index))) return null
  if (held.groups!.online) return { venue: held.groups!.online.replace(/\s+/g, ' ') }
  return toVenue(held.groups!.at!, true)
}

const DAY = `(?:(?:${anyOf(Object.keys(WEEKDAYS))})\\b[\\s,.–—-]{0,4}(?:the\\s)?)`
const MONTH = `(?:${anyOf(Object.keys(MONTHS))})`
const CLOCK = '\\d{1,2}(?:[.:]\\d\\d)?\\s?(?:[ap]\\.?\\s?m\\b\\.?|noon\\b|hrs\\b|hours\\b)|\\d\\d[.:]\\d\\d'
const WHEN = new RegExp(
  `(?:\\bon\\s)?(?:the\\s)?${DAY}?\\b\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH}\\b[,.]?(?:\\s\\d{4})?,?|(?:\\bon\\s)?${DAY}${MONTH}\\s\\d{1,2},?\\s\\d{4},?|,?\\s?\\b(?:at|from|commencing at|starting at|commencing)\\s(?:${CLOCK})`,
  'gi',
)

/** “held on Monday 5th June at 7.00pm in the Hall”: without the day and the hour only the place is left. */
const withoutWhen = (text: string) => text.replace(WHEN, ' ').replace(/\s+/g, ' ')

/** The words before “held” are those of a minutes' head: “MINUTES of a meeting of the …”, and none of another meeting. */
function isHead(before: string): boolean {
  const other = /\b(?:next|previous|last|future|public|site|being|would)\b|[.?!]\s+\S/i.test(before.slice(-120))
  return before.trim() === '' || (/\b(?:minutes|meeting)\b/i.test(before) && !other && before.length < 400)
}

function toVenue(printed: string, prose: boolean): Venue | null {
  let place = printed.replace(RUN_ON, '').replace(FURNITURE, '').replace(/\s+/g, ' ')
  const cuts = [...readDates(place), ...readTimes(place)].map(({ index }) => index)
  const end = prose ? END.exec(place)?.index : undefined
  const cut = Math.min(place.length, ...cuts, ...(end === undefined ? [] : [end]))
  place = place.slice(0, cut)
  if (prose) place = place.split(/(?<=[^.\s]{3})\.(?:\s|$)/, 1)[0]!
  place = place
    .replace(/[\s,;:–-]+(?:(?:on|at|from|and)(?:\sthe)?)?[\s,;:.–-]*$/i, '')
    .replace(/^\(|^(?:the|THE)\s(?=\p{Lu})/u, (cut) => (prose && cut !== '(' ? '' : cut))
    .trim()
  return place.length > 2 && /\p{Lu}/u.test(place) && !NO_PLACE.test(place) ? { venue: prose ? unshout(place) : place } : null
}

export const rule: Rule<Venue> = {
  name: 'venue',
  about: 'The place of the meeting as printed',
  source: 'the Venue line of a page, or “held in … on …” at the head of printed minutes',
  read: readVenue,
  examples: [
    { text: 'Venue: Quay Hall, Lamp Street', gives: { venue: 'Quay Hall, Lamp Street' } },
    { text: 'Venue: Quay Room, Lamp Street. View directions', gives: { venue: 'Quay Room, Lamp Street.' } },
    { text: 'Proposed venue: Online', gives: { venue: 'Online' } },
    { text: 'Location: Quay Hall', gives: { venue: 'Quay Hall' } },
    { text: 'Lleoliad: Neuadd y Cei', gives: { venue: 'Neuadd y Cei' } },
    { text: 'Minutes of a meeting held in Village Hall, Lampton on Tuesday 4 March 2025', gives: { venue: 'Village Hall, Lampton' } },
    {
      text: 'MINUTES of a meeting of the Board held in the Quay Chamber, Lamp Hall, Lampton on Thursday, 21 November 2019.',
      gives: { venue: 'Quay Chamber, Lamp Hall, Lampton' },
    },
    { text: 'Meeting held on Tuesday 1st May 2012 in Lampton Community Hall', gives: { venue: 'Lampton Community Hall' } },
    { text: 'HELD IN THE LAMP CHAMBERS ON MONDAY 2nd OCTOBER 2023 AT 19:00HOURS', gives: { venue: 'Lamp Chambers' } },
    { text: 'Minutes of the meeting held at Lampton Hall at 7.00 pm', gives: { venue: 'Lampton Hall' } },
    { text: 'The meeting was held via Zoom.', gives: { venue: 'Zoom' } },
    {
      text: 'MINUTES of the Board held on Tuesday 6 January 2026 at 11.00 am at the Quay Offices, Lampton',
      gives: { venue: 'Quay Offices, Lampton' },
    },
    {
      text: 'A meeting to be held on Tuesday 3 May 2029 at 7pm in the Mill Hall, Lampton, for the purpose of transacting the following business.',
      gives: { venue: 'Mill Hall, Lampton' },
    },
    {
      text: 'A meeting of the Board will be held in the Quay Chamber, Lampton on Thursday, 13th March, 2025 at 10.00 am to deal with the following business.',
      gives: { venue: 'Quay Chamber, Lampton' },
    },
    { text: 'Minutes of a meeting of the above Board held on Monday 25th June at 7.00pm in Quay Hall.', gives: { venue: 'Quay Hall' } },
    { text: 'Venue: 7.30 pm', gives: null },
    { text: 'The meeting held on 9 April 2025 was long', gives: null },
    { text: 'The festival held in November raised funds', gives: null },
    { text: 'Minutes of the meeting held at 7.00 pm on Monday 5 May 2025', gives: null },
    { text: 'Venue: Quay Hall, Lampton Contact: Ann Quill Email: | No. | Item |', gives: { venue: 'Quay Hall, Lampton' } },
    { text: 'Next meeting to be held at 19.00 in the Lamp Chambers', gives: null },
    { text: 'A lamp morning was held at Quay Museum', gives: null },
    { text: 'Documents are held in the Library', gives: null },
    { text: 'the decision is held in abeyance', gives: null },
    { text: 'Surgeries are held on Saturdays', gives: null },
  ],
}
