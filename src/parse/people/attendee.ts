/** One row of a list of attendance (name, role, attendance) as a person. */
import type { Person } from '../../records/record.js'
import { words } from '../words/list.js'
import { parseName } from './names.js'

/** Stems of words, the first that fits. */
const STATUS: [readonly string[], Person['status']][] = [
  [words('apolog|ymddiheur'), 'apologies'],
  [words('substitut|reserve|dirprwy'), 'substitute'],
  [words('in attendance|yn bresennol fel arall'), 'in-attendance'],
  [words('absent|absennol|not present|did not attend'), 'absent'],
  [words('present|presennol|bresennol|remote|virtual'), 'present'],
  [words('expected|disgwyl'), 'member'],
]

/** What the list says of how somebody was there, as a status; `member` where it says nothing that is known. */
export const attendanceStatus = (attendance: string): Person['status'] => STATUS.find(([stems]) => says(attendance, stems))?.[1] ?? 'member'

const says = (text: string, stems: readonly string[]): boolean => stems.some((stem) => text.toLowerCase().includes(stem))

const PLAIN = words(
  'member|officer|committee member|panel member|board member|committee officer|panel officer|board officer|aelod|aelod o’r pwyllgor|swyddog',
)

const STAND_IN = words('substitut|reserve')
const REMOTELY = words('remote|virtual|online')

export function attendeePerson(name: string, role: string, attendance: string): Person {
  const status = attendanceStatus(attendance)
  const stood = status === 'present' && says(role, STAND_IN)
  const person: Person = {
    name,
    status: stood ? 'substitute' : status === 'present' && role.toLowerCase() === 'officer' ? 'in-attendance' : status,
  }
  if (role !== '' && !PLAIN.includes(role.toLowerCase())) person.role = role
  if (says(attendance, REMOTELY)) person.remote = true
  const parsed = parseName(name)
  for (const key of ['honorific', 'forenames', 'surname', 'honours'] as const) if (parsed[key] !== undefined) person[key] = parsed[key]
  return person
}
