import type { Verb } from '../../records/record.js'
import type { Rule } from '../rule.js'
import { isForeign, leadStart, mark, type ResolutionMark } from './deciding.js'
import { sentenceBefore } from './words.js'

/** The deciding words other than “resolved”, and the contract's verb for each. */
const VERBS: Readonly<Record<string, Verb>> = {
  agreed: 'agreed',
  approved: 'approved',
  decided: 'decided',
  determined: 'decided',
  recommended: 'recommended',
  recommends: 'recommended',
  noted: 'noted',
  adopted: 'approved',
  decision: 'decided',
  decisions: 'decided',
  'the decision': 'decided',
  determination: 'decided',
  penderfyniad: 'decided',
  'm/s/c': 'agreed',
}

const LABEL = /^(?<word>(?:the )?decisions?|determination|penderfyniad)(?=\s*:|(?<=the decision|determination)\s*$)|^(?<moved>m\/s\/c)\b/i
const AT_HEAD =
  /^(?:(?<lead>it\swas\s(?:therefore\s|then\s|also\s|further\s)?|unanimously\s|all\s(?:were\s)?)(?:unanimously\s)?)?(?<word>agreed|approved|decided|determined|recommended|noted|adopted)(?!\w|[/-]\w)/i
const CAPITALS = /(?<![\w/-])(?:AGREED|APPROVED|DECIDED|DETERMINED|RECOMMENDED|RECOMMENDS|NOTED|ADOPTED)(?!\w|[/-]\w)/g
/** “Proposed by X, seconded by Y and agreed that …” */
const JOINED =
  /^(?:it\swas\s|on\sthe\s)?(?:propos|mov)\w+\b[^.;]{1,120}?\bseconded\b[^.;]{1,120}?\band,?\s(?:it\swas\s)?(?:unanimously\s|all\s)?agreed\s(?:unanimously\s)?(?:that|to)\b/i
/** What may follow a deciding word at a head: “APPROVED MINUTES”, “Approved by Borough” are none. */
const FOLLOWS =
  /^(?:\s*(?:[:–—-]|[.(,;]\s*|$)|\s(?:that|to|unanimously|as\s|in\sprinciple|nem|by\s(?:all|a\s|the\smeeting|majority)|(?:and|&)\s(?:signed|seconded)|for\spayment|subject\sto|with(?:out)?\s|on\sa\s))/i
/** “Agreed for …” and “Noted.” have forms of their own; “Noted the …”, “It was noted that …” are talk. */
const OWN: Readonly<Record<string, RegExp>> = {
  noted: /^\s*(?:[.:–—-]\s*|and\sagreed\.?)?$|^\s*:/i,
  recommended: /^(?:\s*[:–—-]|\s(?:that|to)\b)/i,
  agreed: /^\s(?:for|the|as)\s/i,
}

/** A decision with a deciding word other than “resolved”. */
export function readDecidingWord(text: string): ResolutionMark | null {
  const label = LABEL.exec(text)
  if (label) return labelled(text, label)
  const head = AT_HEAD.exec(text)
  if (head && headCounts(head, text.slice(head[0].length)))
    return mark(text, VERBS[head.groups!.word!.toLowerCase()]!, true, 0, head[0].length)
  const joined = JOINED.exec(text)
  if (joined) return mark(text, 'agreed', false, 0, joined[0].length)
  for (const match of text.matchAll(CAPITALS)) {
    const start = isForeign(text, match.index) ? -1 : capitalStart(text, match.index, match[0])
    if (start >= 0) return mark(text, VERBS[match[0].toLowerCase()]!, true, start, match.index + match[0].length)
  }
  return null
}

function labelled(text: string, label: RegExpExecArray): ResolutionMark {
  const word = (label.groups!.word ?? 'm/s/c').toLowerCase()
  const read = mark(text, VERBS[word]!, true, 0, label[0].length)
  return { ...read, open: read.open || !/[a-z]/i.test(text.slice(label[0].length)) }
}

function headCounts(head: RegExpExecArray, rest: string): boolean {
  const word = head.groups!.word!.toLowerCase()
  const shouted = head.groups!.word === head.groups!.word!.toUpperCase()
  if (word === 'noted' && shouted) return /^(?:\s*(?:[:–—.-]|$)|\s(?:that|the|its|as|to)\b)/.test(rest)
  if (word === 'noted') return !head.groups!.lead && OWN.noted!.test(rest)
  if (word === 'recommended') return OWN.recommended!.test(rest)
  if (word === 'decided') return /^\s*[:–—-]|^\s(?:that|to|not\sto)\b/i.test(rest)
  return (
    FOLLOWS.test(rest) ||
    (word === 'agreed' && OWN.agreed!.test(rest)) ||
    (head.groups!.lead !== undefined && /^\s(?:the|by|not)\b/.test(rest))
  )
}

/** Where the decision of a keyword in capitals begins; -1 where it is none. */
function capitalStart(text: string, index: number, word: string): number {
  const start = leadStart(text, index)
  const sentence = sentenceBefore(text, index)
  const rest = text.slice(index + word.length)
  if (start < index) return start
  if (/\b(?:was|were)\s(?:\w+ly\s)?$/.test(sentence) && !/^\s+[A-Z]{2}/.test(rest)) return index - sentence.length
  return index > 0 && /(?:^|[:;–—]\s|\band\s|,\s)$/.test(sentence) && FOLLOWS.test(rest) && word !== 'APPROVED' ? index : -1
}

export const rule: Rule<ResolutionMark> = {
  name: 'deciding-word',
  about: 'A decision that opens with agreed, approved, decided, noted or recommended, or stands after the label “Decision:”',
  source: 'cabinets and parishes that write AGREED, DECIDED or NOTED where others write RESOLVED; licensing panels’ DETERMINATION',
  read: readDecidingWord,
  examples: [
    { text: 'AGREED that:', gives: { verb: 'agreed', stated: true, start: 0, open: true } },
    { text: 'AGREED –', gives: { open: true } },
    { text: 'Cabinet AGREED:', gives: { start: 0, open: true } },
    { text: 'Following debate the Council AGREED that the lamp be lit.', gives: { start: 17, open: false } },
    { text: 'Agreed that – the lamp be lit', gives: { verb: 'agreed', open: false } },
    { text: 'Agreed – to light the lamp', gives: { verb: 'agreed', kind: 'decision' } },
    { text: 'Agreed unanimously.', gives: { verb: 'agreed', unanimous: true, open: false } },
    { text: 'Agreed', gives: { verb: 'agreed', open: false } },
    { text: 'It was agreed that the lamp be lit.', gives: { verb: 'agreed', start: 0, stated: true } },
    { text: 'Decided: that the lamp be lit.', gives: { verb: 'decided', stated: true, open: false } },
    { text: 'DECIDED: that the lamp be lit', gives: { verb: 'decided', open: false } },
    { text: 'It was proposed by Cllr Quill, seconded by Cllr Vale and agreed that the lamp be lit.', gives: { verb: 'agreed', start: 0 } },
    { text: 'Proposed by Cllr Quill and seconded by Cllr Vale that it be agreed to light the lamp', gives: null },
    { text: 'DETERMINATION:', gives: { verb: 'decided', open: true } },
    { text: 'Decision: The lamp is to be lit.', gives: { verb: 'decided', open: false, start: 0 } },
    { text: 'The decision', gives: { verb: 'decided', open: true } },
    { text: 'Penderfyniad: goleuo’r lamp', gives: { verb: 'decided' } },
    { text: 'NOTED the quarter’s position on lamps.', gives: { verb: 'noted', kind: 'noted', stated: true } },
    { text: 'RECOMMENDED to Council that the lamp be lit;', gives: { verb: 'recommended', kind: 'recommendation', open: false } },
    { text: 'Recommended that the Assembly agree to the', gives: { verb: 'recommended' } },
    { text: 'Noted.', gives: { verb: 'noted', kind: 'noted', open: false } },
    { text: 'Noted', gives: { verb: 'noted', open: false } },
    { text: 'The report was NOTED.', gives: { verb: 'noted', start: 0, open: false } },
    { text: 'Approved and signed as correct.', gives: { verb: 'approved', stated: true } },
    { text: 'Approved by all present.', gives: { verb: 'approved' } },
    { text: 'All approved for payment.', gives: { verb: 'approved' } },
    { text: 'Adopted.', gives: { verb: 'approved', open: false } },
    { text: 'M/S/C (Quill/Inkpot) to light the lamp', gives: { verb: 'agreed' } },
    { text: 'It was noted that the lamp was out.', gives: null },
    { text: 'Members noted that the lamp was out.', gives: null },
    { text: 'Noted that the lamp had been out', gives: null },
    { text: 'Decision', gives: null },
    { text: 'DECISION', gives: null },
    { text: 'APPROVED MINUTES', gives: null },
    { text: 'Approved by Borough', gives: null },
    { text: 'Decided at meeting: 12/07/2023 - Harbour Board', gives: null },
    { text: 'Decision status: Recommendations Approved', gives: null },
    { text: 'Decision 24/00009 – Lamps', gives: null },
    { text: 'Decision Maker: Harbour Board', gives: null },
    { text: 'The decision made on lamps took immediate effect', gives: null },
    { text: 'Recommended Practice on lamps', gives: null },
    { text: 'that the minutes be APPROVED', gives: null },
    { text: 'The board should be AGREED by all', gives: null },
    { text: 'he said “AGREED that the lamp be lit”', gives: null },
    { text: 'Key Decision: Yes', gives: null },
  ],
}
