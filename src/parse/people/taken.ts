/** Which paragraphs of an attendance list leave the text. */
import type { Person } from '../../records/record.js'
import { readMovers } from '../motions/movers.js'
import type { Para } from '../para.js'
import { sentences } from '../sentences.js'
import { isSentence } from './prose.js'

/** A paragraph that says more than who was there keeps its place in the text. */
export function isTaken(para: Para, people: Person[]): boolean {
  const text = (para.rows ? para.rows.flat() : [para.text]).join(' ')
  /** `Chair: A Quill – nominated by B Inkpot, seconded by C Reed` is an election. */
  if (readMovers(text)) return false
  if (!isSentence(text)) return true
  if (lettersBeside(text, people) >= Math.max(120, text.length * 0.6)) return false
  /** `… and the clerk. The Chairman welcomed everyone and thanked them.`: the second sentence is of nobody on the list. */
  const surnames = new Set(people.flatMap(({ name, surname }) => wordsOf(surname ?? name)))
  return !sentences(text).some((one) => isSentence(one) && lettersOf(one) > BRIEF && !wordsOf(one).some((word) => surnames.has(word)))
}

const BRIEF = 24
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []
const lettersOf = (text: string): number => text.replace(/[^\p{L}]/gu, '').length

/** Letters of words that are no part of what is known of the people; each word of theirs counts once, so that many people cost no more than their words. */
function lettersBeside(text: string, people: Person[]): number {
  const known = new Map<string, number>()
  for (const { name, role = '', organisation = '', ward = '', substituteFor = '' } of people)
    for (const word of wordsOf([name, role, organisation, ward, substituteFor].join(' '))) known.set(word, (known.get(word) ?? 0) + 1)
  return wordsOf(text).reduce((sum, word) => {
    const left = known.get(word) ?? 0
    if (left > 0) known.set(word, left - 1)
    return left > 0 ? sum : sum + lettersOf(word)
  }, 0)
}
