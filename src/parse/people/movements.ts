/** Comings and goings in the course of a meeting: “Councillor Hale left the meeting at 7.40 pm.” */

import { withoutEnds } from '../../writing/ends.js'
import { readCore } from '../words/persons.js'
import { readClock } from './clock.js'
import { parseName, splitNames } from './names.js'

export interface Movement {
  who: string
  kind: 'arrived' | 'left'
  /** HH:MM, or null where none is printed. */
  time: string | null
  /** The sentence as printed. */
  text: string
}

const ARRIVED =
  /^(.{2,160}?),?\s+(?:then\s+|also\s+|had\s+|now\s+)*(?:(?:re)?joined|re-joined|arrived|entered|returned|came\s+(?:in|back)|re-?entered)\b(?!\s+the\s+(?:council|authority|committee|board|panel|team|company|debate|service|staff)\b)([^.]*(?:\.(?:\d\d|m\b)\.?[^.]*)*)/i
const LEFT =
  /^(.{2,160}?),?\s+(?:then\s+|also\s+|had\s+|now\s+|having[^,]*,\s+)*(?:left|departed|withdrew|retired|vacated)\b(?!\s+(?:the\s+(?:council|authority|area|party|group|company|country|village|employment)|over|by|in\s+the))([^.]*(?:\.(?:\d\d|m\b)\.?[^.]*)*)/i
const PLACE =
  /\b(?:meeting|room|chamber|chair|proceedings|table|call|at\s+(?:this\s+(?:point|juncture)|\d)|during|after|before|prior|roll|late)\b/i
const LEAD =
  /^(?:note|n\.?b\.?|at this (?:point|juncture|stage)(?: in the (?:meeting|proceedings))?|\(?(?:at\s+)?\d{1,2}[.:]\d{2}\s*(?:am|pm|a\.m\.|p\.m\.)?\)?)\s*[:,–-]*\s+/i

/** One movement a person; nothing for people who left a job or joined a council. */
export function readMovements(text: string): Movement[] {
  return sentences(text).flatMap(readSentence)
}

const sentences = (text: string): string[] =>
  text
    .replace(/[\u00a0\s]+/g, ' ')
    .split(
      /(?<!\b(?:Mr|Mrs|Ms|Dr|Cllr|Cllrs|Rev|Prof|St|No|\p{Lu}))(?<!\b[ap]\.m)\.\s+(?=[["“(]?\p{Lu})|(?<=[ap]\.m)\.\s+(?=\p{Lu})|[[\]]/u,
    )
    .map((part) => withoutEnds(part, '(*', ')'))
    .filter((part) => part !== '')

function readSentence(sentence: string): Movement[] {
  const said = sentence.replace(LEAD, '')
  const arrived = ARRIVED.exec(said)
  const left = LEFT.exec(said)
  const match = arrived && (!left || arrived[1]!.length <= left[1]!.length) ? arrived : left
  if (!match || !PLACE.test(match[2]!)) return []
  const kind = match === arrived ? 'arrived' : 'left'
  const who = splitNames(match[1]!)
    .map((name) => parseName(name).name)
    .filter((name) => readCore(name, true) !== null)
  const time = readClock(match[2]!) ?? readClock(LEAD.exec(sentence)?.[0] ?? '')
  return who.map((name) => ({ who: name, kind, time, text: /[ap]\.m$/.test(sentence) ? `${sentence}.` : sentence }))
}
