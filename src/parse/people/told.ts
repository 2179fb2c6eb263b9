/** People whom a passage names among other things: `The chair opened the meeting. Board members present were Ada Quill and Ben Inkpot.` */
import type { Person } from '../../records/record.js'
import { sentences } from '../sentences.js'
import { tokensOf } from '../words/person-tokens.js'
import { THERE } from '../words/presence.js'
import { has } from './label-words.js'
import { readLabel } from './labels.js'
import { listness } from './listness.js'
import { listPeople } from './lists.js'
import { plainList } from './plain.js'
import { chairOf, chairs } from './statements.js'

/** `…, and guests Una Teal and Ned Vole`: who follows is not of the body. */
const GUESTS = /,?\s+(?:and|with|along with|together with)\s+(?:guests?|visitors?|observers?)\s+(?=\p{Lu})/u
const WERE_THERE = /^(.{3,200}?)\s+(?:was|were)\s+(?:also\s+)?(?:present|in attendance)(?:\s+at the meeting)?\s*\.?$/i

/** @param known those read so far: who is named beside them was there with them */
export function toldIn(text: string, known: Person[]): Person[] {
  if (text.length > 3000 || !/present|attend/i.test(text)) return []
  let afterChair = false
  return sentences(text).flatMap((sentence) => {
    const chair = chairOf(sentence)
    const people = listed(sentence, afterChair) ?? (chair === null ? were(sentence, known) : (chairs(chair, known) ?? []))
    afterChair = chair !== null
    return people
  })
}

/** A label in the sentence, and people behind it. */
function listed(sentence: string, afterChair: boolean): Person[] | null {
  const found = readLabel(sentence)
  /** `Ada Quill presided. Also present were …`: those beside the chair. */
  const label = found && afterChair && found.status === 'in-attendance' ? { ...found, status: 'present' as const } : found
  if (!label || label.role || label.unknown || label.rest === '') return null
  const head = sentence.slice(0, sentence.length - label.rest.length)
  const said = tokensOf(head).flatMap(({ word, low }) => (word ? [low] : []))
  const [list = '', guests = ''] = label.rest.split(GUESTS)
  if (!has(said, THERE) || !isList(list)) return null
  const beside = listPeople(guests, { status: 'in-attendance', rest: '' }, new Map())
  return [...listPeople(list, label, new Map()), ...beside]
}

function were(sentence: string, known: Person[]): Person[] {
  const list = WERE_THERE.exec(sentence)?.[1] ?? ''
  const status = known.some((person) => person.status === 'present') ? 'in-attendance' : 'present'
  return listness(list).share > 0.9 ? listPeople(list, { status, rest: '' }, new Map()) : []
}

const isList = (text: string): boolean => listness(text).share > 0.7 || plainList(text) !== null
