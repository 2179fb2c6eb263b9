import { describe, expect, it } from 'vitest'
import { withSpaces } from '../../src/extract/pdf/marks-for-spaces.js'
import type { Piece } from '../../src/extract/pdf/types.js'

const piece = (text: string, more: Partial<Piece> = {}): Piece => ({
  ...{ text, x0: 100, x1: 100 + text.length * 6, y: 50, size: 12, bold: false, italic: false, mono: false },
  ...{ turn: 0, space: false, artifact: false, ...more },
})
const LINE = 'The!lamps!of!the!quay!are!lit!by!the!keeper!at!dusk!and!put!out!at!dawn'

describe('marks that stand for spaces', () => {
  it('part a piece into words, each where it stands', () => {
    const words = withSpaces([piece(LINE)])
    expect(words.map(({ text }) => text)).toEqual(LINE.split('!'))
    expect(words[1]).toMatchObject({ x0: 124, x1: 154, space: true })
  })

  it('are told for each style by itself, and a mark alone is a space before what follows', () => {
    const bold = LINE.replaceAll('!', "'")
    const words = withSpaces([piece(LINE), piece(bold, { bold: true }), piece('!'), piece('end')])
    expect(words.slice(-1)).toMatchObject([{ text: 'end', space: true }])
    expect(words).toHaveLength(LINE.split('!').length * 2 + 1)
  })

  it('are none in text that has spaces, nor where they are few', () => {
    const spaced = LINE.split('!').map((word, i) => piece(i % 2 ? `${word}'s` : word, { space: i > 0 }))
    expect(withSpaces(spaced)).toBe(spaced)
    const few = [piece('Mind!the!step'), piece('Dogs’homes&kennels')]
    expect(withSpaces(few)).toBe(few)
  })
})
