/** Titles are unlike each other; what returns is a label. */
import type { Candidate } from './candidate.js'

/** How often each is printed. */
export function countOf(texts: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

/** `Moved by A`, `Moved by B`, `Decision`, `Decision`, or who speaks: what returns is a label, and titles are unlike each other. */
export function withoutLabels(heads: Candidate[]): Candidate[] {
  const title = (c: Candidate) => c.text.slice(0, c.titleEnd)
  const opening = (c: Candidate) =>
    title(c)
      .toLowerCase()
      .split(/[\s:]+/, 2)
      .join(' ')
  const seen = countOf(heads.map(opening))
  const printed = countOf(heads.map(({ text }) => text))
  return heads.filter((c) => c.referred || (seen.get(opening(c))! < 3 && printed.get(c.text) === 1) || title(c).split(' ').length > 6)
}
