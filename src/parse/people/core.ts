/** The bare name: titles, forenames or initials, surname, letters after it. */
import { COUNCILLOR_HEAD, isHonours, isRole, TITLE_HEAD } from './kinds.js'
import { NOT_NAMES, PARTICLES, SOFT_WORDS } from './words.js'

export interface Core {
  honorific?: string
  forenames?: string
  surname: string
  honours?: string
  /** A word or several: a lone word without a title is a name only where a list says so. */
  words: number
}

const HARD = new Set<string>(NOT_NAMES)
const SOFT = new Set<string>(SOFT_WORDS)
const PARTICLE = new Set<string>(PARTICLES)
const WORD = /^\p{Lu}[\p{L}\p{M}]*(?:['’.`-]\p{L}[\p{L}\p{M}]*)*\.?$|^(?:d|l|O)['’]\p{Lu}[\p{L}'’-]*$/u
const INITIALS = /^(?:\p{Lu}\.?){1,4}$/u

const bare = (word: string): string => word.toLowerCase().replace(/[.,:]$/, '')

/** Titles at the head, in order, and what is left. A title that is all there is stays: it is then a surname. */
export function takeTitles(text: string): { titles: string[]; rest: string } {
  const titles: string[] = []
  let rest = text.trim()
  for (let match = TITLE_HEAD.exec(rest); match; match = TITLE_HEAD.exec(rest)) {
    const after = rest
      .slice(match[0].length)
      .replace(/^\s*(?:&|and)\s+(?=(?:Mrs|Ms|Miss|Dr)\b)/i, '')
      .trim()
    if (after === '' || !/^[A-Z]/.test(match[0]) || (/^(?:[A-Z]\s?){2}$/.test(match[0].trim()) && isInitialsOf(match[0], after))) break
    titles.push(match[0].replace(/[:\s]+$/, ''))
    rest = after
  }
  return { titles, rest }
}

/** “DC Evans”: two capitals before one word are initials where the rank has no other sign. */
const isInitialsOf = (head: string, after: string): boolean => /^(?:DC|CI|CC|BC|DS|DI|MS)$/.test(head.trim()) && !/\s/.test(after)

/** A name and nothing else, or null. `lone`: a single word may stand for a person. */
export function readCore(text: string, lone = false): Core | null {
  const { titles, rest } = takeTitles(text.trim())
  if (titles.length === 0 && /\s/.test(rest) && TITLE_HEAD.exec(rest)?.[0] === rest) return null
  const words = rest.replace(/,/g, ' ').split(/\s+/).filter(Boolean)
  const honours: string[] = []
  while (words.length > 1 && isHonours(words[words.length - 1]!)) honours.unshift(words.pop()!)
  const reversed = lone && words.length === 2 && /^\p{Lu}\p{L}{2,}$/u.test(words[0]!) && /^\p{Lu}\.?(?:\p{Lu}\.)?$/u.test(words[1]!)
  if (reversed) words.reverse()
  if (!isNameWords(words, titles.length > 0, lone)) return null
  const at = surnameStart(words)
  const core: Core = { surname: words.slice(at).join(' '), words: words.length }
  if (titles.length > 0) core.honorific = titles.join(' ')
  if (at > 0) core.forenames = words.slice(0, at).join(' ')
  if (honours.length > 0) core.honours = honours.join(' ')
  return core
}

function isNameWords(words: string[], titled: boolean, lone: boolean): boolean {
  if (words.length === 0 || words.length > 6) return false
  const last = words[words.length - 1]!
  if (!words.every((word) => WORD.test(word) || INITIALS.test(word) || PARTICLE.has(word.toLowerCase()))) return false
  if (isShort(last) && !titled && !words.every((word) => word === word.toUpperCase())) return false
  if (PARTICLE.has(last) || (last.replace(/\./g, '').length < 2 && !titled)) return false
  if (words.some((word) => HARD.has(bare(word)) && !(titled && word === last && words.length <= 2))) return false
  if (!titled && !isForename(words[0]!) && words.some((word) => word.length > 2 && isRole(word))) return false
  const initials = INITIALS.test(words[0]!) && words.length > 1
  if (!titled && !initials && words.some((word) => SOFT.has(bare(word))))
    return words.length > 1 && SOFT.has(bare(last)) && isForename(words[0]!) && words.length === 2
  if (words.length > 1 && words.every((word) => INITIALS.test(word)) && !titled) return false
  return words.length > 1 || titled || (lone && /\p{Ll}|^\p{Lu}{3,}$/u.test(last))
}

/** “Ashton MHA”: a body’s short form, not a surname. */
const isShort = (word: string): boolean => /^[A-Z]{2,4}$/.test(word) && !(word.length > 2 && /[AEIOUY]/.test(word))

/** First names common enough to tell “Jane Hall” from “Village Hall”. */
const FORENAME =
  /^(?:Adam|Alan|Alex|Alison|Andrew|Ann|Anna|Anne|Anthony|Barbara|Ben|Bill|Bob|Brian|Caroline|Carol|Catherine|Charles|Chris|Christine|Claire|Colin|Dan|Daniel|David|Dave|Dawn|Derek|Diana|Donna|Edward|Elizabeth|Emily|Emma|Fiona|Frank|Gareth|Gary|Geoff|George|Graham|Greg|Hannah|Helen|Henry|Hugh|Ian|Jack|Jackie|James|Jane|Janet|Jean|Jenny|Jim|Joan|Joanna|Joe|John|Jon|Judith|Julia|Julie|Karen|Kate|Kath|Keith|Ken|Kevin|Laura|Lee|Lesley|Linda|Lisa|Liz|Louise|Lucy|Lynn|Margaret|Maria|Mark|Martin|Mary|Matt|Matthew|Michael|Mike|Neil|Nick|Nicola|Nigel|Pam|Pat|Patricia|Paul|Paula|Penny|Peter|Phil|Philip|Rachel|Ray|Rebecca|Richard|Rob|Robert|Robin|Roger|Ron|Rosemary|Roy|Ruth|Sally|Sam|Sandra|Sarah|Sean|Sheila|Simon|Stephen|Steve|Stuart|Sue|Susan|Terry|Tim|Tom|Tony|Tracey|Trevor|Val|Vicky|Victoria|Wendy|William)$/
export const isForename = (word: string): boolean => FORENAME.test(word)

function surnameStart(words: string[]): number {
  let at = words.length - 1
  while (at > 1 && PARTICLE.has(words[at - 1]!.toLowerCase()) && !INITIALS.test(words[at - 1]!)) at--
  if (at === 1 && PARTICLE.has(words[0]!)) at = 0
  return at
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
  const capitals = tag.replace(/[^\p{Lu}]/gu, '')
  const initials = initialsOf(name)
  return (
    /^\p{Lu}{1,4}\p{Ll}{0,2}\p{Lu}?$/u.test(tag) &&
    capitals.length > 1 &&
    initials.length > 1 &&
    capitals[0] === initials[0] &&
    initials.includes(capitals[capitals.length - 1]!)
  )
}

/** A councillor’s title makes a lone surname a name. */
export const isCouncillor = (text: string): boolean => COUNCILLOR_HEAD.test(text)
