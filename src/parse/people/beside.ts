/** Lines that each name one person and, behind a comma, what that person is of: `Ann Hale, Quay Tidy Towns` over `Ben Moss, Rowing Club`. */
import { isRole, startsWithTitle } from '../words/kinds.js'
import { readCore } from '../words/persons.js'
import { isSure, parseName } from './names.js'
import type { Row } from './rows.js'

/** Fewer lines in a row are no habit. */
const FEWEST = 3
/** Of what stands behind the commas so much may look like a name by itself. */
const MOST_NAMES = 0.2
const PAIR = /^(?<name>[^,;:()]{3,50}), (?<of>\p{Lu}[^,;:()]{2,60})$/u

/** The rows with what stands beside each name in brackets, as far as they stand so throughout. */
export function besideNames(rows: Row[]): Row[] {
  const pairs = rows.map(({ text }) => pairIn(text))
  const out = [...rows]
  for (let from = 0; from < rows.length; ) {
    let to = from
    while (pairs[to]) to++
    const run = pairs.slice(from, to).flatMap((pair) => pair ?? [])
    if (run.length >= FEWEST && run.filter(({ of }) => isSure(of)).length <= run.length * MOST_NAMES)
      for (let i = from; i < to; i++) if (!isRole(pairs[i]!.of)) out[i] = { ...rows[i]!, text: `${pairs[i]!.name} (${pairs[i]!.of})` }
    from = Math.max(to, from + 1)
  }
  return out
}

function pairIn(text: string): { name: string; of: string } | null {
  const { name = '', of = '' } = PAIR.exec(text)?.groups ?? {}
  return name !== '' && !startsWithTitle(of) && readCore(parseName(name).name) !== null ? { name, of } : null
}
