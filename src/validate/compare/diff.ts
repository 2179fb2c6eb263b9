/** The longest common sequence of two lists, and what stands between. */

export type Step = { kind: 'same'; a: number; b: number } | { kind: 'gone'; a: number } | { kind: 'new'; b: number }

/** A table of more cells than this is not made: the middle is then told as gone and new. */
const MOST = 4_000_000

export function diff(a: readonly string[], b: readonly string[]): Step[] {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  const steps: Step[] = []
  for (let i = 0; i < start; i++) steps.push({ kind: 'same', a: i, b: i })
  steps.push(...middle(a, b, start, a.length - end, b.length - end))
  for (let i = end; i > 0; i--) steps.push({ kind: 'same', a: a.length - i, b: b.length - i })
  return steps
}

function middle(a: readonly string[], b: readonly string[], start: number, endA: number, endB: number): Step[] {
  const height = endA - start
  const width = endB - start
  const steps: Step[] = []
  let i = start
  let j = start
  if (height * width <= MOST) {
    const lengths = table(a, b, start, height, width)
    const at = (x: number, y: number) => lengths[(x - start) * (width + 1) + (y - start)]!
    while (i < endA && j < endB) {
      if (a[i] === b[j]) steps.push({ kind: 'same', a: i++, b: j++ })
      else if (at(i + 1, j) >= at(i, j + 1)) steps.push({ kind: 'gone', a: i++ })
      else steps.push({ kind: 'new', b: j++ })
    }
  }
  while (i < endA) steps.push({ kind: 'gone', a: i++ })
  while (j < endB) steps.push({ kind: 'new', b: j++ })
  return steps
}

/** Length of the longest common sequence of the rest of `a` and the rest of `b`, for each pair of rests. */
function table(a: readonly string[], b: readonly string[], start: number, height: number, width: number): Uint32Array {
  const lengths = new Uint32Array((height + 1) * (width + 1))
  for (let x = height - 1; x >= 0; x--) {
    for (let y = width - 1; y >= 0; y--) {
      const own = x * (width + 1) + y
      const alike = a[start + x] === b[start + y]
      lengths[own] = alike ? lengths[own + width + 2]! + 1 : Math.max(lengths[own + width + 1]!, lengths[own + 1]!)
    }
  }
  return lengths
}
