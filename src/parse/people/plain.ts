/**
 * Lists all of whose parts are of one plain make, under a label that says who was there: `Ada, Ben (Chair), Una T`, `AQ, BI, UT`, `quill ada`,
 * `Quill, A; Inkpot, B`, `Town Clerk Rook`. A part alone could be anything: that the others are like it tells that it is somebody.
 */
import { keptOf } from '../../writing/kept.js'
import { afterCollective, isAcronym, isBody, isParty, isRole } from '../words/kinds.js'
import { isLower, isUpper, type Token, tokensOf } from '../words/person-tokens.js'
import { isForename, isInitials, readCore } from '../words/persons.js'
import type { Make } from './label.js'
import { isKnown } from './label-words.js'
import { parseName, pullBrackets, withBeside } from './names.js'
import type { ParsedName } from './notes.js'
import { splitNames } from './split.js'

export interface Entry {
  make: Make
  parsed: ParsedName
}

/** What parts people, from the surest mark to what may stand within an entry as well. */
const LEVELS = [['\n', '\t', '•', '·', '▪'], [';'], ['|', '/', '+'], [',', 'and', '&']]
const STROKES = 2
const WEAKEST = LEVELS.length - 1
const BESIDE = new Set(['(', '[', '-', '–', '—', ':'])
const MOST_WORDS = 4
/** What a name is not longer than, with all that stands beside it. */
const LONGEST_PART = 120
const MOST_PARTS = 200

/** Whether the text tells of somebody by this word that they did something. */
export type Acts = (word: string) => boolean

/** The people of such a list, or null. @param known the make of another list of the document: a part alone is then enough. */
export const plainList = (text: string, known?: Make): readonly Entry[] | null => (known ? findList(text, known) : listOf(text))

const listOf = keptOf((text) => findList(text))

function findList(text: string, known?: Make, acts?: Acts): Entry[] | null {
  if (text.length > MOST_PARTS * 40 || afterCollective(text) !== null) return null
  const tokens = tokensOf(text)
  let before = 0
  for (let level = 0; level <= WEAKEST; level++) {
    const parts = partsAt(tokens, LEVELS.slice(0, level + 1).flat())
    if (level > 0 && level < WEAKEST && parts.length === before) continue
    before = parts.length
    if (parts.length < 2 && level < WEAKEST && known !== 'turned') continue
    const entries = entriesOf(parts, text, level)
    if (entries && !isWrapped(entries, level, text) && (isHabit(entries, level, known) || isAmong(entries, level, acts))) return entries
  }
  return null
}

/** Everyone of a list, of whatever make. */
export const readList = (text: string, known?: Make, acts?: Acts): readonly ParsedName[] =>
  (plainList(text, known) ?? (acts ? findList(text, known, acts) : null))?.map(({ parsed }) => parsed) ?? splitNames(text).map(parseName)

/** How many single names the list has, where it is nothing else. */
export const loneNames = (text: string): number => {
  const entries = plainList(text)
  return entries?.every(({ make }) => make === 'lone') ? entries.length : 0
}

/** What a list of such entries is called by. */
export const makeOfList = (entries: readonly Entry[]): Make | undefined => entries.find(({ make }) => make !== 'name')?.make

/** One line is such an entry: with another like it under it, it belongs to a list. */
export function isPlainLine(text: string): boolean {
  const entry = text.length > LONGEST_PART ? null : entryOf(tokensOf(text), text, 0)
  return entry !== null && entry.make !== 'name' && entry.make !== 'small'
}

function partsAt(tokens: readonly Token[], marks: string[]): Token[][] {
  const parts: Token[][] = [[]]
  let depth = 0
  for (const token of tokens) {
    if (token.text === '(' || token.text === '[') depth++
    else if (token.text === ')' || token.text === ']') depth--
    if (depth <= 0 && marks.includes(token.low)) parts.push([])
    else parts.at(-1)!.push(token)
  }
  return parts.filter((part) => part.some(({ word }) => word))
}

function entriesOf(parts: Token[][], text: string, level: number): Entry[] | null {
  const entries: Entry[] = []
  for (const part of parts) {
    const entry = entries.length < MOST_PARTS ? entryOf(part, text, level) : null
    if (!entry) return null
    entries.push(entry)
  }
  return entries
}

function entryOf(part: readonly Token[], text: string, level: number): Entry | null {
  const first = part.findIndex(({ word }) => word)
  const tokens = part.slice(Math.max(first, 0), part.at(-1)?.text === '.' ? -1 : undefined)
  const cut = tokens.findIndex(
    ({ text: mark, start }) =>
      (BESIDE.has(mark) && (mark === '(' || mark === ':' || text[start - 1] === ' ')) || (mark === ',' && level < WEAKEST),
  )
  const head = cut < 0 ? tokens : tokens.slice(0, cut)
  const words = head.map(({ text: word }) => word)
  if (head.length === 0 || !head.every(({ word }) => word) || tokens.at(-1)!.end - head[0]!.start > LONGEST_PART) return null
  const turned = tokens[cut]?.text === ',' ? turnedOf(words, tokens.slice(cut + 1)) : null
  const to = turned ? cut + 1 + turned.words : head.length
  const name = text.slice(head[0]!.start, tokens[to - 1]!.end)
  const beside = text.slice(tokens[to - 1]!.end, tokens.at(-1)!.end)
  if (turned)
    return { make: 'turned', parsed: withBeside({ told: true, name, surname: turned.surname, forenames: turned.forenames }, beside) }
  const made = holdsAnother(beside) ? null : makeOf(name, words)
  return made && { make: made.make, parsed: withBeside({ ...made.parsed, told: true }, beside) }
}

/** Several people on one line: the line is no entry. */
const holdsAnother = (beside: string): boolean =>
  pullBrackets(beside)
    .rest.split(',')
    .some((part, at) => at > 0 && readCore(part.trim()) !== null)

/** `Quill, A B (Law)`: a surname before the comma, initials or first names behind it. */
function turnedOf(words: string[], behind: readonly Token[]): { surname: string; forenames: string; words: number } | null {
  const end = behind.findIndex(({ word }) => !word)
  const given = behind.slice(0, end < 0 ? undefined : end).map(({ text }) => text)
  const surname = words.join(' ')
  const isGiven = (word: string) =>
    isInitials(word) ||
    (isUpper(word[0]!) && !isRole(word) && !isBody(word) && !isKnown(word.toLowerCase()) && readCore(word, true) !== null)
  if (words.length > 2 || given.length === 0 || given.length > 2 || !given.every(isGiven) || !isSurname(surname)) return null
  return { surname, forenames: given.join(' '), words: given.length }
}

const isSurname = (word: string): boolean =>
  isUpper(word[0]!) && word.length > 2 && readCore(`A ${word}`)?.surname === word && !isRole(word) && !isKnown(word.toLowerCase())

function makeOf(name: string, words: string[]): Entry | null {
  if (words.length > MOST_WORDS) return null
  if (readCore(name) !== null) return { make: 'name', parsed: parseName(name) }
  if (words.every((word) => isLower(word[0]!))) return isSmallName(words) ? { make: 'small', parsed: { name, ...partsOf(words) } } : null
  const last = words.at(-1)!
  if (words.length === 1 && isTag(name)) return { make: 'tag', parsed: { name } }
  if (isLone(words[0]!) && (words.length === 1 || (words.length === 2 && /^\p{Lu}\.?$/u.test(last))))
    return { make: 'lone', parsed: words.length === 1 ? parseName(name) : { name, ...partsOf(words) } }
  const post = words.slice(0, -1)
  if (post.length > 0 && isLone(last) && isRole(post.at(-1)!) && post.every((word) => isUpper(word[0]!)))
    return { make: 'posted', parsed: { name: last, surname: last, role: post.join(' ') } }
  return null
}

const partsOf = (words: string[]): Pick<ParsedName, 'forenames' | 'surname'> => ({
  forenames: words.slice(0, -1).join(' '),
  surname: words.at(-1)!,
})

/** `AQ`, `BMcI`: two letters or three, as a person is tagged. */
const isTag = (word: string): boolean => word.length > 1 && word.length < 4 && [...word].every(isUpper)

const isLone = (word: string): boolean =>
  isUpper(word[0]!) &&
  word.length > 1 &&
  isLower(word.at(-1)!) &&
  readCore(word, true) !== null &&
  !isRole(word) &&
  !isBody(word) &&
  !isParty(word) &&
  !isKnown(word.toLowerCase())

/** Two words in small letters, neither of which says anything else. */
const isSmallName = (words: string[]): boolean =>
  words.length === 2 &&
  words.every((word) => {
    const shown = word[0]!.toUpperCase() + word.slice(1)
    return word.length > 1 && /^\p{Ll}+(?:[-'’]\p{Ll}+)*$/u.test(word) && isSurname(shown) && !isBody(shown) && !isAcronym(word)
  })

/** Whether the parts are alike enough to stand for each other. */
function isHabit(entries: Entry[], level: number, known?: Make): boolean {
  const count = (...makes: Make[]) => entries.filter(({ make }) => makes.includes(make)).length
  const all = entries.length
  if (count('name') === all) return level === STROKES && all > 1
  if (count('turned') > 0)
    return level < WEAKEST && (known === 'turned' || (all > 1 && count('turned') >= all * 0.6 && isTurnedSurely(entries)))
  if (count('small') > 0) return count('small') === all && (all > 1 || known === 'small')
  if (count('tag') > 0)
    return (
      count('name', 'posted') === 0 &&
      (known === 'tag' || (all > 2 && count('tag') === all && entries.filter(({ parsed }) => parsed.name.length === 2).length * 2 > all))
    )
  if (count('posted') > 0) return count('name') === 0 && count('lone') < all
  if (count('lone') === 0) return false
  const told = entries.some(({ make, parsed }) => make === 'lone' && (isForename(parsed.name) || parsed.forenames !== undefined))
  const enough = level === WEAKEST ? count('lone') * 3 >= all * 2 : count('lone') * 2 >= all
  return (
    enough &&
    (known === 'lone' || (all > 1 && told) || (count('lone') === all && all > 2) || (all === 1 && isForename(entries[0]!.parsed.name)))
  )
}

/** `Ada` over `Quill, Ben Inkpot`: the line ended within a name, where others are whole and marks part them. */
const isWrapped = (entries: Entry[], level: number, text: string): boolean =>
  level > 0 &&
  text.includes('\n') &&
  entries.some(({ make }) => make === 'name') &&
  entries.some(({ make }) => make === 'lone' || make === 'small')

/**
 * `Ada Quill, Ned, Una Teal` and `una teal` among them: one by a first name or in small letters beside whole names. Between commas it is told by
 * a first name that is known or that the text tells of, since places and posts stand there too; a line of its own needs none, unless every second line is such.
 */
function isAmong(entries: Entry[], level: number, acts?: Acts): boolean {
  const names = entries.filter(({ make }) => make === 'name').length
  const others = entries.filter(({ make }) => make === 'lone' || make === 'small')
  if (others.length === 0 || others.length + names < entries.length || names < 2 || others.length * 2 >= entries.length) return false
  if (others.every((entry) => isToldByFirst(entry, acts))) return true
  const paired = names > 2 && entries.every(({ make }, at) => (make === 'name') === (at % 2 === 0))
  return level === 0 && !paired && others.every(({ make }) => make === 'lone')
}

function isToldByFirst({ parsed }: Entry, acts?: Acts): boolean {
  const first = (parsed.forenames ?? parsed.name).split(' ')[0]!
  return isForename(first[0]!.toUpperCase() + first.slice(1)) || (acts?.(first.toLowerCase()) ?? false)
}

/** Of half at least what stands behind the comma can be nothing but initials or a first name; or all are so, and no surname is a first name. */
const isTurnedSurely = (entries: Entry[]): boolean => {
  const turned = entries.filter(({ make }) => make === 'turned')
  const sure = turned.filter(({ parsed }) => {
    const first = parsed.forenames!.split(' ')[0]!
    return isInitials(first) || isForename(first)
  })
  return sure.length * 2 >= turned.length || (turned.length === entries.length && !turned.some(({ parsed }) => isForename(parsed.surname!)))
}
