/** Pieces of a page that lost numbers and labels: titles stand apart by blank lines, and read as titles. */
import type { Line } from '../../extract/text.js'
import { readResolution } from '../decisions/index.js'
import { readFileSuffix, stripLinkFurniture } from '../rules/link-furniture.js'
import { readLabelLine } from '../rules/section-label.js'
import { type Piece, textPieces } from './pieces.js'
import { isKnownTitle } from './printed/known-titles.js'

const VERB =
  /\b(?:was|were|is|are|had|has|have|be|been|will|would|said|resolved|agreed|noted|reported|received|asked|led|proposed|seconded|thanked|informed)\b/i

export function strippedPieces(lines: Line[]): Piece[] {
  return lines.flatMap((line, i): Piece[] => {
    if (isTitle(line, lines[i + 1]))
      return [
        { kind: 'row', line },
        { kind: 'title', title: stripLinkFurniture(line.text), line },
      ]
    const label = readLabelLine(line.text)
    if (!label) return textPieces(line)
    return [{ kind: 'label', part: label.part, line }, ...(label.rest ? textPieces({ ...line, text: label.rest }) : [])]
  })
}

/** A note in brackets (“(Mr Quill presided for this item)”) is text, however it is set apart. */
function isTitle(line: Line, next: Line | undefined): boolean {
  if (line.gap < 2 || line.text.length > 220 || !next || readLabelLine(line.text) || readResolution(line.text)) return false
  if (/^\(.*\)\W?$/.test(line.text)) return false
  if (readLabelLine(next.text)?.part === 'documents' || readFileSuffix(line.text)) return true
  if (/^\(?(?:\d|[a-z]\)|[ivx]+\))|[.;,:]$/.test(line.text) || VERB.test(line.text)) return isKnownTitle(line.text)
  return /^[“"‘'(]?\p{Lu}/u.test(line.text) && next.text.length > 20
}
