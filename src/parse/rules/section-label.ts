import { matchesOf } from '../../writing/matches.js'
import type { Rule } from '../rule.js'

/** The part of an item that a label line opens. */
export type LabelledPart = 'description' | 'documents' | 'decision' | 'minutes'

export interface LabelLine {
  part: LabelledPart
  /** The words as printed, without the colon. */
  label: string
  /** What follows the label on its line. */
  rest: string
}

const PARTS: Readonly<Record<string, LabelledPart>> = {
  minutes: 'minutes',
  'draft minutes': 'minutes',
  cofnodion: 'minutes',
  decision: 'decision',
  decisions: 'decision',
  'draft decision': 'decision',
  penderfyniad: 'decision',
  penderfyniadau: 'decision',
  'additional documents': 'documents',
  'supporting documents': 'documents',
  'accompanying documents': 'documents',
  'dogfennau ychwanegol': 'documents',
  'dogfennau ategol': 'documents',
  purpose: 'description',
  pwrpas: 'description',
}
const LABELS = Object.keys(PARTS).join('|').replaceAll(' ', '\\s+')
const HEAD = new RegExp(`^\\s*(?<label>${LABELS})\\s?:(?!\\S*//)\\s*(?<rest>.*)$`, 'is')
/** In a line that runs on, a label keeps its capital and its colon, and no word of its own sentence stands before it. */
const INSIDE = new RegExp(
  `(?<![\\w(“"'‘-])(?<!\\b(?:the|of|and|for|to|Key|Executive|Appeal|Draft|Officer|Delegated|Previous|Last)\\s)(?<label>${Object.keys(PARTS)
    .filter((label) => !/purpose|pwrpas/.test(label))
    .map((label) => label[0]!.toUpperCase() + label.slice(1).replaceAll(' ', '\\s+'))
    .join('|')})\\s?:(?=\\s|$)`,
  'g',
)

/** A line that is or opens with a section's label: “Minutes:”, “Cofnodion:”, “Decision: text”. */
export function readLabelLine(text: string): LabelLine | null {
  const found = HEAD.exec(text)
  if (!found) return null
  const label = found.groups!.label!.replace(/\s+/g, ' ')
  return { part: PARTS[label.toLowerCase()]!, label, rest: found.groups!.rest!.trim() }
}

/** A line in which title, description and labelled parts run on: cut at its labels. */
export function splitLabels(text: string): { head: string; sections: { part: LabelledPart; text: string }[] } {
  const found = matchesOf(INSIDE, text)
  const sections = found.map((match, i) => ({
    part: PARTS[match.groups!.label!.replace(/\s+/g, ' ').toLowerCase()]!,
    text: text.slice(match.index + match[0].length, found[i + 1]?.index ?? text.length).trim(),
  }))
  return { head: text.slice(0, found[0]?.index ?? text.length).trim(), sections }
}

export const rule: Rule<LabelLine> = {
  name: 'section-label',
  about: 'The label that opens a part of an item: its minutes, its decision, its papers',
  source: 'ModernGov pages in English and Welsh; the label always ends in a colon',
  read: readLabelLine,
  examples: [
    { text: 'Minutes:', gives: { part: 'minutes', rest: '' } },
    { text: '    Minutes: The lamp was lit.', gives: { part: 'minutes', rest: 'The lamp was lit.' } },
    { text: 'Cofnodion:', gives: { part: 'minutes', label: 'Cofnodion' } },
    { text: 'Decision:', gives: { part: 'decision' } },
    { text: 'Decisions:', gives: { part: 'decision' } },
    { text: 'Penderfyniad:', gives: { part: 'decision' } },
    { text: 'Additional documents:', gives: { part: 'documents' } },
    { text: 'Supporting documents:', gives: { part: 'documents' } },
    { text: 'Accompanying Documents:', gives: { part: 'documents' } },
    { text: 'Dogfennau ychwanegol:', gives: { part: 'documents' } },
    { text: 'Minutes', gives: null },
    { text: 'MINUTES SILENCE', gives: null },
    { text: 'Minutes of the last meeting', gives: null },
    { text: 'Decision Maker: Harbour Board', gives: null },
    { text: 'Key Decision: Yes', gives: null },
    { text: 'Reason for Decision:', gives: null },
    { text: 'The documents: see below', gives: null },
  ],
}
