/** Roman numerals in lower case: lists are numbered with them, and labels are read from them. */

const VALUES: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** 1 to 3999; numbers that numerals cannot say stay in figures. */
export function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  let text = ''
  for (const [size, letters] of VALUES) {
    for (; rest >= size; rest -= size) text += letters
  }
  return text
}

const DIGITS: { [letter: string]: number } = { i: 1, v: 5, x: 10, l: 50, c: 100 }

/** The value of a numeral written the usual way, 1 to 199; null where it is none (`iiii`, `mix`). */
export function romanValue(numeral: string): number | null {
  if (!/^c?(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(numeral) || numeral === '') return null
  let sum = 0
  for (let i = 0; i < numeral.length; i++) {
    const value = DIGITS[numeral[i]!]!
    const next = DIGITS[numeral[i + 1] ?? ''] ?? 0
    sum += value < next ? -value : value
  }
  return sum
}
