/** How much of a line is people: what tells a list of names from prose, a title or a place. */
import { afterCollective } from '../words/kinds.js'
import { isSure, splitNames } from './names.js'
import { isSentence } from './statements.js'

export interface Listness {
  names: string[]
  /** Names that nothing else looks like: a title, initials, a common first name, letters after it. */
  sure: number
  /** Letters of the line that belong to people, of one. */
  share: number
}

const NOTHING: Listness = { names: [], sure: 0, share: 0 }
const lettersOf = (text: string): number => text.replace(/[^\p{L}]/gu, '').length

export function listness(text: string): Listness {
  if (text.length > 1500 || !/\p{Lu}/u.test(text)) return NOTHING
  const bare = text.replace(/\([^()]*\)/g, ' ')
  if (isSentence(bare)) return NOTHING
  const collective = afterCollective(text) !== null
  const names = splitNames(text)
  if (names.length === 0) return NOTHING
  const sure = collective ? names.length : names.filter(isSure).length
  const listed = names.reduce((sum, name) => sum + lettersOf(name), 0)
  const rest = lettersOf((afterCollective(text) ?? text).replace(/\b(?:and|Councillors?|Cllrs?)\b/g, ''))
  return {
    names,
    sure,
    share: rest === 0 ? 0 : Math.min(1, lettersOf(names.join(' ').replace(/\b(?:and|Councillors?|Cllrs?)\b/g, '')) / rest || listed / rest),
  }
}
