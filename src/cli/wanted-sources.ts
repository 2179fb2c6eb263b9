/** --include and --exclude: what is kept of what a folder or pattern finds. What is named outright is always kept. */
import type { FoundSource } from '../fetch/sources.js'

export interface Wanted {
  include?: string[]
  exclude?: string[]
}

/** A pattern without a slash is for the name alone, as in .gitignore; one with a slash for any end of the path; a folder takes what is in it. */
export async function* wantedSources(
  found: AsyncIterable<FoundSource>,
  given: readonly string[],
  { include = [], exclude = [] }: Wanted,
): AsyncGenerator<FoundSource> {
  if (include.length + exclude.length === 0) {
    yield* found
    return
  }
  const { default: picomatch } = await import('picomatch')
  const matcher = (patterns: string[]) => {
    const names = patterns.flatMap(asMatched)
    return names.length === 0 ? undefined : picomatch(names, { dot: true, nocase: false })
  }
  const [taken, left] = [matcher(include), matcher(exclude)]
  const outright = new Set(given)
  for await (const source of found) {
    const path = source.path.replaceAll('\\', '/').replace(/^\.\//, '')
    if (outright.has(source.path) || ((taken === undefined || taken(path)) && !left?.(path))) yield source
  }
}

function asMatched(pattern: string): string[] {
  const bare = pattern.replace(/^\.\//, '').replace(/\/+$/, '')
  return bare.startsWith('/') || bare.startsWith('**/') ? [bare, `${bare}/**`] : [bare, `**/${bare}`, `${bare}/**`, `**/${bare}/**`]
}
