/** Where a sentence begins that stands right behind a title, with no mark between: `Election of officers Upon the proposition …`. */
import { matchesOf } from '../../writing/matches.js'

const VERB =
  /\s(?:was|were|is|are|had|has|have|will|would|read|said|gave|noted|thanked|reported|declared|advised|attended|asked|agreed|continued|explained|confirmed|proposed|welcomed|opened|closed|informed|stated|requested|presented|updated|RESOLVED|Resolved)\b/i
/** What opens a sentence, standing right behind a title. */
const OPENS =
  /(?<!\b(?:The|Some|All|Both|An?|Our))\s(?=(?:The|There|Some|Our|This|These|It|No|None|Apologies|A|An|All|Both|Members|Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr|Following|After|Upon|On|In|At|As|Decision|RESOLVED|Resolved|Proposed|Clerks?)\b[\s:]|\(?[ai1][.)]\s\p{Lu})/gu
const NAMED = /\s(?=\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+,\s)/gu
/** `Questions Questions put by members are appended.`: the sentence begins with the title's last word. */
const AGAIN = /(?<=(?:^|\s)(\p{Lu}[\p{L}’'-]+))\s(?=\1\s\p{Ll})/gu
/** `Any other business P Quill proposed …` */
const SPEAKER = /\s(?=\p{Lu}\.?\s\p{Lu}[\p{L}’'-]+\s\p{Ll}+ed\b)/gu
/** A title does not end so: `Types of Relief to`, `Extend for Two`. */
export const OPEN_END = /(?:^|\s)(?:to|of|for|the|an?|and|or|with|in|on|at|by|from|one|two|three|four|five|six)$/i
const FURTHEST = 400

/** The last opening of a sentence before its verb, as an offset; null where the text shows none. */
export function sentenceStart(text: string): number | null {
  const verb = VERB.exec(text.slice(0, FURTHEST))
  const before = text.slice(0, verb ? verb.index + verb[0].length + 1 : FURTHEST)
  const openings = (form: RegExp) => matchesOf(form, before).filter(({ index }) => !OPEN_END.test(before.slice(0, index)))
  const opening = openings(AGAIN)[0] ?? openings(OPENS).at(-1) ?? openings(NAMED).at(-1) ?? openings(SPEAKER).at(-1)
  return opening && opening.index > 0 ? opening.index : null
}

/**
 * Where the subject of the first verb begins, in a run of text that has lost its lines: `Votes of thanks Thanks were sent`. Words in
 * small letters stand before it, then the capital that the sentence begins with; null where nothing tells it from the title.
 */
export function subjectStart(text: string): number | null {
  const verb = VERB.exec(text.slice(0, FURTHEST))
  if (!verb) return null
  const words = text.slice(0, verb.index).split(' ')
  const last = words.findLastIndex((word) => /^\p{Lu}\p{Ll}/u.test(word))
  if (last < 1 || !words.slice(last + 1).every((word) => /^\p{Ll}+$/u.test(word))) return null
  const at = words.slice(0, last).join(' ').length
  return OPEN_END.test(text.slice(0, at)) ? null : at
}
