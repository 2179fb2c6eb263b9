/** How much of a line is people: what tells a list of names from prose, a title or a place. */
import { keptOf } from '../../writing/kept.js'
import { afterCollective, isRole } from '../words/kinds.js'
import { isSure } from './names.js'
import { withoutHandles } from './prepare.js'
import { isSentence } from './prose.js'
import { splitNames } from './split.js'

export interface Listness {
  names: readonly string[]
  /** Names that nothing else looks like: a title, initials, a common first name, letters after it. */
  sure: number
  /** Letters of the line that belong to people, of one. */
  share: number
}

/** What stands between people or before several, and is no part of a name. */
const LINKS = /\b(?:and|(?:together|along) with|Councillors?|Cllrs?)\b/g
const NOTHING: Listness = { names: [], sure: 0, share: 0 }
const lettersOf = (text: string): number => text.replace(/[^\p{L}]/gu, '').length

export const listness: (text: string) => Readonly<Listness> = keptOf(measure)

function measure(printed: string): Listness {
  const text = withoutHandles(printed)
  if (text.length > 1500 || !/\p{Lu}/u.test(text)) return NOTHING
  const bare = text.replace(/\([^()]*\)/g, ' ')
  if (isSentence(bare)) return NOTHING
  const collective = afterCollective(text) !== null
  const names = splitNames(text)
  if (names.length === 0) return NOTHING
  const sure = collective ? names.length : names.filter(isSure).length
  const listed = names.reduce((sum, name) => sum + lettersOf(name), 0)
  const rest = lettersOf(withoutPosts(afterCollective(text) ?? text).replace(LINKS, ''))
  return {
    names,
    sure,
    share: rest === 0 ? 0 : Math.min(1, lettersOf(names.join(' ').replace(LINKS, '')) / rest || listed / rest),
  }
}

/** “Vice Chairman, Mr P Vole in the Chair”: a post beside a name belongs to the person. */
const withoutPosts = (text: string): string =>
  text
    .replace(/\s+in the chair\b/i, '')
    .split(',')
    .filter((part, _, all) => all.length === 1 || !isRole(part) || splitNames(part).length > 0)
    .join(',')

/** People are all that it tells of. */
export function isNothingButNames(text: string): boolean {
  const { sure, share } = listness(text)
  return sure > 0 && share > 0.8
}
