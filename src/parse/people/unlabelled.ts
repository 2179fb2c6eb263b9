/** Attendance without a label: a run of lines that are people and nothing else, before the first item. */
import type { Person } from '../../records/record.js'
import type { Para } from '../para.js'
import { afterCollective, isRole } from '../words/kinds.js'
import { tokensOf } from '../words/person-tokens.js'
import { isCouncillor, readCore } from '../words/persons.js'
import { REMOTE } from '../words/presence.js'
import { has, isThere, statusOf } from './label-words.js'
import { listness } from './listness.js'
import type { Mentions } from './mentions.js'
import { parseName } from './names.js'
import { personOf } from './person.js'
import { plainList, readList } from './plain.js'
import { isSentence } from './prose.js'
import type { Row } from './row.js'
import { joinRows } from './rows.js'
import { splitNames } from './split.js'

/** What stands over people who are told of the meeting, belong to the body, or are not there. */
const OTHERS = [
  'to',
  'cc',
  'copies',
  'copy',
  'distribution',
  'circulation',
  'membership',
  'members',
  'apologies',
  'absent',
  'substitutes',
  'quorum',
  'contact',
  'dear',
  'yours',
  'signed',
]
const FEWEST = 3
const MOSTLY = 0.75

/** Rows one after another that are nothing but people. */
interface Run {
  from: number
  to: number
  count: number
  sure: number
}

/**
 * The people of the first such run, and of those that go on with it under heads of their own; nothing where a line that says otherwise
 * stands over it. @param mentions what the text says with the same words
 */
export function readUnlabelled(rows: Row[], called = false, mentions?: () => Mentions): { people: Person[]; used: Para[] } {
  const runs = runsOf(rows)
  const first = runs.findIndex((run) => isAttendance(run, rows, called, mentions))
  if (first < 0) return { people: [], used: [] }
  const read = readRun(rows.slice(runs[first]!.from, runs[first]!.to), 'present')
  for (let at = first + 1; at < runs.length && !called; at++) {
    const [before, run] = [runs[at - 1]!, runs[at]!]
    const status = run.from - before.to === 1 ? statusUnder(rows[before.to]!.text) : null
    if (status === null) break
    const more = readRun(rows.slice(run.from, run.to), status)
    read.people.push(...more.people)
    read.used.push(rows[before.to]!.para, ...more.used)
  }
  return read
}

function runsOf(rows: Row[]): Run[] {
  const runs: Run[] = []
  rows.forEach(({ text }, at) => {
    const said = listness(text)
    if (said.share <= MOSTLY || text.includes(':')) return
    const last = runs.at(-1)
    const run = last && last.to === at ? last : { from: at, to: at, count: 0, sure: 0 }
    if (run !== last) runs.push(run)
    run.to = at + 1
    run.count += said.names.length
    run.sure += said.sure
  })
  return runs.reduce<Run[]>((joined, run) => {
    const last = joined.at(-1)
    const odd = last && run.from - last.to === 1 ? rows.slice(last.from, run.to).map(({ text }) => text) : null
    if (odd && plainList(odd.join('\n')) !== null)
      joined[joined.length - 1] = { from: last!.from, to: run.to, count: last!.count + run.count, sure: last!.sure + run.sure }
    else joined.push(run)
    return joined
  }, [])
}

function isAttendance(run: Run, rows: Row[], called: boolean, mentions?: () => Mentions): boolean {
  if (run.count < FEWEST || (!called && isOfOthers(rows[run.from - 1]?.text))) return false
  return run.sure >= run.count * 0.6 || (mentions !== undefined && isCompany(rows.slice(run.from, run.to), mentions()))
}

/** `Prizes were given to:` says whose names follow, and not that they were there. */
const isOfOthers = (text: string | undefined): boolean =>
  text !== undefined &&
  (has([text.replace(/^\W+/, '').split(/[\s:]/)[0]!.toLowerCase()], OTHERS) ||
    (text.endsWith(':') && isSentence(text) && !isOfMeeting(wordsOf(text))))

/** `the roll was taken with the following results:` */
const isOfMeeting = (words: string[]): boolean => isThere(words) || words.includes('roll')

const wordsOf = (text: string): string[] => tokensOf(text).flatMap(({ word, low }) => (word ? [low] : []))

/** `Ned Brook`: of so many names one may hold a word of the text. */
const MOST_WORDED = 3

/** Names of one make, a line each, none of whose words the text knows as a word, or few, where it tells what somebody of them did. */
function isCompany(rows: Row[], { small, acting }: Mentions): boolean {
  const names = rows.map(({ text }) => {
    const [name, ...more] = splitNames(text)
    return name !== undefined && more.length === 0 ? readCore(parseName(name).name) : null
  })
  if (!names.every((name) => name?.forenames !== undefined)) return false
  const parts = names.map((name) => wordsOf(`${name!.forenames} ${name!.surname}`))
  const worded = parts.filter((words) => words.some((word) => small.has(word))).length
  return worded === 0 || (worded * MOST_WORDED <= parts.length && parts.some((words) => words.some((word) => acting.has(word))))
}

/** A short line over people that goes on after a list of those who were there: how these were there, or not; null where it says no more. */
function statusUnder(head: string): Person['status'] | null {
  if (head.length > 60 || isSentence(head) || isOfOthers(head)) return null
  return statusOf(wordsOf(head))?.status ?? (REMOTE.test(head) ? 'present' : 'in-attendance')
}

/** Where some have a councillor’s title, those without one who hold a post are officers. */
function readRun(rows: Row[], status: Person['status']): { people: Person[]; used: Para[] } {
  const texts = rows.map((row) => row.text)
  const mixed = plainList(texts.join('\n'))
  const lines = mixed ? [texts.join('\n')] : joinRows(texts).split('\n')
  const titled = !mixed && lines.some((line) => isCouncillor(line) || afterCollective(line) !== null)
  const people = lines.flatMap((line) => readPost(line, status) ?? readList(line).flatMap((parsed) => personOf(parsed, { status }) ?? []))
  return { people: people.map((person) => placed(person, rows, titled)), used: rows.map((row) => row.para) }
}

function placed(person: Person, rows: Row[], titled: boolean): Person {
  const row = rows.find(({ text }) => text.includes(person.name)) ?? rows[0]!
  const officer = titled && !isCouncillor(person.name) && person.role !== undefined && !/chair|mayor/i.test(person.role)
  return { ...person, status: officer && person.status === 'present' ? 'in-attendance' : person.status, at: row.para.at }
}

/** “Ann Hale, Parks and Lamps Officer”: one name and its post, and no more. */
function readPost(text: string, status: Person['status']): Person[] | null {
  const [, name = '', post = ''] = /^([^,;:\n]{3,40}),\s+([^,;:\n]{4,80})$/.exec(text) ?? []
  const person = isRole(post) && readCore(name) !== null ? personOf({ ...parseName(name), role: post }, { status }) : null
  return person && [person]
}
