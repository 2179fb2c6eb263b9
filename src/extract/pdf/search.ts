/** Among what is sorted by its place, the index of the first at `near` or behind it. */
export function firstFrom<T>(sorted: readonly T[], near: number, placeOf: (one: T) => number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (placeOf(sorted[middle]!) < near) low = middle + 1
    else high = middle
  }
  return low
}
