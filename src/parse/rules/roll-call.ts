import type { Votes } from '../../records/record.js'
import type { Rule } from '../rule.js'

type Recorded = NonNullable<Votes['recorded']>

const VOTE: Readonly<Record<string, Recorded[number]['vote']>> = {
  aye: 'for',
  yes: 'for',
  yea: 'for',
  for: 'for',
  no: 'against',
  nay: 'against',
  against: 'against',
  abstain: 'abstain',
  abstained: 'abstain',
}
const CALL = /(?<name>\p{Lu}[\p{L}.’' -]{1,60}?)\s?:\s(?<vote>aye|yes|yea|no|nay|abstain(?:ed)?)\b(?!\s?:)/giu
const ROLE = /^(?:and\s)?(?:(?:council\s?members?|councillors?|commissioners?|board\s?members?|members?)\s)?/i

/** Names each followed by its vote: “Councilmembers Quill: Aye; Inkpot: No”. */
export function readRoll(text: string): Votes | null {
  const recorded: Recorded = []
  for (const match of text.matchAll(CALL)) {
    const name = match
      .groups!.name!.split(/\band\s(?=\p{Lu})/u)
      .at(-1)!
      .replace(ROLE, '')
      .trim()
    if (name && !/^(?:ayes|noes|vote|absent|recused)/i.test(name)) recorded.push({ name, vote: VOTE[match.groups!.vote!.toLowerCase()]! })
  }
  if (recorded.length < 2) return null
  const tally = (vote: string) => recorded.filter((one) => one.vote === vote).length
  return { for: tally('for'), against: tally('against'), abstain: tally('abstain'), recorded }
}

export const rule: Rule<Votes> = {
  name: 'roll-call',
  about: 'A vote taken by calling names, each with its vote behind it',
  source: 'North American roll-call and voice votes',
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
    { text: 'Ayes: 4. Noes: 1.', gives: null },
    { text: 'The answer: no', gives: null },
  ],
}
