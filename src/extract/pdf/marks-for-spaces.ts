/**
 * Fonts whose spaces come out as a mark: `The!lamps!of!the!quay`. Some writers number the letters of a font anew and lose what the
 * space was. A mark that stands between letters as often as spaces do, in a style that has no space at all, is one.
 */
import { matchesOf } from '../../writing/matches.js'
import type { Piece } from './types.js'

/** In English a space follows every four to six letters; a hyphen or an apostrophe stands in one word of twenty. */
const SHARE = 1 / 10
const FEWEST = 12
const MARK = /[!"#$%&'*+]/g

/** The pieces parted at their spaces. */
export function withSpaces(pieces: Piece[]): Piece[] {
  const marks = marksOf(pieces)
  if (marks.size === 0) return pieces
  let space = false
  return pieces.flatMap((piece) => {
    const mark = marks.get(styleOf(piece))
    const before = space
    space = mark !== undefined && piece.text.endsWith(mark)
    if (mark === undefined || !piece.text.includes(mark)) return before ? [{ ...piece, space: true }] : [piece]
    return parted(piece, mark).map((part, i) => (before && i === 0 ? { ...part, space: true } : part))
  })
}

/** Letters are taken to be of one width. */
function parted(piece: Piece, mark: string): Piece[] {
  const unit = (piece.x1 - piece.x0) / piece.text.length
  let at = 0
  return piece.text.split(mark).flatMap((text) => {
    const from = at
    at += text.length + 1
    const x0 = piece.x0 + from * unit
    return text === '' ? [] : [{ ...piece, text, x0, x1: x0 + text.length * unit, space: piece.space || from > 0 }]
  })
}

const styleOf = ({ bold, italic, mono }: Piece): string => `${bold} ${italic} ${mono}`

interface Count {
  letters: number
  spaces: number
  marks: Map<string, number>
}

function marksOf(pieces: Piece[]): Map<string, string> {
  const styles = new Map<string, Count>()
  for (const piece of pieces) {
    const style = styleOf(piece)
    const own: Count = styles.get(style) ?? { letters: 0, spaces: 0, marks: new Map() }
    own.letters += piece.text.length
    if (piece.space) own.spaces++
    for (const [mark] of matchesOf(MARK, piece.text)) own.marks.set(mark, (own.marks.get(mark) ?? 0) + 1)
    styles.set(style, own)
  }
  return new Map([...styles].flatMap(([style, own]) => spaceOf(own).map((mark) => [style, mark] as const)))
}

function spaceOf({ letters, spaces, marks }: Count): string[] {
  const [best] = [...marks].sort((a, b) => b[1] - a[1])
  return best && best[1] >= FEWEST && best[1] >= letters * SHARE && spaces < best[1] / 10 ? [best[0]] : []
}
