import type { Verb } from '../../records/record.js'
import type { Rule } from '../rule.js'
import { ADVERB, BODY, isEarlier, mark, type ResolutionMark } from './deciding.js'

/** Past forms that decide, and the contract's verb nearest to each. */
const VERBS: Readonly<Record<string, Verb>> = {
  agreed: 'agreed',
  supported: 'agreed',
  elected: 'agreed',
  appointed: 'agreed',
  approved: 'approved',
  confirmed: 'approved',
  accepted: 'approved',
  adopted: 'approved',
  endorsed: 'approved',
  ratified: 'approved',
  signed: 'approved',
  passed: 'approved',
  noted: 'noted',
  received: 'noted',
  deferred: 'agreed',
  withdrawn: 'agreed',
  recommended: 'recommended',
  read: 'approved',
}
const words = (list: string) => `(?<word>${list})(?![\\w-])`

/** “The minutes of the last meeting were agreed as a correct record.” */
const MINUTES = new RegExp(
  `^(?:[A-Z][^.,;:]{3,80},\\s)?(?:the\\s|that\\sthe\\s)?(?:[\\w’'-]+\\s){0,4}?minutes?\\b(?!\\s(?:no|number|ref|\\d))(?:[^.;]|\\.(?=\\S)){0,220}?(?:(?:\\b|(?<=\\d))(?:was|were)\\s(?:then\\s|also\\s)?(?:unanimously\\s)?(?:taken\\sas\\s|(?:submitted|considered|read),?\\sand\\s)?${words('agreed|approved|confirmed|accepted|adopted|signed|ratified|received|noted|passed|read')}|\\s(?<last>agreed|approved|confirmed|accepted|adopted|signed)\\s?\\.?$)`,
  'i',
)
/** “The Harbour Committee noted the annual report.” */
const BODY_DID = new RegExp(
  `^${BODY}\\s(?:${ADVERB}\\s)?(?:(?:received|considered)\\sand\\s)?${words('agreed|approved|noted|endorsed|supported|adopted|accepted|ratified|recommended')}(?<object>\\s.*)$`,
  's',
)
/** “The recommendations were agreed.” */
const THING_WAS =
  /^(?:the|this|all|these|both)\s(?:[\w’'&/-]+\s){0,8}?(?:was|were)\s(?:then\s|therefore\s|also\s)?(?:unanimously\s)?(?<word>agreed|approved|accepted|adopted|endorsed|ratified|noted|received|deferred|withdrawn|supported)(?![\w-])/i
const PAPERS =
  /^\s(?:the|its|an?)\s(?:[\w’'/&-]+\s){0,9}?(?:reports?|updates?|contents|minutes|position|plan|programme|strategy|proposals?|approach|outturn|budget|forecast|presentation|accounts|dates?|changes|publication|terms)\b/i
/** One person who decides: “The Leader agreed to write” is talk. */
const PERSON = /\b(?:Mayor|Leader|Member|Holder)\s\w+$/
const TALK = /\b(?:said|asked|explained|concerns?|however|because|although|queried|stated|felt|commented|which had|had been)\b/i

/** A sentence that is wholly the decision though no keyword opens it. */
export function readStatement(text: string): ResolutionMark | null {
  const [first, ...others] = text.trim().split(/(?<=[^.\s]{2}\.|\))\s+(?=[A-Z(])/)
  const alone = others.every(
    (sentence) =>
      /\b(?:proposed|seconded|proposer|moved|signed|unanimous(?:ly)?|carried|all in favour)\b/i.test(sentence) && sentence.length < 160,
  )
  if (
    !alone ||
    !first ||
    first.length > 600 ||
    TALK.test(first) ||
    isEarlier(`${first.replace(/\b(?:minutes|report|plan|strategy)\b[^,]*/i, '')} `)
  )
    return null
  return minutes(text) ?? bodyDid(text, first) ?? thingWas(text, first)
}

function minutes(text: string): ResolutionMark | null {
  const found = MINUTES.exec(text)
  if (
    !found ||
    /\b(?:to be|be|not|being|been|previously|circulated and)\s\w*$/i.test(found[0]) ||
    /\bto\s(?:approve|agree|confirm)/i.test(found[0])
  )
    return null
  return mark(text, VERBS[(found.groups!.word ?? found.groups!.last)!.toLowerCase()]!, false, 0, found[0].length)
}

function bodyDid(text: string, first: string): ResolutionMark | null {
  const found = BODY_DID.exec(first)
  if (!found || /^(?:The\s)?(?:Members|Councillors)/.test(found[0])) return null
  const { word, object } = found.groups as { word: string; object: string }
  const end = found[0].length - object.length
  if (word === 'agreed' && PERSON.test(found[0].slice(0, end)) && !/:\s*$/.test(object)) return null
  const counts = /^(?:noted|accepted)$/.test(word)
    ? PAPERS.test(object)
    : word === 'agreed'
      ? /^\s(?:to\s|the\s|unanimously|that\b.*\b(?:be|should|would)\b)|:\s*$/s.test(object)
      : /^\s(?:the|that|an?|its|to|unanimously)\b|:\s*$/.test(object)
  return counts ? mark(text, VERBS[word]!, false, 0, end) : null
}

function thingWas(text: string, first: string): ResolutionMark | null {
  const found = first.length < 200 ? THING_WAS.exec(first) : null
  if (!found || /\b(?:that|which|who|it|if|when|as)\b/i.test(found[0].slice(4))) return null
  const word = found.groups!.word!.toLowerCase()
  const rest = first.slice(found[0].length)
  if (
    !/^\s*(?:\.|$|,?\s(?:unanimously|as\s|without|with\s|by\s(?:all|the\s(?:council|committee|meeting|board))|to\s|until|pending|subject|for\s|and\s(?:signed|noted|approved)|nem))/i.test(
      rest,
    )
  )
    return null
  const read = mark(text, VERBS[word]!, false, 0, found[0].length)
  return { ...read, kind: word === 'deferred' || word === 'withdrawn' ? word : read.kind }
}

export const rule: Rule<ResolutionMark> = {
  name: 'statement',
  about: 'A paragraph that is wholly a decision told in the past tense, without a keyword in capitals',
  source: 'minutes that write “The minutes were agreed as a correct record.” or “The Committee noted the report.”',
  read: readStatement,
  examples: [
    {
      text: 'The minutes of the meeting held on 3 May (issued) were submitted and approved as a correct record.',
      gives: { verb: 'approved' },
    },
    { text: 'The Harbour Board received and adopted the minutes of the following panels:', gives: { verb: 'approved', open: true } },
    {
      text: 'The minutes of the meeting held on 3 May 2026 were agreed as a correct record.',
      gives: { verb: 'agreed', stated: false, kind: 'decision', open: false },
    },
    {
      text: 'The closed minutes of the board meeting held on 2 May 2025 were approved as a correct record and signed by the chair.',
      gives: { verb: 'approved', stated: false },
    },
    {
      text: 'The minutes of the last meeting on 3rd April were approved without comment. Proposed by QI, seconded by IP.',
      gives: { verb: 'approved' },
    },
    { text: 'The previous minutes were confirmed as a true record and signed.', gives: { verb: 'approved' } },
    { text: 'The Minutes of the meeting held on Monday 6th November 2023 were agreed .', gives: { verb: 'agreed' } },
    { text: 'Further to Minute 39 of the last meeting, the Sub-Committee received a report on lamps', gives: null },
    { text: 'Minutes of the Annual Meeting QI confirmed that all had seen the minutes', gives: null },
    { text: 'Minutes of the last meeting agreed.', gives: { verb: 'agreed' } },
    { text: 'The Harbour Committee noted the annual report on lamps.', gives: { verb: 'noted', kind: 'noted', stated: false } },
    { text: 'That the Committee approved the lamp plan as set out in Appendix 1.', gives: { verb: 'approved', stated: false } },
    { text: 'Committee endorsed the lamp plan.', gives: { verb: 'approved' } },
    { text: 'The Board agreed to light the lamp.', gives: { verb: 'agreed', stated: false } },
    { text: 'The report was noted.', gives: { verb: 'noted', kind: 'noted', start: 0 } },
    { text: 'The recommendations were agreed.', gives: { verb: 'agreed' } },
    { text: 'This item was deferred to the next meeting of the Board.', gives: { kind: 'deferred' } },
    { text: 'The application was withdrawn.', gives: { kind: 'withdrawn' } },
    {
      text: 'Subject to one amendment, the Minutes of the Meeting held on 3 May 2016 were approved as a true record by QI, seconded by IP:',
      gives: { verb: 'approved' },
    },
    { text: 'The Board received a report that set out the details of the lamp.', gives: null },
    { text: 'The Council noted the appointment of Cllr Quill as an MBE.', gives: null },
    { text: 'The Council noted the comments of the auditor on lamps.', gives: null },
    { text: 'The Councillors agreed that the lamp should stay.', gives: null },
    { text: 'The Leader agreed to write to the lamplighter.', gives: null },
    { text: 'The Panel noted that, since May, lamps had dimmed.', gives: null },
    { text: 'Members noted that the lamp was out.', gives: null },
    { text: 'It was noted that this item had been withdrawn by the applicant.', gives: null },
    { text: 'The Committee agreed that lamps were costly.', gives: null },
    { text: 'The Committee noted the concerns that were raised.', gives: null },
    { text: 'The lamp was lit and all were happy.', gives: null },
    { text: 'To approve the minutes of the last meeting.', gives: null },
    { text: 'The minutes of the last meeting are attached.', gives: null },
    { text: 'The report was noted. Cllr Quill then asked about the lamp, and a long talk followed.', gives: null },
    { text: 'The plan was approved by an officer of the county in error.', gives: null },
  ],
}
