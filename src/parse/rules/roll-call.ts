import type { Votes } from '../../records/record.js'
import type { Rule } from '../rule.js'
import { readNames } from './vote-line.js'

type Recorded = NonNullable<Votes['recorded']>
type Vote = Recorded[number]['vote']

const VOTE: Readonly<Record<string, Vote>> = {
  aye: 'for',
  ayes: 'for',
  yes: 'for',
  yea: 'for',
  yeas: 'for',
  no: 'against',
  noes: 'against',
  nay: 'against',
  nays: 'against',
  abstain: 'abstain',
  abstained: 'abstain',
  abstention: 'abstain',
  abstentions: 'abstain',
}
const WORD = "\\p{Lu}[\\p{L}.’'-]{0,30}"
/** Quill: Aye; */
const CALL = new RegExp(
  `(?<name>${WORD}(?:\\s${WORD}){0,5})\\s?:\\s(?<vote>[Aa]ye|[Yy]es|[Yy]ea|[Nn]o|[Nn]ay|[Aa]bstain(?:ed)?)(?=\\s?(?:[;.,]|$|–|and\\b))`,
  'gu',
)
const IS_CALL = /:\s(?:aye|ye|na?[oy]|abstain)/i
/** Ayes: Councilmembers Quill, Inkpot and Mayor Vale – 3. */
const SIDE = /\b(?<vote>ayes|noes|nays|yeas|abstentions?|abstain(?:ed)?)\s?:\s(?<names>(?!\d)[^;:–]{2,240}?)\s[–-]\s(?<count>\d{1,3})\b/gi
const ROLE = /^(?:council\s?members?|councillors?|commissioners?|board\s?members?|members?)\s/i
const NO_NAME = /^(?:ayes|noes|vote|absent|recused|answer|decision|minutes|time|ward)\b/i

/** Names each with their vote: “Councilmembers Quill: Aye; Inkpot: No”, or lists of names behind each side. */
export function readRoll(text: string): Votes | null {
  const calls = (IS_CALL.test(text) ? [...text.matchAll(CALL)] : [])
    .map((match) => ({ name: match.groups!.name!.replace(ROLE, ''), vote: VOTE[match.groups!.vote!.toLowerCase()]! }))
    .filter(({ name }) => !NO_NAME.test(name))
  return calls.length > 1 ? tally(calls) : readSides(text)
}

function readSides(text: string): Votes | null {
  const sides = [...text.matchAll(SIDE)].map((match) => {
    const { vote, names, count } = match.groups as { vote: string; names: string; count: string }
    return {
      vote: VOTE[vote.toLowerCase()]!,
      names: (readNames(names.replace(ROLE, '')) ?? []).map((name) => name.replace(ROLE, '')),
      count: Number(count),
    }
  })
  if (sides.length === 0) return null
  const votes = { for: 0, against: 0, abstain: 0 }
  for (const { vote, count } of sides) votes[vote] = count
  const whole = sides.every(({ names, count }) => names.length === count)
  return whole ? { ...votes, recorded: sides.flatMap(({ vote, names }) => names.map((name) => ({ name, vote }))) } : votes
}

function tally(recorded: Recorded): Votes {
  const count = (vote: Vote) => recorded.filter((one) => one.vote === vote).length
  return { for: count('for'), against: count('against'), abstain: count('abstain'), recorded }
}

export const rule: Rule<Votes> = {
  name: 'roll-call',
  about: 'A vote with the names of those who cast it',
  source: 'North American roll-call and voice votes; names are recorded only where they are listed and agree with the count',
  read: readRoll,
  examples: [
    {
      text: 'Councilmembers Quill: Aye; Inkpot Vale: No; and Mayor Ray Quay: Aye.',
      gives: {
        for: 2,
        against: 1,
        abstain: 0,
        recorded: [
          { name: 'Quill', vote: 'for' },
          { name: 'Inkpot Vale', vote: 'against' },
          { name: 'Mayor Ray Quay', vote: 'for' },
        ],
      },
    },
    { text: 'Quill: Abstain; Inkpot: Aye', gives: { for: 1, abstain: 1 } },
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
    { text: 'Ayes: 4. Noes: 1.', gives: null },
    { text: 'Decision: No declarations were made. Minutes: No declarations were made.', gives: null },
    { text: 'Answer: Yes, it is. Answer: No, it is not.', gives: null },
    { text: 'The answer: no', gives: null },
  ],
}
