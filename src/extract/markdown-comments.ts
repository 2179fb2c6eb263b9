/** `<!-- … -->` in Markdown, on a line or over several: what it hides is no text. */
import { isBlank } from './characters.js'
import type { Numbered } from './front-matter.js'

const [OPENS, CLOSES] = ['<!--', '-->']

/** Lines with a comment in them, by their numbers, with what is left of each. A comment that is never closed is text. */
export function withoutComments(lines: Numbered[]): Map<number, string> {
  const out = new Map<number, string>()
  const open: [number, string][] = []
  for (const { raw, number } of lines) {
    if (open.length === 0 && !raw.includes(OPENS)) continue
    let left = ''
    let at = 0
    let inside = open.length > 0
    while (at < raw.length) {
      const end = raw.indexOf(inside ? CLOSES : OPENS, at)
      if (end < 0) break
      if (inside) for (const [line, text] of open.splice(0)) out.set(line, text)
      else left += raw.slice(at, end)
      at = end + (inside ? CLOSES.length : OPENS.length)
      inside = !inside
    }
    const rest = inside ? '' : raw.slice(at)
    const kept = isBlank(left + rest) ? '' : left + rest
    if (inside) open.push([number, kept])
    else out.set(number, kept)
  }
  return out
}
