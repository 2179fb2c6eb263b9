/** One line of a division that is printed over several lines, and the division that the lines make. */
import type { Votes } from '../../records/record.js'
import type { Rule } from '../rule.js'
import { has, is, namesFrom, type Scan, scan, set, type Token } from '../words/index.js'
import { readNames } from './named-votes.js'
import { countAt, type Side, sideOf } from './sides.js'

const MARKS = set(': – — ( -')
const OF_IT = set('of from to as amended')
const THOSE = set('those who in member councillor recorded')
const THE = set('the')

export interface VoteLine {
  /** Null where the line holds a count alone: “(10 votes)”. */
  side: Side | null
  count: number | null
  names?: string[]
}

/** No line of a division is longer: the names of a large council. */
const LONGEST = 3000

/** A line of a printed division: “For (52)”, “Against: 12”, “Abstain (0)”, “(10 votes)”, “FOR: Cllrs Quill and Inkpot”. */
export function readVoteLine(text: string): VoteLine | null {
  if (text.length > LONGEST) return null
  const told = scan(text.trim())
  return readAlone(told) ?? readNamesFirst(told) ?? readSideFirst(told)
}

const isMark = (token: Token | undefined) =>
  token !== undefined && (token.kind === 'mark' || token.kind === 'open' || token.kind === 'close' || token.kind === 'end')

/** `(10 votes)` */
function readAlone({ tokens }: Scan): VoteLine | null {
  const words = tokens.filter((token) => !isMark(token))
  const [first, second] = words
  if (words.length !== 2 || first?.count == null || !has(second, 'vote', 'members', 'titles')) return null
  return { side: null, count: first.count }
}

/** `Councillors Quill and Inkpot voted FOR the motion (17);` */
function readNamesFirst(told: Scan): VoteLine | null {
  const { tokens } = told
  if (!has(tokens[0], 'titles', 'title', 'members')) return null
  const list = namesFrom(told, has(tokens[0], 'titles', 'members') ? 1 : 0)
  if (list.names.length === 0) return null
  let at = list.to
  while (has(tokens[at], 'vote', 'be', 'have') || tokens[at]?.value === 'in') at++
  const side = at > list.to || sideOf(tokens, at) === 'abstain' ? sideOf(tokens, at) : null
  if (!side) return null
  const rest = afterSide(told, at + 1)
  return rest.to < tokens.length ? null : { side, count: rest.count, names: list.names.map(({ text }) => text) }
}

/** What may follow the side before its count or its names: “of the motion”, “from voting”. */
function afterSide({ tokens }: Scan, from: number): { to: number; count: number | null; marks: number } {
  let count: number | null = null
  let marks = 0
  let at = from
  for (; at < tokens.length; at++) {
    const token = tokens[at]!
    const number = countAt(tokens, at)
    if (number !== null && (count === null || count === number)) count = number
    else if (isMark(token)) marks += is(token, MARKS) ? 1 : 0
    else if (has(token, 'article') && (has(tokens[at + 1], 'post', 'title') || isInitial(token))) break
    else if (!has(token, 'vote', 'motion', 'amendment', 'article') && !is(token, OF_IT)) break
  }
  return { to: at, count, marks }
}

/** `For A. Quill`: no article. */
const isInitial = (token: Token) => token.value === 'a' && token.capitals !== 'none'

function readSideFirst(told: Scan): VoteLine | null {
  const { tokens } = told
  let at = 0
  while (at < 6 && (isMark(tokens[at]) || has(tokens[at], 'vote', 'members', 'titles', 'article') || is(tokens[at], THOSE))) at++
  const side = sideOf(tokens, at)
  if (!side) return null
  const before = tokens.slice(0, at)
  const rest = afterSide(told, at + 1)
  if (rest.to >= tokens.length) return rest.count !== null || isHeader(told, before, rest.marks) ? { side, count: rest.count } : null
  const parted = rest.marks > 0 || before.some((token) => has(token, 'vote'))
  const plain = !parted && (tokens[at]!.value === 'for' || tokens[at]!.value === 'against') && !is(tokens[at + 1], THE)
  const names = readNames(
    told.text
      .slice(tokens[rest.to]!.start)
      .replace(/^\(([^()]+)\)\W*$/, '$1')
      .replace(/\)\W*$/, (end) => (closes(told.text, tokens[rest.to]!.start) ? end : '')),
  )
  if (!names || (names.length === 1 && rest.count === null && rest.marks === 0)) return null
  const tail = tokens.slice(rest.to).findLast((token) => token.count !== null)
  /** `For Mr Quill, Mr Inkpot and Miss Vale 3`: the count says that these are all. */
  if (plain && tail?.count !== names.length) return null
  return { side, count: rest.count ?? tail?.count ?? null, names }
}

/** A bracket that closes at the end was opened within the names. */
const closes = (text: string, from: number) => text.slice(from).split('(').length === text.slice(from).split(')').length

/** `Those voting FOR the MOTION:` and nothing else: names follow on other lines. */
const isHeader = ({ tokens }: Scan, before: readonly Token[], marks: number) =>
  marks > 0 && tokens.at(-1)?.value === ':' && before.some((token) => has(token, 'members', 'titles') || token.value === 'those')

/** A division printed over several lines: each side's line, and the list of names that may follow it. */
export class VoteLines {
  private counts: Partial<Record<Side, number>> = {}
  private recorded: NonNullable<Votes['recorded']> = []
  private side: Side | null = null
  private broken = false

  /** True where the line belongs to the division. */
  take(text: string): boolean {
    const line = readVoteLine(text)
    if (line) {
      this.side = line.side ?? this.side
      if (line.count !== null) this.set(line.count)
      for (const name of line.names ?? []) this.add(name)
      return this.side !== null
    }
    const names = this.side && this.recorded.every(({ vote }) => vote !== this.side) ? readNames(text) : null
    for (const name of names ?? []) this.add(name)
    return names !== null
  }

  /** The count, where who was for or against is printed and no two counts differ; undefined else. */
  votes(): Votes | undefined {
    const total = (side: Side) => this.counts[side] ?? (this.recorded.filter(({ vote }) => vote === side).length || null)
    if (this.broken || (total('for') === null && total('against') === null)) return undefined
    return {
      for: total('for'),
      against: total('against'),
      abstain: total('abstain'),
      ...(this.recorded.length > 0 ? { recorded: this.recorded } : {}),
    }
  }

  private set(count: number): void {
    if (!this.side) return
    if (this.counts[this.side] !== undefined && this.counts[this.side] !== count) this.broken = true
    this.counts[this.side] = count
  }

  private add(name: string): void {
    if (this.side) this.recorded.push({ name, vote: this.side })
  }
}

export const rule: Rule<VoteLine> = {
  name: 'vote-line',
  about: 'One line of a division that is printed over several lines',
  source: 'counties print For (52), the names, Against (5), the names; others one count a line',
  read: readVoteLine,
  examples: [
    { text: 'For (52)', gives: { side: 'for', count: 52, names: undefined } },
    { text: 'Against (0)', gives: { side: 'against', count: 0 } },
    { text: 'Abstain (11)', gives: { side: 'abstain', count: 11 } },
    { text: 'Abstain None 0', gives: { side: 'abstain', count: 0 } },
    { text: 'Abstention: 0', gives: { side: 'abstain', count: 0 } },
    { text: 'For: 26', gives: { side: 'for', count: 26 } },
    { text: 'Votes for the motion (45)', gives: { side: 'for', count: 45 } },
    { text: 'FOR the motion (17);', gives: { side: 'for', count: 17 } },
    {
      text: 'Those voting FOR the MOTION: Councillors: A Quill, Mrs C P Inkpot',
      gives: { side: 'for', count: null, names: ['A Quill', 'Mrs C P Inkpot'] },
    },
    {
      text: 'Against: Mr Quill, Mr Inkpot and Miss Vale (3)',
      gives: { side: 'against', count: 3, names: ['Mr Quill', 'Mr Inkpot', 'Miss Vale'] },
    },
    { text: 'Members voting FOR the amendment to the motion:', gives: { side: 'for', count: null, names: undefined } },
    { text: 'Members abstaining from voting:', gives: { side: 'abstain', count: null } },
    {
      text: 'Councillors Quill, Mrs Inkpot and Vale voted FOR the motion (3);',
      gives: { side: 'for', count: 3, names: ['Quill', 'Mrs Inkpot', 'Vale'] },
    },
    { text: 'Councillors Quill and Vale abstained from voting.', gives: { side: 'abstain', count: null, names: ['Quill', 'Vale'] } },
    { text: '(10 votes)', gives: { side: null, count: 10 } },
    { text: 'For – 2 (Councillors Quill and Vale)', gives: { side: 'for', count: 2, names: ['Quill', 'Vale'] } },
    { text: 'For – 2 (see the plan of the quay)', gives: null },
    { text: 'Ayes: 5', gives: { side: 'for', count: 5 } },
    { text: 'For Mr Quill, Mr Inkpot and Miss Vale 3', gives: { side: 'for', count: 3, names: ['Mr Quill', 'Mr Inkpot', 'Miss Vale'] } },
    { text: 'For: A. B. Quill and C. Vale', gives: { side: 'for', names: ['A. B. Quill', 'C. Vale'] } },
    { text: 'For Mr Quill, Mr Inkpot and Miss Vale 4', gives: null },
    { text: 'For further information', gives: null },
    { text: 'For the lamp to be lit, oil is needed', gives: null },
    { text: 'Against this background', gives: null },
    { text: 'AGAINST – Councillor Quill', gives: { side: 'against', count: null, names: ['Councillor Quill'] } },
    { text: 'For Lamp Quay', gives: null },
    { text: 'Councillors who sat on the quay and talked at length of lamps voted for the motion', gives: null },
    { text: 'Those voting in May should bring a lamp:', gives: null },
    { text: 'For: further information, ring the Clerk', gives: null },
    { text: 'No report was given', gives: null },
  ],
}
