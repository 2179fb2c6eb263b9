/** What a page's operators set and what they paint with: matrices, fonts, glyphs, and what was painted. */
import type { Piece, Rule } from './types.js'

export type Matrix = [number, number, number, number, number, number]

export interface PaintFont {
  bold: boolean
  italic: boolean
  mono: boolean
  /** Dingbats whose letters stand for signs. */
  symbol: boolean
  vertical: boolean
  /** Width units: 0.001 but for Type 3 fonts. */
  unit: number
  /** Its name, where its codes are numbers of glyphs and nothing in the file says what they show. */
  unsaid?: string
}

export interface Glyph {
  unicode: string
  width: number
  isSpace: boolean
  vmetric?: number[] | null
}

export interface TextState<Font> {
  font: Font | undefined
  size: number
  charSpacing: number
  wordSpacing: number
  scale: number
  rise: number
  leading: number
  mode: number
  /** Letters are filled in white. */
  white: boolean
  /** Below 1 what is painted lets through what is under it; so does what blends with it. */
  alpha: number
  blends: boolean
  /** Nothing shows outside. */
  clip: Rule | null
}

export interface State<Font> extends TextState<Font> {
  ctm: Matrix
}

export interface Painted {
  pieces: Piece[]
  rules: Rule[]
  /** Painted area of pictures in square points. */
  pictures: number
}

export function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ]
}

/** Letters of the dingbat fonts that stand for bullets. */
export function symbol(text: string): string {
  return /^[§Ølnqu¨vw·o]$/.test(text) ? '•' : text === 'ü' || text === 'P' ? '✓' : text
}
