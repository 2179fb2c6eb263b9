/** Who sent apologies, who was absent, and who came in whose place: the sentences and lists of apologies. Told over tokens, a sentence at a time. */
import type { Person } from '../../records/record.js'
import { APOLOGIES, APOLOGISED, BEGINS, FROM, HINTS, LEADS, RECEIVED, SENT } from '../words/apologies.js'
import { has, is, nameFrom, type Scan, scan, type Token } from '../words/index.js'
import { afterCollective, startsWithTitle } from '../words/kinds.js'
import { readCore } from '../words/persons.js'
import { absenceAt } from './absence.js'
import { isLate, isListOfNames, listText, tells } from './apology-lists.js'
import { readLabel } from './labels.js'
import { listness } from './listness.js'
import { parseName } from './names.js'
import type { ParsedName } from './notes.js'
import { personOf } from './person.js'
import { plainList, readList } from './plain.js'
import { splitNames } from './split.js'
import { readSubstitutes } from './substitutes.js'

type Away = 'apologies' | 'absent'
interface Told {
  status: Away
  names: readonly ParsedName[]
}
interface Sentence {
  scan: Scan
  from: number
  to: number
}

/** Everyone who sent apologies, who was absent without, and who came for them (status substitute). */
export function readApologies(text: string): Person[] {
  const said = text.replace(/[\u00a0\s]+/g, ' ').trim()
  if (said === '') return []
  const label = readLabel(said)
  if (label?.status === 'absent') return named(label.rest).flatMap((parsed) => away(parsed, 'absent'))
  const told = toldIn(said)
  if (told.length === 0 && !tellsFrom(scan(said))) told.push({ status: 'apologies', names: named(bareList(said)) })
  return merge([...peopleOf(told), ...readSubstitutes(said)])
}

/** The same of sentences alone, where nothing says that a list of names is of those who sent word. */
export const absenceToldIn = (text: string): Person[] => merge(peopleOf(toldIn(text.replace(/[\u00a0\s]+/g, ' ').trim())))

const mayTell = (text: string): boolean => {
  const small = text.toLowerCase()
  return HINTS.some((hint) => small.includes(hint))
}

function toldIn(text: string): Told[] {
  if (!mayTell(text)) return []
  const read = scan(text)
  return read.sentences.flatMap(({ from, to }, at) => readSentence({ scan: read, from, to }, at))
}

const peopleOf = (told: Told[]): Person[] => told.flatMap(({ status, names }) => names.flatMap((parsed) => away(parsed, status)))

/** Where in a list the telling of apologies begins: at its sentence, or at `with apologies from` behind a mark; below 0 where nothing tells of them. */
export function startOfApologies(text: string): number {
  if (!mayTell(text)) return -1
  const read = scan(text)
  const { tokens } = read
  const head = tokens.findIndex(
    (token, at) => isHead(token) && tokens.slice(at, at + NEAR).some((next) => is(next, FROM) || next.value === 'of'),
  )
  let at = head
  while (at > 0 && (has(tokens[at - 1], 'be', 'article') || is(tokens[at - 1], OPENS))) at--
  const marked = at === 0 || (at > 0 && tokens[at - 1]!.kind !== 'word' && tokens[at - 1]!.depth === 0)
  const sent = read.sentences.find(({ from, to }, i) => i > 0 && readSentence({ scan: read, from, to }, i).length > 0)
  const place = head >= 0 && marked ? at : sent?.from
  return place === undefined ? -1 : tokens[place]!.start
}
const NEAR = 12
const OPENS = new Set(['there', 'with'])

const away = (parsed: ParsedName, status: Away): Person[] => {
  const person = personOf(parsed, { status })
  return person ? [asAway(person, status)] : []
}

const REASON = new Set(
  'personal work holiday ill sick family unwell away leave annual business other prior medical health on illness'.split(' '),
)

/** What stands beside an absentee is a reason or a body, never how they attended. */
function asAway(person: Person, status: Away): Person {
  const { status: _, remote: __, substituteFor: ___, arrived: ____, left: _____, ...rest } = person
  if (rest.role && REASON.has(scan(rest.role).tokens[0]?.value ?? '')) delete rest.role
  return { ...rest, status }
}

/** The list behind the label of a line, or the line itself. */
function bareList(text: string): string {
  const label = readLabel(text)
  const rest = label?.status === 'apologies' && !label.role ? label.rest : text
  const { tokens } = scan(rest)
  let at = 0
  while (tokens[at] && leadsList(tokens, at)) at++
  return at > 0 ? rest.slice(tokens[at]?.start ?? rest.length) : rest
}

/** `were received from`, `Received and accepted from`, and what stands between them. */
const leadsList = (tokens: readonly Token[], at: number): boolean =>
  has(tokens[at], 'be') ||
  is(tokens[at], RECEIVED) ||
  tokens[at]!.value === 'from' ||
  tokens[at]!.value === ':' ||
  (tokens[at]!.value === 'and' && is(tokens[at - 1], RECEIVED) && is(tokens[at + 1], RECEIVED))

function named(text: string): readonly ParsedName[] {
  const read = scan(text)
  return namesIn(read, 0, read.tokens.length)
}

/** The names of a list that nothing but its label or its place tells. */
function namesIn(read: Scan, from: number, to: number): readonly ParsedName[] {
  const { text, end } = listText(read, from, to)
  if (end < to && tells(read.tokens[end]!) && !wereReceived(read.tokens, end)) return []
  return isListOfNames(text) ? readList(text) : (plainList(text) ?? []).map(({ parsed }) => parsed)
}
const wereReceived = (tokens: readonly Token[], at: number): boolean => {
  const be = has(tokens[at], 'have') ? at + 1 : at
  return has(tokens[be], 'be') && is(tokens[be + 1], RECEIVED)
}

/** `… apologies from …` with nobody behind it: the line is no list either. */
const tellsFrom = ({ tokens }: Scan): boolean => {
  const at = tokens.findIndex((token) => is(token, APOLOGIES))
  return (
    at >= 0 && tokens.slice(at).some(({ value, sentence }) => sentence === tokens[at]!.sentence && (value === 'from' || value === 'behalf'))
  )
}

function readSentence(sentence: Sentence, index: number): Told[] {
  const { scan: read, from, to } = sentence
  const heads: number[] = []
  for (let at = from; at < to; at++) if (isHead(read.tokens[at]!)) heads.push(at)
  const told = heads.flatMap((at, i) => readHead(sentence, at, heads[i + 1] ?? to) ?? [])
  if (told.length > 0) return told
  const following = heads.length > 0 && read.tokens.slice(from, heads[0]).some(({ value }) => value === 'following')
  if (following) return read.sentences.slice(index + 1).flatMap((next) => subjectsOf({ scan: read, ...next }))
  return readAbsence(sentence)
}

const isHead = (token: Token): boolean => token.depth === 0 && (is(token, APOLOGIES) || is(token, APOLOGISED))

/** What is told with one word for apologies: who sent them, or from whom they came. */
function readHead(sentence: Sentence, head: number, to: number): Told | null {
  const { tokens } = sentence.scan
  if (isLate(tokens, head + 1)) return null
  const start = listStart(sentence, head, to)
  if (start === null) return readSent(sentence, head)
  /** `No apologies were received from Mr Vole`: he was absent all the same. */
  const none = tokens.slice(sentence.from, head).some((token) => token.value === 'no' || token.value === 'without')
  const marked = MARKS.has(tokens[start - 1]!.value)
  const names = marked ? namesIn(sentence.scan, start, to) : readList(listText(sentence.scan, start, to).text)
  return names.length > 0 ? { status: none ? 'absent' : 'apologies', names } : null
}

const REACH = 25

/** Where the people begin behind the word: behind `from`, `on behalf of`, a mark; behind `for` and `of` only with a title. */
function listStart({ scan: read }: Sentence, head: number, to: number): number | null {
  const { tokens } = read
  if (is(tokens[head], APOLOGISED)) return afterLeads(tokens, head + 1, to)
  for (let at = head + 1; at < Math.min(to, head + REACH); at++) {
    const token = tokens[at]!
    const title = has(tokens[at + 1], 'title', 'titles') && tokens[at + 1]!.capitals !== 'none'
    if (token.value === ';' && at > head + 1) return null
    const named = token.value === 'of' && nameFrom(read, at + 1)?.sure && tokens[at + 1]!.capitals !== 'none'
    if (is(token, FROM) || named || ((token.value === 'for' || token.value === 'of') && title)) return afterLeads(tokens, at + 1, to)
    if (token.value === 'behalf' && tokens[at + 1]?.value === 'of') return afterLeads(tokens, at + 2, to)
    if (token.value === 'wrth' && tokens[at - 1]?.value === 'oddi') return afterLeads(tokens, at + 1, to)
    if (MARKS.has(token.value) && (token.value === ':' || token.value === ';' || tokens[at - 1]!.end < token.start))
      return afterLeads(tokens, at + 1, to)
  }
  return null
}
const MARKS = new Set([':', ';', '–', '—', '-'])

function afterLeads(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to && (is(tokens[at], LEADS) || MARKS.has(tokens[at]!.value) || tokens[at]!.value === ',') && !has(tokens[at], 'titles')) at++
  return at
}

/** `Mr Tull and Ms Moss had sent their apologies`, `B Moss was absent with apologies`. */
function readSent(sentence: Sentence, head: number): Told | null {
  const { tokens } = sentence.scan
  let at = head - 1
  while (has(tokens[at], 'article', 'theirs')) at--
  const absent = tokens[at]?.value === 'with' && tokens[at - 1]?.value === 'absent'
  if (absent) at--
  else if (!is(tokens[at], SENT) || tokens.slice(head, sentence.to).some(({ value }) => value === 'from' || value === 'but')) return null
  while (at > sentence.from && (has(tokens[at - 1], 'be', 'have', 'adverb') || tokens[at - 1]!.value === 'all')) at--
  return who(sentence, at, 'apologies')
}

/** Without a word for apologies: `was unable to attend`, `could not come`, `did not attend`, `was absent`, `was excused`. */
function readAbsence(sentence: Sentence): Told[] {
  const { tokens } = sentence.scan
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    const [first, second] = [tokens[at]!, tokens[at + 1]]
    if (!has(first, 'be', 'modal', 'not') && first.value !== 'did' && first.value !== 'absent') continue
    const status = absenceAt(tokens, at, first, second)
    const told = status && who(sentence, at, status)
    if (told) return [told]
  }
  return []
}

/** Those whom the sentence begins with, up to a verb: with a title, or nothing but names. */
function who({ scan: { text, tokens }, from, to }: Sentence, verb: number, status: Away): Told | null {
  let first = from
  let told = false
  for (let at = from; at < verb; at++) {
    const { value, kind } = tokens[at]!
    /** `Ned Vole is on holiday and Una Teal could not come`: the subject stands behind the verb before it. */
    if (value === ';' || kind === 'end' || (told && (value === ',' || value === 'and'))) first = at + 1
    told ||= has(tokens[at], 'be', 'have', 'modal', 'say') && tokens[at]!.capitals === 'none'
  }
  if (first >= verb || verb > to) return null
  const said = text.slice(tokens[first]!.start, tokens[verb - 1]!.end)
  if (said.length > LONGEST || !(startsWithTitle(said) || afterCollective(said) !== null || isPeople(said))) return null
  const names = splitNames(said).map(parseName)
  return names.length > 0 ? { status, names } : null
}
const LONGEST = 120

/** Whole names and nothing else: that they could not come tells that they are somebody. */
function isPeople(text: string): boolean {
  const { names, share } = listness(text)
  return share > 0.8 && names.every((name) => readCore(parseName(name).name)?.forenames !== undefined)
}

/** `Mr Vole was ill.`, `Mrs Crane due to work.`: the people that each sentence begins with. */
function subjectsOf(sentence: Sentence): Told[] {
  const { tokens } = sentence.scan
  const at = tokens.findIndex((token, i) => i > sentence.from && i < sentence.to && (has(token, 'be', 'have') || is(token, BEGINS)))
  const told = at < 0 ? null : who(sentence, at, 'apologies')
  return told ? [told] : []
}

function merge(people: Person[]): Person[] {
  return people.filter(
    (person, index) =>
      people.findIndex((other) => other.name === person.name && other.status === person.status) === index || !person.name.includes(' '),
  )
}
