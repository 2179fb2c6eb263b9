/** Words to lines. */
import stringWidth from 'string-width'
import { printable } from './printable.js'

/** Columns of a terminal that a text takes: letters of East Asian scripts and most emoji take two, what is set over a letter none. */
export const columns = (text: string): number => (/^[\u0020-\u02ff\u2010-\u2027]*$/.test(text) ? text.length : stringWidth(text))

/** Filled up with spaces to so many columns. */
export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columns(text)))

/** What stands together on a line: its spaces are none to break at. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0')

/** Wraps words to a width, with a hanging indent. A word longer than the line stands alone. */
export function wrap(text: string, width: number, first: string, rest = first): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of printable(text).split(/[^\S\u00a0]+/)) {
    const edge = lines.length === 0 ? first : rest
    const own = columns(word)
    if (line !== '' && columns(edge) + used + 1 + own > width) {
      lines.push(edge + line)
      line = word
      used = own
    } else {
      used += line === '' ? own : own + 1
      line = line === '' ? word : `${line} ${word}`
    }
  }
  lines.push((lines.length === 0 ? first : rest) + line)
  return lines.map((line) => line.replaceAll('\u00a0', ' '))
}

/** Cuts at a word, with an ellipsis, where a text is longer than a length. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}
