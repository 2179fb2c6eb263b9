/** What an attendance list says of a person, as a status. */
import type { Person } from '../records/record.js'

const STATUS: [RegExp, Person['status']][] = [
  [/apolog|ymddiheur/i, 'apologies'],
  [/substitut|reserve|dirprwy/i, 'substitute'],
  [/in attendance|yn bresennol fel arall/i, 'in-attendance'],
  [/absent|absennol|not present/i, 'absent'],
  [/present|presennol|remote|virtual/i, 'present'],
  [/expected|disgwyl/i, 'member'],
]

const PLAIN = /^(?:committee |panel |board )?(?:member|officer|aelod(?: o’r pwyllgor)?|swyddog)$/i

export function attendeePerson(name: string, role: string, attendance: string): Person {
  const status = STATUS.find(([pattern]) => pattern.test(attendance))?.[1] ?? 'member'
  const stood = status === 'present' && /substitut|reserve/i.test(role)
  const remote = /remote|virtual|online/i.test(attendance)
  return {
    name,
    status: stood ? 'substitute' : status === 'present' && /^officer$/i.test(role) ? 'in-attendance' : status,
    ...(role !== '' && !PLAIN.test(role) ? { role } : {}),
    ...(remote ? { remote } : {}),
  }
}
