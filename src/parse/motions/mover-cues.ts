/** A verb or a label of moving or seconding, and the name beside it: behind it, or before it. */
import { has, is, type Name, nameFrom, nameUpTo, type Scan, set, type Token } from '../words/index.js'
import { isPerson, tidy } from './mover-names.js'

/** `Ada Quill moved`, `moves` */
const TOLD: ReadonlySet<Token['form']> = new Set(['past', 'third'] as const)
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

/** One of the two, found: the name, and the first and last place of the words that tell it. */
export interface Found {
  name: string
  from: number
  to: number
  /** Only the verb and a name stand there: it must be told what is moved, unless somebody seconds. */
  bare: boolean
}

export function first(told: Scan, role: 'move' | 'second', other?: Found | null): Found | null {
  for (let at = 0; at < told.tokens.length; at++) {
    const cue = cueAt(told, at, role)
    const found = cue && !told.tokens[at]!.quoted ? (behind(told, at, cue, role) ?? before(told, at, cue, role)) : null
    if (found && found.name !== other?.name) return found
  }
  return null
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
    return { from: at, to: at + 1, active: (TOLD.has(token.form) || token.form === 'ing') && !passive }
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
  if (is(token, MAKES) && next?.value === 'by' && isMade(tokens, at)) return { from: at, to: at + 1, active: false }
  if (!has(token, 'motion', 'amendment') || token.form !== 'noun') return null
  const made = tokens.slice(Math.max(0, at - 4), at).findIndex((t, i, near) => is(t, MAKES) && is(near[i + 1], A))
  if (made >= 0) return { from: Math.max(0, at - 4) + made, to: at + 1, active: true }
  return is(next, BY) || tokens[at - 1]?.value === '(' ? { from: at, to: at + 1, active: false } : null
}

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
  // `Ada Quill proposed Ben Vale as Chair`: who stands before the verb did it.
  const doer = role === 'move' && cue.active && !explicit ? nameUpTo(told, cue.from) : null
  if (doer?.sure && isPerson(told, doer)) return null
  const name = toEnd(told, nameFrom(told, to))
  if (!name || !isPerson(told, name) || has(tokens[at - 1], 'not')) return null
  const label = !TOLD.has(tokens[at]!.form) || tokens[at]!.capitals !== 'none' || (told.senses.has('move') && told.senses.has('second'))
  const next = tokens[name.to]
  const known = name.sure || next === undefined || next.kind !== 'word' || has(next, 'second')
  if (!explicit && !(known && label && !isTitle(tokens, name, told))) return null
  return { name: tidy(told, name), from: leadOf(tokens, at), to: name.to, bare: !explicit && role === 'second' }
}

/** `Seconder: Cllr G inkpot`: behind an initial, the last word of the line is the family name however it is typed. */
function toEnd({ tokens }: Scan, name: Name | null): Name | null {
  const cut = name !== null && name.to === tokens.length - 1 && /^\p{L}\.?$/u.test(tokens[name.to - 1]!.value)
  return cut && tokens[name.to]!.kind === 'word' ? { ...name, to: tokens.length } : name
}

/** `Proposed Lamp Scheme`: a title, and nobody moved it. */
const isTitle = (tokens: readonly Token[], name: Name, { senses }: Scan) =>
  !has(tokens[name.from], 'title', 'titles', 'post') && !/^\p{Lu}[\p{Lu}.]{0,3}(?:\s|$)/u.test(name.text) && !senses.has('second')

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

/** `It was then moved by`: where it begins. */
function leadOf(tokens: readonly Token[], at: number): number {
  let from = at
  while (from > 0 && (has(tokens[from - 1], 'be', 'adverb') || tokens[from - 1]!.value === 'it')) from--
  return from
}
