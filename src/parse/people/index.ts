/** Everyone of a document: lists before the first item, in items and after them, sentences of apologies, memberships. */
import type { Item, Person } from '../../records/record.js'
import type { Draft, DraftItem } from '../draft.js'
import { flat } from '../meaning.js'
import type { Para } from '../para.js'
import { APOLOGIES, RECEIVED, SENT } from '../words/apologies.js'
import { is, scan, set } from '../words/index.js'
import { tokensOf } from '../words/person-tokens.js'
import { SENT_WORD } from '../words/presence.js'
import { readApologies } from './apologies.js'
import { type Attendance, readAttendance } from './attendance.js'
import { headOver } from './heads.js'
import type { Label } from './label.js'
import { has, statusOf } from './label-words.js'
import { readLabel } from './labels.js'
import { listness } from './listness.js'
import { readMembership } from './membership.js'
import { type Mentions, mentionsIn } from './mentions.js'
import { addPeople } from './merge.js'
import { plainList } from './plain.js'
import { toldIn } from './told.js'

/** What is no person stays in `rest`. */
export function peopleOf(draft: Draft, items: Item[]): { people: Person[]; rest: Para[] } {
  if (draft.people) return { people: draft.people, rest: draft.front }
  const front =
    draft.type === 'agenda'
      ? readMembership(draft.front)
      : readAttendance(
          draft.front,
          undefined,
          once(() => mentionsOf(draft, items)),
        )
  const people = [...front.people]
  if (draft.type === 'minutes') addListed(draft, people)
  items.forEach((item, at) => {
    for (const person of apologiesOf(draft, item, at)) addPeople(people, [person])
  })
  return { people, rest: draft.front.filter((para) => !front.used.includes(para)) }
}

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** The text of the items: what a list of names in the front is held against. */
const mentionsOf = (draft: Draft, items: Item[]): Mentions =>
  mentionsIn([
    ...draft.front.map(({ text }) => text),
    ...items.flatMap((item) => [item.title, ...flat([...item.description, ...item.content]).map(({ text }) => text)]),
  ])

/** Lists that stand in an item: under a title that is such a list’s head, or under a label of their own. */
function addListed(draft: Draft, people: Person[]): void {
  draft.items.forEach((item, at) => {
    const heading = headingOf(item)
    const near = at < 3 || at === draft.items.length - 1
    const read = heading ? readAttendance(item.content, heading) : near ? labelled(item.content) : null
    if (read) addPeople(people, read.people)
    else if (at < 2) for (const para of item.content.slice(0, 4)) addPeople(people, toldIn(para.text, people))
  })
  const rest = draft.items.length === 0 ? labelled(draft.content) : null
  if (rest) addPeople(people, rest.people)
}

const wordsOf = (text: string): string[] =>
  tokensOf(text)
    .filter(({ word }) => word)
    .map(({ low }) => low)

/** `1. Present`, `3. ROLL CALL`; apologies are told in sentences and read by themselves. */
function headingOf(item: DraftItem): Label | null {
  const label = item.content.length > 0 ? readLabel(`${item.title}:`) : null
  const listed = label !== null && label.rest === '' && !label.role && label.status !== 'apologies' && label.status !== 'substitute'
  const words = wordsOf(item.title)
  const plural = words.some((word) => OF_PEOPLE.has(word)) && !has(words, ['present', 'attend'])
  return listed && !plural ? label : null
}

const OF_PEOPLE = set('member members councillor councillors officer officers public press')

/** Rows under labels that say who was there, in text that may say anything else. */
function labelled(paras: Para[]): Attendance | null {
  const from = paras.findIndex((para, at) => opensList(para.text) || standsOver(paras, at))
  if (from < 0) return null
  const goesOn = (at: number) => at < paras.length && (opensList(paras[at]!.text) || standsOver(paras, at) || isList(paras[at]!.text))
  /** One line that is no name by itself ends no list. */
  const to = paras.findIndex((_, at) => at > from && !goesOn(at) && !goesOn(at + 1))
  return readAttendance(paras.slice(from, to < 0 ? undefined : to))
}

/** `Ada Quill, Ben Inkpot`; in a list already, `Apologies Mrs Teal` too. */
const isList = (text: string): boolean => listness(text).share >= 0.7 || listness(readLabel(text)?.rest ?? '').share > 0.7

function opensList(text: string): boolean {
  const label = readLabel(text)
  if (!label || label.role || label.status === 'substitute' || !/^[^.]{0,80}[:;–-]/.test(text)) return false
  const words = wordsOf(text.slice(0, text.length - label.rest.length))
  return (
    saysWho(words) && statusOf(words) !== null && (label.rest === '' || listness(label.rest).share > 0.7 || plainList(label.rest) !== null)
  )
}

const saysWho = (words: string[]): boolean =>
  words.some((word) => word.startsWith('present') || word.startsWith('attend') || word.startsWith('absen')) || has(words, SENT_WORD)

/** “APOLOGIES” on a line of its own over names, without a mark; `Participants` over several. */
const standsOver = (paras: Para[], at: number): boolean =>
  headOver(paras[at]!, paras[at + 1]) !== null && (saysWho(wordsOf(paras[at]!.text)) || listsSeveral(paras.slice(at + 1, at + 1 + SEVERAL)))

const listsSeveral = (paras: Para[]): boolean => listness(paras.map(({ text }) => text).join('\n')).names.length >= SEVERAL
const SEVERAL = 3

const ABOUT = ['apolog', 'ymddiheuriad', 'absen']

/** `apologies were received from`, `had sent his apologies`: the word, and what is done with it in the same sentence. */
function tells(text: string): boolean {
  const { tokens } = scan(text)
  const at = tokens.findIndex((token) => is(token, APOLOGIES))
  const near = at < 0 ? [] : tokens.slice(Math.max(0, at - NEAR), at + FAR).filter(({ sentence }) => sentence === tokens[at]!.sentence)
  return near.some((token) => is(token, SENT) || is(token, RECEIVED) || token.value === 'from' || token.value === 'behalf')
}
const NEAR = 5
const FAR = 14

/** Under a title that says so every line may tell of them, but for lists of others (“Present:”); elsewhere, near the beginning, a sentence that plainly does. */
function apologiesOf(draft: Draft, item: Item, at: number): Person[] {
  const blocks = flat(draft.type === 'agenda' ? item.description : item.content)
  const titled = has(wordsOf(item.title), ABOUT)
  if (!titled && (at > 3 || draft.type !== 'minutes')) return []
  let others = false
  const told = blocks.filter(({ text }) => {
    const label = readLabel(text)
    if (label && !label.role) others = label.status === 'present' || label.status === 'in-attendance'
    return (titled && !others) || tells(text)
  })
  const rest = titled ? (readLabel(item.title)?.rest ?? '') : ''
  const named = listness(rest).share > 0.8 ? [{ text: `Apologies: ${rest}`, at: item.at }] : []
  return [...named, ...told].flatMap((block) =>
    readApologies(block.text).map((person) => (block.at ? { ...person, at: block.at } : person)),
  )
}
