/** What the maker of a pack stamped onto finished pages: painted last, anywhere, also over the text. */
import type { Line, Page } from '../text.js'
import { lineOf } from './lines.js'
import { mainTurn, turnBack, upright } from './turn.js'
import type { Piece, Sheet } from './types.js'
import { rowsOf } from './words.js'

const PAGE = /^Page (\d{1,4})$/
const ITEM = /^(?:Agenda|Minute) Item (?:No\.? ?)?[A-Z]{0,2}\d{0,3}[a-z]?$/i
const REACH = 12

export interface Stamped {
  pieces: Piece[]
  stamps: Line[]
}

/** Parts the last painted “Page 7” and “Agenda Item 5” from the pieces of a sheet. */
export function takeStamps(sheet: Sheet): Stamped {
  let { pieces } = sheet
  const stamps: Line[] = []
  for (let found = lastStamp(pieces); found && stamps.length < 4; found = lastStamp(pieces)) {
    const own = pieces.slice(found.from, found.to)
    if (!atEdge(own, sheet)) break
    stamps.unshift(...stampLines(own, sheet))
    pieces = [...pieces.slice(0, found.from), ...pieces.slice(found.to)]
  }
  return { pieces, stamps }
}

/** The last two to four pieces that read as a stamp and stand in one line. */
function lastStamp(pieces: Piece[]): { from: number; to: number } | undefined {
  for (let to = pieces.length; to > Math.max(0, pieces.length - REACH); to--) {
    for (let from = to - 2; from >= Math.max(0, to - 4); from--) {
      const own = pieces.slice(from, to)
      const text = own.map((piece) => piece.text).join(' ')
      if ((PAGE.test(text) || (ITEM.test(text) && /\d/.test(text))) && inLine(own) && isAlone(pieces, from, to)) return { from, to }
    }
  }
  return undefined
}

function inLine(own: Piece[]): boolean {
  const first = own[0]!
  const across = (piece: Piece): number => (first.turn % 2 === 0 ? piece.y - first.y : piece.x0 - first.x0)
  return own.every((piece) => piece.turn === first.turn && Math.abs(piece.size - first.size) < 0.1 && Math.abs(across(piece)) < 0.5)
}

/** No text of the same line stands before it, which would be a sentence, or behind it: `Page 1 of 2` is a foot of the page. */
const isAlone = (pieces: Piece[], from: number, to: number): boolean =>
  (from === 0 || !follows(pieces[from - 1]!, pieces[from]!)) && (to === pieces.length || !follows(pieces[to - 1]!, pieces[to]!))

function follows(before: Piece, first: Piece): boolean {
  return (
    before.turn === first.turn &&
    first.turn === 0 &&
    Math.abs(before.y - first.y) < 0.5 &&
    before.x1 <= first.x0 &&
    first.x0 - before.x1 < first.size
  )
}

/** Within the outer seventh of the page. */
function atEdge(own: Piece[], { width, height }: Sheet): boolean {
  const { x0, y } = own[0]!
  return y < height / 7 || y > height - height / 7 || (own[0]!.turn % 2 === 1 && (x0 < width / 7 || x0 > width - width / 7))
}

function stampLines(own: Piece[], sheet: Sheet): Line[] {
  const turn = mainTurn(own)
  const lines = rowsOf(upright({ ...sheet, pieces: own }, turn).pieces).map((row) => lineOf(row.words, { page: sheet.number }))
  turnBack(lines, turn, sheet)
  return lines
}

/** Writes what the stamps say onto the page. */
export function readStamps(page: Page, stamps: Line[]): void {
  for (const { text } of stamps) {
    const number = PAGE.exec(text)?.[1]
    if (number) page.printed = Number(number)
    else page.stamps = [...(page.stamps ?? []), text]
  }
}
