/** Options with few values, and what was meant where one is mistyped. Every start reads this file: nothing heavy in it. */
import { type Argument, InvalidArgumentError, Option } from 'commander'

/** A wrong value is answered with the nearest right one. */
export const choice = (flags: string, description: string, names: readonly string[]): Option =>
  choices(new Option(flags, description), names)

export function choices<T extends Option | Argument>(of: T, names: readonly string[]): T {
  const take = (value: string): string => {
    if (names.includes(value)) return value
    const near = nearest(value, names)
    throw new InvalidArgumentError(`${near === undefined ? '' : `Did you mean ${near}? `}Allowed choices are ${names.join(', ')}.`)
  }
  of.choices(names)
  of.argParser(take)
  return of
}

/** The name that fewest slips of the finger turn into the value; undefined where none is near. */
export function nearest(value: string, names: readonly string[]): string | undefined {
  const given = value.toLowerCase()
  const begun = names.find((name) => given.length > 1 && name.startsWith(given))
  if (begun !== undefined) return begun
  const rated = names.map((name) => ({ name, slips: slips(given, name) }))
  const near = rated.filter((one) => one.slips <= Math.max(1, Math.floor(one.name.length / 3)))
  return near.sort((a, b) => a.slips - b.slips)[0]?.name
}

/** Letters put in, left out, changed, or two changed about. */
function slips(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      const turned = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Number.POSITIVE_INFINITY
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1), turned))
    }
    before = last
    last = row
  }
  return last[b.length]!
}
