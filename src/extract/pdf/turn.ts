/** Text that runs up, down or upside down: turned upright to be read, its boxes turned back. */
import type { Line } from '../text.js'
import type { Piece, Rule, Sheet } from './types.js'

type Box = [number, number, number, number]

/** The direction that most characters of the page run in; slanted ones do not count. */
export function mainTurn(pieces: Piece[]): number {
  const counts = [0, 0, 0, 0]
  for (const piece of pieces) if (piece.turn >= 0) counts[piece.turn]! += piece.text.length
  const best = Math.max(...counts)
  return best === 0 || counts[0] === best ? 0 : counts.indexOf(best)
}

/** The sheet as it reads when text of the given direction is upright: only that text, and all rules. */
export function upright(sheet: Sheet, turn: number): Sheet {
  const own = sheet.pieces.filter((piece) => piece.turn === turn)
  if (turn === 0) return { ...sheet, pieces: own }
  const { width, height } = sheet
  const size = turn === 2 ? { width, height } : { width: height, height: width }
  const pieces = own.map((piece) => {
    const [x0, y] = toUpright(piece.x0, piece.y, turn, sheet)
    return { ...piece, x0, x1: x0 + Math.abs(piece.x1 - piece.x0), y, turn: 0 }
  })
  return { ...sheet, ...size, pieces, rules: sheet.rules.map((rule) => turnRule(rule, turn, sheet)) }
}

function toUpright(x: number, y: number, turn: number, { width, height }: Sheet): [number, number] {
  if (turn === 1) return [height - y, x]
  return turn === 2 ? [width - x, height - y] : [y, width - x]
}

function fromUpright(u: number, v: number, turn: number, { width, height }: Sheet): [number, number] {
  if (turn === 1) return [v, height - u]
  return turn === 2 ? [width - u, height - v] : [width - v, u]
}

function turnRule(rule: Rule, turn: number, sheet: Sheet): Rule {
  const [ax, ay] = toUpright(rule.x0, rule.y0, turn, sheet)
  const [bx, by] = toUpright(rule.x1, rule.y1, turn, sheet)
  return { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) }
}

const round = (value: number): number => Math.round(value * 10) / 10

/** Puts the boxes of lines read upright back where they stand on the page. */
export function turnBack(lines: Line[], turn: number, sheet: Sheet): void {
  if (turn === 0) return
  for (const line of lines) {
    if (!line.place.box) continue
    const [x0, y0, x1, y1] = line.place.box
    const [ax, ay] = fromUpright(x0, y0, turn, sheet)
    const [bx, by] = fromUpright(x1, y1, turn, sheet)
    const box: Box = [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)]
    line.place = { ...line.place, box: box.map(round) as Box }
  }
}
