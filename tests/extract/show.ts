import type { Line, Text } from '../../src/extract/text.js'

/** All lines of a Text. */
export function linesOf(text: Text): Line[] {
  return text.pages.flatMap((page) => page.lines)
}

export function textsOf(text: Text): string[] {
  return linesOf(text).map((line) => line.text)
}

/** What `place.chars` cuts out of the source, counted in code points. */
export function cut(source: string, line: Line): string {
  const [start, end] = line.place.chars!
  return [...source].slice(start, end).join('')
}
