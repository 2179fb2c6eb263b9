/** Names one after another without any mark, as a page gives them that has lost its lines and columns. */

import { afterCollective, isHonours, isRole, startsWithTitle } from '../words/kinds.js'
import { type Core, isForename, isInitials, readCore } from '../words/persons.js'
import { pullBrackets } from './names.js'

/** No name here has more words. */
const LONGEST_NAME = 6
/** Shorter runs are one name, or two that a mark would part. */
const FEWEST_WORDS = 4
const MOST_WORDS = 300

interface Part {
  text: string
  surname: string
  words: number
  /** A title, initials or a common first name opens it. */
  sure: boolean
  worth: number
}
/** The best cutting up to a word, by its last part. */
interface Step {
  worth: number
  parts: Part[]
  ordered: number
}

/** “Ann Hale Ben Moss Cara Fry (Chair) Dan Quill”, “A Hale B C Moss Mrs D Fry”, “Councillors Hale Moss Quill”: one string a person; the text itself where it is no such run. */
export function partRun(text: string): string[] {
  const listed = afterCollective(text)
  const words = wordsOf(listed ?? text)
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS || /[,;:/]|\s[-–—]\s/.test(pullBrackets(text).rest)) return [text]
  const parts = bestParts(words, listed !== null)
  if (!parts) return [text]
  const lead = listed === null ? '' : text.slice(0, text.length - listed.length)
  return parts.map(({ text: name }, at) => (at === 0 ? lead + name : name))
}

/** Words, each with the brackets and the letters of honour behind it. */
function wordsOf(text: string): string[] {
  const words: string[] = []
  let depth = 0
  for (const word of text.split(' ').filter(Boolean)) {
    if (depth > 0 || word.startsWith('(') || isHonours(word)) words.push(words.length > 0 ? `${words.pop()} ${word}` : word)
    else words.push(word)
    depth += word.split('(').length - word.split(')').length
  }
  return words
}

function bestParts(words: string[], lone: boolean): Part[] | null {
  const steps: Step[][] = [[{ worth: 0, parts: [], ordered: 0 }]]
  for (let to = 1; to <= words.length; to++) {
    const here: Step[] = []
    for (let from = Math.max(0, to - LONGEST_NAME); from < to; from++) {
      const part = steps[from]!.length === 0 ? null : partOf(words.slice(from, to), lone)
      if (part) here.push(best(steps[from]!.map((step) => added(step, part))))
    }
    steps.push(here)
  }
  const ends = steps[words.length]!
  if (ends.length === 0) return null
  const { parts, ordered } = best(ends)
  const sure = parts.filter((part) => part.sure).length
  const told = parts.every(({ words: count }) => count > 1) && sure * 2 > parts.length
  const alphabetical = parts.length > 4 && ordered >= (parts.length - 1) * 0.9
  return parts.length > 1 && (told || alphabetical) ? parts : null
}

const best = (steps: Step[]): Step => steps.reduce((most, step) => (step.worth > most.worth ? step : most))

/** Lists of members are by the alphabet more often than not. */
function added({ worth, parts, ordered }: Step, part: Part): Step {
  const last = parts.at(-1)
  const follows = last !== undefined && last.surname <= part.surname
  const order = last === undefined ? 0 : follows ? 1 : -1
  return { worth: worth + part.worth + order, parts: [...parts, part], ordered: ordered + (follows ? 1 : 0) }
}

/** Words that may be one name, and what speaks for it. */
function partOf(words: string[], lone: boolean): Part | null {
  if (words.slice(0, -1).some((word) => word.includes('('))) return null
  const text = words.join(' ')
  const bare = pullBrackets(text).rest
  const core = readCore(bare, lone)
  if (!core || core.surname.length < 2 || isTitle(core.surname)) return null
  if (isHonours(bare) || (isRole(bare) && core.honorific === undefined)) return null
  return { text, surname: core.surname.toLowerCase(), words: core.words, ...worthOf(core) }
}

/** “Hale Mr”: the title is that of the next. */
const isTitle = (word: string): boolean => word.length < 5 && startsWithTitle(`${word} Hale`)

function worthOf({ honorific, forenames, surname, words }: Core): { sure: boolean; worth: number } {
  const given = forenames?.split(' ') ?? []
  const first = given[0] ?? ''
  const initials = given.filter(isInitials).length
  const sure = honorific !== undefined || isInitials(first) || isForename(first)
  if (honorific !== undefined || given.length === initials) return { sure: sure, worth: words === 1 && !sure ? 0.6 : 2 }
  const inner = given.length - 1 - initials
  const swapped = isForename(surname) && !isForename(first) ? 1 : 0
  return { sure, worth: (sure ? 2 : 1) - inner * 1.5 - swapped + (initials > 0 ? 0.5 : 0) }
}
