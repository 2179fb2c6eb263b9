/** Words to lines. */
import { printable } from './printable.js'

/** Wraps words to a width, with a hanging indent. A word longer than the line stands alone. */
export function wrap(text: string, width: number, first: string, rest = first): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of printable(text).split(/\s+/)) {
    const edge = lines.length === 0 ? first : rest
    if (line !== '' && edge.length + line.length + 1 + word.length > width) {
      lines.push(edge + line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  lines.push((lines.length === 0 ? first : rest) + line)
  return lines
}

/** Cuts at a word, with an ellipsis, where a text is longer than a length. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}
