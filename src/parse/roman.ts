const DIGITS: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

/** The value of a lower-case Roman numeral written the usual way, 1 to 199; null where it is none (`iiii`, `mix`). */
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
