/** How a motion or an amendment fared, told in a sentence or in a word: “The motion was put and CARRIED.”, “Lost.” */
import type { Verb } from '../../records/record.js'
import { keptOf } from '../../writing/kept.js'
import type { Rule } from '../rule.js'
import { has, is, type Scan, scan, set, type Token } from '../words/index.js'
import { isShout } from './outcome-shout.js'
import { CARRY, type Thing, thingOf } from './outcome-thing.js'
import { tellsEarlier } from './whose.js'

export interface Outcome {
  /** What was put: null where only “Carried.” or “This was agreed” is printed. */
  of: Thing | null
  lost: boolean
  verb: Verb
  unanimous: boolean
  /** The word is in capitals, or opens the text: the line tells the outcome and nothing else. */
  stated: boolean
  /** A word in capitals ends a paragraph on something else: “1 Contract for lamp oil ADOPTED”. */
  shouted: boolean
}

const LONGEST = 2500

/** How a motion fared, told in the first or the last sentences of a paragraph in small letters or in capitals. */
export const readOutcome: (text: string) => Readonly<Outcome> | null = keptOf(faredAs)

function faredAs(text: string): Outcome | null {
  if (text.length > LONGEST) return null
  const told = scan(text)
  if (!(told.senses.has('won') || told.senses.has('lost')) || leadsOn(told.tokens)) return null
  const { sentences, tokens } = told
  const alone = text.length < 90 ? aloneIn(told, 0, tokens.length, WORDS) : null
  if (alone !== null) return outcome(told, alone, null, alone === (tokens[0]!.value === 'not' ? 1 : 0) && ALONE.has(tokens[alone]!.lemma))
  const last = sentences.at(-1)!
  const tail = lastClause(told)
  const word = tail > 0 ? aloneIn(told, tail, tokens.length, LAST) : null
  if (word !== null) return { ...outcome(told, word, null), stated: false }
  if (isShout(told))
    return { ...outcome(told, tokens.length - (tokens.at(-1)!.kind === 'end' ? 2 : 1), null), shouted: true, stated: false }
  for (const sentence of new Set([last, sentences.at(-2) ?? last, sentences[0]!])) {
    const found = outcomeOf(told, sentence.from, sentence.to)
    if (found) return found
  }
  return null
}

/** `… declared CARRIED and it was`: the decision comes next. */
function leadsOn(tokens: readonly Token[]): boolean {
  let at = tokens.length
  while (at > 0 && (tokens[at - 1]!.kind === 'mark' || tokens[at - 1]!.kind === 'end')) at--
  return is(tokens[at - 1], WERE) && tokens[at - 2]?.value === 'it'
}

/** Where the last sentence begins, or what follows the last colon, semicolon or the stop of “7.09 p.m.”. */
function lastClause({ sentences, tokens, text }: Scan): number {
  const { from, to } = sentences.at(-1)!
  for (let at = to - 1; at > from; at--)
    if (is(tokens[at - 1], PARTS) || tokens[at - 1]!.kind === 'close' || text[tokens[at - 1]!.end - 1] === '.') return at
  return from
}

const PARTS = set('; :')
const WERE = set('was were')
const WORDS = set('carry pass lose defeat agree approve adopt')
const LAST = set('carry defeat lose')
const ALONE = set('carry defeat lose pass')

/** Nothing but the word, and how it came about: “Unanimously carried”, “This was agreed by the Council.” Gives its place. */
function aloneIn({ tokens }: Scan, from: number, to: number, words: ReadonlySet<string>): number | null {
  let at = from
  if (is(tokens[at], IT) && is(tokens[at + 1], WERE)) at += 2
  else if (tokens[at]?.value === 'all') at++
  while (at < to && (has(tokens[at], 'adverb') || tokens[at]!.value === 'not')) at++
  const verb = tokens[at]
  if (at >= to || !verb || verb.form !== 'past' || !words.has(verb.lemma) || !has(verb, 'won', 'lost')) return null
  const rest = tokens.slice(at + 1, to)
  const plain = rest.every((token) => token.kind !== 'word' || has(token, ...HOW) || token.count !== null || is(token, HOW_WORDS))
  const leads = rest.length > 0 && !has(rest[0], 'unanimous', 'body') && rest[0]!.kind === 'word' && !is(rest[0], HOW_FIRST)
  return plain && !leads && rest.at(-1)?.value !== ':' ? at : null
}

const IT = set('this it which that they these')
const HOW = ['unanimous', 'vote', 'abstain', 'against', 'for', 'members', 'body', 'article'] as const
const HOW_WORDS = set('by all con with without as amended majority present in of dissent and show to')
const HOW_FIRST = set('by with without as nem in on')

function outcomeOf(told: Scan, from: number, to: number): Outcome | null {
  const { tokens } = told
  for (let at = to - 1; at > from; at--) {
    const token = tokens[at]!
    if (!has(token, 'won', 'lost') || token.quoted || !(token.form === 'past' || (token.form === 'third' && CARRY.has(token.lemma))))
      continue
    if (!mayFollow(tokens, at + 1, to) || isWeighed(tokens, from, at)) continue
    const of = thingOf(told, from, at)
    if (of) return outcome(told, at, of, token.capitals === 'all')
  }
  return null
}

const NEXT = set('by with on nem and as without in due for')
const NEXT_TO = set('of lack want the')

/** What may follow the word: “carried forward”, “agreed the fee” are something else. */
function mayFollow(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokens[at]
  if (at >= to || next === undefined || next.kind !== 'word' || has(next, 'unanimous', 'vote') || next.count !== null) return true
  if (next.value === 'to') return tokens[at - 1]!.lemma === 'agree' && tokens[at + 1] === undefined
  if (next.value === 'in') return has(tokens[at + 1], 'for')
  if (next.value === 'for') return is(tokens[at + 1], NEXT_TO)
  return is(next, NEXT)
}

/** It is asked, planned, supposed, reported or past. */
function isWeighed(tokens: readonly Token[], from: number, at: number): boolean {
  let before = at - 1
  if (tellsOfIt(tokens, at)) return true
  if (is(tokens[before], PARTLY)) return true
  while (has(tokens[before], 'adverb') || tokens[before]?.value === 'not') before--
  const declared = tokens.slice(Math.max(from, before - 3), before).some(({ value }) => value === 'declared')
  if (!declared && (has(tokens[before], 'modal', 'have') || is(tokens[before], ASKED))) return true
  if (tokens[before]?.value === 'be') return true
  if (tokens[before]?.value === 'been' && !declared) return true
  if (tellsEarlier(tokens, from, at)) return true
  return tokens.slice(from, at).some((token, i, all) => {
    const next = all[i + 1]
    if (is(token, IF)) return !(token.value === 'when' && is(next, PUT))
    if (has(token, 'modal') && token.capitals === 'none') return true
    return token.value === 'had' && next?.value === 'been'
  })
}

/** `A motion passed by another council was read out.`: what is told of it stands behind. */
function tellsOfIt(tokens: readonly Token[], at: number): boolean {
  if (is(tokens[at - 1], WERE) || tokens[at + 1]?.value !== 'by') return false
  const end = tokens.findIndex((token, i) => i > at && (token.kind === 'end' || token.value === 'and' || token.value === ','))
  return tokens.slice(at + 2, end < 0 ? tokens.length : end).some((token) => is(token, WERE))
}

const ASKED = set('to if is are not')
const PARTLY = set('largely broadly generally partly mostly')
const IF = set('if unless when whether where until')
const PUT = set('put being')

function outcome({ tokens }: Scan, at: number, of: Thing | null, stated = false): Outcome {
  const { lemma, sentence } = tokens[at]!
  let before = at - 1
  while (has(tokens[before], 'adverb') || tokens[before]?.value === 'been') before--
  const lost = has(tokens[at], 'lost') !== (tokens[before]?.value === 'not')
  return {
    of,
    lost,
    verb: lost ? 'decided' : lemma === 'adopt' || lemma === 'approve' ? 'approved' : 'agreed',
    unanimous: tokens.some((token) => token.sentence === sentence && has(token, 'unanimous')),
    stated,
    shouted: false,
  }
}

export const rule: Rule<Outcome> = {
  name: 'outcome',
  about: 'A sentence that tells whether a motion or an amendment was carried or lost',
  source: 'county minutes that print “Motion lost.” under a division; North American “seconded the motion, which carried by …”',
  read: readOutcome,
  examples: [
    { text: 'On being put to the vote, the motion was carried (3 for, 1 against).', gives: { of: 'motion', lost: false } },
    { text: 'Motion lost.', gives: { of: 'motion', lost: true } },
    { text: 'Amendment lost.', gives: { of: 'amendment', lost: true } },
    { text: 'Amendment carried', gives: { of: 'amendment', lost: false } },
    { text: 'Substantive Motion carried.', gives: { of: 'substantive', lost: false } },
    { text: 'Accordingly, the amendment to the Motion fell.)', gives: { of: 'amendment', lost: true } },
    { text: 'The change was not agreed and the order of the agenda was kept', gives: { of: 'motion', lost: true } },
    { text: 'On being put to the vote the amendment was LOST, 2 voting for and 5 against.', gives: { of: 'amendment', lost: true } },
    { text: 'Upon being put to the vote, the motion was declared carried.', gives: { of: 'motion', lost: false } },
    { text: 'The motion was put to the vote and was lost by 47 votes to 17.', gives: { of: 'motion', lost: true } },
    { text: 'The proposal was therefore carried. Cllr Quill asked that his vote be minuted.', gives: { of: 'motion', lost: false } },
    {
      text: 'The Chairman put the motion set out in paragraph 1 to the vote and it was agreed unanimously.',
      gives: { of: 'motion', unanimous: true },
    },
    {
      text: 'The Chairman proposed that Council sit beyond 4.30pm and it was agreed unanimously.',
      gives: { of: 'motion', unanimous: true },
    },
    { text: 'A motion to grant the lamp was moved, seconded, put to the vote and declared carried.', gives: { of: 'motion', lost: false } },
    { text: 'The Mayor put the amendment to the vote and it was lost.', gives: { of: 'amendment', lost: true } },
    {
      text: 'Councilmember Quill seconded the motion, which carried by the following voice vote: Ayes: Inkpot and Quill – 2.',
      gives: { of: 'motion', lost: false },
    },
    {
      text: 'On the call for the question, the motion failed by the following roll call vote: Quill: No; Vale: No.',
      gives: { lost: true },
    },
    {
      text: 'Board Member Quill made a motion to light the lamp. Board Member Vale seconded. The motion passed 6-0.',
      gives: { lost: false },
    },
    { text: 'Member Quill moved it and Member Vale seconded the motion and the motion passed 6-0.', gives: { of: 'motion', lost: false } },
    { text: 'A roll call vote was taken and the motion passed 6-0.', gives: { of: 'motion', lost: false } },
    {
      text: 'The substantive motion, as amended, was put to the vote and carried unanimously.',
      gives: { of: 'substantive', unanimous: true },
    },
    { text: 'The original motion was then put and, on a show of hands, was carried.', gives: { of: 'motion', lost: false } },
    {
      text: 'There being an equality of votes, the Chair exercised his casting vote and the motion was declared carried.',
      gives: { of: 'motion', lost: false },
    },
    { text: 'The vote was tied and on the casting vote of the Chair the motion fell.', gives: { lost: true } },
    {
      text: 'Cllr Quill, seconded by Cllr Vale, moved the recommendation, which was put to the vote and carried by 8 votes to 3.',
      gives: { of: 'motion', lost: false },
    },
    { text: 'Cllr Quill proposed a new lamp. There was no seconder and the motion fell.', gives: { of: 'motion', lost: true } },
    { text: 'The Chair has a casting vote where a motion is neither carried nor lost.', gives: null },
    { text: 'The lamp was moved to the quay, which was agreed with the owner in May.', gives: null },
    { text: 'Unanimously Carried', gives: { of: null, unanimous: true, lost: false } },
    { text: 'This was carried by 5 votes - 1 abstention', gives: { of: null, lost: false } },
    { text: 'Read a third time and passed this day. Carried.', gives: { of: null, lost: false } },
    { text: 'Contract for lamp oil ADOPTED', gives: { of: null, lost: false, verb: 'approved', shouted: true } },
    { text: 'Grant for a lamp LOST', gives: { lost: true, shouted: true } },
    { text: 'This was agreed by the Council.', gives: { of: null, lost: false } },
    { text: 'Time: 7:09 p.m. Carried.', gives: { of: null, lost: false } },
    { text: 'Not carried', gives: { of: null, lost: true } },
    { text: 'Agreed.', gives: { of: null, lost: false } },
    { text: 'The motion was therefore declared CARRIED and it was', gives: null },
    { text: 'If the motion is carried the lamp is lit.', gives: null },
    { text: 'A motion passed by another council was read out.', gives: null },
    { text: 'The motion was passed by six votes to two and was sent on.', gives: { of: 'motion' } },
    { text: 'Cllr Quill proposed a walk and it was agreed that the Clerk would write.', gives: null },
    { text: 'He asked whether the motion was lost.', gives: null },
    { text: 'The motion was debated at length.', gives: null },
    { text: 'The amendment was carried forward to May.', gives: null },
    { text: 'At its meeting in May 2019 the motion was lost.', gives: null },
    { text: 'The proposer and seconder of the motion agreed to the amendment.', gives: null },
    { text: 'The post was moved. Carried out on Friday.', gives: null },
    { text: 'THE PLAN ADOPTED', gives: null },
    { text: 'The motion was declared CARRIED and it was', gives: null },
    { text: 'Works were carried out on the quay.', gives: null },
    { text: 'The motion carried a warning about lamps.', gives: null },
    { text: 'Members agreed that the change would be approved by the Board.', gives: null },
  ],
}
