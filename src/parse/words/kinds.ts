/** What a run of words can be: a post, a body, a party, letters after a name. */
import { keptOf } from '../../writing/kept.js'
import { BODY_WORDS, PARTIES } from './bodies.js'
import { isUpper, type Phrases, phraseAt, phrases, plain, type Token, tokensOf } from './person-tokens.js'
import { POST_FIRST_WORDS, ROLE_NOUNS } from './posts.js'
import { COLLECTIVES, HONOURS, OFFICES, RANKS, TITLES } from './titles.js'

/** Before one name. */
export const SINGLE_TITLES: Phrases = phrases(TITLES, OFFICES, RANKS)
/** Before several names. */
export const PLURAL_TITLES: Phrases = phrases(COLLECTIVES)
const COUNCILLOR = new Set([
  'cllr',
  'clr',
  'councillor',
  'councilor',
  'counciller',
  'councilmember',
  'alderman',
  'bailie',
  'cynghorydd',
  'cyng',
])
const HONOUR = new Set(HONOURS.map((word) => word.toLowerCase().replaceAll('.', '')))
const PARTY = new Set(PARTIES.map((word) => word.toLowerCase()))
const PARTY_ENDS = ['group', 'party', 'member', 'members']
const ROLES = new Set(ROLE_NOUNS.map((word) => word.toLowerCase()))
const FIRSTS = new Set(POST_FIRST_WORDS.map((word) => word.toLowerCase()))
const BODIES = new Set(BODY_WORDS)

const wordsOf = (text: string): Token[] => tokensOf(text).filter((token) => token.word)

/** Letters after a name and nothing else: “OBE, JP”. */
export function isHonours(text: string): boolean {
  const words = text.split(/[\s,]+/).filter(Boolean)
  if (words.length === 0 || words.length > 5 || ![...(words[0]!.slice(1) || words[0]!)].some(isUpper)) return false
  return words.every((word) => (isUpper(word[0]!) || word[0] === '(') && HONOUR.has(word.replace(/[.()]/g, '').toLowerCase()))
}

/** A party’s name or short form, also as “X group”. */
export function isParty(text: string): boolean {
  const words = text.trim().toLowerCase().split(/\s+/)
  if (words[0] === 'the') words.shift()
  if (PARTY.has(words.join(' '))) return true
  return (
    words.length > 1 &&
    PARTY_ENDS.includes(words.pop()!) &&
    PARTY.has(words.join(' ')) &&
    !(words[0] === 'independent' && words.length === 1 && !/group|party/i.test(text))
  )
}

const ofPost = (word: string): boolean => ROLES.has(word) || (word.endsWith('s') && ROLES.has(word.slice(0, -1)))

/** A word of a post stands in it: “Head of Parks”, “Vice-Chair”. */
export const isRole: (text: string) => boolean = keptOf(isOfPost)

function isOfPost(text: string): boolean {
  const words = wordsOf(text)
  if (words[0] && FIRSTS.has(words[0].low)) return true
  return words.some((word) => {
    const whole = word.text
      .toLowerCase()
      .replaceAll('.', '')
      .replace(/['’]s?$/, '')
    return ofPost(whole) || whole.split(/[-‐‑&]/).some(ofPost)
  })
}

/** A word of a body stands in it, with its capital, or it is one short form. */
export const isBody = (text: string): boolean =>
  isAcronym(text) ||
  wordsOf(text).some(
    (word) =>
      word.text
        .replace(/['’]s$/, '')
        .split(/[-&]/)
        .some((part) => BODIES.has(part)) || BODIES.has(word.text),
  )

/** A short run of capitals: KCC, NHSE, MCC. */
export function isAcronym(text: string): boolean {
  const word = text.trim()
  return word.length < 10 && /^[A-Z][A-Za-z&]*[A-Z]{1,7}s?$/.test(word) && !/[a-z]{3}/.test(word)
}

/** “Hon. Treasurer”: of the post, and no title of a name. */
const isOfPostAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.low === 'hon' && isRole(tokens[at + 1]?.text ?? '') && phraseAt(tokens, at + 1, SINGLE_TITLES) === 0

/** How many tokens at `at` are a title before one name, with a capital, the article counted. */
export function titleAt(tokens: readonly Token[], at: number): number {
  const article = tokens[at]?.low === 'the' ? 1 : 0
  const count = isOfPostAt(tokens, at + article) ? 0 : phraseAt(tokens, at + article, SINGLE_TITLES)
  return count > 0 && isUpper(tokens[at]!.text[0]!) ? count + article : 0
}

/** A title before one name stands at the head of the text. */
export const startsWithTitle = (text: string): boolean => titleAt(tokensOf(text.slice(0, 80)), 0) > 0

/** Words that say that names of several people follow, taken off: what is left, or null where they do not stand there. */
export const afterCollective: (text: string) => string | null = keptOf(pastCollective)

function pastCollective(text: string): string | null {
  const tokens = tokensOf(text.slice(0, 120))
  let at = 0
  while (['the', 'and', 'also'].includes(tokens[at]?.low ?? '')) at++
  const count = phraseAt(tokens, at, PLURAL_TITLES)
  if (count === 0) return null
  let to = tokens[at + count - 1]!.end
  while (/[.:,\s]/.test(text[to] ?? '')) to++
  if (/^[-–—]\s/.test(text.slice(to, to + 2))) to += 2
  return text.slice(to).trimStart()
}

/** A councillor’s title makes a lone surname a name. */
export const isCouncillor = (text: string): boolean =>
  tokensOf(text.slice(0, 60))
    .slice(0, 2)
    .some((token) => COUNCILLOR.has(plain(token.text)))
