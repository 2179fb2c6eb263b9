/** Texts compared by their words. Case, quotation marks, dashes and spacing are how a text is set, not what it says. */
import type { WordChange } from '../../records/comparison.js'
import { diff } from './diff.js'

export function keyOf(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‛′`]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The words of both texts in one row: what both say, what is gone, what is new. */
export function wordChanges(a: string, b: string): WordChange[] {
  const before = a.split(/\s+/).filter(Boolean)
  const after = b.split(/\s+/).filter(Boolean)
  const changes: WordChange[] = []
  for (const step of diff(before.map(keyOf), after.map(keyOf))) {
    const text = step.kind === 'gone' ? before[step.a]! : after[step.b]!
    const last = changes.at(-1)
    if (last?.kind === step.kind) last.text += ` ${text}`
    else changes.push({ kind: step.kind, text })
  }
  return changes
}

/** Share of words that two texts have in common, 0 to 1. */
export function likeness(a: string, b: string): number {
  const counts = new Map<string, number>()
  const before = wordsOf(a)
  const after = wordsOf(b)
  for (const word of before) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of after) {
    const left = counts.get(word) ?? 0
    if (left > 0) shared += 1
    counts.set(word, left - 1)
  }
  return before.length + after.length === 0 ? 1 : (2 * shared) / (before.length + after.length)
}

const wordsOf = (text: string) => keyOf(text).match(/[\p{L}\p{N}]+/gu) ?? []
