/**
 * A decision that a word of deciding opens: in capitals wherever it stands, with a capital where a sentence or a clause
 * begins, or in small letters behind “It was” at the head.
 */
import type { Rule } from '../rule.js'
import { has, is, type Scan, scan, set, type Token } from '../words/index.js'
import { follows, opensHead } from './keyword-head.js'
import { mark } from './mark.js'
import type { ResolutionMark } from './types.js'
import { verbOf } from './verbs.js'
import { isForeign, joins, LONGEST_SENTENCE, leadFrom, sentenceStart, tellsEarlier } from './whose.js'

/** Verbs that open a decision with little behind them, and those that do so only in capitals or before a mark. */
const OPENS = set('resolve agree approve decide determine recommend note adopt accept endorse ratify')
const OPENS_SHOUTED = set(
  'grant refuse reject defer authorise authorize delegate confirm elect appoint direct instruct order receive waive award rescind acknowledge permit dismiss uphold',
)

/** The first decision that a keyword opens; “resolved” before any other. */
export const readKeyword = (text: string): ResolutionMark | null => readResolved(text) ?? first(scan(text), decidedAt)

/** The first decision that the word “resolved” opens. */
export const readResolved = (text: string): ResolutionMark | null => first(scan(text), resolvedAt)

function first(told: Scan, read: (told: Scan, at: number) => ResolutionMark | null): ResolutionMark | null {
  if (!told.senses.has('decide')) return null
  for (let at = 0; at < told.tokens.length; at++) {
    const found = isVerb(told.tokens[at]!) ? read(told, at) : null
    if (found) return found
  }
  return null
}

const isVerb = (token: Token): boolean =>
  has(token, 'decide') &&
  (token.form === 'past' || (token.form === 'third' && token.capitals === 'all' && OPENS.has(token.lemma))) &&
  (OPENS.has(token.lemma) || (OPENS_SHOUTED.has(token.lemma) && token.capitals === 'all'))

/** RESOLVED anywhere, “Resolved” where a clause begins, “It was resolved”, “Council resolved to”, “seconded by Y and resolved”. */
function resolvedAt(told: Scan, at: number): ResolutionMark | null {
  const { tokens } = told
  const { capitals, lemma } = tokens[at]!
  if (lemma !== 'resolve') return null
  const start = leadFrom(tokens, at)
  if (isForeign(tokens, at, start) || (capitals === 'none' && isPast(tokens, at))) return null
  if (isImpersonal(tokens, at)) return mark(told, 'resolved', true, start, at + 1)
  if (capitals === 'none' && tokens[at]!.sentence === 0 && joins(told, start)) return mark(told, verbOf(lemma), true, 0, at + 1)
  if (capitals === 'all' || (capitals === 'first' && beginsClause(tokens, start))) return mark(told, verbOf(lemma), true, start, at + 1)
  return capitals === 'none' && isLed(told, start, at) && goesOn(tokens, at + 1) ? mark(told, verbOf(lemma), true, 0, at + 1) : null
}

/** Welsh tells what was decided in one word, “cytunwyd”: at the head, or behind what led to it. “Nodwyd bod …” is talk. */
const isImpersonal = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.value.endsWith('wyd') &&
  tokens[at]!.sentence === 0 &&
  (at === 0 || tokens[at - 1]!.value === ',') &&
  !(tokens[at]!.lemma === 'note' && (is(tokens[at + 1], THAT_IN_WELSH) || is(tokens[at + 2], WOULD_IN_WELSH)))

const THAT_IN_WELSH = set('bod fod mai na nad')
const WOULD_IN_WELSH = set('byddai bydd byddent oedd mae gallai dylai dylid')

/** In small letters “resolved in 2019” is an account of what was. */
const isPast = (tokens: readonly Token[], at: number): boolean => {
  const last = Math.min(tokens.length, at + LONGEST_SENTENCE)
  let end = at + 1
  while (end < last && tokens[end]!.kind !== 'end' && tokens[end]!.value !== ';') end++
  return tellsEarlier(tokens, sentenceStart(tokens, at), end)
}

const JOINTS = set(': ; – — - and , ) ]')

/** At the head of a sentence, or behind a mark, an “and” or a number. */
const beginsClause = (tokens: readonly Token[], at: number): boolean =>
  at === sentenceStart(tokens, at) || is(tokens[at - 1], JOINTS) || (tokens[at - 1]?.count ?? null) !== null

/** “It was”, “Council”, “Unanimously” opens the text, or stands behind what led to it. */
function isLed({ tokens }: Scan, start: number, at: number): boolean {
  if (start === at || tokens[start]!.sentence > 0) return false
  if (start === 0) return true
  return tokens[0]!.capitals !== 'none' && is(tokens[start - 1], LED) && !tokens.slice(0, start).some((token) => is(token, NOT_NOW))
}

const LED = set(', ) :')
const NOT_NOW = set('had not')
const GOES_ON = set(', : – — - that to the not by as under pursuant in')

/** What may follow “resolved” in small letters; “resolved earlier this year” was no decision. */
const goesOn = (tokens: readonly Token[], at: number): boolean =>
  at >= tokens.length ||
  is(tokens[at], GOES_ON) ||
  has(tokens[at], 'unanimous') ||
  (tokens[at]!.value === '(' && tokens[at + 1]?.value !== ')')

/** Any other word of deciding. */
function decidedAt(told: Scan, at: number): ResolutionMark | null {
  const { tokens } = told
  const { capitals, lemma } = tokens[at]!
  if (lemma === 'resolve') return null
  const start = leadFrom(tokens, at)
  if (start === 0 && opensHead(tokens, at)) return mark(told, verbOf(lemma), true, 0, at + 1)
  if (isForeign(tokens, at, start)) return null
  if (isImpersonal(tokens, at)) return mark(told, verbOf(lemma), true, start, at + 1)
  if (tokens[at]!.sentence === 0 && joins(told, start) && OPENS.has(lemma) && is(tokens[overUnanimous(tokens, at + 1)], JOINED_TO))
    return mark(told, verbOf(lemma), capitals !== 'none', 0, at + 1)
  if (capitals !== 'all') return null
  const from = shoutedFrom(tokens, at, start)
  return from === null ? null : mark(told, verbOf(lemma), true, from, at + 1)
}

const JOINED_TO = set('that to :')

function overUnanimous(tokens: readonly Token[], at: number): number {
  let to = at
  while (has(tokens[to], 'unanimous', 'adverb')) to++
  return to
}

/** Where the decision of a keyword in capitals begins; null where it is none: “the APPROVED list”. */
function shoutedFrom(tokens: readonly Token[], at: number, start: number): number | null {
  const was = is(tokens[start - 1], WERE)
  if (start < at && !was) return start
  const next = tokens[at + 1]
  const shoutsOn = next?.kind === 'word' && next.capitals === 'all' && next.value.length > 1
  if (was) return shoutsOn ? null : sentenceStart(tokens, start)
  if (tokens[at]!.lemma === 'approve' || !follows(tokens, at + 1, false)) return null
  return at > 0 && beginsClause(tokens, at) ? at : null
}

const WERE = set('was were')

export const rule: Rule<ResolutionMark> = {
  name: 'keyword',
  about: 'A decision that a word of deciding opens: resolved, agreed, approved, decided, noted, recommended',
  source:
    'most UK minutes set RESOLVED in capitals before what was decided; parishes write “Resolved” or AGREED, bodies “Council resolved to”',
  read: readKeyword,
  examples: [
    {
      text: 'RESOLVED that the ferry timetable be noted.',
      gives: { verb: 'resolved', kind: 'noted', stated: true, start: 0, open: false },
    },
    { text: 'RESOLVED: That the quay be swept.', gives: { kind: 'decision', start: 0, open: false, unanimous: false } },
    { text: 'RESOLVED –', gives: { open: true, kind: 'decision' } },
    { text: 'RESOLVED', gives: { open: true } },
    { text: 'RESOLVED – That', gives: { open: true } },
    { text: 'RESOLVED- That the mole be mended', gives: { open: false } },
    { text: 'RESOLVED:That the mole be mended', gives: { open: false } },
    { text: 'RESOLVED:1) That the mole be mended', gives: { start: 0, open: false } },
    { text: 'RESOLVED that:-', gives: { open: true } },
    { text: 'RESOLVED, that:', gives: { open: true } },
    { text: 'RESOLVED, by majority vote, that –', gives: { open: true, unanimous: false } },
    { text: 'RESOLVED (unanimously) that the fee be waived.', gives: { unanimous: true } },
    { text: 'RESOLVED to recommend to the Harbour Board that the fee be waived.', gives: { verb: 'resolved', kind: 'recommendation' } },
    { text: 'RESOLVED: That the Portfolio Holder be recommended to mend the mole.', gives: { kind: 'recommendation' } },
    { text: 'RESOLVED that the application be deferred to the next meeting.', gives: { kind: 'deferred' } },
    { text: 'RESOLVED that the Board agree to:', gives: { open: true, kind: 'decision' } },
    { text: 'RESOLVED:  To note that the lamp was lit', gives: { kind: 'noted' } },
    { text: 'Resolved:-', gives: { open: true } },
    { text: 'Resolved to buy a bell.', gives: { start: 0, open: false } },
    { text: 'Resolved the Clerk to buy a bell.', gives: { start: 0 } },
    { text: 'Resolved (6 for, 2 against) to:', gives: { open: true } },
    { text: 'Unanimously resolved to:', gives: { open: true, unanimous: true, start: 0 } },
    { text: 'UNANIMOUSLY RESOLVED that the bell be rung.', gives: { unanimous: true, start: 0 } },
    { text: 'IT WAS RESOLVED that the bell be rung.', gives: { start: 0 } },
    { text: 'It was RESOLVED that Cllr Quill be elected Chair.', gives: { start: 0, open: false } },
    { text: 'It was resolved to ring the bell.', gives: { start: 0, stated: true } },
    { text: 'It was unanimously Resolved: The Board rang the bell.', gives: { start: 0, unanimous: true } },
    { text: 'The Harbour Board resolved:-', gives: { start: 0, open: true } },
    { text: 'The Harbour Board resolved (with 5 in favour, 1 against) to:', gives: { start: 0, open: true } },
    { text: 'Following a vote (9 in favour, 2 against) the Harbour Board resolved:', gives: { start: 0, open: true } },
    { text: 'Payments: It was resolved to pay for the bell.', gives: { start: 0, open: false } },
    { text: 'RESOLVED/-', gives: { open: true, start: 0 } },
    { text: 'Council resolved to ring the bell, as set out in the report.', gives: { start: 0, verb: 'resolved' } },
    { text: 'The Harbour Board resolved in terms of Section 50(A)(4) of the Act to exclude the public.', gives: { start: 0 } },
    { text: 'Cabinet therefore resolved to note the comments.', gives: { start: 0 } },
    { text: 'Cabinet RESOLVED that the bell be rung.', gives: { start: 0 } },
    { text: 'After the debate, the Committee resolved, with a unanimous vote, to ring the bell', gives: { unanimous: true } },
    { text: 'Moved by Councillor Quill and seconded by Councillor Inkpot RESOLVED that the bell be rung.', gives: { start: 60 } },
    {
      text: 'The cost was talked over. It was then moved by Cllr Quill, seconded by Cllr Inkpot and unanimously RESOLVED that',
      gives: { start: 87, unanimous: true, open: true },
    },
    { text: 'moved by Cllr Quill, seconded by Cllr Inkpot and resolved that the bell be rung', gives: { start: 0 } },
    { text: 'The gate is a worry. Resolved – to contact the smith.', gives: { start: 21, open: false } },
    { text: '1341 HARBOURMASTER – Resolved – That Mr Quill serve', gives: { start: 21 } },
    { text: 'The draft was before the Board. RESOLVED: That it be adopted.', gives: { start: 32 } },
    { text: 'Council resolved to remove the bell in 2019.', gives: null },
    { text: 'The Harbour Board had resolved to remove the bell.', gives: null },
    { text: 'the Board had RESOLVED to remove the bell', gives: null },
    { text: 'At its meeting held on 7th December, 2016, the Committee resolved to ring the bell', gives: null },
    { text: 'At its meeting of 5 May the Committee RESOLVED to ring the bell', gives: null },
    { text: 'Cabinet is asked to RESOLVE that the bell be rung.', gives: null },
    { text: 'To resolve that the bell be rung.', gives: null },
    { text: 'The report would be considered and resolved in May.', gives: null },
    { text: 'the terms of the resolutions were long', gives: null },
    { text: 'resolutions may be moved without notice', gives: null },
    { text: 'Members hoped that the flooding would be resolved', gives: null },
    { text: 'The flooding was resolved earlier this year.', gives: null },
    { text: 'The minute should read “RESOLVED that the bell be rung”.', gives: null },
    { text: '“RESOLVED that the bell be rung”', gives: null },
    { text: 'BE IT RESOLVED THAT the bell be rung.', gives: { verb: 'resolved', start: 0 } },
    { text: 'Be it resolved that:', gives: { open: true, start: 0 } },
    { text: 'Therefore be it Resolved: the lamp is lit', gives: null },
    { text: 'Issues can be Resolved by talk', gives: null },
    { text: 'AGREED that:', gives: { verb: 'agreed', stated: true, start: 0, open: true } },
    { text: 'AGREED –', gives: { open: true } },
    { text: 'Cabinet AGREED:', gives: { start: 0, open: true } },
    { text: 'Agreed on the proposal of Cllr Quill, seconded by Cllr Vale, that the lamp be lit.', gives: { verb: 'agreed', start: 0 } },
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
    { text: 'It was noted that the lamp was out.', gives: null },
    { text: 'Members noted that the lamp was out.', gives: null },
    { text: 'Noted that the lamp had been out', gives: null },
    { text: 'APPROVED MINUTES', gives: null },
    { text: 'Approved by Borough', gives: null },
    { text: 'Decided at meeting: 12/07/2023 - Harbour Board', gives: null },
    { text: 'The decision made on lamps took immediate effect', gives: null },
    { text: 'Recommended Practice on lamps', gives: null },
    { text: 'that the minutes be APPROVED', gives: null },
    { text: 'The board should be AGREED by all', gives: null },
    { text: 'he said “AGREED that the lamp be lit”', gives: null },
    { text: 'Key Decision: Yes', gives: null },
    { text: 'REFUSED for the reasons given by the wardens.', gives: { verb: 'decided', start: 0 } },
    { text: 'ORDERED, that the mole be closed.', gives: { verb: 'agreed', open: false } },
    { text: 'DEFERRED, pending the diver’s report.', gives: { kind: 'deferred' } },
    { text: 'Cymeradwywyd yr adroddiad.', gives: { verb: 'approved' } },
    { text: 'Yn dilyn trafodaeth, penderfynwyd cau’r morglawdd.', gives: { verb: 'resolved' } },
    { text: 'Nodwyd bod y lamp wedi torri.', gives: null },
    { text: 'Nodwyd y byddai lamp newydd yn y gwanwyn.', gives: null },
    { text: 'BOARD ORDERS, RULES AND FEES:', gives: null },
    { text: 'REFUSED APPLICATIONS', gives: null },
  ],
}
