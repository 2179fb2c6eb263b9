/** The list of people in a sentence of apologies: where it ends, and what stands between its names and names nobody. */
import { IN_LISTS, INSTEAD, LATE, REASONS, TOLD } from '../words/apologies.js'
import { has, is, nameFrom, type Scan, scan, type Token } from '../words/index.js'
import { afterCollective, startsWithTitle } from '../words/kinds.js'
import { isCouncillor, readCore } from '../words/persons.js'
import { parseName } from './names.js'
import { splitNames } from './split.js'

/** A hundred and fifty names; what goes on further is no sentence of a list. */
const LONGEST_LIST = 4000

/** The words between two places that are the list, without reasons and without who came instead, and where it ends. */
export function listText(read: Scan, from: number, to: number): { text: string; end: number } {
  const { text, tokens } = read
  const parts: string[] = []
  let start = from
  let at = from
  const take = () => {
    if (at > start) parts.push(text.slice(tokens[start]!.start, tokens[at - 1]!.end))
  }
  while (at < to && tokens[at]!.end - (tokens[from]?.start ?? 0) < LONGEST_LIST) {
    const token = tokens[at]!
    if (token.value === '(' && token.depth === 0 && tellsInstead(tokens, at, to)) {
      take()
      start = at = pastBracket(tokens, at, to)
    } else if (token.depth === 0 && opensClause(tokens, at)) {
      /** `of Una Teal for early departure`: she was there. */
      if (!isLate(tokens, at)) take()
      start = at = resumesAt(read, at + 1, to)
    } else if (token.depth === 0 && ends(tokens, at)) break
    else at++
  }
  take()
  return { text: parts.map((part) => trimmed(part)).join(', '), end: at }
}

const trimmed = (part: string): string => part.replace(/^(?:[\s,]|and\s)+|(?:[\s,]|\sand(?=[\s,]*$))+$/g, '')

/** `for lateness`, `for the late arrival`, `for her late papers` */
export function isLate(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.value !== 'for') return false
  let at = from + 1
  while (has(tokens[at], 'article')) at++
  return is(tokens[at], LATE)
}

/** `and it was noted`, `RESOLVED`, `were accepted`: here the list is over. */
function ends(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  const next = tokens[at + 1]
  if (token.kind === 'end') return next !== undefined
  if (token.capitals !== 'none' && has(token, 'decide', 'declare') && (token.capitals === 'all' || token.form === 'past')) return true
  if (token.value === 'and' || token.value === ';')
    return has(next, 'pronoun') || (token.value === 'and' && (is(next, THESE) || has(next, 'be')))
  return has(token, 'be', 'have', 'modal') && token.capitals === 'none'
}
const THESE = new Set(['these', 'the', 'reasons', 'were', 'was'])

/** A reason, or who came instead: `who was ill`, `with Ida Moss attending`. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (token.capitals !== 'none') return false
  if (token.value === 'as') return tokens[at + 1]?.value !== 'well' && tokens[at - 1]?.value !== 'well'
  if (token.value === 'with' || (token.value === 'for' && tokens[at + 1]?.value === 'whom')) return hasBefore(tokens, at, INSTEAD)
  if (token.value === 'for' && (tokens[at + 1]?.value === 'absence' || isLate(tokens, at))) return true
  return is(token, REASONS) && !(token.value === 'am' && tokens[at + 1]?.kind === 'number')
}

/** The word comes before the next comma or stop. */
function hasBefore(tokens: readonly Token[], from: number, words: ReadonlySet<string>): boolean {
  for (let at = from; at < Math.min(tokens.length, from + REACH); at++) {
    const token = tokens[at]!
    if (token.value === ',' || token.value === ';' || token.kind === 'end') return false
    if (is(token, words)) return true
  }
  return false
}
const REACH = 30

/** `…, and from Cllr Ings`, `… and Mr Vole`, `…, Una Teal`: where the next of the list begins behind a clause. */
function resumesAt(read: Scan, from: number, to: number): number {
  const { tokens } = read
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (token.kind === 'end' && tokens[at + 1]) return at
    const joint = token.value === ',' || token.value === ';' || token.value === 'and'
    if (!joint || token.depth > 0) continue
    let next = at + 1
    while (next < to && BETWEEN.has(tokens[next]!.value)) next++
    const name = next < to && tokens[next]!.capitals !== 'none' ? nameFrom(read, next) : null
    const titled = has(tokens[next], 'title', 'titles') && tokens[next]!.capitals !== 'none'
    if (
      (titled || (name?.sure && (token.value !== 'and' || next > at + 1))) &&
      !(name && (is(tokens[name.to], INSTEAD) || has(tokens[name.to], 'be', 'have')))
    )
      return next
  }
  return to
}

const BETWEEN = new Set(['and', 'from', 'of', 'also'])

const tellsInstead = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from + 1; at < to && tokens[at]!.depth > tokens[from]!.depth; at++)
    if (is(tokens[at], INSTEAD) || tokens[at]!.value === 'absence' || (tokens[at]!.value === 'place' && tokens[at - 2]?.value === 'in'))
      return true
  return false
}

function pastBracket(tokens: readonly Token[], from: number, to: number): number {
  let at = from + 1
  while (at < to && tokens[at]!.depth > tokens[from]!.depth) at++
  return Math.min(at + 1, to)
}

/** A bare list of names under the item’s title: every part of it is a name. */
export function isListOfNames(list: string): boolean {
  const tokens = scan(list).tokens.filter(({ depth, kind }) => depth === 0 && kind !== 'open' && kind !== 'close')
  if (tokens.some((token) => token.kind === 'number' || token.kind === 'date' || token.value === ':' || tells(token))) return false
  if (mostlyNames(list)) return true
  if (list.length > 600 || tokens.some((token) => token.kind === 'word' && token.capitals === 'none' && !isOfList(token))) return false
  const names = splitNames(list)
  if (names.length === 0 || (list === list.toUpperCase() && !startsWithTitle(list) && afterCollective(list) === null)) return false
  const lone = isCouncillor(list) || afterCollective(list) !== null
  const whole = lettersOf(names.join('')) / Math.max(1, lettersOf(withoutTitles(list)))
  return whole > 0.8 && names.every((name) => readCore(parseName(name).name, lone) !== null)
}

/** A verb of prose: what it stands in is no list. */
export const tells = (token: Token): boolean => token.capitals === 'none' && (has(token, 'be', 'have', 'modal') || is(token, TOLD))
const isOfList = (token: Token): boolean => is(token, IN_LISTS) || has(token, 'particle')
const lettersOf = (text: string): number =>
  scan(text).tokens.reduce((sum, { kind, start, end }) => sum + (kind === 'word' ? end - start : 0), 0)

const withoutTitles = (list: string): string =>
  scan(list)
    .tokens.filter((token) => token.value !== 'and' && !(has(token, 'title', 'titles') && token.value.startsWith('c')))
    .map(({ start, end }) => list.slice(start, end))
    .join(' ')

/** “Ann Hale – Anytown, Ben Moss MP Department for oil, lamps and wicks, …”: most parts of several begin with a name. */
function mostlyNames(list: string): boolean {
  const parts = list.split(/[,;\n]/).flatMap((part) => part.trim() || [])
  const names = parts.filter((part) => readCore(parseName(part).name) !== null)
  return names.length > 2 && names.length >= parts.length * 0.7
}
