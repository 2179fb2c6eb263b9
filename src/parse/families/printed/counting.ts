/** Which part of a number of several parts counts up. */
import type { Candidate } from './candidates.js'

/** `24/31`, `24/32` count in their second part, `77/21`, `78/21` in their first, `11/23.1` in its last: the part that changes. */
export function counted(list: Candidate[]): Candidate[] {
  for (const alike of group(
    list.filter((c) => /9[/-]\S*9/.test(c.number!.shape)),
    (c) => c.number!.shape,
  )) {
    const parts = alike.map((c) => c.number!.printed.match(/\d+/g)!.map(Number))
    const distinct = parts[0]!.map((_, k) => new Set(parts.map((each) => each[k])).size)
    const most = Math.max(...distinct)
    const now = new Set(alike.map((c) => c.number!.value)).size
    if (alike.length < 2 || (most <= now && !/9\/9$/.test(alike[0]!.number!.shape))) continue
    alike.forEach((c, i) => {
      c.number = { ...c.number!, value: parts[i]![distinct.indexOf(most)]! }
    })
  }
  return list
}

export function group(list: Candidate[], key: (c: Candidate) => string): Candidate[][] {
  const groups = new Map<string, Candidate[]>()
  for (const c of list) {
    const own = groups.get(key(c))
    if (own) own.push(c)
    else groups.set(key(c), [c])
  }
  return [...groups.values()]
}
