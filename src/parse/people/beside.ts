/** Lines that each name one person and, behind a comma, what that person is of: `Ann Hale, Quay Tidy Towns` over `Ben Moss, Rowing Club`. */
import { isRole, startsWithTitle } from '../words/kinds.js'
import { readCore } from '../words/persons.js'
import { isSure, parseName } from './names.js'
import type { Row } from './row.js'

/** Fewer lines in a row are no habit. */
const FEWEST = 3
/** Of what stands behind the commas so much may look like a name by itself. */
const MOST_NAMES = 0.2
/** In so many of the lines the words before the comma are sure to be a name; `Ida Page` might be a page. */
const MOST_KNOWN = 0.8
const PAIR = /^(?<name>[^,;:()]{3,50}), (?<of>\p{Lu}[^,;:()]{2,60}(?:, (?:Inc|Ltd|LLC|Corp)\.?)?)(?:\s\((?<post>[^()]{2,60})\))?$/u
const TWO_WORDS = /^(?:[-–•*]\s+)?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u

/** The rows with what stands beside each name in brackets, as far as they stand so throughout. */
export function besideNames(rows: Row[]): Row[] {
  const pairs = rows.map(({ text }) => pairIn(text))
  const out = [...rows]
  for (let from = 0; from < rows.length; ) {
    let to = from
    while (pairs[to]) to++
    const run = pairs.slice(from, to).flatMap((pair) => pair ?? [])
    const known = run.filter((pair) => pair.known).length
    if (known >= Math.max(FEWEST, run.length * MOST_KNOWN) && run.filter(({ of }) => isSure(of)).length <= run.length * MOST_NAMES)
      for (let i = from; i < to; i++) if (!isRole(pairs[i]!.of)) out[i] = { ...rows[i]!, text: besideName(pairs[i]!) }
    from = Math.max(to, from + 1)
  }
  return out
}

interface Pair {
  name: string
  of: string
  post: string
  known: boolean
}

const besideName = ({ name, of, post }: Pair): string => `${name} (${of})${post === '' ? '' : ` (${post})`}`

function pairIn(text: string): Pair | null {
  const { name = '', of = '', post = '' } = PAIR.exec(text)?.groups ?? {}
  if (name === '' || startsWithTitle(of)) return null
  const known = readCore(parseName(name).name) !== null
  return known || TWO_WORDS.test(name) ? { name, of, post, known } : null
}
