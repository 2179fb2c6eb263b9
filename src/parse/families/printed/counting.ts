import type { Candidate } from './candidates.js'

export function group(list: Candidate[], key: (c: Candidate) => string): Candidate[][] {
  const groups = new Map<string, Candidate[]>()
  for (const c of list) {
    const own = groups.get(key(c))
    if (own) own.push(c)
    else groups.set(key(c), [c])
  }
  return [...groups.values()]
}
