/** Attendance without a label: councillors by their title under the head of the minutes, and on the lines after them who held a post. */
import type { Person } from '../../records/record.js'
import type { Para } from '../para.js'
import { isRole } from '../words/kinds.js'
import { isCouncillor, readCore } from '../words/persons.js'
import { parseName, splitNames } from './names.js'
import { personOf } from './person.js'
import { isSentence } from './statements.js'

const COUNCILLORS = /^(?:the\s)?(?:(?:county|district|borough|city|town|parish|community)\s)?(?:councillors|cllrs)\b/i
/** What stands over people who are told of the meeting, belong to the body, or are not there. */
const OTHER_LIST = /^\W*(?:to|cc|copies|copy|distribution|circulation|membership|members|apolog\w+|absent|substitutes?|quorum)\b/i

/** The list and the posts after it; nothing where a line that says otherwise stands over it. */
export function readUnlabelled(paras: Para[]): { people: Person[]; used: Para[] } {
  const at = paras.findIndex((para, index) => isList(para.text) && !OTHER_LIST.test(paras[index - 1]?.text ?? ''))
  if (at < 0) return { people: [], used: [] }
  const list = paras[at]!
  const people = splitNames(list.text).flatMap((name) => personOf(parseName(name), { status: 'present' }) ?? [])
  const used = [list]
  for (const para of paras.slice(at + 1)) {
    const officer = readPost(para.text)
    if (!officer) break
    people.push({ ...officer, at: para.at })
    used.push(para)
  }
  return { people: people.map((person) => ({ at: list.at, ...person })), used }
}

/** Three names or more and nothing else, under one title or each with its own. */
function isList(text: string): boolean {
  if (text.includes(':') || isSentence(text)) return false
  const names = splitNames(text)
  return names.length > 2 && (COUNCILLORS.test(text) || names.every(isCouncillor))
}

/** “Ann Hale, Town Clerk”: one name and its post, and no more. */
function readPost(text: string): Person | null {
  const [, name = '', post = ''] = /^([^,;:]{3,40}),\s+([^,;:]{4,80})$/.exec(text) ?? []
  return isRole(post) && readCore(name) !== null && !isSentence(text)
    ? personOf({ ...parseName(name), role: post }, { status: 'in-attendance' })
    : null
}
