/** Mover and seconder named together: “M/S Quill/Inkpot”, “(AQ/BI)”, two names above a motion. */
import { has, is, type Name, nameFrom, type Scan, scan, set, type Token } from '../words/index.js'
import { NOT_NAMES, SOFT_WORDS } from '../words/not-names.js'
import { isForename } from '../words/persons.js'
import type { Found } from './mover-cues.js'
import { isPerson, tidy } from './mover-names.js'

const SHORT = set('m p')
const JOINT = set('/ and &')
const OVER = set('by c carried : / ( – -')
const BETWEEN = set('/ , and & ;')

/** `M/S Quill/Inkpot`, `Proposed/seconded: A/B`, `(AQ/BI)`, `(Ada Quill / Ben Inkpot)` and no more, `R31-9 D. Quill, T. Inkpot: That …`. */
export function readPair(told: Scan): { moved: Found; seconded: Found } | null {
  const { tokens } = told
  for (let at = 0; at < tokens.length - 2; at++) {
    const start = jointCue(tokens, at) ?? (isBracketPair(told, at) ? at + 1 : null)
    const pair = start === null ? null : pairAt(told, start)
    if (pair) return { moved: found(pair.moved, at), seconded: found(pair.seconded, at) }
  }
  const ended = endPair(told)
  if (ended) return { moved: found(ended.moved, ended.at), seconded: found(ended.seconded, ended.at) }
  const alone = tokens[0]?.kind === 'open' && tokens.at(-1)?.kind === 'close' ? pairAt(told, 1) : null
  if (alone?.moved.sure && alone.seconded.sure && alone.seconded.to === tokens.length - 1 && is(tokens[alone.moved.to], JOINTS))
    return { moved: found(alone.moved, 0), seconded: found(alone.seconded, 0) }
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
  if (both.every((token) => token!.capitals === 'all' && token!.value.length < 4))
    return (senses.has('decide') || senses.has('won')) && !isShortFor(tokens, at, both.map((token) => token!.value).join(''))
  return has(tokens[at - 1], 'decide') && tokens[at - 1]!.form === 'past' && both.every((token) => token!.capitals === 'first')
}

/** `That oil be bought (Quill/van Inkpot). Carried.`: two names in a bracket that ends a sentence of what is decided. */
function endPair(told: Scan): { moved: Name; seconded: Name; at: number } | null {
  const { tokens, senses } = told
  if (!(senses.has('decide') || senses.has('won'))) return null
  for (let at = tokens.length - 1; at > 0; at--) {
    const pair = tokens[at]!.kind === 'open' ? pairAt(told, at + 1) : null
    if (!pair || tokens[pair.moved.to]!.value !== '/' || !closesSentence(tokens, pair.seconded.to)) continue
    const names = [pair.moved, pair.seconded]
    if (names.every((name) => isPlainName(told, name) && !hasThing(told, name)) && names.some((name) => isKnown(told, name)))
      return { ...pair, at }
  }
  return null
}

/** Behind the bracket nothing is left of the sentence: a stop, or a capital that begins another. */
function closesSentence(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return tokens[at]?.kind === 'close' && (next === undefined || next.kind === 'end' || next.kind === 'open' || next.capitals !== 'none')
}

/** One word with its capital, and before it no more than titles, initials, `van der` and one other name. */
function isPlainName({ tokens }: Scan, { from, to }: Name): boolean {
  const names = tokens.slice(from, to).filter((token) => !has(token, 'title', 'particle') && /^\p{L}{2}/u.test(token.value))
  return names.length > 0 && names.length < 3 && names.every((token) => token.capitals === 'first')
}

/** A family name alone, or one with a title, an initial or a forename before it: `Oil Wharf` is none of these. */
const isKnown = ({ tokens, text }: Scan, { from, to }: Name): boolean =>
  to - from === 1 ||
  has(tokens[from], 'title', 'particle') ||
  !/^\p{L}{2}/u.test(tokens[from]!.value) ||
  isForename(text.slice(tokens[from]!.start, tokens[from]!.end))

/** `the Project Approval and Environmental Document (PA&ED)`: the first letters of the words before it. */
const isShortFor = (tokens: readonly Token[], at: number, letters: string): boolean =>
  tokens
    .slice(Math.max(0, at - 9), at)
    .map((token) => (token.capitals === 'none' ? '' : token.value[0]))
    .join('')
    .endsWith(letters)

function pairAt(told: Scan, from: number): { moved: Name; seconded: Name } | null {
  const moved = nameFrom(told, from)
  const sep = moved && is(told.tokens[moved.to], BETWEEN)
  const seconded = sep ? nameFrom(told, moved.to + 1) : null
  return moved && seconded && isPerson(told, moved) && isPerson(told, seconded) ? { moved, seconded } : null
}

/** Two names and nothing else, mover first: the title “D. Quill, T. Inkpot” of a numbered resolution, “Quill/Inkpot” above a motion. */
export function readMoverPair(text: string): { moved: string; seconded: string } | null {
  if (text.length > 90 || !/[,/]/.test(text)) return null
  const told = scan(text)
  const pair = pairAt(told, 0)
  if (!pair) return null
  const { tokens } = told
  const ends = pair.seconded.to === tokens.length || (tokens[pair.seconded.to]!.value === ':' && pair.seconded.to === tokens.length - 1)
  const slash = tokens[pair.moved.to]!.value === '/'
  const each = [pair.moved, pair.seconded].every((name) =>
    slash ? name.to - name.from < 5 && !hasThing(told, name) : isCalled(told, name),
  )
  return ends && each ? { moved: tidy(told, pair.moved), seconded: tidy(told, pair.seconded) } : null
}

const THINGS: ReadonlySet<string> = new Set(NOT_NAMES)
const SOFT: ReadonlySet<string> = new Set(SOFT_WORDS)

/** `Village Map/Notice Board`: words for things, of which a single one may still be a surname. */
const hasThing = ({ tokens }: Scan, { from, to }: Name) =>
  tokens
    .slice(from, to)
    .some(
      (token) =>
        !has(token, 'title', 'post', 'pronoun', 'article') && (THINGS.has(token.value) || (to - from > 1 && SOFT.has(token.value))),
    )

/** Initials with their stops or a title, and one family name. */
const isCalled = ({ tokens }: Scan, { from, to }: Name) =>
  to - from < 6 &&
  (has(tokens[from], 'title', 'titles') ||
    tokens[from]!.value.includes('.') ||
    /^\p{L}$/u.test(tokens[from]!.value) ||
    /^h(?:is|er)$/.test(tokens[from]!.value))
