/** The one place where names of people are told: titles, forenames or initials, surname, letters after it. */
import { keptOf } from '../../writing/kept.js'
import { FORENAMES } from './forenames.js'
import { isCouncillor, isHonours, isRole, startsWithTitle, titleAt } from './kinds.js'
import { NOT_NAMES, SOFT_WORDS } from './not-names.js'
import { isLower, isUpper, plain, type Token, tokensOf } from './person-tokens.js'
import { PARTICLES } from './titles.js'

export { isCouncillor, startsWithTitle }

export interface Core {
  honorific?: string
  forenames?: string
  surname: string
  honours?: string
  /** A word or several: a lone word without a title is a name only where a list says so. */
  words: number
}

const HARD = new Set(NOT_NAMES)
const SOFT = new Set(SOFT_WORDS)
const PARTICLE = new Set(PARTICLES)
const FORENAME = new Set(FORENAMES)
const SIGNS = /['’‘`ʼ.-]/
/** Ranks of two capitals that are as often initials. */
const RANK_OR_INITIALS = new Set(['DC', 'CI', 'CC', 'BC', 'DS', 'DI', 'MS'])
const COUPLE = new Set(['mrs', 'ms', 'miss', 'dr', 'lady'])
const MOST_WORDS = 7

export const isForename = (word: string): boolean => FORENAME.has(word)
/** A word that is more often no surname is one where a list says so, save an office. */
const isOffice = (word: string): boolean => isRole(word) && word !== 'Ward'
const bare = (word: string): string => word.toLowerCase().replace(/[.,:]$/, '')
const letters = (word: string): string => word.replace(/['’‘`ʼ.-]/g, '')

/** “J”, “J.R.”, “JRR”: capitals alone, four at most. */
export function isInitials(word: string): boolean {
  const said = word.replaceAll('.', '')
  return said.length > 0 && said.length < 5 && [...said].every(isUpper)
}

/** A capital at its head, or behind a small prefix: “Quill”, “d’Arcy”, “O’Neill”, “tSaoi”, “ffrench-Mullen”. */
function isNameWord(word: string): boolean {
  const parts = word.replace(/\.$/, '').split(SIGNS)
  if (parts.some((part) => part === '' || !isWord(part))) return false
  const first = parts[0]!
  if (isUpper(first[0]!) || /^\p{Ll}{1,3}\p{Lu}/u.test(first)) return true
  return (first.length < 4 || first.startsWith('ff')) && parts[1] !== undefined && isUpper(parts[1][0]!)
}

const isWord = (part: string): boolean =>
  ![...part].some((each) => (each >= '0' && each <= '9') || each === '&') && (isUpper(part[0]!) || isLower(part[0]!))

/** A surname that begins with small letters of its own: “ffrench”, “ffolkes”. */
const isSmallSurname = (word: string): boolean => /^ff\p{Ll}{3,}(?:-\p{L}+)?$/u.test(word)

/** “Ashton MHA”: a body’s short form, not a surname. */
const isShort = (word: string): boolean => /^[A-Z]{2,4}$/.test(word) && !(word.length > 2 && /[AEIOUY]/.test(word))

/** Titles at the head, in order, and what is left. A title that is all there is stays: it is then a surname. */
export function takeTitles(text: string): { titles: string[]; rest: string } {
  const said = text.trim()
  const tokens = tokensOf(said)
  const titles: string[] = []
  let at = 0
  for (;;) {
    const count = titleAt(tokens, at)
    if (count === 0) break
    let next = at + count
    while (tokens[next] && (tokens[next]!.text === '.' || tokens[next]!.text === ':')) next++
    const coupled = tokens[next] && (tokens[next]!.text === '&' || tokens[next]!.low === 'and') && COUPLE.has(tokens[next + 1]?.low ?? '')
    if (coupled) next++
    const title = said.slice(tokens[at]!.start, tokens[at + count - 1]!.end)
    if (next >= tokens.length || (RANK_OR_INITIALS.has(title) && next === tokens.length - 1)) break
    titles.push(title)
    at = next
  }
  return { titles, rest: at === 0 ? said : said.slice(tokens[at]!.start) }
}

/** Lists ask of the same few words again and again. */
const MOST_NAMES = 4000
const coreOf: (text: string) => Readonly<Core> | null = keptOf((text) => findCore(text, false), MOST_NAMES)
const loneCoreOf: (text: string) => Readonly<Core> | null = keptOf((text) => findCore(text, true), MOST_NAMES)

/** A name and nothing else, or null. `lone`: a single word may stand for a person. */
export const readCore = (text: string, lone = false): Readonly<Core> | null =>
  text.length > LONGEST_NAME ? null : lone ? loneCoreOf(text) : coreOf(text)

const LONGEST_NAME = 160
/** “O’ Neill”: set apart behind its apostrophe, and one surname. */
const APART = /(?<=(?:^|\s)\p{Lu}['’‘`ʼ])\s+(?=\p{Lu})/gu

/** “J.Moss”: an initial that stands close to its surname. */
const CLOSE_INITIAL = /(?<=^|[\s.])\p{Lu}\.(?=\p{Lu}\p{Ll})/gu

function findCore(text: string, lone: boolean): Core | null {
  const { titles, rest } = takeTitles(text.replace(APART, '').replace(CLOSE_INITIAL, '$& '))
  if (titles.length === 0 && isTitleOnly(rest)) return null
  const words = rest.replace(/,/g, ' ').split(/\s+/).filter(Boolean)
  const honours: string[] = []
  while (words.length > 1 && isHonours(words[words.length - 1]!)) honours.unshift(words.pop()!)
  if (lone && isReversed(words)) words.reverse()
  if (!isNameWords(words, titles.length > 0, lone)) return null
  const at = surnameStart(words)
  const core: Core = { surname: words.slice(at).join(' '), words: words.length }
  if (titles.length > 0) core.honorific = titles.join(' ')
  if (at > 0) core.forenames = words.slice(0, at).join(' ')
  if (honours.length > 0) core.honours = honours.join(' ')
  return core
}

/** “Deputy Mayor”: a title of several words and no name. */
function isTitleOnly(text: string): boolean {
  const tokens = tokensOf(text)
  return tokens.length > 1 && titleAt(tokens, 0) === tokens.length
}

/** “Quill A.”: the initial behind. */
const isReversed = (words: string[]): boolean =>
  words.length === 2 &&
  letters(words[0]!).length > 2 &&
  isNameWord(words[0]!) &&
  /\p{Ll}|^\p{Lu}{3}/u.test(words[0]!) &&
  /^\p{Lu}\.?(?:\p{Lu}\.)?$/u.test(words[1]!)

function isNameWords(words: string[], titled: boolean, lone: boolean): boolean {
  if (words.length === 0 || words.length > MOST_WORDS) return false
  const last = words[words.length - 1]!
  if (!words.every((word, at) => isNameWord(word) || isInitials(word) || PARTICLE.has(plain(word)) || (at > 0 && isSmallSurname(word))))
    return false
  if (isShort(last) && !titled && !words.every((word) => word === word.toUpperCase())) return false
  if (PARTICLE.has(last) || (last.replace(/\./g, '').length < 2 && !titled)) return false
  if (words.some((word) => HARD.has(bare(word)) && !(titled && word === last && words.length <= 2))) return false
  if (lone && words.length === 1 && SOFT.has(bare(last)) && /^\p{Lu}\p{Ll}+$/u.test(last)) return !isOffice(last)
  if (!titled && !isForename(words[0]!) && words.some((word) => word.length > 2 && isRole(word))) return false
  const initials = isInitials(words[0]!) && words.length > 1
  if (!titled && !initials && words.some((word) => SOFT.has(bare(word))))
    return words.length > 1 && SOFT.has(bare(last)) && isForename(words[0]!) && words.length === 2
  const surname = last.length > 2 && /[AEIOUY]/.test(last) && words[0]!.replaceAll('.', '').length < 3
  if (words.length > 1 && words.every(isInitials) && !titled && !surname) return false
  return words.length > 1 || titled || (lone && /\p{Ll}|^\p{Lu}{3,}$/u.test(last))
}

/** The surname is the last word and the particles before it: “St John”, “Ó Briain”, “Mac an tSaoi”, “VAN DER MOSS”. */
function surnameStart(words: string[]): number {
  const shouted = words.every((word) => word === word.toUpperCase())
  let at = words.length - 1
  while (at > 0 && isParticle(words[at - 1]!, shouted, at === 1)) at--
  return at
}

/** Irish leads of surnames, which a capital makes look like forenames. */
const LEADS = new Set(['ó', 'ní', 'nic', 'uí', 'mac', 'mc'])

/** Capitals are initials (“LE Moss”) unless all is capitals; at the head, a capital is a forename (“Van Moss”) unless it can be none. */
function isParticle(word: string, shouted: boolean, first: boolean): boolean {
  const said = plain(word)
  if (LEADS.has(said)) return word !== 'MAC' || shouted
  if (!PARTICLE.has(said) || (isUpper(word[0]!) && (said.length < 2 || first))) return false
  return shouted || !isInitials(word)
}

/** Capital letters of a name’s words: “Rob de Boyd” has “RDB”. */
export const initialsOf = (text: string): string =>
  takeTitles(text)
    .rest.split(/[\s-]+/)
    .filter(Boolean)
    .map((word) => word[0]!.toUpperCase())
    .join('')

/** A tag such as RW, PWh or EM beside a name whose initials it gives. */
export function isTagOf(tag: string, name: string): boolean {
  if (name.length > LONGEST_NAME) return false
  const capitals = [...tag].filter(isUpper).join('')
  const initials = initialsOf(name)
  return (
    /^\p{Lu}{1,4}\p{Ll}{0,2}\p{Lu}?$/u.test(tag) &&
    capitals.length > 1 &&
    initials.length > 1 &&
    capitals[0] === initials[0] &&
    initials.includes(capitals[capitals.length - 1]!)
  )
}

/** How many tokens at `at` are one name: the longest that is whole, titles and letters after it counted. */
export function nameAt(tokens: readonly Token[], text: string, at: number, lone = false): number {
  let longest = 0
  for (let to = at + 1; to <= tokens.length && to - at <= MOST_WORDS + 4; to++) {
    const token = tokens[to - 1]!
    if (!token.word && token.text !== '.' && token.text !== '&' && !SIGNS.test(token.text)) break
    if (token.word && isLower(token.text[0]!) && !isUpper(token.text[0]!) && !inName(token)) break
    if (readCore(text.slice(tokens[at]!.start, token.end), lone) !== null) longest = to - at
  }
  return longest
}

const inName = ({ text, low }: Token): boolean => isNameWord(text) || PARTICLE.has(low) || isSmallSurname(text) || low === 'and'
