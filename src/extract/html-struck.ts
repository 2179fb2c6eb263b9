/** Words that a page or a Word document strikes out: a line that is struck whole stays, marked; struck words within a line are set aside, so that the line reads as it stands. */
import type { LineCollector, Style } from './html-line.js'
import type { Furniture } from './text.js'

interface Piece {
  value: string
  style: Style
  from: number
  end: number
}

export class StruckWords {
  pieces: Piece[] = []

  add(value: string, style: Style, from: number, end: number): void {
    if (value.trim() !== '') this.pieces.push({ value, style, from, end })
  }

  /** At the end of a line: into the line where it has no other words, else to the furniture. */
  settle(line: LineCollector, furniture: Furniture[], selector: string, whole = line.isEmpty): void {
    const { pieces } = this
    if (pieces.length === 0) return
    this.pieces = []
    if (whole) for (const { value, style, from, end } of pieces) line.add(value, style, from, end)
    else {
      const text = pieces.map(({ value }) => value.replace(/\s+/g, ' ').trim()).join(' ')
      furniture.push({ bucket: 'struck', text, place: { selector, chars: [pieces[0]!.from, pieces.at(-1)!.end] } })
    }
  }
}
