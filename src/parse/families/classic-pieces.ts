/** Pieces of a ModernGov page that came as text: number alone, title alone, then labels, as `CONVENTIONS` flavour A. */
import type { Line } from '../../extract/text.js'
import { nextItemNumber, readItemNumber } from '../item-number.js'
import { stripLinkFurniture } from '../rules/link-furniture.js'
import { readLabelLine } from '../rules/section-label.js'
import { type Piece, textPieces } from './pieces.js'

export function classicPieces(lines: Line[]): Piece[] {
  const pieces: Piece[] = []
  let last: string | null = null
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const number = numberAlone(lines, i, last)
    const title = lines[i + 1]
    if (number && title) {
      last = number
      pieces.push({ kind: 'number', number, line }, { kind: 'title', title: stripLinkFurniture(title.text), line: title })
      i++
      continue
    }
    const label = readLabelLine(line.text)
    if (label) {
      pieces.push({ kind: 'label', part: label.part, line })
      if (label.rest) pieces.push(...textPieces({ ...line, text: label.rest }))
    } else pieces.push(...textPieces(line))
  }
  return pieces
}

/**
 * An item number alone on its line. `184` or `25a` alone may also be a cell of a flattened table: a number counts when
 * it comes next, or when a title and one of the page's labels follow it.
 */
function numberAlone(lines: Line[], i: number, last: string | null): string | null {
  const line = lines[i]!
  const number = readItemNumber(line.text)
  const title = lines[i + 1]
  if (!number || !title || (line.gap === 0 && i > 0 && last !== null)) return null
  if (readItemNumber(title.text) || readLabelLine(title.text)) return null
  const labelled = lines.slice(i + 2, i + 5).some((l) => readLabelLine(l.text))
  if (last === null) return number
  const step = nextItemNumber(last, number)
  return step === 'next' || (step === 'later' && labelled) ? number : null
}
