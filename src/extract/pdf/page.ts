/** One sheet to one page of lines. */
import type { Line, Page } from '../text.js'
import { lineOf } from './lines.js'
import { SETTINGS } from './settings.js'
import type { Piece, Sheet } from './types.js'
import { rowsOf } from './words.js'

export function pageOf(sheet: Sheet): Page {
  const upright = sheet.pieces.filter((piece) => piece.turn === 0)
  const lines = rowsOf(upright as Piece[]).map((row) => lineOf(row.words, { page: sheet.number }))
  setGaps(lines)
  const page: Page = { number: sheet.number, width: sheet.width, height: sheet.height, lines }
  if (lines.length === 0) {
    if (sheet.pictures >= SETTINGS.scanArea) page.scanned = true
    else page.blank = true
  }
  return page
}

/** Extra leading before each line, in units of the page's usual leading. */
export function setGaps(lines: Line[]): void {
  const steps: number[] = []
  for (let i = 1; i < lines.length; i++) {
    const step = (lines[i]!.baseline ?? 0) - (lines[i - 1]!.baseline ?? 0)
    if (step > 3) steps.push(step / (lines[i]!.size ?? 11))
  }
  steps.sort((a, b) => a - b)
  const usual = steps[Math.floor(steps.length * 0.3)] ?? 1.2
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!
    const leading = Math.min(1.9, Math.max(1, usual)) * Math.max(line.size ?? 11, 4)
    const step = (line.baseline ?? 0) - (lines[i - 1]!.baseline ?? 0)
    line.gap = step <= leading ? 0 : Math.round(((step - leading) / leading) * 100) / 100
    if (line.gap < 0.12) line.gap = 0
  }
}
