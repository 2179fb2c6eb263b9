/**
 * What a paragraph decides. One list of readings, asked in order by one function; each is a rule with its examples. Whether
 * a paragraph becomes a resolution in its place among others is for src/parse/blocks.
 */
import type { Rule } from '../rule.js'
import { has, is, type Scan, scan, set } from '../words/index.js'
import { isBodyLead, readBareDecision, readBareThat, readLabelledDecision } from './bare.js'
import { readKeyword, readResolved } from './keyword.js'
import { isLoneLabel, isToBeDone, readDecisionLabel, readLoneLabel } from './label.js'
import { mark } from './mark.js'
import { putsToVote, readMoved, readProposal } from './moved.js'
import { readOutcome } from './outcome.js'
import { readShouted } from './shouted.js'
import { isAfterword, readStatement } from './statement.js'
import { readToldDecision } from './told.js'
import type { ResolutionMark } from './types.js'

export type { Outcome } from './outcome.js'
export type { ResolutionMark } from './types.js'
export {
  isBodyLead,
  isLoneLabel,
  isToBeDone,
  putsToVote,
  readBareDecision,
  readBareThat,
  readLabelledDecision,
  readLoneLabel,
  readOutcome,
  readProposal,
  readStatement,
}

/** The readings of a paragraph's decision, the surest first. */
const READINGS: readonly ((text: string) => ResolutionMark | null)[] = [
  readFared,
  readCarriedThat,
  readDecisionLabel,
  readKeyword,
  readStatement,
  readTold,
  readMoved,
  readShouted,
]

/**
 * The decision that opens a paragraph or stands in it. `text` is without its label. “Motion carried.” in lower case is a
 * motion's result (`readOutcome`), which belongs to the motion and is no resolution of its own.
 */
export function readResolution(text: string): ResolutionMark | null {
  const told = scan(text)
  if (!(CUES.some((cue) => told.senses.has(cue)) || OTHERWISE.test(text))) return null
  if (proposes(told)) return readCarriedThat(text)
  const resolved = readResolved(text)
  if (resolved || (told.tokens[0]?.kind === 'open' && !is(told.tokens[0], BRACKETS))) return resolved
  for (const read of READINGS) {
    const found = read(text)
    if (found) return found
  }
  return null
}

/** A text without any of these decides nothing. */
const CUES = ['decide', 'won', 'lost', 'move', 'vote'] as const
const OTHERWISE = /^\W*(?:[Oo]utcome|OUTCOME|[Rr]esult|RESULT)\b|\s(?:as read|AS READ)\b|\s\p{Lu}{3,}ED\s/u

const BRACKETS = set('( [')
const PUTS = set('motion amendment recommendation recommendations proposal')
const MARKS = set(': – — -')
const IS = set('is are')
const ASKED = set('asked invited recommended requested')
const CONSIDERS = set('consider')

/** Paragraphs that propose, ask or rule, and decide nothing: “Motion – That …”, “To approve …”, “Cabinet is asked to …”. */
function proposes({ tokens }: Scan): boolean {
  const [first, second] = tokens
  if (is(first, PUTS) && is(second, MARKS)) return true
  if (first?.value === 'to') return (has(second, 'decide') && second!.form === 'base') || is(second, CONSIDERS)
  const at = tokens.findIndex((token, i) => i < 9 && is(token, IS) && is(tokens[i + 1], ASKED))
  return at > 0 && (has(tokens[at - 1], 'body', 'members', 'post') || at < 3)
}

/** A line that tells how a motion fared and nothing else, in capitals or in a word. */
function readFared(text: string): ResolutionMark | null {
  const told = readOutcome(text)
  if (!told?.stated) return null
  return { verb: 'agreed', kind: told.lost ? 'lost' : 'decision', stated: true, start: 0, open: false, unanimous: told.unanimous }
}

/** “That the minutes be adopted. Carried.”, with its mover's and seconder's names before it or without. */
function readCarriedThat(text: string): ResolutionMark | null {
  const told = scan(text)
  const { tokens } = told
  let last = tokens.length - 1
  while (last > 0 && (tokens[last]!.kind !== 'word' || has(tokens[last], 'unanimous'))) last--
  const word = tokens[last]!
  /** `That the lamp be lit – AGREED.` */
  const shouted = word.capitals === 'all' && tokens[last - 1]?.kind !== 'word'
  if (word.form !== 'past' || !has(word, 'won', 'lost') || has(tokens[last - 1], 'be', 'have', 'modal')) return null
  if (has(word, 'decide') && !shouted) return null
  if (word.capitals === 'none' && tokens[last - 1]?.kind === 'word') return null
  const colon = tokens.findIndex((token, at) => at < 16 && token.value === ':' && tokens[at + 1]?.value === 'that')
  const start = tokens[0]!.value === 'that' ? 0 : colon + 1
  if ((start === 0 && tokens[0]!.value !== 'that') || tokens[start]!.capitals === 'none' || last < start + 2) return null
  /** `Motion: That …`: the label is of the sentence; a number and who moved it are not. */
  const from = tokens.slice(0, colon).every((token) => is(token, PUTS)) ? 0 : start
  const read = { ...mark(told, 'agreed', true, from, start + 1), open: false }
  return has(word, 'lost') ? { ...read, kind: 'lost' } : read
}

/** A paragraph of one sentence that tells a decision, and who moved it. */
function readTold(text: string): ResolutionMark | null {
  const told = scan(text)
  const [first, ...others] = told.sentences
  if (!first || others.some(({ from, to }) => !isAfterword(told.tokens.slice(from, to)))) return null
  const last = told.tokens[first.to - 1]!
  const found = readToldDecision(text.slice(0, last.end))
  return found && { ...mark(told, found.verb, false, 0, told.tokens.length), kind: found.kind, open: told.tokens.at(-1)!.value === ':' }
}

export const rule: Rule<ResolutionMark> = {
  name: 'index',
  about: 'A decision in any of the readings: a keyword, a label, a motion’s result, a plain statement',
  source: 'see the rules of this folder, which this one asks in order',
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
    { text: 'That the lamp be lit – AGREED.', gives: { verb: 'agreed', stated: true, start: 0 } },
    { text: 'Motion: That the lamp be lit. CARRIED', gives: { verb: 'agreed', stated: true, start: 0 } },
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
