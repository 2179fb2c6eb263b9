/** Chance that can be had again: the same seed, the same numbers. */

/** @typedef {{ next(): number, below(n: number): number, pick<T>(list: T[]): T }} Random */

/**
 * @param {number} seed
 * @returns {Random}
 */
export function randomFrom(seed) {
  let state = seed >>> 0
  /** mulberry32: from 0 to less than 1 */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  /** @param {number} n */
  const below = (n) => Math.floor(next() * n)
  return {
    next,
    below,
    pick: (list) => /** @type {any} */ (list[below(list.length)]),
  }
}
