/** A word across the page that runs level with its text: far larger than the text, and lines of it stand within its letters. */
import type { Piece } from './types.js'
import { usualSize } from './usual-size.js'

/** Times the usual size. A title is as large, but nothing is painted over it. */
const LARGE = 3
/** So many pieces of text stand within it. */
const WITHIN = 3
/** A watermark is a word or a few. */
const MOST = 6

/** Such words are marked as slanted are: they stand in no line. */
export function acrossText(pieces: Piece[]): Piece[] {
  const usual = usualSize(pieces.map(({ size, text }) => ({ size: Math.round(size), text })))
  const large = pieces.filter(({ size, turn }) => turn >= 0 && size > usual * LARGE)
  if (!usual || large.length === 0 || large.length > MOST) return pieces
  const small = pieces.filter(({ size }) => size <= usual * 1.5)
  const across = new Set(large.filter((own) => small.filter((piece) => isWithin(piece, own)).length >= WITHIN))
  return across.size === 0 ? pieces : pieces.map((piece) => (across.has(piece) ? { ...piece, turn: -1 } : piece))
}

/** The middle of the piece stands inside the large letters, from their foot to the height of a capital. */
function isWithin({ x0, x1, y }: Piece, large: Piece): boolean {
  const middle = (x0 + x1) / 2
  return middle > large.x0 && middle < large.x1 && y < large.y - large.size * 0.05 && y > large.y - large.size * 0.7
}
