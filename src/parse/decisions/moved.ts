/** Who moved and who seconded, and what came of it, in one paragraph without a keyword: moved, seconded and done is decided. */
import { type Movers, readMovers } from '../motions/movers.js'
import { readVotes } from '../motions/votes.js'
import type { Rule } from '../rule.js'
import { has, is, type Scan, scan, set, type Token } from '../words/index.js'
import { mark } from './mark.js'
import { readOutcome } from './outcome.js'
import type { ResolutionMark } from './types.js'
import { verbOf } from './verbs.js'

/** A sentence that names mover and seconder and tells what was done, or says in a word that it was settled. */
export function readMoved(text: string): ResolutionMark | null {
  if (text.length > LONGEST) return null
  const movers = readMovers(text)
  if (!movers) return null
  const told = scan(text)
  const both = movers.moved && movers.seconded
  return (
    (both ? (doneAfter(told, movers) ?? doneBefore(told, movers)) : null) ??
    settled(told, movers) ??
    (both ? settledNext(told, movers) : null)
  )
}

const LONGEST = 700

/** “Proposed by A, seconded by B and the draft was sent out.”, “Upon motion made by A and seconded by B, the plan was approved.” */
function doneAfter(told: Scan, { start, end }: Movers): ResolutionMark | null {
  const { tokens } = told
  const from = tokens.findIndex((token) => token.start >= end)
  const head = tokens.filter((token) => token.end <= start)
  if (from < 0 || head.length > 3 || !head.every((token) => is(token, LEADS)) || told.sentences.length > 1) return null
  const next = tokens[from - 1]!.value === 'and' ? from : tokens[from]!.value === ',' ? from + 1 : -1
  return next < 0 ? null : doneIn(told, next, told.sentences[0]!.to)
}

const LEADS = set('upon on a motion duly')

/** “A letter was sent (proposed A, seconded B).” */
function doneBefore(told: Scan, { start, end }: Movers): ResolutionMark | null {
  const { tokens, text } = told
  const bracket = tokens.findIndex((token) => token.start >= start)
  if (bracket < 3 || tokens[bracket]!.kind !== 'open' || tokens[bracket]!.sentence > 0 || hasWords(text.slice(end))) return null
  return doneIn(told, 0, bracket)
}

/** “the draft was sent out”: an article or a paper, then what was done with it. */
function doneIn(told: Scan, from: number, to: number): ResolutionMark | null {
  const rest = told.tokens.slice(from, to)
  const at = rest.findIndex((token, i) => i > 0 && i < 30 && is(token, WERE))
  const verb = rest.slice(at + 1).find((token) => !has(token, 'adverb'))
  const what = rest.slice(0, at)
  if (at < 1 || !verb || !isPast(verb) || (has(verb, 'won', 'lost', 'vote') && !has(verb, 'decide'))) return null
  if (!has(what[0], 'article', 'paper') || what.some((token) => has(token, 'amendment', 'vote', 'relative'))) return null
  if (what.some((token) => has(token, 'motion') && !has(token, 'paper'))) return null
  return mark(told, has(verb, 'decide') ? verbOf(verb.lemma) : 'agreed', false, 0, told.tokens.indexOf(verb) + 1)
}

const WERE = set('was were')
const IRREGULAR = set('sent made given let put set bought sold paid held drawn taken written')
const isPast = (token: Token): boolean => token.form === 'past' || token.value.endsWith('ed') || is(token, IRREGULAR)

/** `…, seconded by B. Agreed. The meeting was closed.`, `… 4 votes for, 1 against.`: the sentence behind who seconded tells how it was settled, and no more. */
function settledNext(told: Scan, { end }: Movers): ResolutionMark | null {
  const { tokens, text } = told
  const next = told.sentences.find(({ from }) => tokens[from]!.start >= end)
  if (!next) return null
  const said = tokens.slice(next.from, next.to)
  const sentence = text.slice(said[0]!.start, said.at(-1)!.end)
  /** `The motion was put and carried by 5 votes to 1.` is the motion's result, and may stand over what was resolved. */
  if (readOutcome(sentence)?.of) return null
  const at = said.findIndex((_, i) => isSettling(said, i))
  const votes = readVotes(sentence)
  const carried = votes ? (votes.for ?? 0) > (votes.against ?? 0) : at >= 0 && said.every((token, i) => i === at || tellsHow(token))
  if (!carried) return null
  const verb = said[at]
  const word = has(verb, 'decide') ? verbOf(verb!.lemma) : 'agreed'
  const unanimous = said.some((token) => has(token, 'unanimous'))
  return { ...mark(told, word, false, 0, tokens.length), kind: 'decision', open: false, unanimous }
}

const tellsHow = (token: Token): boolean =>
  !isWord(token) || has(token, 'unanimous', 'for', 'vote', 'small', 'article', 'motion') || is(token, ALL)
const ALL = set('all by was')

/** `Proposed Cllr A, seconded Cllr B. Approved`, `…, all in favour, that the mole be closed`: a word for the outcome, and little else. */
function settled(told: Scan, movers: Movers): ResolutionMark | null {
  const { tokens, text } = told
  if (text.length > SHORT || tokens.some((token) => token.value === 'following')) return null
  const outside = tokens.filter((token) => token.end <= movers.start || token.start >= movers.end)
  const at = outside.findLastIndex((_, i) => isSettling(outside, i))
  if (at < 0) return null
  const verb = outside[at]!
  const ends = outside
    .slice(at + 1)
    .every(
      (token) =>
        !isWord(token) ||
        has(token, 'unanimous', 'for', 'vote', 'small', 'article', 'post') ||
        token.lemma === 'sign' ||
        is(token, AS_WHAT),
    )
  const toBe = toBeDone(tokens)
  const about = outside.slice(0, at).filter(isWord)
  const brief = verb.form === 'past' && about.length <= FEW
  if (!(ends ? brief || toBe || isListed(outside, at, movers, text) : toBe && verb.form !== 'past')) return null
  const word =
    verb.lemma === 'carry' ? 'agreed' : has(verb, 'decide') ? verbOf(verb.lemma) : has(toBe, 'decide') ? verbOf(toBe!.lemma) : 'agreed'
  return {
    ...mark(told, word, false, 0, tokens.length),
    kind: 'decision',
    open: false,
    unanimous: tokens.some((token) => has(token, 'unanimous')),
  }
}

/** `that the payments be approved`, in the first sentence: the word for what is to be done. */
function toBeDone(tokens: readonly Token[]): Token | undefined {
  const that = tokens.findIndex((token) => token.value === 'that' && token.sentence === 0)
  return that < 0 ? undefined : tokens.find((token, i) => i > that && tokens[i - 1]!.value === 'be' && isPast(token))
}

/** What is said besides who moved it: “Accounts for May. Approved”. */
const FEW = 7
const SHORT = 240
/** `agreed as a true and accurate record` */
const AS_WHAT = set('as a true correct accurate fair and record reflection account')
const isWord = (token: Token): boolean => token.kind === 'word'
const hasWords = (text: string): boolean => scan(text).tokens.some(isWord)
const SETTLES = set('agree approve carry resolve accept adopt')

/** `agreed`, `carried`, `all in favour`; not “be approved”, not “not agreed”. */
function isSettling(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (has(token, 'for') && tokens[at - 1]?.value === 'in') return tokens[at - 2]?.value === 'all'
  const before = tokens[at - 1]
  return token.form === 'past' && SETTLES.has(token.lemma) && !has(before, 'not', 'modal', 'have') && before?.value !== 'be'
}

/** `Accounts for the year – approved – A. Quill (motion), …`: the word stands before a dash and the movers. */
const isListed = (tokens: readonly Token[], at: number, { end }: Movers, text: string): boolean =>
  is(tokens[at + 1], DASHES) && text.length - end < 3
const DASHES = set('– -')

/** “It was proposed by A, seconded by B that the minutes be approved.”: nothing tells what became of it. */
export function readProposal(text: string): ResolutionMark | null {
  const movers = text.length > SHORT ? null : readMovers(text)
  if (!movers) return null
  const told = scan(text)
  const words = told.tokens.filter(isWord)
  const last = words.at(-1)!
  const ends =
    last.form === 'past' && APPROVES.has(last.lemma) && words.at(-2)?.value === 'be' && words.some(({ value }) => value === 'that')
  return ends && last.start >= movers.start
    ? { ...mark(told, 'approved', false, 0, told.tokens.length), kind: 'decision', open: false }
    : null
}

const APPROVES = set('agree approve accept adopt')
const PUTS = set('on upon after following')

/** `On being put to the vote …`, `A recorded vote was …`, `The motion was …`: what was proposed is put to the vote here. */
export function putsToVote(text: string): boolean {
  const { tokens } = scan(text)
  const head = tokens.slice(0, 8)
  const vote = head.findIndex((token) => has(token, 'vote'))
  if (is(tokens[0], PUTS)) return vote > 0
  const what = head.findIndex((token) => has(token, 'motion', 'amendment', 'vote'))
  return what >= 0 && what < 4 && has(tokens[0], 'article') && (is(tokens[what + 1], WERE) || is(tokens[what + 1], BEING))
}

const BEING = set('being having')

export const rule: Rule<ResolutionMark> = {
  name: 'moved',
  about: 'A paragraph that names mover and seconder and tells what was done, or in a word how it was settled',
  source: 'parish minutes: “Proposed by A, seconded by B and the draft scheme was sent out”, “Proposed A, seconded B. Approved”',
  read: readMoved,
  examples: [
    {
      text: 'Proposed by Cllr Quill, seconded by Cllr Inkpot and the lamp plan was published for comment.',
      gives: { verb: 'agreed', stated: false, start: 0 },
    },
    { text: 'Moved by A Quill, seconded by B Inkpot and the minutes were duly approved.', gives: { verb: 'approved' } },
    { text: 'It was moved by Cllr Quill, seconded by Cllr Inkpot and the fee was waived.', gives: { verb: 'agreed' } },
    {
      text: 'Upon motion duly made by Mr. Quill and seconded by Ms. Vale, the quay plan was unanimously approved.',
      gives: { verb: 'approved' },
    },
    { text: 'A letter was sent to the wardens (proposed Cllr Quill, seconded Cllr Inkpot).', gives: { verb: 'agreed' } },
    { text: 'Proposed Cllr Quill, Seconded Cllr Inkpot. Approved', gives: { verb: 'approved', open: false } },
    { text: 'Minutes agreed as a true record. Proposed Cllr Quill seconded Cllr Inkpot.', gives: { verb: 'agreed', stated: false } },
    { text: 'Moved: Quill; seconded: Inkpot; carried.', gives: { verb: 'agreed', stated: false } },
    { text: 'Proposed Cllr Quill, seconded Cllr Inkpot, all in favour, that the mole be closed.', gives: { verb: 'agreed' } },
    {
      text: 'It was proposed by Cllr Quill, seconded by Cllr Inkpot, that the minutes be adopted. All in favour.',
      gives: { stated: false },
    },
    { text: 'QI moves that the report be accepted, VT seconds. All in favour.', gives: { stated: false, open: false } },
    { text: 'Accounts for the year – approved – A. Quill (motion), Z. Inkpot (second)', gives: { verb: 'approved' } },
    {
      text: 'Cllr Quill proposed closing the quay seconded by Cllr Inkpot. Agreed. The quay was closed at eight.',
      gives: { verb: 'agreed' },
    },
    {
      text: 'Cllr Quill proposed that Ida Vale be co-opted, seconded by Cllr Inkpot. 4 votes for, 1 against. She took her seat.',
      gives: { verb: 'agreed', kind: 'decision' },
    },
    { text: 'Cllr Quill proposed closing the quay, seconded by Cllr Inkpot. 1 vote for, 4 against. It stayed open.', gives: null },
    {
      text: 'Cllr Quill proposed closing the quay, seconded by Cllr Inkpot. Cllr Vale agreed with them. It was long debated.',
      gives: null,
    },
    { text: 'It was proposed by Cllr Quill, seconded by Cllr Inkpot, that the lamp be lit.', gives: null },
    { text: 'Proposed by Cllr Quill, seconded by Cllr Inkpot and the motion was lost.', gives: null },
    { text: 'Proposed by Cllr Quill, seconded by Cllr Inkpot and it was', gives: null },
    { text: 'Proposed by Cllr Quill, seconded by Cllr Inkpot and the vote was taken.', gives: null },
    { text: 'Proposed by Cllr Quill and the lamp plan was sent out.', gives: null },
    { text: 'Cllr Quill spoke and the lamp was lit.', gives: null },
  ],
}
