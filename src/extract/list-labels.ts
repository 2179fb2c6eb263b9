/** The label of the next item of a list whose numbers are worked out: Word and OpenDocument say how a level is shown, and count. */
import { roman } from '../writing/roman.js'

export interface ListLevel {
  start: number
  /** How its number is written: decimal, lowerLetter, upperRoman …, bullet, none. */
  format: string
  /** `%1.%2`, `(%3)`. */
  pattern: string
  /** All its numbers in figures, whatever the levels above show (`I` and `1.1`). */
  legal: boolean
}

/** The last number of each level; none where the level has not begun since one above it counted. */
export type Counters = (number | undefined)[]

/** '' where the level shows nothing. Counts on. */
export function labelOf(levels: ReadonlyMap<number, ListLevel>, counters: Counters, level: number): string {
  const own = levels.get(level)
  if (own === undefined) return ''
  counters[level] = (counters[level] ?? own.start - 1) + 1
  counters.length = level + 1
  if (own.format === 'bullet') return '•'
  return own.pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const shown = levels.get(at)
    return shown === undefined || shown.format === 'bullet'
      ? ''
      : format(counters[at] ?? shown.start, own.legal && shown.format !== 'none' ? 'decimal' : shown.format)
  })
}

function format(value: number, kind: string): string {
  switch (kind) {
    case 'none':
      return ''
    case 'lowerLetter':
      return letters(value)
    case 'upperLetter':
      return letters(value).toUpperCase()
    case 'lowerRoman':
      return roman(value)
    case 'upperRoman':
      return roman(value).toUpperCase()
    case 'decimalZero':
      return String(value).padStart(2, '0')
    default:
      return String(value)
  }
}

/** Word goes on from z with aa, bb, cc. */
function letters(value: number): string {
  return value < 1 ? String(value) : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(Math.ceil(value / 26), 40))
}
