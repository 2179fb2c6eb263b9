/** Who moved or proposed, and who seconded: each beside its verb or its label, before or behind it. */
import type { Rule } from '../rule.js'
import { has, is, type Name, nameFrom, nameUpTo, type Scan, scan, set, type Token } from '../words/index.js'

const PARTS = set(', and – — -')
const BY_MARKS = set('by – — -')
const SHORT = set('m p')
const MAKES = set('made makes put offered')
const A = set('a an')
const BY = set('by of from')
const AS = set('as for')
const IT = set('the it this that and his her both')
const MATTERS = set(
  'final approval adoption acceptance introduction passage adjournment receipt ratification endorsement deferral refusal acclamation',
)
const ACTS = set('adopt continue table extend adjourn open add take go proceed send buy light')
const MATTERS_NEXT = set('following adoption approval acceptance')
const JOINT = set('/ and &')
const OVER = set('by c carried : / ( – -')
const BETWEEN = set('/ , and & ;')

export interface Movers {
  moved?: string
  seconded?: string
  /** Where the words that name them stand, with the brackets around them and the “and” behind. */
  start: number
  end: number
  /** The text without them. */
  rest: string
}

/** One of the two, found: the name, and the first and last place of the words that tell it. */
interface Found {
  name: string
  from: number
  to: number
  /** Only the verb and a name stand there: it must be told what is moved, unless somebody seconds. */
  bare: boolean
}

/** Who moved and who seconded, as printed. */
export function readMovers(text: string): Movers | null {
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
  const seconds = seconded && (counts || !seconded.bare) ? seconded : null
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

function first(told: Scan, role: 'move' | 'second', other?: Found | null): Found | null {
  for (let at = 0; at < told.tokens.length; at++) {
    const cue = cueAt(told, at, role)
    const found = cue && !told.tokens[at]!.quoted ? (behind(told, at, cue, role) ?? before(told, at, cue, role)) : null
    if (found && found.name !== other?.name) return found
  }
  return null
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

interface Cue {
  /** Past the last word of it. */
  to: number
  /** Where a name before it would end. */
  from: number
  /** Somebody did it: “moved”, “made a motion”; a label or “motion” by itself did nothing. */
  active: boolean
}

/** A verb or a label of moving or seconding. */
function cueAt({ tokens }: Scan, at: number, role: 'move' | 'second'): Cue | null {
  const token = tokens[at]!
  const next = tokens[at + 1]
  if (has(token, role) && !(token.kind === 'ordinal' && next?.kind === 'word' && next.capitals === 'none')) {
    const passive = has(tokens[at - 1], 'be') || (has(tokens[at - 1], 'adverb') && has(tokens[at - 2], 'be'))
    return { from: at, to: at + 1, active: (token.form === 'past' || token.form === 'ing') && !passive }
  }
  if (role === 'second' && token.value === 'supported' && next?.value === 'by' && isSupport(tokens, at))
    return { from: at, to: at + 1, active: false }
  if (role === 'second')
    return token.value === 's' && next?.value === ':' && is(tokens[0], SHORT) ? { from: at, to: at + 1, active: false } : null
  if (
    is(token, SHORT) &&
    next?.value === ':' &&
    tokens.slice(at, at + 9).some((t, i, near) => t.value === 's' && near[i + 1]?.value === ':')
  )
    return { from: at, to: at + 1, active: false }
  if (is(token, MADE) && next?.value === 'by' && isMade(tokens, at)) return { from: at, to: at + 1, active: false }
  if (!has(token, 'motion', 'amendment') || token.form !== 'noun') return null
  const made = tokens.slice(Math.max(0, at - 4), at).findIndex((t, i, near) => is(t, MAKES) && is(near[i + 1], A))
  if (made >= 0) return { from: Math.max(0, at - 4) + made, to: at + 1, active: true }
  return is(next, BY) || tokens[at - 1]?.value === '(' ? { from: at, to: at + 1, active: false } : null
}

const MADE = set('made put offered')
const OPENS = set('. upon on')

/** `A motion to light it was made by X`, `Motion made by X`; “the motion made by X” tells of an earlier one. */
function isMade(tokens: readonly Token[], at: number): boolean {
  const motion = tokens.findIndex((token, i) => i < at && has(token, 'motion') && token.sentence === tokens[at]!.sentence)
  let before = at - 1
  while (has(tokens[before], 'adverb')) before--
  return motion >= 0 && (has(tokens[before], 'be') || (motion === before && (motion === 0 || is(tokens[motion - 1], OPENS))))
}

/** `Motion by X, supported by Y`: another word for seconding, right behind who moved. */
const isSupport = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.value === ',' && tokens.slice(Math.max(0, at - 12), at).some((token) => has(token, 'move', 'motion'))

const MARK = set(': – — ( - = .')

/** `moved by X`, `Seconded: X`, `Prop. X`, `proposed as Chair by X`. */
function behind(told: Scan, at: number, cue: Cue, role: 'move' | 'second'): Found | null {
  const { tokens } = told
  let to = cue.to
  let explicit = false
  if (is(tokens[to], AS)) {
    const by = tokens.slice(to + 1, to + 8).findIndex((token) => token.value === 'by' && token.sentence === tokens[at]!.sentence)
    if (by >= 0) to += by + 1
  }
  while (to < cue.to + 12) {
    const token = tokens[to]
    const by = is(token, BY) && (token!.value === 'by' || has(tokens[at], 'motion', 'amendment'))
    if (by || (token && is(token, MARK) && !(token.value === '(' && tokens[to - 1] !== tokens[at] && !explicit))) explicit = true
    else if (!has(token, 'adverb')) break
    to++
  }
  const name = nameFrom(told, to)
  if (!name || !isPerson(told, name) || has(tokens[at - 1], 'not')) return null
  const label = tokens[at]!.form !== 'past' || tokens[at]!.capitals !== 'none' || (told.senses.has('move') && told.senses.has('second'))
  const next = tokens[name.to]
  const known = name.sure || next === undefined || next.kind !== 'word' || has(next, 'second')
  if (!explicit && !(known && label && !isTitle(tokens, name, told))) return null
  return { name: tidy(told, name), from: leadOf(tokens, at), to: name.to, bare: !explicit && role === 'second' }
}

/** `Proposed Lamp Scheme`: a title, and nobody moved it. */
const isTitle = (tokens: readonly Token[], name: Name, { text }: Scan) =>
  !has(tokens[name.from], 'title', 'titles', 'post') && !/^\p{Lu}[\p{Lu}.]{0,3}(?:\s|$)/u.test(name.text) && !/second|2nd/i.test(text)

/** `X moved`, `X, seconded by Y, moved`, `X, as Chair, proposed`, `X introduced the report and moved`, `X (mover)`. */
function before(told: Scan, at: number, cue: Cue, role: 'move' | 'second'): Found | null {
  const { tokens } = told
  if (tokens[cue.from - 1]?.value === '(' && tokens[cue.to]?.value === ')') {
    const name = nameUpTo(told, cue.from - 1)
    return name && isPerson(told, name) ? { name: tidy(told, name), from: name.from, to: cue.to + 1, bare: false } : null
  }
  if (!cue.active || (tokens[at]!.form === 'ing' && role === 'move' && !told.senses.has('second'))) return null
  const name = subjectOf(told, cue.from)
  if (!name || !isPerson(told, name)) return null
  const bare =
    role === 'move'
      ? !hasMatter(tokens, cue.to, tokens[at]!)
      : !IT.has(tokens[cue.to]?.value ?? 'it') && tokens[cue.to]?.kind !== 'end' && tokens[cue.to]?.kind !== 'mark'
  return { name: tidy(told, name), from: name.from, to: cue.to, bare }
}

/** Who did it: the name before the verb, over adverbs and whatever stands between commas. */
function subjectOf(told: Scan, verb: number): Name | null {
  const { tokens } = told
  let to = verb
  while (to > 0 && has(tokens[to - 1], 'adverb') && tokens[to - 1]!.capitals === 'none') to--
  if (tokens[to - 1]?.value !== ',') return nameUpTo(told, to) ?? headOf(told, to)
  const close = to - 1
  const open = tokens.slice(Math.max(0, close - 14), close).findLastIndex((token) => token.value === ',' || token.kind === 'end')
  const comma = open < 0 ? -1 : Math.max(0, close - 14) + open
  const apart = comma > 0 && tokens[comma]!.value === ',' ? nameUpTo(told, comma) : null
  const near = nameUpTo(told, close)
  if (near && apart && !has(tokens[comma + 1], 'second') && has(tokens[near.from], 'title')) return near
  return apart ?? near
}

/** How long a sentence may be before its second verb. */
const FAR = 60

/** `Councillor X presented the report and moved …`: the sentence begins with who does all of it. */
function headOf(told: Scan, verb: number): Name | null {
  const { tokens } = told
  if (tokens[verb - 1]?.value !== 'and') return null
  let from = verb
  while (from > 0 && verb - from < FAR && tokens[from - 1]!.sentence === tokens[verb]!.sentence) from--
  const head = nameFrom(told, from)
  if (!head?.sure) return null
  const second = tokens[head.to]?.value === ',' ? nameFrom(told, head.to + 1) : null
  return second && has(tokens[second.from], 'title') && !has(tokens[head.from], 'title') ? second : head
}

/** What is moved: “that …”, “the recommendations”, “to approve …”, “approval of …”; a mover alone is one only with it. */
function hasMatter(tokens: readonly Token[], at: number, verb: Token): boolean {
  let to = at
  while (has(tokens[to], 'adverb')) to++
  if (tokens[to]?.value === 'from' && has(tokens[to + 2], 'post')) to += 3
  const [next, after] = [tokens[to], tokens[to + 1]]
  if (!next || next.kind === 'end') return false
  if (has(verb, 'motion', 'amendment')) return true
  if (next.value === 'that' || is(next, MATTERS)) return true
  if (next.value === 'to') return verb.lemma === 'propose' || has(after, 'decide') || is(after, ACTS)
  if (verb.lemma === 'propose') return has(next, 'article') || next.value === ':'
  return (
    has(next, 'article') && tokens.slice(to, to + 5).some((token) => has(token, 'motion', 'amendment', 'paper') || is(token, MATTERS_NEXT))
  )
}

/** Bodies, officers without a name and the public move nothing here. */
function isPerson({ tokens }: Scan, name: Name): boolean {
  const words = tokens.slice(name.from, name.to).filter((token) => token.kind === 'word' && token.value !== 'the')
  if (words.length === 0 || words.every((token) => has(token, 'body', 'particle') && !has(token, 'title', 'post'))) return false
  if (words.every((token) => has(token, 'title', 'titles', 'post', 'particle'))) return words.some((token) => CIVIC.test(token.value))
  return words.some((token) => token.capitals !== 'none')
}

const CIVIC = /^(?:(?:vice-)?chair\w*|mayor\w*|provost|leader|president|convene?r|convenor|speaker|moderator|reeve|holder|clerk|deputy)$/

const tidy = ({ tokens, text }: Scan, name: Name): string => {
  const skip =
    tokens[name.from]!.value === 'the' &&
    has(tokens[name.from + 1], 'title') &&
    !has(tokens[name.from + 1], 'post') &&
    tokens[name.from + 1]!.value !== 'lord'
      ? 1
      : 0
  return text.slice(tokens[name.from + skip]!.start, tokens[name.to - 1]!.end).replace(/\s+/g, ' ')
}

/** `It was then moved by`: where it begins. */
function leadOf(tokens: readonly Token[], at: number): number {
  let from = at
  while (from > 0 && (has(tokens[from - 1], 'be', 'adverb') || tokens[from - 1]!.value === 'it')) from--
  return from
}

/** `M/S Quill/Inkpot`, `Proposed/seconded: A/B`, `(AQ/BI)`, `R31-9 D. Quill, T. Inkpot: That …`. */
function readPair(told: Scan): { moved: Found; seconded: Found } | null {
  const { tokens } = told
  for (let at = 0; at < tokens.length - 2; at++) {
    const start = jointCue(tokens, at) ?? (isBracketPair(told, at) ? at + 1 : null)
    const pair = start === null ? null : pairAt(told, start)
    if (pair) return { moved: found(pair.moved, at), seconded: found(pair.seconded, at) }
  }
  const head = tokens.slice(0, 3).findIndex((token) => token.kind === 'code') + 1
  const pair = pairAt(told, head)
  const that = pair && tokens[pair.seconded.to]?.value === ':' && tokens[pair.seconded.to + 1]?.value === 'that'
  return pair && that && pair.moved.sure && pair.seconded.sure
    ? { moved: found(pair.moved, 0), seconded: { ...found(pair.seconded, 0), to: pair.seconded.to + 1 } }
    : null

  function found(name: Name, from: number): Found {
    return { name: tidy(told, name), from: Math.min(from, name.from), to: name.to, bare: false }
  }
}

/** Past the cue and its marks; null where no joint cue stands here. */
function jointCue(tokens: readonly Token[], at: number): number | null {
  const [a, b, c] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  const moves = has(a, 'move') || is(a, SHORT)
  if (!moves || !is(b, JOINT) || !(has(c, 'second') || c?.value === 's')) return null
  let to = at + 3
  while (is(tokens[to], OVER)) to++
  return to
}

const JOINTS = set('/ &')

/** `(AQ/BI)` and nothing else in the bracket, where something is decided; `RESOLVED [Quill/Inkpot]`. */
function isBracketPair({ tokens, senses }: Scan, at: number): boolean {
  const both = [tokens[at + 1], tokens[at + 3]]
  if (tokens[at]!.kind !== 'open' || tokens[at + 4]?.kind !== 'close' || !is(tokens[at + 2], JOINTS)) return false
  if (both.every((token) => token!.capitals === 'all' && token!.value.length < 4)) return senses.has('decide') || senses.has('won')
  return has(tokens[at - 1], 'decide') && tokens[at - 1]!.form === 'past' && both.every((token) => token!.capitals === 'first')
}

function pairAt(told: Scan, from: number): { moved: Name; seconded: Name } | null {
  const moved = nameFrom(told, from)
  const sep = moved && is(told.tokens[moved.to], BETWEEN)
  const seconded = sep ? nameFrom(told, moved.to + 1) : null
  return moved && seconded && isPerson(told, moved) && isPerson(told, seconded) ? { moved, seconded } : null
}

/** Two names and nothing else, mover first: the title “D. Quill, T. Inkpot” of a numbered resolution, “Quill/Inkpot” above a motion. */
export function readMoverPair(text: string): Pick<Movers, 'moved' | 'seconded'> | null {
  if (text.length > 90 || !/[,/]/.test(text)) return null
  const told = scan(text)
  const pair = pairAt(told, 0)
  if (!pair) return null
  const { tokens } = told
  const ends = pair.seconded.to === tokens.length || (tokens[pair.seconded.to]!.value === ':' && pair.seconded.to === tokens.length - 1)
  const slash = tokens[pair.moved.to]!.value === '/'
  const each = [pair.moved, pair.seconded].every((name) => (slash ? name.to - name.from < 5 : isCalled(told, name)))
  return ends && each ? { moved: tidy(told, pair.moved), seconded: tidy(told, pair.seconded) } : null
}

/** Initials with their stops or a title, and one family name. */
const isCalled = ({ tokens }: Scan, { from, to }: Name) =>
  to - from < 6 &&
  (has(tokens[from], 'title', 'titles') ||
    tokens[from]!.value.includes('.') ||
    /^\p{L}$/u.test(tokens[from]!.value) ||
    /^h(?:is|er)$/.test(tokens[from]!.value))

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
