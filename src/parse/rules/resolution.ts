import { readMovedAndDone } from '../decisions/moved.js'
import { readStatement } from '../decisions/statement.js'
import { readToldDecision } from '../decisions/told.js'
import type { Rule } from '../rule.js'
import { sentences } from '../sentences.js'
import { BODY, mark, type ResolutionMark } from './deciding.js'
import { readDecidingWord } from './deciding-word.js'
import { readMotionResult } from './motion-result.js'
import { readResolved } from './resolved.js'

export type { ResolutionMark } from './deciding.js'

/** Paragraphs that propose, quote or rule, and decide nothing. */
const PROPOSES =
  /^\s*(?:(?:motion|amendment)\s?[-–—:]|to\s(?:resolve|agree|approve|note|consider|receive)\b|(?:cabinet|council|members|the\s\w+)\s(?:is|are)\s(?:asked|invited|recommended)\b)/i

/**
 * The decision that opens a paragraph or stands in it. `text` is without its label. “Motion carried.” in lower case is a
 * motion's result (`readMotionResult`), which belongs to the motion and is no resolution of its own.
 */
export function readResolution(text: string): ResolutionMark | null {
  const resolved = readResolved(text)
  if (resolved || PROPOSES.test(text) || /^\s*[“"‘']/.test(text)) return PROPOSES.test(text) && resolved?.start !== 0 ? null : resolved
  const result = readMotionResult(text)
  return (
    (result?.stated ? result : null) ??
    readCarriedThat(text) ??
    readDecidingWord(text) ??
    readStatement(text) ??
    readTold(text) ??
    readMovedAndDone(text)
  )
}

/** A paragraph of one sentence that tells a decision, and who moved it. */
function readTold(text: string): ResolutionMark | null {
  const [first, ...others] = sentences(text)
  const told = first && others.every((each) => each.length < 120 && MOVED.test(each)) ? readToldDecision(first) : null
  return told && { ...mark(text, told.verb, false, 0, text.length), kind: told.kind, open: /:\s*$/.test(text) }
}

const MOVED = /^\W*(?:proposed|seconded|proposer|moved|prop\b|unanimous|carried|all in favour)/i

/** “That the minutes be adopted. Carried.”, with its mover's and seconder's names before it or without. */
function readCarriedThat(text: string): ResolutionMark | null {
  const found = /^(?:[^:]{3,80}:\s)?(?<that>(?:That|THAT)\s.{5,2000}?)\b(?<word>Carried|CARRIED|Defeated|DEFEATED|Lost|LOST)\.?\s*$/s.exec(
    text,
  )
  if (!found) return null
  const start = text.indexOf(found.groups!.that!)
  const read = { ...mark(text, 'agreed', true, start, start + 4), open: false }
  return /^[DL]/.test(found.groups!.word!) ? { ...read, kind: 'lost' } : read
}

/** A bare “That …” paragraph: a resolution only where the caller's context says so (under “Decision:”, after a lead-in). */
export function readBareThat(text: string): ResolutionMark | null {
  const that = /^\W{0,2}that\b(?!['’]s)/i.exec(text)
  return that && mark(text, 'resolved', false, 0, that[0].length)
}

const BODY_LEAD = new RegExp(`^${BODY}\\s?(?::-?|[–—-])\\s*$`)

/** “The Harbour Committee:” before a list of what it did: a lead-in where it stands under a decision's label. */
export function isBodyLead(text: string): boolean {
  return BODY_LEAD.test(text)
}

export const rule: Rule<ResolutionMark> = {
  name: 'resolution',
  about: 'A decision in any of the wordings: resolved, another deciding word, a motion’s result, or a plain statement',
  source: 'see the rules resolved, deciding-word, motion-result and statement, which this one tries in that order',
  read: readResolution,
  examples: [
    { text: 'RESOLVED that the lamp be lit.', gives: { verb: 'resolved', start: 0, stated: true, open: false } },
    { text: 'Decision: Resolved: That the lamp be lit.', gives: { verb: 'resolved', start: 10 } },
    { text: 'Cabinet AGREED:', gives: { verb: 'agreed', open: true } },
    { text: 'The motion was put and LOST.', gives: { kind: 'lost' } },
    { text: 'The minutes were approved as a correct record.', gives: { verb: 'approved', stated: false } },
    {
      text: 'That the minutes of the lamp meeting be adopted as published. Carried.',
      gives: { verb: 'agreed', stated: true, start: 0, open: false },
    },
    { text: 'R2031-009 D. Quill, T. Inkpot: That we light the lamp. Carried.', gives: { start: 31, kind: 'decision' } },
    { text: 'Motion carried.', gives: null },
    { text: 'Amendment lost.', gives: null },
    { text: 'On the call for the question, the motion carried by the following vote:', gives: null },
    { text: 'MOTION - That the lamp be lit.', gives: null },
    { text: 'To resolve that the lamp be lit.', gives: null },
    { text: 'Cabinet is asked to RESOLVE that the lamp be lit', gives: null },
    { text: 'Council is recommended to agree that the lamp be lit', gives: null },
    { text: 'To APPROVE the lamp plan.', gives: null },
    { text: 'It was noted that the lamp was out.', gives: null },
    { text: 'That the lamp be lit.', gives: null },
    { text: 'Any decision made on the lamp took effect at once', gives: null },
  ],
}
