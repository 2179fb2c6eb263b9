import { describe, expect, it } from 'vitest'
import type { Piece } from '../../src/extract/pdf/types.js'
import { acrossText } from '../../src/extract/pdf/watermarks.js'
import { rowsOf } from '../../src/extract/pdf/words.js'

const piece = (text: string, x0: number, y: number, more: Partial<Piece> = {}): Piece => ({
  ...{ text, x0, x1: x0 + text.length * 6, y, size: 12, bold: false, italic: false, mono: false },
  ...{ turn: 0, space: false, artifact: false, ...more },
})
const text = Array.from({ length: 12 }, (_, line) =>
  ['the', 'lamps', 'of', 'the', 'quay'].map((word, i) => piece(word, 80 + i * 60, 100 + line * 16)),
).flat()

describe('words across the page', () => {
  it('stand in no line where text runs within their letters', () => {
    const marked = acrossText([piece('DRAFT', 90, 230, { size: 80, x1: 370 }), ...text])
    expect(marked[0]!.turn).toBe(-1)
    expect(marked.slice(1)).toEqual(text)
  })

  it('are titles where they stand by themselves', () => {
    const title = [piece('SUMMONS', 90, 80, { size: 48, x1: 370 }), ...text]
    expect(acrossText(title)).toBe(title)
  })
})

describe('capitals typed with spaces between them', () => {
  const spaced = (words: string[]) => {
    let x = 60
    return words.flatMap((word) => {
      const own = [...word].map((letter, i) => piece(letter, x + i * 14, 50, { x1: x + i * 14 + 9, space: true }))
      x += word.length * 14 + 4
      return own
    })
  }

  it('are words, which end at the wider gaps', () => {
    expect(rowsOf(spaced(['LAMP', 'COUNCIL']))[0]!.words.map((word) => word.text)).toEqual(['LAMP', 'COUNCIL'])
    expect(rowsOf(spaced(['AGENDA']))[0]!.words.map((word) => word.text)).toEqual(['AGENDA'])
  })
})
