/** Who moved or proposed, and who seconded: each beside its verb or its label, before or behind it. */
import { keptOf } from '../../writing/kept.js'
import type { Rule } from '../rule.js'
import { has, is, nameFrom, nameUpTo, type Scan, scan, set } from '../words/index.js'
import { type Found, first } from './mover-cues.js'
import { isPerson, tidy } from './mover-names.js'
import { readPair } from './mover-pair.js'

const PARTS = set(', and – — -')
const BY_MARKS = set('by – — -')

export interface Movers {
  moved?: string
  seconded?: string
  /** Where the words that name them stand, with the brackets around them and the “and” behind. */
  start: number
  end: number
  /** The text without them. */
  rest: string
}

/** Who moved and who seconded, as printed. */
export const readMovers: (text: string) => Readonly<Movers> | null = keptOf(moversIn)

function moversIn(text: string): Movers | null {
  const told = scan(text)
  if (
    !told.senses.has('move') &&
    !told.senses.has('second') &&
    !told.senses.has('motion') &&
    !text.includes('/') &&
    !told.tokens.some(({ value }) => value === 's') &&
    !/:\sthat/i.test(text)
  )
    return null
  const pair = readPair(told)
  const seconded = pair?.seconded ?? first(told, 'second')
  const moved = pair?.moved ?? first(told, 'move', seconded) ?? byBefore(told, seconded)
  const counts = moved && (!moved.bare || seconded) ? moved : null
  const seconds = seconded && (counts || !seconded.bare) ? seconded : counts && !seconded ? besides(told, counts) : null
  if (!counts && !seconds) return null
  return {
    ...(counts ? { moved: counts.name } : {}),
    ...(seconds ? { seconded: seconds.name } : {}),
    ...placeOf(
      told,
      [counts, seconds].filter((found) => found !== null),
    ),
  }
}

/** `moved as correct by X and Y`: who is named second there seconded. */
function besides(told: Scan, { to }: Found): Found | null {
  const { tokens } = told
  const name = tokens[to]?.value === 'and' ? nameFrom(told, to + 1) : null
  const by = tokens.slice(Math.max(0, to - 6), to).some(({ value }) => value === 'by')
  const ends = name && (tokens[name.to] === undefined || tokens[name.to]!.kind === 'end')
  return name && by && ends && name.sure && isPerson(told, name) ? { name: tidy(told, name), from: to, to: name.to, bare: false } : null
}

/** `approved by X, seconded by Y`: whoever did it moved it. */
function byBefore(told: Scan, seconded: Found | null): Found | null {
  const { tokens } = told
  if (!seconded) return null
  let to = seconded.from
  while (to > 0 && is(tokens[to - 1], PARTS)) to--
  const name = nameUpTo(told, to)
  const by = name && is(tokens[name.from - 1], BY_MARKS) && has(tokens[name.from - 2], 'decide', 'won', 'paper')
  const record = name && tokens[name.from - 1]?.value === 'by' && tokens[name.from - 2]?.value === 'record'
  return name && (by || record) && isPerson(told, name) ? { name: tidy(told, name), from: name.from - 1, to: name.to, bare: false } : null
}

/** Where the words stand, with a bracket that holds nothing else and the “and” behind. */
function placeOf({ tokens, text }: Scan, found: Found[]): Pick<Movers, 'start' | 'end' | 'rest'> {
  let from = Math.min(...found.map((one) => one.from))
  let to = Math.max(...found.map((one) => one.to))
  if (tokens[to]?.value === ')' && tokens[from - 1]?.value === '(') [from, to] = [from - 1, to + 1]
  else if (tokens[to]?.value === ')' && tokens.slice(from, to).some((token) => token.value === '(')) to++
  if (tokens[to]?.value === ',' && tokens[to + 1]?.value === 'and') to += 2
  else if (tokens[to]?.value === 'and') to++
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end]
  return { start, end, rest: `${text.slice(0, start)} ${text.slice(end)}`.replace(/\s+/g, ' ').trim() }
}

export const rule: Rule<Movers> = {
  name: 'movers',
  about: 'Who moved or proposed, and who seconded',
  source: 'UK, Scottish, Northern Irish and North American minutes; names are kept as printed',
  read: readMovers,
  examples: [
    {
      text: 'Councillor Quill, seconded by Councillor Inkpot, moved that the lamp be lit.',
      gives: { moved: 'Councillor Quill', seconded: 'Councillor Inkpot' },
    },
    {
      text: 'moved by Councillor Quill, seconded by Councillor I Inkpot and',
      gives: { moved: 'Councillor Quill', seconded: 'Councillor I Inkpot', rest: '' },
    },
    {
      text: 'Moved by the Lord Mayor (Cllr Quill), Seconded by the Deputy Lord Mayor (Cllr Inkpot) and',
      gives: { moved: 'the Lord Mayor (Cllr Quill)', seconded: 'the Deputy Lord Mayor (Cllr Inkpot)' },
    },
    { text: 'Moved by the Lord Mayor (Councillor Quill),', gives: { moved: 'the Lord Mayor (Councillor Quill)', seconded: undefined } },
    { text: 'Seconded by Councillor Inkpot and', gives: { seconded: 'Councillor Inkpot', moved: undefined } },
    {
      text: 'Proposed Cllr Quill, Seconded Cllr Inkpot. Approved',
      gives: { moved: 'Cllr Quill', seconded: 'Cllr Inkpot', rest: '. Approved' },
    },
    { text: 'Proposed by: Quill   Seconded by: Inkpot', gives: { moved: 'Quill', seconded: 'Inkpot' } },
    {
      text: 'PROPOSED by Councillor A Quill Seconded by Councillor B Inkpot, and',
      gives: { moved: 'Councillor A Quill', seconded: 'Councillor B Inkpot' },
    },
    {
      text: 'Mr Adam Quill proposed, and Mr Ben Inkpot seconded the motion that',
      gives: { moved: 'Mr Adam Quill', seconded: 'Mr Ben Inkpot' },
    },
    { text: 'QI moves that the lamp be lit. IP seconds.', gives: { moved: 'QI', seconded: 'IP' } },
    { text: 'Una Quill proposes Ben Vale as Chair and Ida Inkpot seconds.', gives: { moved: 'Una Quill', seconded: 'Ida Inkpot' } },
    { text: 'Thirty seconds passed before the lamp was lit.', gives: null },
    { text: 'The minutes were approved by QI, seconded by IP.', gives: { moved: 'QI', seconded: 'IP' } },
    {
      text: 'It was proposed by Cllr Quill and seconded by Cllr Inkpot that the lamp be lit',
      gives: { moved: 'Cllr Quill', seconded: 'Cllr Inkpot', rest: 'that the lamp be lit' },
    },
    {
      text: 'It was proposed by Cllr Quill that the fee be £9, seconded by Cllr Mrs Inkpot.',
      gives: { moved: 'Cllr Quill', seconded: 'Cllr Mrs Inkpot' },
    },
    { text: 'On the motion of Cllr Quill, seconded by Cllr Inkpot', gives: { moved: 'Cllr Quill', seconded: 'Cllr Inkpot' } },
    {
      text: 'The recommendations were moved by Cllr Guy Quill, seconded by Cllr T Inkpot.',
      gives: { moved: 'Cllr Guy Quill', seconded: 'Cllr T Inkpot' },
    },
    {
      text: 'The recommendations were moved by Cllr Quill and second by Cllr Lucy Inkpot.',
      gives: { moved: 'Cllr Quill', seconded: 'Cllr Lucy Inkpot' },
    },
    { text: 'Moved: T. Quill, Seconded: D. Inkpot', gives: { moved: 'T. Quill', seconded: 'D. Inkpot' } },
    {
      text: 'Councilmember Quill moved approval of the lamp. Councilmember Inkpot seconded the motion',
      gives: { moved: 'Councilmember Quill', seconded: 'Councilmember Inkpot' },
    },
    {
      text: 'As a MOTION, Ms Quill, seconded by Dr Inkpot, moved that the lamp be lit',
      gives: { moved: 'Ms Quill', seconded: 'Dr Inkpot' },
    },
    { text: 'Motion by Quill, second by Inkpot', gives: { moved: 'Quill', seconded: 'Inkpot' } },
    {
      text: '(Cllr Jo Quill proposed, Cllr Sam Inkpot seconded, all were in favour).',
      gives: { moved: 'Cllr Jo Quill', seconded: 'Cllr Sam Inkpot' },
    },
    { text: 'Proposed (QI) & Seconded (IP) that the minutes be approved.', gives: { moved: 'QI', seconded: 'IP' } },
    { text: '2019 budget – A. Quill (motion), Z. Inkpot (second)', gives: { moved: 'A. Quill', seconded: 'Z. Inkpot' } },
    { text: 'Proposer: Adam Quill Seconder: Ben Inkpot', gives: { moved: 'Adam Quill', seconded: 'Ben Inkpot' } },
    { text: '(moved by Mr Quill, seconded by Mr Inkpot)', gives: { moved: 'Mr Quill', seconded: 'Mr Inkpot', rest: '' } },
    { text: 'Seconder: Cllr G inkpot', gives: { seconded: 'Cllr G inkpot' } },
    { text: 'Councillor Quill seconded the proposal.', gives: { seconded: 'Councillor Quill' } },
    {
      text: 'R2031-009 D. Quill, T. Inkpot: That we light the lamp. Carried.',
      gives: { moved: 'D. Quill', seconded: 'T. Inkpot', rest: 'That we light the lamp. Carried.' },
    },
    { text: 'QI was proposed as Vice-Chair by IP and seconded by VA.', gives: { moved: 'IP', seconded: 'VA' } },
    { text: 'Prop.QI 2ndIP All agreed.', gives: { moved: 'QI', seconded: 'IP' } },
    {
      text: 'Board Member Quill made a motion to light the lamp. Board Member Inkpot seconded the motion.',
      gives: { moved: 'Board Member Quill', seconded: 'Board Member Inkpot' },
    },
    { text: 'Cllr Quill proposed that the lamp be lit; seconded by Cllr Inkpot.', gives: { moved: 'Cllr Quill', seconded: 'Cllr Inkpot' } },
    { text: 'The Chairman proposed that the meeting go on.', gives: { moved: 'The Chairman' } },
    { text: 'The Chairman then moved the following recommendation which was duly agreed.', gives: { moved: 'The Chairman' } },
    {
      text: 'Councillor Ada Quill, as Chair, proposed and Councillor Ben Inkpot seconded and, following a vote, it was:',
      gives: { moved: 'Councillor Ada Quill', seconded: 'Councillor Ben Inkpot' },
    },
    {
      text: 'On a motion from Councillor Ada Quill, seconded by Councillor Ben Inkpot, it was',
      gives: { moved: 'Councillor Ada Quill', seconded: 'Councillor Ben Inkpot' },
    },
    {
      text: 'The Portfolio Holder, Councillor Quill, introduced the report and moved the recommendations. The Leader seconded the motion.',
      gives: { moved: 'Councillor Quill', seconded: 'The Leader' },
    },
    {
      text: 'Councillor Quill, the Chair of the Committee, presented the report and moved the recommendations, which were agreed.',
      gives: { moved: 'Councillor Quill' },
    },
    { text: 'Councilmember Quill moved final passage of the ordinance.', gives: { moved: 'Councilmember Quill', seconded: undefined } },
    { text: 'Board Member Quill moved to continue this item.', gives: { moved: 'Board Member Quill' } },
    { text: 'President Ada Quill made a motion to approve the minutes.', gives: { moved: 'President Ada Quill' } },
    { text: 'Cllr Mrs Quill proposed the size of the lamp should be 2 ft.', gives: { moved: 'Cllr Mrs Quill' } },
    {
      text: 'Chair Quill made a motion to approve the lamp. It has these terms: oil is bought in May. Member Inkpot seconded the motion.',
      gives: { moved: 'Chair Quill', seconded: 'Member Inkpot' },
    },
    {
      text: 'RESOLVED that the lamp be lit (Quill/van der Inkpot).',
      gives: { moved: 'Quill', seconded: 'van der Inkpot', rest: 'RESOLVED that the lamp be lit .' },
    },
    {
      text: 'RESOLVED that the lamp be lit. (Ada Quill/Cllr B. Inkpot) Carried.',
      gives: { moved: 'Ada Quill', seconded: 'Cllr B. Inkpot' },
    },
    { text: 'RESOLVED that the lamp be lit (prop. Quill, sec. Inkpot; unanimous)', gives: { moved: 'Quill', seconded: 'Inkpot' } },
    { text: 'Proposed AB, seconded CD.', gives: { moved: 'AB', seconded: 'CD' } },
    { text: 'Proposed by I. Quill, seconded by A. Inkpot', gives: { moved: 'I. Quill', seconded: 'A. Inkpot' } },
    { text: 'RESOLVED that the lamp be lit (Lamp Quay/Oil Wharf).', gives: null },
    { text: 'RESOLVED that the lamp (Lamp Model/Oil Model) be lit.', gives: null },
    { text: 'The lamps (Quill/Inkpot) were lit.', gives: null },
    { text: 'Mr Quill moved to Lamp Quay in May.', gives: null },
    { text: 'Mr Quill presented the report and moved on to lamps.', gives: null },
    { text: 'the changes proposed by the officer', gives: null },
    { text: 'a development is proposed at Lamp Quay', gives: null },
    { text: 'Proposed changes to the Lamp Scheme', gives: null },
    { text: 'The proposer and seconder of the motion agreed', gives: null },
    { text: 'Proposed venue: Lamp Quay', gives: null },
    { text: 'This proposal was duly seconded.', gives: null },
    { text: 'A Parishioner proposed that the lamp be lit.', gives: null },
    { text: 'It was moved that the lamp be lit.', gives: null },
    { text: 'The lamp was moved by a crane.', gives: null },
  ],
}
