import type { Reference } from '../../records/record.js'
import { matchesOf } from '../../writing/matches.js'
import type { Rule } from '../rule.js'

export interface PrintedReference extends Pick<Reference, 'kind' | 'target' | 'text'> {
  index: number
}

const NUMBER = '(?<target>(?:[A-Z]{1,3}[./]?)?\\d{1,5}(?:[./]\\d{1,4}){0,2}[a-z]?(?:\\([a-z]{1,3}\\))?)(?![\\w/]|\\.\\d)'
const SHAPES: readonly [Reference['kind'], RegExp][] = [
  [
    'minute',
    new RegExp(
      `\\bminute(?:s(?=\\s(?:nos?\\b|numbers\\b|[^\\s]{1,8}\\s(?:and|to|&|-|–|refer)\\b)))?\\s(?:(?:no|nos|number|ref|reference)\\.?:?\\s?)?${NUMBER}(?:\\srefers?)?`,
      'gi',
    ),
  ],
  [
    'item',
    new RegExp(`\\b(?:agenda\\s)?item\\s(?:(?:no|number)\\.?\\s?)?${NUMBER.replace('?<target>', '?<target>')}(?:\\srefers?)?`, 'gi'),
  ],
  ['page', /\b(?:pages?|p\.)\s(?<target>\d{1,4}(?:\s?(?:-|–|to)\s?\d{1,4})?)(?!\w)/gi],
]
const MINUTE_BEFORE = /\b(?:the|of|for|one|two|\d+)\s$/i

/** Every pointer of the text to a minute, an item or a page, in order. */
export function readReferences(text: string): PrintedReference[] {
  const found = SHAPES.flatMap(([kind, shape]) =>
    matchesOf(shape, text)
      .filter(
        (match) =>
          !(kind === 'minute' && /^minutes\s\d/i.test(match[0]) && MINUTE_BEFORE.test(text.slice(0, match.index))) &&
          !/^minutes?\s(?:19|20)\d\d$/i.test(match[0]) &&
          !(kind === 'minute' && isDuration(text, match)),
      )
      .map((match) => ({ kind, target: match.groups!.target!, text: bracketed(text, match), index: match.index })),
  )
  return found.sort((a, b) => a.index - b.index)
}

/** “Audio recording – 1 minute 46 seconds”. */
const isDuration = (text: string, match: RegExpExecArray) =>
  /\b(?:\d+|one|an?)\s$/i.test(text.slice(0, match.index)) || /^\s?(?:seconds?|secs?)\b/i.test(text.slice(match.index + match[0].length))

function bracketed(text: string, match: RegExpExecArray): string {
  const end = match.index + match[0].length
  return text[match.index - 1] === '(' && text[end] === ')' ? `(${match[0]})` : match[0]
}

export const rule: Rule<PrintedReference> = {
  name: 'reference',
  about: 'A pointer to a minute, an item or a page by its number',
  source: 'minutes that point to earlier ones (“Minute 424 refers”) and to the agenda (“(Item B1)”)',
  read: (text) => readReferences(text)[0] ?? null,
  examples: [
    { text: 'Minute 424 refers', gives: { kind: 'minute', target: '424', text: 'Minute 424 refers' } },
    { text: 'Lamps (Item B1)', gives: { kind: 'item', target: 'B1', text: '(Item B1)' } },
    { text: 'Lamps (Agenda Item 4)', gives: { kind: 'item', target: '4' } },
    { text: 'Item 19 (minute 294)', gives: { kind: 'item', target: '19' } },
    { text: '(minute 294)', gives: { kind: 'minute', target: '294', text: '(minute 294)' } },
    { text: 'Minute No. 5', gives: { kind: 'minute', target: '5' } },
    { text: 'as told in minute 77/21', gives: { kind: 'minute', target: '77/21' } },
    { text: 'see page 12 of the report', gives: { kind: 'page', target: '12' } },
    { text: 'a 15 minute talk', gives: null },
    { text: 'Audio recording – 1 minute 46 seconds', gives: null },
    { text: 'the bell rang for 12 minutes 30 seconds', gives: null },
    { text: 'the minutes 2019', gives: null },
    { text: 'Board Minutes 7', gives: null },
    { text: 'a minute of silence', gives: null },
    { text: 'the item was deferred', gives: null },
    { text: 'pages of lamps', gives: null },
    { text: 'an itemised bill of 12', gives: null },
  ],
}
