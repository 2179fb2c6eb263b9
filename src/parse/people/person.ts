/** A parsed name and the list it stands in, as a Person of the record. */
import type { Person } from '../../records/record.js'
import { readCore } from '../words/persons.js'
import type { ParsedName } from './notes.js'

export interface Setting {
  status: Person['status']
  role?: string
  party?: string
  organisation?: string
  remote?: boolean
}

/** Null where no name was read. What is printed beside the name goes before what the list says. */
export function personOf(parsed: ParsedName, setting: Setting): Person | null {
  if (parsed.status !== 'vacant' && !parsed.told && !readCore(parsed.name, true)) return null
  const role = [parsed.role, setting.role].filter((each, index, all) => each && all.indexOf(each) === index)[0]
  const person: Person = { name: parsed.name, status: statusOf(parsed, setting) }
  const fields = {
    role,
    organisation: parsed.organisation ?? setting.organisation,
    party: parsed.party ?? setting.party,
    remote: parsed.remote || setting.remote || undefined,
  }
  for (const [key, value] of Object.entries(fields)) if (value !== undefined) Object.assign(person, { [key]: value })
  for (const key of ['honorific', 'forenames', 'surname', 'honours', 'ward', 'substituteFor', 'arrived', 'left'] as const)
    if (parsed[key] !== undefined) person[key] = parsed[key]
  return person
}

function statusOf(parsed: ParsedName, setting: Setting): Person['status'] {
  if (
    parsed.status === 'substitute' &&
    setting.status !== 'present' &&
    setting.status !== 'substitute' &&
    setting.status !== 'in-attendance'
  )
    return setting.status
  /** `Apologies: Rook (excused)` */
  if (parsed.status === 'absent' && setting.status === 'apologies') return setting.status
  return parsed.status ?? setting.status
}
