/** Lists of single names under a label that says who was there: `Ada, Ben (Chair), Una T`. Without the label they could be anything. */
import { isForename, readCore } from '../words/persons.js'

const PART = /^(?<name>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}\.?)?)(?:\s*(?:\([^()]{0,60}\)|[-–]\s.{1,40}))?$/u
/** Fewer than this are a list only where one of them is a common first name. */
const SEVERAL = 3

/** One entry a person, as printed; none where any part is no single name. */
export function bareNames(text: string): string[] {
  const parts = text
    .replace(/(?<=\p{Ll})\s*\.\s*$/u, '')
    .split(/\s*[,;\n](?![^()]{0,80}\))\s*|\s+(?:and|&)\s+/)
    .filter((part) => part !== '')
  const names = parts.map((part) => PART.exec(part)?.groups?.name ?? '')
  if (parts.length < 2 || !names.every((name) => name !== '' && readCore(name, true) !== null)) return []
  const single = names.filter((name) => !/\s\p{L}{2}/u.test(name)).length
  const known = names.some((name) => isForename(name.split(' ')[0]!))
  return single === names.length && (known || names.length >= SEVERAL) ? parts : []
}
