/** A paragraph that is wholly a decision told in the past tense, without a keyword in capitals. */

import type { Rule } from '../rule.js'
import { has, is, type Scan, scan, set, type Token } from '../words/index.js'
import { type Clause, clausesOf } from './clause.js'
import { mark } from './mark.js'
import { thingWas } from './told.js'
import type { ResolutionMark } from './types.js'
import { verbOf } from './verbs.js'
import { tellsEarlier } from './whose.js'

const DONE_WITH = set('signed carried favour against')
const MINUTES_OF = set('minute minutes')
const NUMBER = set('no number ref')
const IS = set('is are')
const TAKES_IN = set('note accept')
const TO_OR_THE = set('to the')
const TO_BE = set('be should would')
const OBJECT = set('the that a an its to')

/** Who says, asks or feels something, or a word that weighs one thing against another: an account, no decision. */
const TALK = set('said asked explained concern concerns however because although queried stated felt commented')

/** A sentence that is wholly the decision though no keyword opens it. */
export function readStatement(text: string): ResolutionMark | null {
  const told = scan(text)
  if (!told.senses.has('decide') && !text.includes(' as read')) return null
  const [first, ...others] = told.sentences
  if (!first || first.to - first.from > 130) return null
  const { tokens } = told
  if (others.some((sentence) => !isAfterword(tokens.slice(sentence.from, sentence.to)))) return null
  if (
    tokens
      .slice(first.from, first.to)
      .some((token, i) => is(token, TALK) || (token.value === 'had' && tokens[i + 1]?.value === 'been' && !isAside(tokens, i, first.to)))
  )
    return null
  if (isPast(tokens, first.to)) return null
  const clauses = clausesOf(told, first.from, first.to)
  for (const read of [minutes, bodyDid, wasDone, paperDone])
    for (const clause of clauses) {
      const found = read(told, clause)
      if (found) return found
    }
  return takenAsRead(told)
}

/** `, copies of which had been sent out,`: between two commas nothing is told of the matter itself. */
const isAside = (tokens: readonly Token[], at: number, to: number): boolean =>
  tokens.slice(0, at).some(({ value }) => value === ',') && tokens.slice(at, to).some(({ value }) => value === ',')

/** The sentence tells of an earlier meeting, save by the name of the paper it is about: “the minutes of 2019”. */
function isPast(tokens: readonly Token[], to: number): boolean {
  const paper = tokens.findIndex((token, at) => at < to && is(token, PAPERS))
  if (paper < 0) return tellsEarlier(tokens, 0, to)
  const comma = tokens.findIndex((token, at) => at > paper && at < to && token.value === ',')
  return tellsEarlier(tokens, 0, paper) || (comma > 0 && tellsEarlier(tokens, comma, to))
}

const PAPERS = set('minutes report plan strategy')

/** `Proposed by A, seconded by B.`, `Signed.`, `All in favour.`: of the same decision. */
export const isAfterword = (tokens: readonly Token[]) =>
  tokens.length < 40 && tokens.some((token) => has(token, 'move', 'second', 'unanimous', 'vote', 'abstain') || is(token, DONE_WITH))

const MINUTES = set('agree approve confirm accept adopt sign ratify receive note pass')

/** “The minutes of the last meeting were agreed as a correct record.”, “Minutes of 3 May approved.” */
function minutes(told: Scan, clause: Clause): ResolutionMark | null {
  const { tokens } = told
  const { lead, verb, end, to, subject } = clause
  const at = tokens.slice(subject.from, subject.from + 7).findIndex((token) => is(token, MINUTES_OF))
  if (!MINUTES.has(verb.lemma) || at < 0 || subject.to - subject.from > 50) return null
  const next = tokens[subject.from + at + 1]
  if (next?.kind === 'number' || next?.kind === 'code' || is(next, NUMBER)) return null
  const before = tokens.slice(lead.from, subject.from)
  const led = before.length === 0 || (before.at(-1)!.value === ',' && before.length < 16 && before[0]!.capitals !== 'none')
  const ends = clause.passive || to >= end
  const plain = !tokens.slice(subject.from, subject.to).some((token, i) => i > at && (has(token, 'modal') || is(token, IS)))
  return led && ends && plain ? mark(told, verbOf(verb.lemma), false, 0, clause.at + 1) : null
}

/** “The minutes were taken as read.” */
function takenAsRead(told: Scan): ResolutionMark | null {
  const { tokens } = told
  const at = tokens.findIndex(
    (token, i) => i < 40 && token.value === 'read' && tokens[i - 1]?.value === 'as' && tokens[i - 2]?.value === 'taken',
  )
  return at > 0 && tokens.slice(0, at).some((token) => is(token, MINUTES_OF)) ? mark(told, 'approved', false, 0, at + 1) : null
}

/** “The Harbour Committee noted the annual report.” */
function bodyDid(told: Scan, clause: Clause): ResolutionMark | null {
  const { tokens, text } = told
  const { subject, lead, verb } = clause
  if (clause.passive || lead.to > lead.from || !isBody(tokens, subject) || !BODY_DID.has(verb.lemma)) return null
  const colon = tokens[clause.end - 1]?.value === ':' || tokens[tokens.length - 1]?.value === ':' || /[:]\s*[-–]?$/.test(text)
  const last = tokens[subject.to - 1]!
  if (has(last, 'members')) return null
  if (SETTLES.has(verb.lemma) && has(last, 'post', 'title') && !colon && !takesPaper(tokens, clause.to)) return null
  return isMatter(tokens, clause, colon) ? mark(told, verbOf(verb.lemma), false, 0, clause.at + 1) : null
}

const BODY_DID =
  set(`agree decide resolve determine approve note endorse support adopt accept ratify recommend authorise authorize refuse confirm direct instruct
  grant delegate appoint`)
/** What follows these must be what is to be done. */
const SETTLES = set('agree decide resolve determine')

/** “The Harbour and Quays Committee”: capitals and small words, and a word for a body or a post at its end. */
function isBody(tokens: readonly Token[], { from, to }: Clause['subject']): boolean {
  const words = tokens.slice(from, to)
  const last = words.at(-1)
  if (!last || words.length > 11 || !(has(last, 'body', 'members') || has(last, 'post')) || words[0]!.capitals === 'none') return false
  return words.every(
    (token) => token.capitals !== 'none' || has(token, 'article', 'small', 'body') || token.value === ',' || token.value === '&',
  )
}

/** What was agreed, noted or approved is before the meeting: an article, “that … be”, “to …”, or a list. */
function isMatter(tokens: readonly Token[], { verb, to, end }: Clause, colon: boolean): boolean {
  if (colon) return true
  const next = tokens[to]
  if (!next) return false
  if (TAKES_IN.has(verb.lemma)) return has(next, 'article') && next.value !== 'that' && isPaper(tokens.slice(to + 1, to + 11))
  if (SETTLES.has(verb.lemma))
    return (
      is(next, TO_OR_THE) ||
      has(next, 'unanimous') ||
      (next.value === 'that' && tokens.slice(to, end).some(({ value }) => TO_BE.has(value)))
    )
  return is(next, OBJECT) || has(next, 'unanimous')
}

/** `agreed the recommendations`; a post that “agreed to write” decides nothing. */
const takesPaper = (tokens: readonly Token[], to: number): boolean => tokens[to]?.value === 'the' && isPaper(tokens.slice(to + 1, to + 6))

/** A paper within the words of the object, before anything else is told of it. */
function isPaper(words: readonly Token[]): boolean {
  const at = words.findIndex((token) => has(token, 'paper'))
  return (
    at >= 0 && words.slice(0, at).every((token) => token.kind === 'word' && !has(token, 'be', 'have', 'relative') && token.value !== 'of')
  )
}

const DONE = set(
  'agree approve accept adopt endorse ratify note receive defer withdraw support refuse reject refer authorise authorize instruct direct delegate award waive rescind recommend',
)

/** “The recommendations were agreed.”, “The item was deferred to May.” */
function wasDone(told: Scan, clause: Clause): ResolutionMark | null {
  const { tokens } = told
  const { verb, subject } = clause
  if (tokens[clause.end - 1]!.end > 200 || subject.to - subject.from > 9 || !thingWas(told, clause, DONE)) return null
  return mark(told, verbOf(verb.lemma), false, 0, clause.at + 1)
}

/** “Recommendations agreed.”, “Accounts approved for payment.”: a paper and a verb, no “was”, and a stop. */
function paperDone(told: Scan, { subject, verb, at, to, end, passive }: Clause): ResolutionMark | null {
  const { tokens } = told
  const words = tokens.slice(subject.from, subject.to)
  const brief = subject.from === 0 && subject.to === at && words.length > 0 && words.length < 7 && words[0]!.capitals !== 'none'
  if (passive || !brief || !has(words.at(-1), 'paper') || !DONE.has(verb.lemma)) return null
  if (tokens[end]?.kind !== 'end' || words.some((token) => has(token, 'be', 'relative', 'pronoun'))) return null
  const rest = tokens.slice(to, end)
  const plain =
    rest.every((token) => has(token, 'unanimous')) || (rest.length === 2 && rest[0]!.value === 'for' && rest[1]!.value === 'payment')
  return plain ? mark(told, verbOf(verb.lemma), false, 0, at + 1) : null
}

export const rule: Rule<ResolutionMark> = {
  name: 'statement',
  about: 'A paragraph that is wholly a decision told in the past tense, without a keyword in capitals',
  source: 'minutes that write “The minutes were agreed as a correct record.” or “The Committee noted the report.”',
  read: readStatement,
  examples: [
    { text: 'The Lamp and Quay Panel decided that the fee be £9.', gives: { verb: 'decided' } },
    { text: 'The Lamp Panel decided in the end that it was late.', gives: null },
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
    { text: 'Recommendations agreed.', gives: { verb: 'agreed' } },
    { text: 'The Committee, by 7 votes to 5, agreed to light the lamp.', gives: { verb: 'agreed' } },
    { text: 'The Cabinet Member agreed the recommendations in the report.', gives: { verb: 'agreed' } },
    { text: 'Consideration of the lamp plan was deferred until May.', gives: { kind: 'deferred' } },
    { text: 'Works approved', gives: null },
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
