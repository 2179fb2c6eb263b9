/** Which paragraphs of an attendance list leave the text. */
import type { Person } from '../../records/record.js'
import type { Para } from '../para.js'
import { sentences } from '../sentences.js'
import { isSentence } from './statements.js'

/** A paragraph that says more than who was there keeps its place in the text. */
export function isTaken(para: Para, people: Person[]): boolean {
  const rows = para.rows ? para.rows.flat() : [para.text]
  const text = rows.join(' ')
  if (!isSentence(text)) return true
  const said = people.flatMap((person) => [
    person.name,
    person.role ?? '',
    person.organisation ?? '',
    person.ward ?? '',
    person.substituteFor ?? '',
  ])
  const without = (whole: string): string => said.reduce((rest, each) => (each === '' ? rest : rest.replace(each, ' ')), whole)
  if (lettersOf(without(text)) >= Math.max(120, text.length * 0.6)) return false
  /** `… and the clerk. The Chairman welcomed everyone and thanked them.`: the second sentence is of nobody on the list. */
  return !sentences(text).some((one) => isSentence(one) && lettersOf(one) > BRIEF && !people.some(({ name }) => one.includes(name)))
}

const BRIEF = 24
const lettersOf = (text: string): number => text.replace(/[^\p{L}]/gu, '').length
