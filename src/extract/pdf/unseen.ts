/**
 * Text that is in the file and that nobody sees on the page: invisible or white beside text that shows, beyond the page's edge, on
 * a layer that is off, under a filled box. The text layer of a scan is invisible too, and is what the picture says.
 */
import type { Finding } from '../../records/record.js'
import { SETTINGS } from './settings.js'
import type { Piece, Rule, Sheet } from './types.js'

type Why = 'invisible' | 'white' | 'off the page' | 'on a layer that is off' | 'under a filled box'

export interface Parted {
  sheet: Sheet
  unseen: { piece: Piece; why: Why }[]
}

/** Points. A title in white stands on something, seen by us or not. */
const LARGE = 20

export function partUnseen(sheet: Sheet): Parted {
  const scan = isScan(sheet)
  const unseen: Parted['unseen'] = []
  const pieces = sheet.pieces.filter((piece, at) => {
    const why = whyUnseen(piece, at, sheet, scan)
    if (why) unseen.push({ piece, why })
    return !why
  })
  return unseen.length === 0 ? { sheet, unseen } : { sheet: { ...sheet, pieces }, unseen }
}

function whyUnseen(piece: Piece, at: number, sheet: Sheet, scan: boolean): Why | undefined {
  if (piece.off) return 'on a layer that is off'
  if (isOffPage(piece, sheet)) return 'off the page'
  if (piece.invisible) return scan ? undefined : 'invisible'
  if (piece.white && piece.size < LARGE && !sheet.shaded && !isOnColour(middleOf(piece), at, sheet)) return 'white'
  return isCovered(piece, at, sheet) ? 'under a filled box' : undefined
}

/** A picture fills the page, or nothing on it shows by itself. */
function isScan({ pictures, pieces }: Sheet): boolean {
  if (pictures >= SETTINGS.scanArea) return true
  const shown = pieces.reduce((sum, { invisible, text }) => sum + (invisible ? 0 : text.length), 0)
  const all = pieces.reduce((sum, { text }) => sum + text.length, 0)
  return shown < all / 5
}

/** Text along the page; what is turned begins where it begins. */
function isOffPage({ x0, x1, y, size, turn }: Piece, { width, height }: Sheet): boolean {
  const end = turn === 0 ? x1 : x0
  return end < -1 || x0 > width + 1 || y < -1 || y - size > height + 1
}

function middleOf({ x0, x1, y, size, turn }: Piece): [number, number] {
  return turn === 0 ? [(x0 + x1) / 2, y - size * 0.3] : [x0, y]
}

const holds = (box: Rule, [x, y]: [number, number]): boolean => x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1

function isOnColour(point: [number, number], at: number, { fills, areas }: Sheet): boolean {
  if (areas.some((box) => holds(box, point))) return true
  return fills.some((fill) => !fill.white && fill.after <= at && holds(fill, point))
}

/** All of it, letters and tails, lies within one box painted later; text painted again over the box is its own piece. */
function isCovered({ x0, x1, y, size, turn }: Piece, at: number, { fills, width, height }: Sheet): boolean {
  if (turn !== 0) return false
  return fills.some(
    (fill) =>
      fill.solid &&
      fill.after > at &&
      fill.x0 <= x0 + 0.5 &&
      fill.x1 >= x1 - 0.5 &&
      fill.y0 <= y - size * 0.6 &&
      fill.y1 >= y - size * 0.05 &&
      (fill.x1 - fill.x0) * (fill.y1 - fill.y0) < 0.8 * width * height,
  )
}

/** One finding a page and reason, with the words. */
export function unseenFindings({ sheet, unseen }: Parted): Finding[] {
  const byReason = new Map<Why, Piece[]>()
  for (const { piece, why } of unseen) {
    const known = byReason.get(why)
    if (known) known.push(piece)
    else byReason.set(why, [piece])
  }
  const told = notesFinding(sheet)
  const hidden = [...byReason].flatMap(([why, pieces]) => {
    const text = pieces.map((piece) => (piece.space ? ' ' : '') + piece.text).join('')
    if (!/[\p{L}\p{N}]/u.test(text)) return []
    const shown = text.trim().slice(0, 80)
    const message = `Page ${sheet.number} holds text that is not seen on it (${why}) and was not read: “${shown}”.`
    return [{ code: 'hidden-text', severity: 'warning' as const, message, pointer: '/source', at: { page: sheet.number } }]
  })
  return [...hidden, ...told]
}

function notesFinding({ number, unread = [] }: Sheet): Finding[] {
  if (unread.length === 0) return []
  const words = unread.join(' … ').replace(/\s+/g, ' ').slice(0, 200)
  const message = `Page ${number} has notes or form fields that were not read: “${words}”.`
  return [{ code: 'notes-unread', severity: 'warning', message, pointer: '/source', at: { page: number } }]
}
