/** Keys made of what the document says: readable, unique in a record, the same on each run. */
import { slug } from '../../writing/slug.js'

/** Gives a wanted key back, with ~2, ~3 … where it is taken. */
export function keyMaker(): (wanted: string) => string {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  return (wanted) => {
    let key = wanted
    let count = counts.get(wanted) ?? 1
    while (taken.has(key)) {
      count += 1
      key = `${wanted}~${count}`
    }
    counts.set(wanted, count)
    taken.add(key)
    return key
  }
}

const INITIAL = { paragraph: 'p', heading: 'h', question: 'q', resolution: 'r', table: 't' } as const

/** A block’s part of its path: its printed label, else what it is and a count of its like among its siblings. */
export function segments(blocks: { type: keyof typeof INITIAL; label: string | null }[]): string[] {
  const counts = new Map<string, number>()
  return blocks.map(({ type, label }) => {
    const printed = slug(label ?? '')
    if (printed !== '') return printed
    const count = (counts.get(type) ?? 0) + 1
    counts.set(type, count)
    return `${INITIAL[type]}${count}`
  })
}
