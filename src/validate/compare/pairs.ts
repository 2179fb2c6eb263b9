/** Pairs the things of two lists that are most alike, each at most once. */

export interface Pair {
  a: number
  b: number
}

export function pairs<T>(before: readonly T[], after: readonly T[], score: (a: T, b: T) => number, least: number): Pair[] {
  const found = before
    .flatMap((one, a) => after.map((other, b) => ({ a, b, score: score(one, other) })))
    .filter((pair) => pair.score >= least)
  found.sort((x, y) => y.score - x.score || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a - y.a || x.b - y.b)
  const takenA = new Set<number>()
  const takenB = new Set<number>()
  const chosen: Pair[] = []
  for (const { a, b } of found) {
    if (takenA.has(a) || takenB.has(b)) continue
    takenA.add(a)
    takenB.add(b)
    chosen.push({ a, b })
  }
  return chosen.sort((x, y) => x.a - y.a)
}

/** Pairs and what is left over, in the order of the second list, with what is only in the first where it stood. */
export function merged(pairs: readonly Pair[], lengthA: number, lengthB: number): { a?: number; b?: number }[] {
  const ofB = new Map(pairs.map(({ a, b }) => [b, a]))
  const paired = new Set(pairs.map(({ a }) => a))
  const rows: { a?: number; b?: number }[] = []
  let next = 0
  const putAlone = (until: number) => {
    for (; next < until; next++) if (!paired.has(next)) rows.push({ a: next })
  }
  for (let b = 0; b < lengthB; b++) {
    const a = ofB.get(b)
    if (a === undefined) rows.push({ b })
    else {
      putAlone(a)
      rows.push({ a, b })
    }
  }
  putAlone(lengthA)
  return rows
}
