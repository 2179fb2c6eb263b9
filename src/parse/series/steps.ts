/** How one number follows another. */
import type { Head } from './head.js'

/** Numbers further apart than this are two runs, not one with a gap. */
export const WIDEST = 6

/** 1 for the very next number, less for a gap or a repeat; null where it does not rise. */
export function stepOf(a: Head, b: Head): number | null {
  let k = 0
  while (k < a.values.length && a.values[k] === b.values[k]) k++
  if (k === a.values.length) {
    if (b.suffix === a.suffix) return -0.9
    return b.suffix > a.suffix ? (b.suffix - a.suffix === 1 ? 0.9 : 0.2) : null
  }
  const step = b.values[k]! - a.values[k]!
  const later = b.values.slice(k + 1)
  if (later.every((v, i) => v === a.values[k + 1 + i])) return step > 0 && step <= WIDEST ? gapReward(step) : null
  /** `18.11.9` and `18.12.1`, `A3` and `B1`: an outer part steps, the inner begins again. */
  if (step >= 1 && step <= 2 && later.every((v) => v <= 1)) return step === 1 ? 0.9 : 0.4
  /** `112/24` and `1/25`: the count begins again with the year. */
  const turned = k === 0 && b.values.length === 2 && b.values[0]! <= 2 && b.values[1]! - a.values[1]! === 1
  return turned ? 0.5 : null
}

const gapReward = (step: number) => (step === 1 ? 1 : step === 2 ? 0.4 : 0.4 - 0.2 * (step - 2))
