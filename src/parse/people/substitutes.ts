/** Sentences that say who came for whom, told over tokens: a word for it, the name before it and the name behind it. */
import type { Person } from '../../records/record.js'
import { has, is, nameFrom, nameUpTo, type Scan, scan, type Token } from '../words/index.js'
import { readCore } from '../words/persons.js'
import { CAME, HINTS, PLACES, STAND_INS, STOOD_IN, STOOD_IN_BY } from '../words/substitutes.js'
import { parseName } from './names.js'
import { personOf } from './person.js'
import { splitNames } from './split.js'

/** Places of names in the tokens. */
interface Pair {
  who: string
  whom?: string
}

/** Everyone said to have come in another’s place; `substituteFor` where the sentence names the other. */
export function readSubstitutes(text: string): Person[] {
  if (!HINTS.some((hint) => text.includes(hint))) return []
  const read = scan(text)
  const people: Person[] = []
  read.tokens.forEach((token, at) => {
    const pair = mayTell(token) ? pairAt(read, at) : null
    if (pair) add(people, pair)
  })
  return people
}

const mayTell = (token: Token): boolean =>
  is(token, STOOD_IN) || is(token, STOOD_IN_BY) || is(token, CAME) || is(token, STAND_INS) || is(token, OPENERS)
const OPENERS = new Set(['whom', 'standing', 'place'])

function pairAt(read: Scan, at: number): Pair | null {
  const { tokens } = read
  const token = tokens[at]!
  const next = tokens[at + 1]?.value
  if (token.value === 'whom' && tokens[at - 1]?.value === 'for') return forWhom(read, at)
  if (tokens[at - 1]?.value === '(' && (is(token, STAND_INS) || (token.value === 'replaced' && next === 'by'))) return inBracket(read, at)
  if (token.value === 'place') return inPlaceOf(read, at)
  if (is(token, STOOD_IN_BY) && next === 'by') return pair(nameAt(read, at + 2), before(read, at))
  if ((is(token, STOOD_IN) && next === 'for') || (token.value === 'standing' && next === 'in' && tokens[at + 2]?.value === 'for'))
    return pair(before(read, at), nameAt(read, next === 'for' ? at + 2 : at + 3))
  return is(token, CAME) || is(token, STOOD_IN) ? came(read, at) : null
}

const pair = (who: string | null, whom: string | null): Pair | null => (who && whom ? { who, whom } : null)

/** `Ann Hale, for whom Ben Moss attended` */
function forWhom(read: Scan, at: number): Pair | null {
  const name = nameFrom(read, at + 1)
  const verb = name && read.tokens[name.to]
  return name && (has(verb!, 'be') || is(verb!, CAME) || is(verb!, STOOD_IN)) ? pair(name.text, before(read, at - 1)) : null
}

/** `Ann Hale (substitute: Ben Moss)` */
function inBracket(read: Scan, at: number): Pair | null {
  let from = at + 1
  while (read.tokens[from]?.value === 'by' || MARKS.has(read.tokens[from]?.value ?? '')) from++
  const name = nameFrom(read, from)
  return name && read.tokens[name.to]?.kind === 'close' ? pair(name.text, before(read, at - 1)) : null
}
const MARKS = new Set([':', '–', '—', '-'])

/** `In place of Ann Hale: Ben Moss` */
function inPlaceOf(read: Scan, at: number): Pair | null {
  const whom = read.tokens[at + 1]?.value === 'of' ? nameFrom(read, at + 2) : null
  return whom && read.tokens[whom.to]?.value === ':' ? pair(nameAt(read, whom.to + 1), whom.text) : null
}

/** `Ben Moss attended as substitute for Ann Hale`, `Ann Hale, with Ben Moss attending`, `Ann Hale (Ben Moss attended)`, `Ben Moss attended in her place`. */
function came(read: Scan, at: number): Pair | null {
  const { tokens } = read
  const verb = tokens[at]!.value === 'attendance' ? at - 1 : at
  const who = before(read, verb)
  if (!who) return null
  const form = formAt(tokens, at + 1)
  const forOther = form !== null && (tokens[form]?.value === 'for' || tokens[form]?.value === 'of')
  if (forOther) return pair(who, nameAt(read, form + 1))
  const whom = whomBefore(read, verb)
  return whom ? { who, whom } : form !== null ? { who } : null
}

/** Behind `as her substitute`, `in his place`, `on her behalf`, `to substitute`; null where none stands there. */
function formAt(tokens: readonly Token[], from: number): number | null {
  let at = from
  if (tokens[at]?.value === 'the' && tokens[at + 1]?.value === 'meeting') at += 2
  const opener = tokens[at]?.value
  at++
  while (has(tokens[at], 'article') || tokens[at]?.value === 'named') at++
  if (opener === 'as' && is(tokens[at], STAND_INS)) return tokens[at + 1]?.value === 'member' ? at + 2 : at + 1
  if (opener === 'to' && tokens[at]?.value === 'substitute') return at + 1
  return (opener === 'in' || opener === 'on') && is(tokens[at], PLACES) ? at + 1 : null
}

/** The one whose place is taken, before `with` or before the bracket that the other stands in. */
function whomBefore(read: Scan, verb: number): string | null {
  const { tokens } = read
  const name = personUpTo(read, beforeLinks(tokens, verb))
  const opener = name ? tokens[name.from - 1] : undefined
  if (opener?.value !== 'with' && opener?.value !== '(') return null
  const at = opener.value === 'with' && tokens[name!.from - 2]?.value === '(' ? name!.from - 2 : name!.from - 1
  return before(read, at)
}

const nameAt = (read: Scan, at: number): string | null => {
  const name = nameFrom(read, at)
  return name && (splitNames(name.text)[0] ?? name.text)
}

/** The name before a place, past a comma, `who was` and a closed bracket. */
function before(read: Scan, to: number): string | null {
  const name = personUpTo(read, beforeLinks(read.tokens, to))
  return name && (splitNames(name.text).at(-1) ?? name.text)
}

/** The name that ends at a place; of `Mr K Moss, Medical Director` all of it. */
function personUpTo(read: Scan, to: number): { from: number; text: string } | null {
  const { tokens, text } = read
  const name = nameUpTo(read, to)
  if (name && readCore(parseName(name.text).name, true)) return name
  let comma = to - 1
  while (comma > 0 && to - comma < LONGEST_POST && tokens[comma]!.kind === 'word') comma--
  const held = tokens[comma]?.value === ',' ? nameUpTo(read, comma) : null
  return held && { from: held.from, text: text.slice(tokens[held.from]!.start, tokens[to - 1]!.end) }
}
const LONGEST_POST = 6

function beforeLinks(tokens: readonly Token[], to: number): number {
  let at = to
  while (at > 0) {
    const token = tokens[at - 1]!
    if (token.kind === 'close') {
      let open = at - 1
      while (open > 0 && tokens[open]!.kind !== 'open') open--
      if (open === 0) return at
      at = open
    } else if (has(token, 'be', 'have') || token.value === 'who' || token.value === ',' || token.kind === 'open') at--
    else return at
  }
  return at
}

function add(people: Person[], { who, whom }: Pair): void {
  const person = readCore(parseName(who).name) ? personOf(parseName(who), { status: 'substitute' }) : null
  if (!person || people.some((each) => each.name === person.name)) return
  if (whom && readCore(parseName(whom).name, true)) person.substituteFor = parseName(whom).name
  people.push({ ...person, status: 'substitute' })
}
