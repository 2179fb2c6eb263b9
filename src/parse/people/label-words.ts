/** What the words over a list say of the people under it. */
import { isAcronym, isRole } from '../words/kinds.js'
import { isUpper, type Token, tokensOf } from '../words/person-tokens.js'
import {
  BELONGS,
  BESIDE,
  COMING,
  ELSEWHERE,
  IN_PLACE,
  MEMBERS,
  NOT_ABLE,
  NOT_THERE,
  OUTSIDE,
  OUTSIDER,
  REMOTE,
  SENT_WORD,
  THERE,
  THERE_PHRASES,
  VISITING,
} from '../words/presence.js'
import type { Label } from './label.js'

export const has = (words: string[], stems: readonly string[]): boolean => words.some((word) => stems.some((stem) => word.startsWith(stem)))

/** What the words of a head say, the negative first: “not present”, “absent without apologies”, “other members present”. */
export function statusOf(words: string[]): Pick<Label, 'status' | 'members' | 'open'> | null {
  const said = words.join(' ')
  const sent = has(words, SENT_WORD) || /\bleave of absence\b|^(?:on )?leave$|\bnot able\b/.test(said)
  if (sent && !/\b(?:without|no) (?:apolog|leave)/.test(said)) return { status: 'apologies' }
  if (saysAny(said, NOT_ABLE) && words.some((word) => COMING.includes(word))) return { status: 'apologies' }
  const there = isThere(words)
  if (has(words, NOT_THERE) || (there && /\b(?:not|non(?! (?:members?|voting|executive))|did not)\b/.test(said)))
    return { status: 'absent' }
  if (has(words, IN_PLACE)) return { status: 'substitute' }
  const members = words.some((word) => MEMBERS.includes(word) || (there && MEMBERS.includes(`${word}s`)))
  const group = members && !words.includes('those') && !words.includes('persons')
  const outside = words.some(
    (word) => OUTSIDE.includes(word) || ((there || words.length === 1) && OUTSIDER.includes(word)) || word === 'other',
  )
  if (outside && !(group && /\b(?:and|&) (?:officers?|staff)\b/.test(said))) return { status: 'in-attendance' }
  const attendance = words.includes('attendance')
  if (attendance && group && has(words, VISITING) && !/\b(?:district|county) council/.test(said)) return { status: 'in-attendance' }
  if (attendance && words.includes('in') && !members) return { status: 'in-attendance', open: true }
  if (there || members || /\broll[- ]?call\b/.test(said)) return group ? { status: 'present', members: true } : { status: 'present' }
  if (has(words, BELONGS)) return { status: 'present', members: true }
  return words.length < 5 && (said === 'in person' || said.startsWith('physically') || REMOTE.test(said)) ? { status: 'present' } : null
}

const saysAny = (said: string, all: readonly string[]): boolean => all.some((one) => ` ${said} `.includes(` ${one.replace('’', "'")} `))

export const isThere = (words: string[]): boolean => has(words, THERE) || saysAny(words.join(' '), THERE_PHRASES)

const EXACT = new Set(
  ['leave', ...COMING, ...BESIDE, ...OUTSIDE, ...OUTSIDER, ...MEMBERS, ...MEMBERS.map((word) => word.slice(0, -1))].map((word) =>
    word.replaceAll('-', ' ').replace('’', "'"),
  ),
)
const STEMS = [SENT_WORD, NOT_THERE, IN_PLACE, VISITING, THERE, BELONGS].flat()
export const isKnown = (word: string): boolean => EXACT.has(word) || /^\d{1,3}$/.test(word) || STEMS.some((stem) => word.startsWith(stem))

/** Every word belongs to such heads, or names a body among them: “Members of the Lamp Panel present”, “LPB members present”. */
export function isPure(tokens: Token[]): boolean {
  const words = tokens.filter(({ word }) => word)
  const strange = words.filter(
    ({ low, text }) =>
      !isKnown(low) && !(words.length > 1 && ((isAcronym(text) && text !== words.at(-1)!.text) || (!isUpper(text[0]!) && isRole(text)))),
  )
  if (strange.length === 0) return true
  const bodied = strange.every((token) => isUpper(token.text[0]!)) && strange.length <= 4 && !strange.includes(words[0]!)
  return bodied && tokens.some(({ low }) => low === 'of' || low === 'the')
}

/** A head that stands over others than those who were there: To, Contact, Date. */
export const isElsewhere = (head: string): boolean => {
  const words = head.toLowerCase().split(/\s+/)
  return (
    has(words, ELSEWHERE) ||
    [
      'to',
      'from',
      'date',
      'time',
      'venue',
      'place',
      'dear',
      'item',
      'agenda',
      'minutes',
      'next',
      'proposed',
      'seconded',
      'moved',
      'proposer',
      'seconder',
      'action',
      'appendix',
      'agreed',
      'resolved',
      'for',
      'against',
    ].includes(words[0]!)
  )
}

/** `Lay members`, `Student governors`: one kind of those who belong, by a word that no other head has. */
export const isKindOfMembers = (words: string[]): boolean =>
  words.length > 1 && KINDS.has(words.at(-1)!) && !words.some((word) => LINKS.has(word)) && !words.slice(0, -1).every(isKnown)
const KINDS = new Set(['members', 'governors', 'trustees', 'directors'])
const LINKS = new Set(['to', 'of', 'for', 'the', 'and'])

/** The words of the label that opens the row. */
export const wordsOf = (text: string, { rest }: Label): string[] =>
  tokensOf(text.slice(0, text.length - rest.length)).flatMap(({ word, low }) => (word ? [low] : []))

/** The label itself says that they were there: “Officials in attendance”, and not “Directors of Service”. */
export const saysThere = (text: string, label: Label): boolean => isThere(wordsOf(text, label))

/**
 * `Presiding A Hale` / `The other members present were B Moss, C Fry`: the members beside whoever took the chair.
 * @param under `Present` stands over both: `Other members` need not say it again
 */
export function isOtherMembers(text: string, label: Label, under: boolean): boolean {
  const said = wordsOf(text, label).filter((word) => word !== 'the')
  return said[0] === 'other' && MEMBERS.includes(said[1] ?? '') && (under || has(said, THERE))
}
