/** The count of a vote in a text: for, against, abstaining, in whichever way it is printed. */
import type { Votes } from '../../records/record.js'
import type { Rule } from '../rule.js'
import { has, type Scan, scan, type Token } from '../words/index.js'
import { type Recorded, readCalls, readListed } from './named-votes.js'
import { readScores } from './scores.js'
import { type Cast, readCasts, type Side } from './sides.js'

type Counts = Pick<Votes, Side>

const NONE: Counts = { for: null, against: null, abstain: null }

/** The text's count; null where there is none, or where two differ. */
export function readVotes(text: string): Votes | null {
  const told = scan(text)
  if (!CUES.some((cue) => told.senses.has(cue))) return null
  const calls = readCalls(told)
  const counts = readCounts(told)
  if (calls.length > 0) return withCalls(calls, counts)
  const listed = readListed(told)
  const named = listed.sides.size > 0 ? withNames(listed, counts) : null
  if (named) return named
  return counts.length > 0 && counts.every((other) => same(other, counts[0]!)) ? { ...counts[0]! } : null
}

/** A text without any of these counts no votes. */
const CUES = ['for', 'against', 'abstain', 'vote', 'won', 'lost', 'decide', 'unanimous'] as const

/** Every count of the text, in order. */
function readCounts(told: Scan): Counts[] {
  const scores = readScores(told)
  const inScore = ({ from, to }: { from: number; to: number }) => scores.some((score) => from <= score.to && score.from <= to)
  const casts = readCasts(told).filter((cast) => !inScore({ from: cast.counted, to: cast.counted }))
  const counts: (Counts & { at: number; end: number })[] = scores.map((score) => ({
    for: score.for,
    against: score.against,
    abstain: score.abstain,
    at: score.from,
    end: score.to,
  }))
  for (const group of groupsOf(told, casts)) {
    const count = { ...NONE, ...Object.fromEntries(group.map(({ side, count }) => [side, count])) }
    const [at, end] = [group[0]!.from, group.at(-1)!.to]
    const near = counts.find((other) => at - other.end < 14 && at > other.end && complements(other, count))
    if (near) Object.assign(near, merged(near, count), { end })
    else if (isCount(told, group)) counts.push({ ...count, at, end })
  }
  return counts.sort((a, b) => a.at - b.at).map(({ at: _at, end: _end, ...count }) => count)
}

const SIDES = ['for', 'against', 'abstain'] as const
const complements = (a: Counts, b: Counts) => SIDES.every((side) => a[side] === null || b[side] === null || a[side] === b[side])
const merged = (a: Counts, b: Counts): Counts => ({ for: a.for ?? b.for, against: a.against ?? b.against, abstain: a.abstain ?? b.abstain })
const same = (a: Counts, b: Counts) => SIDES.every((side) => a[side] === b[side])

/** Far apart, or a side told again: another vote. */
const APART = 30

function groupsOf({ tokens }: Scan, casts: Cast[]): Cast[][] {
  const groups: Cast[][] = []
  for (const cast of casts) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const far = last && (cast.from - last.to > APART || tokens[cast.from]!.sentence - tokens[last.to]!.sentence > 2)
    if (!group || far || group.some(({ side }) => side === cast.side)) groups.push([cast])
    else group.push(cast)
  }
  return groups
}

/** Two sides are a vote; one is where a word of voting or of its outcome stands by it. */
function isCount({ tokens }: Scan, group: Cast[]): boolean {
  if (group.length > 1) return group.some(({ sure, side }) => sure || side !== 'for')
  const [cast] = group as [Cast]
  if (ofWhich(tokens, cast)) return false
  const { sentence } = tokens[cast.from]!
  const around = tokens.slice(Math.max(0, cast.from - 20), cast.to + 8).filter((token) => token.sentence === sentence)
  const told = around.some(
    (token) =>
      has(token, 'vote', 'won', 'lost', 'motion', 'amendment', 'unanimous', 'move') || (has(token, 'decide') && token.form === 'past'),
  )
  const other = tokens
    .slice(cast.to + 1, cast.to + 9)
    .some((token, i, near) => token.count !== null && near[i + 1]?.value === tokens[cast.at]!.value)
  if (other) return false
  const apart = cast.counted < cast.at || tokens[cast.at + 1]!.kind !== 'number'
  return cast.sure ? told || (cast.from === 0 && cast.to > tokens.length - 3) : told && apart && cast.side !== 'for'
}

/** `92 responses, of which 12 were against`: what the public said is no vote. */
const ofWhich = (tokens: readonly Token[], { from }: Cast): boolean =>
  tokens[from - 1]?.value === 'which' && tokens[from - 2]?.value === 'of'

function withCalls(calls: Recorded, counts: Counts[]): Votes | null {
  const roll = tally(calls)
  const agrees = (other: Counts) =>
    SIDES.every((side) => other[side] === null || other[side] === roll[side]) || (other.for === roll.for && other.against === 0)
  return counts.every(agrees) ? roll : null
}

/** Lists of names behind the sides. They are told only where each is as long as its count. */
function withNames({ recorded, sides }: ReturnType<typeof readListed>, counts: Counts[]): Votes | null {
  const [count = NONE] = counts
  if (counts.length > 1 || (sides.size < 2 && counts.length === 0 && [...sides.values()].every((side) => side.count === null))) return null
  const total = (side: Side) => sides.get(side)?.count ?? sides.get(side)?.listed ?? (sides.size > 1 ? null : count[side])
  const votes = { for: total('for'), against: total('against'), abstain: total('abstain') }
  const whole = SIDES.every((side) => !sides.has(side) || sides.get(side)!.listed === votes[side])
  return whole ? { ...votes, recorded } : votes
}

function tally(recorded: Recorded): Votes {
  const total = (side: Side) => recorded.filter(({ vote }) => vote === side).length || null
  return { for: total('for'), against: total('against'), abstain: total('abstain'), recorded }
}

export const rule: Rule<Votes> = {
  name: 'votes',
  about: 'A count of votes for, against and abstaining, where one is printed',
  source: 'counties print For and Against with figures, Scottish minutes “by 23 votes to 12”, North American ones Ayes and Noes',
  read: readVotes,
  examples: [
    { text: 'RESOLVED that the lamp be lit. (5-0-1)', gives: { for: 5, against: 0, abstain: 1 } },
    { text: 'RESOLVED that the lamp be lit (2-3-4 Lamp Quay).', gives: null },
    { text: 'Votes for the motion (45)', gives: { for: 45, against: null, abstain: null } },
    { text: 'For: 23 Against: 12', gives: { for: 23, against: 12, abstain: null } },
    { text: 'For: 26, Against: 32, Abstention: 1', gives: { for: 26, against: 32, abstain: 1 } },
    { text: '23 votes for, 12 against and 3 abstentions', gives: { for: 23, against: 12, abstain: 3 } },
    { text: 'carried by 23 votes to 12', gives: { for: 23, against: 12 } },
    { text: 'declared carried by 22 votes, to 10 votes, with 1 abstention', gives: { for: 22, against: 10, abstain: 1 } },
    { text: 'carried by 22 votes to one, with two abstentions', gives: { for: 22, against: 1, abstain: 2 } },
    { text: 'lost by 56 votes 2', gives: { for: 2, against: 56 } },
    { text: 'lost by 47 votes to 17', gives: { for: 17, against: 47 } },
    { text: 'carried 31 votes to 29', gives: { for: 31, against: 29 } },
    { text: 'This was carried by 5 votes - 1 abstention', gives: { for: 5, against: null, abstain: 1 } },
    { text: 'Resolved (6 for, 2 against) to:', gives: { for: 6, against: 2, abstain: null } },
    { text: 'Ayes: 2. Noes: 3.', gives: { for: 2, against: 3 } },
    { text: 'Ayes: 3; Noes: 1; Abstentions: 1.', gives: { for: 3, against: 1, abstain: 1 } },
    { text: 'voted FOR the motion (17);', gives: { for: 17 } },
    { text: '(Cllr Quill proposed, seven were in favour and one was against).', gives: { for: 7, against: 1 } },
    { text: 'five were in favour and three abstained', gives: { for: 5, against: null, abstain: 3 } },
    { text: 'The motion passed 6-0.', gives: { for: 6, against: 0 } },
    { text: 'The motion failed 2-3.', gives: { for: 2, against: 3 } },
    { text: 'which carried by unanimous voice vote – 5.', gives: { for: 5, against: 0 } },
    { text: 'Councilmembers Quill: Aye; Inkpot Vale: No; and Mayor Ray Quay: Aye. Ayes: 2. Noes: 1.', gives: { for: 2, against: 1 } },
    // Which of the two won is not for and against the motion.
    { text: '14 Members voted for the Amendment and 8 for the Motion.', gives: null },
    { text: 'The motion was carried unanimously.', gives: null },
    { text: 'carried by 23 votes to 12, and the next by 20 votes to 15', gives: null },
    { text: 'Urban homes: 73.1% (969 yes; 356 no)', gives: null },
    {
      text: 'Ayes: Councilmembers Quill, Inkpot and Mayor Ray Quay – 3. Noes: Councilmember Vale – 1.',
      gives: { for: 3, against: 1, abstain: null },
    },
    { text: 'Quill: Aye; Inkpot: No; Vale: Aye. Ayes: 1. Noes: 2.', gives: null },
    { text: 'Of 92 replies received, of which 12 were against, none asked for a lamp.', gives: null },
    { text: 'open for 10 weeks', gives: null },
    { text: 'a quote for 6 signs', gives: null },
    { text: 'passed 6-8 weeks ago', gives: null },
    { text: 'children for 20 years, against 3 last year', gives: null },
    { text: 'approved 2-3 years ago', gives: null },
    { text: 'the motion needs 3 votes', gives: null },
    {
      text: 'Councilmembers Quill: Aye; Inkpot Vale: No; and Mayor Ray Quay: Aye.',
      gives: {
        for: 2,
        against: 1,
        abstain: null,
        recorded: [
          { name: 'Quill', vote: 'for' },
          { name: 'Inkpot Vale', vote: 'against' },
          { name: 'Mayor Ray Quay', vote: 'for' },
        ],
      },
    },
    { text: 'Quill: Abstain; Inkpot: Aye', gives: { for: 1, against: null, abstain: 1 } },
    {
      text: 'Ayes: Councilmembers Quill and Mayor Ray Quay – 2. Noes: Councilmember Inkpot – 1.',
      gives: {
        for: 2,
        against: 1,
        recorded: [
          { name: 'Quill', vote: 'for' },
          { name: 'Mayor Ray Quay', vote: 'for' },
          { name: 'Inkpot', vote: 'against' },
        ],
      },
    },
    { text: 'Ayes: Quill and Inkpot – 3.', gives: { for: 3, recorded: undefined } },
    { text: 'Ayes: 4. Noes: 1.', gives: { for: 4, against: 1, abstain: null } },
    { text: 'Decision: No declarations were made. Minutes: No declarations were made.', gives: null },
    { text: 'Answer: Yes, it is. Answer: No, it is not.', gives: null },
    { text: 'The answer: no', gives: null },
  ],
}
