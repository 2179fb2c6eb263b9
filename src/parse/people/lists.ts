/** The people of one list, as its label says they were there. */
import type { Person } from '../../records/record.js'
import { readApologies, startOfApologies } from './apologies.js'
import { type Key, starsOf } from './keys.js'
import type { Label } from './label.js'
import { parseName } from './names.js'
import { personOf, type Setting } from './person.js'
import { type Acts, readList } from './plain.js'
import { splitNames } from './split.js'

export function listPeople(text: string, label: Label, key: Key, acts?: Acts): Person[] {
  const { sentence, list } = takeApologies(
    label.status === 'apologies'
      ? text.replace(/^\s*(?:(?:were|was|had been)\s+)?(?:received|accepted|noted|given)?\s*(?:from|by)?\s*:?\s*/i, '')
      : text,
  )
  const said = marked(list, label, key)
  const names = label.role || label.unknown ? splitNames(said).map(parseName) : readList(said, label.plain, acts)
  const people = names.flatMap((parsed, index) => {
    const setting: Setting = { status: label.status }
    if (label.remote) setting.remote = true
    if (label.role && index === 0) setting.role = label.role
    if (label.role && index > 0) setting.status = 'present'
    if (label.party) setting.party = label.party
    if (label.organisation) setting.organisation = label.organisation
    const person = personOf(parsed, setting)
    return person ? [person] : []
  })
  return [...people, ...(sentence ? readApologies(sentence) : [])]
}

/** “There were apologies from …”, “Mr Vole sent his apologies” behind the sentence or the part that is the list. */
function takeApologies(text: string): { list: string; sentence: string } {
  const at = startOfApologies(text)
  return at < 0 ? { list: text, sentence: '' } : { list: text.slice(0, at), sentence: text.slice(at) }
}

/** Letters in brackets that are explained become what they say, and stars too. */
function marked(text: string, label: Label, key: Key): string {
  if (key.size === 0) return text
  const said = text.replace(/\(([^()\s]{1,3})\)/g, (whole, mark: string) =>
    key.has(mark.toLowerCase()) ? `(${key.get(mark.toLowerCase())!.replace('-', ' ')})` : whole,
  )
  const stars = starsOf(key)
  return stars && label.status === 'present' && !label.role ? readStars(said, stars) : said
}

/** Stars are taken off the names and become what they say. */
function readStars(text: string, stars: { starred: string; other: string }): string {
  const parts = text.split(/(?=[,;\n])/)
  return parts
    .map((part) =>
      /\p{L}/u.test(part) ? `${part.replace(/\*/g, '').trimEnd()} (${part.includes('*') ? stars.starred : stars.other})` : part,
    )
    .join('')
}
