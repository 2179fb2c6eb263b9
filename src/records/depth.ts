/** How deep a value is nested. Records are a score of levels deep; one of thousands ends whatever walks through it. */

export const DEEPEST = 400

/** Looked at without recursion, which is what such a value is made to break. */
export function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true
    const next: unknown[] = []
    for (const one of level) if (typeof one === 'object' && one !== null) for (const inner of Object.values(one)) next.push(inner)
    level = next
  }
  return false
}
