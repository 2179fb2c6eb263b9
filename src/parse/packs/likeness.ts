/** How alike two titles are, by their words. */

/** `24/00115 - `: the number of a decision before the title. */
const REFERENCE = /^\s*(?:[A-Z]{0,4}\d{1,6}[/.-]\d{1,6}(?:[/.-]\w+)?)\s*[-–—:]\s*/

/** The first letters tell “proposals” from nothing else than “proposal”. */
export const stemsOf = (text: string): Set<string> =>
  new Set(
    (
      text
        .replace(REFERENCE, '')
        .toLowerCase()
        .match(/[\p{L}\d]{4,}/gu) ?? []
    ).map((word) => word.slice(0, 5)),
  )

/** How much of the one stands in the other. */
export const shareOf = (wanted: ReadonlySet<string>, held: ReadonlySet<string>): number =>
  wanted.size ? [...wanted].filter((stem) => held.has(stem)).length / wanted.size : 0

/** How many words two titles share, of all that they have; or nearly as much, all of the shorter where it has enough of them. */
export function likeness(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length
  const least = Math.min(a.size, b.size)
  return a.size + b.size === 0 ? 0 : Math.max((2 * shared) / (a.size + b.size), least > 2 ? (0.9 * shared) / least : 0)
}
