/** Rows cut into segments by wide gaps, and what a segment is worth as a column's cell. */
import { LABEL } from './lines.js'
import { SETTINGS } from './settings.js'
import type { Row, Word } from './words.js'

export interface Segment {
  words: Word[]
  x0: number
  x1: number
}

export const segment = (words: Word[]): Segment => ({
  words,
  x0: words[0]!.x0,
  x1: words.reduce((most, word) => Math.max(most, word.x1), 0),
})

export const lengthOf = (cell: Segment): number => cell.words.reduce((sum, word) => sum + word.text.length + 1, -1)

/** A label and its text are one segment; other wide gaps part the row. */
export function segmentsOf(row: Row): Segment[] {
  const out: Segment[] = []
  let words: Word[] = []
  for (const word of row.words) {
    const last = words[words.length - 1]
    if (last && word.x0 - last.x1 > SETTINGS.cellGap * row.size && !isLabelHead(words)) {
      out.push(segment(words))
      words = []
    }
    words.push(word)
  }
  if (words.length > 0) out.push(segment(words))
  return out
}

function isLabelHead(words: Word[]): boolean {
  return words.length === 1 && LABEL.test(words[0]!.text) && !/^\d{3,}$/.test(words[0]!.text)
}
