/** What stands behind the figures of a clock, and what makes figures none: which half of the day, “o’clock”, a longer number. */
import { EVENING, MORNING } from '../words/time.js'
import type { Token } from '../words/tokens.js'

/** `in the evening`, `y prynhawn` */
export const LINKS: ReadonlySet<string> = new Set(['in', 'the', 'at', 'y', 'yr', 'this'])

/** `o’clock`, `o'r gloch`: the token after it. */
export function pastOclock(list: Token[], i: number): number | null {
  if (list[i]?.lower === 'oclock') return i + 1
  if (list[i]?.lower !== 'o') return null
  const at = /['’‘]/.test(list[i + 1]?.text ?? '') ? i + 2 : i + 1
  if (list[at]?.lower === 'clock') return at + 1
  return list[at]?.lower === 'r' && list[at + 1]?.lower === 'gloch' ? at + 2 : null
}

/** `am`, `p.m.`, `p m`, the `p` of `7:30p`, `in the evening`, `y prynhawn`: which half of the day, and the token after it. */
export function halfAt(list: Token[], i: number): { value: 'am' | 'pm'; next: number } | null {
  let at = i
  if (list[at]?.text === '.' && /^[ap]/.test(list[at + 1]?.lower ?? '')) at += 1
  const word = list[at]?.lower ?? ''
  if (word === 'am' || word === 'pm') return { value: word, next: pastStop(list, at + 1) }
  if (word === 'a' || word === 'p') {
    const m = list[at + 1]?.text === '.' ? at + 2 : at + 1
    if (list[m]?.lower === 'm' && !(list[m + 1]?.glued && /['’]/.test(list[m + 1]!.text)))
      return { value: `${word}m`, next: pastStop(list, m + 1) }
    // `05:00p`
    if (list[at]!.glued && list[at - 2]?.text === ':' && !list[at + 1]?.glued) return { value: `${word}m`, next: at + 1 }
  }
  return partOfDayAt(list, at)
}

function partOfDayAt(list: Token[], i: number): { value: 'am' | 'pm'; next: number } | null {
  let at = i
  while (at < i + 3 && LINKS.has(list[at]?.lower ?? '')) at += 1
  const word = list[at]?.lower ?? ''
  if (MORNING.has(word)) return { value: 'am', next: at + 1 }
  return EVENING.has(word) ? { value: 'pm', next: at + 1 } : null
}

const pastStop = (list: Token[], i: number): number => (list[i]?.text === '.' && list[i]!.glued ? i + 1 : i)

/** The figures are the tail of a longer number, a sum of money or a ratio. */
export function isInNumber(list: Token[], i: number): boolean {
  const [before, two] = [list[i - 1], list[i - 2]]
  if (!before || !list[i]!.glued) return before !== undefined && /[£$€]/.test(before.text)
  if (/[£$€/:#]/.test(before.text)) return true
  if (before.text === '-' && endsSpan(list, i)) return false
  return before.kind === 'mark' && /[.,-]/.test(before.text) && before.glued && two?.kind === 'figures'
}

/** `13:00-15:30`, `6-7.30pm`: the hyphen stands between two times. */
function endsSpan(list: Token[], i: number): boolean {
  const clocked = (at: number) => list[at]?.text === ':' && list[at]!.glued && list[at - 1]?.kind === 'figures'
  if (clocked(i - 3) && clocked(i + 1)) return true
  const [mark, hour] = [list[i + 1], list[i - 2]]
  const minutes = mark?.glued && (mark.text === '.' || mark.text === ':') ? 2 : 0
  return (
    hour?.kind === 'figures' &&
    hour.text.length <= 2 &&
    !(hour.glued && list[i - 3]?.text === '-') &&
    halfAt(list, i + 1 + minutes) !== null
  )
}
