/** One row of a list of attendance (name, role, attendance) as a person. */
import type { Person } from '../../records/record.js'
import { parseName } from './names.js'

const STATUS: [RegExp, Person['status']][] = [
  [/apolog|ymddiheur/i, 'apologies'],
  [/substitut|reserve|dirprwy/i, 'substitute'],
  [/in attendance|yn bresennol fel arall/i, 'in-attendance'],
  [/absent|absennol|not present|did not attend/i, 'absent'],
  [/present|presennol|remote|virtual/i, 'present'],
  [/expected|disgwyl/i, 'member'],
]

/** What the list says of how somebody was there, as a status; `member` where it says nothing that is known. */
export const attendanceStatus = (attendance: string): Person['status'] =>
  STATUS.find(([pattern]) => pattern.test(attendance))?.[1] ?? 'member'

const PLAIN = /^(?:committee |panel |board )?(?:member|officer|aelod(?: o’r pwyllgor)?|swyddog)$/i

export function attendeePerson(name: string, role: string, attendance: string): Person {
  const status = attendanceStatus(attendance)
  const stood = status === 'present' && /substitut|reserve/i.test(role)
  const person: Person = { name, status: stood ? 'substitute' : status === 'present' && /^officer$/i.test(role) ? 'in-attendance' : status }
  if (role !== '' && !PLAIN.test(role)) person.role = role
  if (/remote|virtual|online/i.test(attendance)) person.remote = true
  const parsed = parseName(name)
  for (const key of ['honorific', 'forenames', 'surname', 'honours'] as const) if (parsed[key] !== undefined) person[key] = parsed[key]
  return person
}
