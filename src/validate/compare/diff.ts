/** What two lists have in common, in order, and what stands between: by the library `diff`. */
import { diffArrays } from 'diff'

export type Step = { kind: 'same'; a: number; b: number } | { kind: 'gone'; a: number } | { kind: 'new'; b: number }

/** Lists that more of these part than the difference of their lengths are told as gone and new: each costs as much as all before it. */
const MOST = 2000

export function diff(a: string[], b: string[]): Step[] {
  const found = diffArrays(a, b, { maxEditLength: MOST + Math.abs(a.length - b.length) })
  if (found === undefined) return apart(a, b)
  const steps: Step[] = []
  let i = 0
  let j = 0
  for (const { added, removed, count } of found) {
    for (let left = count; left > 0; left--) {
      if (added) steps.push({ kind: 'new', b: j++ })
      else if (removed) steps.push({ kind: 'gone', a: i++ })
      else steps.push({ kind: 'same', a: i++, b: j++ })
    }
  }
  return steps
}

/** Two lists that share only how they begin and end. */
function apart(a: string[], b: string[]): Step[] {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  const steps: Step[] = []
  for (let i = 0; i < start; i++) steps.push({ kind: 'same', a: i, b: i })
  for (let i = start; i < a.length - end; i++) steps.push({ kind: 'gone', a: i })
  for (let j = start; j < b.length - end; j++) steps.push({ kind: 'new', b: j })
  for (let i = end; i > 0; i--) steps.push({ kind: 'same', a: a.length - i, b: b.length - i })
  return steps
}
