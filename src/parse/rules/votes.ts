import type { Votes } from '../../records/record.js'
import { type Guarded, guarded, patternFor } from '../guarded.js'
import type { Rule } from '../rule.js'
import { readRoll } from './roll-call.js'
import { NUMBER, toNumber } from './words.js'

export { readVoteLine, VoteLines } from './vote-line.js'

export interface VoteCount extends Votes {
  printed: string
}

const N = (name: string) => `(?<![\\w.,£/-])(?<${name}>${NUMBER})(?![\\w.]\\d|\\w|%)`
/** A number right after a dash. */
const D = (name: string) => `(?<${name}>\\d{1,3})(?![\\w.]\\d|\\w|%)`
const PEOPLE = '\\s?(?:(?:votes?|members?|councillors?|were|was|voted|voting)\\s){0,3}'
const FOR = '(?:for|in\\s(?:favour|favor)|ayes?|yeas?)\\b(?:\\sthe\\s\\w+)?'
const AGAINST = '(?:against|noe?s?|nays?)\\b(?:\\sthe\\s\\w+)?'
const ABSTAIN = '(?:abstain(?:ed|ing)?|abstentions?|abstension)\\b'
const GAP = '[\\s,;.:()–-]{1,4}(?:(?:and|with|to)\\s)?'
const IS = '\\s?(?:[:(=–-]\\s?\\(?|\\s)'
const UNITS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const NONE = 'twenty|none|zero|nil|no'
/** How any count ends, and how it begins. */
const END = `(?:\\d|${UNITS}|teen|${NONE})`
const START = `(?:\\d|${UNITS}|thir|fif|${NONE})`
const COUNTED_AGAINST = new RegExp(`${END}\\s?(?:[a-z]+\\s){0,3}(?:against|no|nay)`, 'i')
const COUNTED_ABSTAIN = new RegExp(`${END}\\s?(?:[a-z]+\\s){0,3}abst`, 'i')
const AGAINST_COUNT = new RegExp(`(?:against|noe?s?|nays?)(?:\\sthe\\s\\w+){0,2}${IS}${START}`, 'i')
const SCORE =
  /(?:carried|passed|lost|failed|approved|defeated|agreed|rejected|of|by)\s(?:by\s)?(?:a\svote\sof\s)?(?:\d{1,3}|[a-z]{2,9})\s?(?:-|–|\sto\s|\sv\s)\s?\d/i
const PAIRS: Guarded[] = [
  // 23 votes for, 12 against and 3 abstentions
  guarded(
    `${N('a')}${PEOPLE}\\b${FOR}${GAP}(?:was\\s|were\\s)?${N('b')}${PEOPLE}${AGAINST}(?:${GAP}${N('c')}${PEOPLE}${ABSTAIN})?`,
    'gi',
    COUNTED_AGAINST,
  ),
  guarded(`${N('a')}${PEOPLE}\\b${FOR}${GAP}${N('c')}${PEOPLE}${ABSTAIN}`, 'gi', COUNTED_ABSTAIN),
  // For: 23 Against: 12 · Ayes: 2. Noes: 3. · Votes for (23), votes against (12)
  guarded(
    `\\b(?:votes?\\s|voted\\s|voting\\s)?${FOR}(?:\\sthe\\s\\w+)?${IS}${N('a')}\\)?(?:\\svotes?)?[\\s,;.–-]{1,4}(?:and\\s)?(?:votes?\\s|voted\\s)?${AGAINST}(?:\\sthe\\s\\w+)?${IS}${N('b')}(?:\\)?(?:\\svotes?)?[\\s,;.–-]{1,4}(?:and\\s)?${ABSTAIN}${IS}${N('c')})?`,
    'gi',
    AGAINST_COUNT,
  ),
]
/** by 23 votes to 12, with 3 abstentions · lost by 56 votes 2 · motion passed 6-0 */
const SCORES: Guarded[] = [
  guarded(`\\bby\\s${N('a')}\\svotes?[\\s,–-]{1,3}(?:with\\s|and\\s)?${N('c')}\\s${ABSTAIN}`, 'gi', /by\s\S{1,9}\svote/i),
  guarded(
    `${N('a')}\\svotes?\\s(?:for\\s)?(?:to\\s)?${N('b')}(?:\\sagainst)?(?:[\\s,]{1,3}(?:with\\s|and\\s)?${N('c')}\\s${ABSTAIN})?`,
    'gi',
    /\svotes?\s/i,
  ),
  guarded(
    `\\b(?:carried|passed|lost|failed|approved|defeated|agreed|rejected|vote\\sof|by)\\s(?:by\\s)?(?:a\\svote\\sof\\s)?${N('a')}\\s?(?:-|–|\\sto\\s|\\sv\\s)\\s?${D('b')}(?![\\w/-]|\\s?(?:-|–)\\s?\\d|\\s(?:metres?|years?|weeks?|months?|days?|per|%|pm|am))(?:[\\s,-]{1,3}(?:with\\s|and\\s)?${D('c')}(?:\\s${ABSTAIN})?)?`,
    'gi',
    SCORE,
  ),
]
const SINGLE: Guarded[] = [
  // Votes for the motion (45) · voted FOR the motion (17)
  guarded(
    `\\b(?:votes?|voted|voting|those\\svoting)\\s(?<side>for|against|in\\sfavour(?:\\sof)?)\\b(?:\\sthe\\s\\w+)?\\s?[:(–-]\\s?${N('a')}`,
    'gi',
    /vot/i,
  ),
  // which carried by unanimous voice vote – 5
  guarded(`\\b(?:voice|roll\\scall)\\svote\\s?[–:-]\\s?${N('a')}(?!\\s?:)`, 'gi', /\svote\s?[–:-]/i),
]
const LOST = /\b(?:lost|defeated|rejected|fell|failed|not\scarried)\b/i

/** Every count in the text, in order, without those inside another. */
export function readVoteCounts(text: string): VoteCount[] {
  if (!/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|no|nil|eleven|twelve|\w+teen|twenty)\b/i.test(text)) return []
  const found: (VoteCount & { index: number })[] = []
  for (const [patterns, turned] of [
    [PAIRS, false],
    [SCORES, true],
    [SINGLE, false],
  ] as const) {
    for (const guard of patterns) {
      const pattern = patternFor(guard, text)
      for (const match of pattern ? text.matchAll(pattern) : []) {
        if (!found.some((v) => match.index < v.index + v.printed.length && v.index < match.index + match[0].length))
          found.push({
            ...count(match, turned && LOST.test(text.slice(Math.max(0, match.index - 60), match.index + 8))),
            index: match.index,
          })
      }
    }
  }
  return found.sort((a, b) => a.index - b.index).map(({ index: _, ...votes }) => votes)
}

function count(match: RegExpMatchArray, turned: boolean): VoteCount {
  const { a, b, c, side } = match.groups as Record<string, string | undefined>
  const [first, second] = [toNumber(a ?? '0'), toNumber(b ?? '0')]
  const against = side?.toLowerCase() === 'against'
  const [yes, no] = turned && second < first ? [second, first] : against ? [0, first] : [first, second]
  return { for: yes, against: no, abstain: toNumber(c ?? '0'), printed: match[0].trim() }
}

const same = (a: Votes, b: Votes) => a.for === b.for && a.against === b.against && a.abstain === b.abstain

/** The one count of the text with the words that print it; null where there is none, or where two differ. */
export function readVoteCount(text: string): VoteCount | null {
  const roll = readRoll(text)
  const counts = readVoteCounts(text)
  if (roll)
    return counts.every((other) => same(other, roll) || (other.for === roll.for && other.against === 0)) ? { ...roll, printed: text } : null
  const merged = mergeSingles(counts)
  if (merged.length === 0) return null
  return merged.every((other) => same(other, merged[0]!)) ? merged[0]! : null
}

/** “Votes for the motion (45)” and, after it, “Votes against the motion (12)” are one count. */
function mergeSingles(counts: VoteCount[]): VoteCount[] {
  const [a, b] = counts
  if (counts.length !== 2 || !a || !b || a.against + a.abstain + b.for + b.abstain > 0 || !/against/i.test(b.printed)) return counts
  return [{ for: a.for, against: b.against, abstain: 0, printed: `${a.printed} ${b.printed}` }]
}

/** The text's count as the record holds it. */
export function readVotes(text: string): Votes | null {
  const read = readVoteCount(text)
  if (!read) return null
  const { printed: _, ...votes } = read
  return votes
}

/** True where the text prints two counts that differ: none may be taken, and a finding should say so. */
export const votesConflict = (text: string) => (readVoteCounts(text).length > 1 || readRoll(text) !== null) && readVoteCount(text) === null

export const rule: Rule<VoteCount> = {
  name: 'votes',
  about: 'A count of votes for, against and abstaining, where one is printed',
  source: 'counties print For and Against with figures, Scottish minutes “by 23 votes to 12”, North American ones Ayes and Noes',
  read: readVoteCount,
  examples: [
    { text: 'Votes for the motion (45)', gives: { for: 45, against: 0, abstain: 0 } },
    { text: 'For: 23 Against: 12', gives: { for: 23, against: 12, abstain: 0 } },
    { text: 'For: 26, Against: 32, Abstention: 1', gives: { for: 26, against: 32, abstain: 1 } },
    { text: '23 votes for, 12 against and 3 abstentions', gives: { for: 23, against: 12, abstain: 3 } },
    { text: 'carried by 23 votes to 12', gives: { for: 23, against: 12 } },
    { text: 'carried by 22 votes to one, with two abstentions', gives: { for: 22, against: 1, abstain: 2 } },
    { text: 'lost by 56 votes 2', gives: { for: 2, against: 56 } },
    { text: 'lost by 47 votes to 17', gives: { for: 17, against: 47 } },
    { text: 'carried 31 votes to 29', gives: { for: 31, against: 29 } },
    { text: 'This was carried by 5 votes - 1 abstention', gives: { for: 5, against: 0, abstain: 1 } },
    { text: 'Resolved (6 for, 2 against) to:', gives: { for: 6, against: 2, abstain: 0 } },
    { text: 'Ayes: 2. Noes: 3.', gives: { for: 2, against: 3 } },
    { text: 'Ayes: 3; Noes: 1; Abstentions: 1.', gives: { for: 3, against: 1, abstain: 1 } },
    { text: 'voted FOR the motion (17);', gives: { for: 17 } },
    { text: '(Cllr Quill proposed, seven were in favour and one was against).', gives: { for: 7, against: 1 } },
    { text: 'five were in favour and three abstained', gives: { for: 5, against: 0, abstain: 3 } },
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
      gives: { for: 3, against: 1, abstain: 0 },
    },
    { text: 'Quill: Aye; Inkpot: No; Vale: Aye. Ayes: 1. Noes: 2.', gives: null },
    { text: 'open for 10 weeks', gives: null },
    { text: 'a quote for 6 signs', gives: null },
    { text: 'passed 6-8 weeks ago', gives: null },
    { text: 'children for 20 years, against 3 last year', gives: null },
    { text: 'approved 2-3 years ago', gives: null },
    { text: 'the motion needs 3 votes', gives: null },
  ],
}
