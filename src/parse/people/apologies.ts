/** Who sent apologies, who was absent, and who came in whose place: the sentences and lists of apologies. Told over tokens, a sentence at a time. */
import type { Person } from '../../records/record.js'
import { APOLOGIES, APOLOGISED, BEGINS, COMES, FOR_A_WHILE, FROM, LATE, LEADS, RECEIVED, SENT, TO_MEETING } from '../words/apologies.js'
import { has, is, type Scan, scan, type Token } from '../words/index.js'
import { afterCollective, startsWithTitle } from '../words/kinds.js'
import { isListOfNames, listText, tells } from './apology-lists.js'
import { readLabel } from './labels.js'
import { isNothingButNames } from './listness.js'
import { parseName, splitNames } from './names.js'
import type { ParsedName } from './notes.js'
import { personOf } from './person.js'
import { plainList, readList } from './plain.js'
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
  const read = scan(said)
  const told = read.sentences.flatMap(({ from, to }, at) => readSentence({ scan: read, from, to }, at))
  if (told.length === 0 && !tellsFrom(read)) told.push({ status: 'apologies', names: named(bareList(said)) })
  return merge([...told.flatMap(({ status, names }) => names.flatMap((parsed) => away(parsed, status))), ...readSubstitutes(said)])
}

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
  while (
    tokens[at] &&
    (has(tokens[at], 'be') || tokens[at]!.value === 'received' || tokens[at]!.value === 'from' || tokens[at]!.value === ':')
  )
    at++
  return at > 0 ? rest.slice(tokens[at]?.start ?? rest.length) : rest
}

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

/** `for lateness`, `for the late arrival`, `for her late papers` */
function isLate(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.value !== 'for') return false
  let at = from + 1
  while (has(tokens[at], 'article')) at++
  return is(tokens[at], LATE)
}

const REACH = 25

/** Where the people begin behind the word: behind `from`, `on behalf of`, a mark; behind `for` and `of` only with a title. */
function listStart({ scan: { tokens } }: Sentence, head: number, to: number): number | null {
  if (is(tokens[head], APOLOGISED)) return afterLeads(tokens, head + 1, to)
  for (let at = head + 1; at < Math.min(to, head + REACH); at++) {
    const token = tokens[at]!
    const title = has(tokens[at + 1], 'title', 'titles') && tokens[at + 1]!.capitals !== 'none'
    if (token.value === ';' && at > head + 1) return null
    if (is(token, FROM) || ((token.value === 'for' || token.value === 'of') && title)) return afterLeads(tokens, at + 1, to)
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

function absenceAt(tokens: readonly Token[], at: number, first: Token, second: Token | undefined): Away | null {
  if (has(first, 'be') && (second?.value === 'unable' || (second?.value === 'not' && tokens[at + 2]?.value === 'able'))) {
    const verb = second.value === 'unable' ? at + 3 : at + 4
    return isComing(tokens, verb) ? 'apologies' : null
  }
  if (first.value === 'cannot' || (has(first, 'modal') && second?.value === 'not'))
    return isComing(tokens, first.value === 'cannot' ? at + 1 : at + 2) ? 'apologies' : null
  if (first.value === 'did' && second?.value === 'not') return isComing(tokens, at + 2) ? 'absent' : null
  if (!has(first, 'be') || (second?.value !== 'absent' && second?.value !== 'excused')) return null
  return is(tokens[at + 2], FOR_A_WHILE) ? null : 'absent'
}

/** `attend`, `attend the meeting`, `be present`; `attend the site visit` is another matter. */
function isComing(tokens: readonly Token[], at: number): boolean {
  if (!is(tokens[at], COMES)) return false
  let next = at + 1
  while (has(tokens[next], 'article')) next++
  return tokens[next] === undefined || tokens[next]!.kind !== 'word' || is(tokens[next], TO_MEETING)
}

/** Those whom the sentence begins with, up to a verb: with a title, or nothing but names. */
function who({ scan: { text, tokens }, from, to }: Sentence, verb: number, status: Away): Told | null {
  let first = from
  for (let at = from; at < verb; at++) if (tokens[at]!.value === ';' || tokens[at]!.kind === 'end') first = at + 1
  if (first >= verb || verb > to) return null
  const said = text.slice(tokens[first]!.start, tokens[verb - 1]!.end)
  if (said.length > LONGEST || !(startsWithTitle(said) || afterCollective(said) !== null || isNothingButNames(said))) return null
  const names = splitNames(said).map(parseName)
  return names.length > 0 ? { status, names } : null
}
const LONGEST = 120

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
