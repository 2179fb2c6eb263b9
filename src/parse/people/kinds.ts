/** What a run of words can be: a post, a body, a party, letters after a name. */
import { BODY_WORDS, COLLECTIVES, HONOURS, OFFICES, PARTIES, RANKS, ROLE_NOUNS, TITLES } from './words.js'

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
const byLength = (words: readonly string[]): string[] => [...new Set(words)].sort((a, b) => b.length - a.length)

/** One of the words, longest first, white space free. */
export const alternatives = (words: readonly string[]): string =>
  byLength(words)
    .map((word) => literal(word).replace(/[ -]/g, '[\\s-]+'))
    .join('|')

const SINGLES = [...TITLES, ...OFFICES, ...RANKS]
/** A title at the head: capitals throughout, or a capital first. */
export const TITLE_HEAD = new RegExp(`^(?:The\\s+)?(?:${alternatives(SINGLES)})(?:\\.|\\b)(?=[\\s.:]|$)[.:]?\\s*`, 'i')
export const COLLECTIVE_HEAD = new RegExp(`^(?:the\\s+|and\\s+|also\\s+)*(?:${alternatives(COLLECTIVES)})\\b[.:,]?\\s*(?:[-–—]\\s+)?`, 'i')
export const COUNCILLOR_HEAD = /^(?:[A-Za-z]+\s+)?(?:Cllr|Clr|Councill?or|Councilmember|Alderman|Bailie|Cynghorydd|Cyng)\b/i

const HONOUR = new Set(HONOURS.map((word) => word.toLowerCase().replace(/\./g, '')))
const PARTY = new RegExp(`^(?:the\\s+)?(?:${alternatives(PARTIES)})(?:\\s+(?:group|party|members?))?$`, 'i')
const ROLE = new RegExp(`(?:^|[\\s(/,&-])(?:${alternatives(ROLE_NOUNS)})s?(?=$|[\\s),.:;/&’'-])`, 'i')
const BODY = new RegExp(`(?:^|[\\s(/&-])(?:${alternatives(BODY_WORDS)})(?=$|[\\s),.:;/&’'])`)

export const isHonours = (text: string): boolean => {
  const words = text
    .trim()
    .split(/[\s,]+/)
    .filter(Boolean)
  if (words.length === 0 || words.length > 5) return false
  const known = (word: string): boolean => HONOUR.has(word.replace(/[.()]/g, '').toLowerCase())
  return words.every(known) && words.every((word) => /^[A-Z(]/.test(word)) && /[A-Z]/.test(words[0]!.slice(1) || words[0]!)
}
export const isParty = (text: string): boolean => PARTY.test(text.trim()) && !/^independent (?:members?|persons?)$/i.test(text.trim())
export const isRole = (text: string): boolean => ROLE.test(text) || /^(?:lead|support|legal|licensing|ward|guest|minutes?)\b/i.test(text)
export const isBody = (text: string): boolean => BODY.test(text) || isAcronym(text)
/** A short run of capitals: KCC, NHSE, MCC. */
export const isAcronym = (text: string): boolean =>
  /^[A-Z][A-Za-z&]*[A-Z]{1,7}s?$/.test(text.trim()) && text.trim().length <= 9 && !/[a-z]{3}/.test(text)
