/** Whether two spellings of a name can be one person: the one place where names are held against each other. */
import { fold } from '../../writing/slug.js'
import { isCouncillor, readCore, takeTitles } from '../words/persons.js'
import { OFFICES } from '../words/titles.js'

/** What two spellings have in common, from the surest to the least. */
export const AGREEMENTS = [
  'same name',
  'same surname and forenames',
  'same surname, compatible initials',
  'same surname, short forename',
  'same surname',
] as const

export type Agreement = (typeof AGREEMENTS)[number]

export interface NameParts {
  /** All of the name in small letters, offices such as Cllr left out. */
  whole: string
  /** Words of the name without titles and letters after it. */
  words: string[]
  surname: string
  /** Forenames or initials in order. */
  given: string[]
  gender: 'm' | 'f' | null
  /** The title is that of an elected member. */
  member: boolean
}

const MALE = new Set(['mr', 'sir', 'lord'])
const FEMALE = new Set(['mrs', 'ms', 'miss', 'dame', 'lady'])
const OFFICE = new Set(OFFICES.map((office) => office.toLowerCase()))
/** “Rob” for Robert, “Chris” for Christine: fewer letters are as often another name. */
const SHORT_FORENAME = 3

/** Letters and digits alone, without accents: “O’Brien” and “O’ BRIEN”, “Ní Dhónaill” and “Ni Dhonaill” are one. */
const bare = (text: string): string => fold(text).replace(/[^\p{L}\d]+/gu, '')

/** Null where it is no name. */
export function namePartsOf(name: string): NameParts | null {
  const core = readCore(name, true)
  if (core === null) return null
  const { titles, rest } = takeTitles(name)
  const said = titles.flatMap((title) => title.toLowerCase().replace(/\./g, '').split(' '))
  const officesOnly = titles.every((title) => OFFICE.has(title.toLowerCase()))
  const given = (core.forenames ?? '')
    .replace(/\b(\p{Lu}{2,4})\b/gu, (run) => [...run].join(' '))
    .split(/[\s.]+/)
    .map(bare)
    .filter(Boolean)
  return {
    whole: bare(officesOnly ? rest : name),
    words: `${core.forenames ?? ''} ${core.surname}`
      .split(/[\s.-]+/)
      .map(bare)
      .filter(Boolean),
    surname: bare(core.surname),
    given,
    gender: said.some((title) => MALE.has(title)) ? 'm' : said.some((title) => FEMALE.has(title)) ? 'f' : null,
    member: isCouncillor(name),
  }
}

/** Null where something speaks against it: another surname, another forename, a Mr and a Mrs. */
export function agreement(a: NameParts, b: NameParts): Agreement | null {
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender) return null
  if (a.whole === b.whole) return 'same name'
  if (a.surname !== b.surname) return isTail(a.words, b.words) ? 'same surname' : null
  if (a.given.length === 0 || b.given.length === 0) return 'same surname'
  const [short, long] = a.given.length <= b.given.length ? [a.given, b.given] : [b.given, a.given]
  if (short.every((given, at) => given === long[at])) return 'same surname and forenames'
  if (short.every((given, at) => initialFits(given, long[at]!))) return 'same surname, compatible initials'
  if (short.every((given, at) => initialFits(given, long[at]!) || isShortFor(given, long[at]!))) return 'same surname, short forename'
  return isTail(a.words, b.words) ? 'same surname' : null
}

const initialFits = (a: string, b: string): boolean => a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))

const isShortFor = (a: string, b: string): boolean => Math.min(a.length, b.length) >= SHORT_FORENAME && (a.startsWith(b) || b.startsWith(a))

/** “Herrera Spencer” of “Trish Herrera Spencer”: a surname of two words of which one was taken for a forename. */
function isTail(a: string[], b: string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.length > 1 && short.every((word, at) => word === long[long.length - short.length + at])
}
