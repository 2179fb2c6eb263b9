/** The state of a page while its operators run: matrices, fonts, the pen; and what was painted where. */

import { BoundError, MOST_PIECES } from './bounds.js'
import { type Shape, shapeOf } from './shape.js'
import { collectRules } from './strokes.js'
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
}

export interface Glyph {
  unicode: string
  width: number
  isSpace: boolean
  vmetric?: number[] | null
}

interface TextState<Font> {
  font: Font | undefined
  size: number
  charSpacing: number
  wordSpacing: number
  scale: number
  rise: number
  leading: number
  mode: number
}

interface State<Font> extends TextState<Font> {
  ctm: Matrix
}

export interface Painted {
  pieces: Piece[]
  rules: Rule[]
  /** Painted area of pictures in square points. */
  pictures: number
}

const MAX_RULES = 20_000
/** Square points. */
const MIN_PICTURE = 400

function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ]
}

export class Painter<Font extends PaintFont = PaintFont> {
  readonly out: Painted = { pieces: [], rules: [], pictures: 0 }
  state: State<Font>
  private stack: State<Font>[] = []
  private marks: boolean[] = []
  private artifacts = 0
  private line: Matrix = [1, 0, 0, 1, 0, 0]
  /** Text units to points, for the operator at hand. */
  private matrix: Matrix = [1, 0, 0, 1, 0, 0]
  private shape: Shape = shapeOf([1, 0, 0, 1, 0, 0], 1)
  /** Pen position along the line, in unscaled text units. */
  private pen = 0
  private open: Piece | null = null
  private space = false

  constructor(device: Matrix) {
    this.state = { ctm: device, font: undefined, size: 0, charSpacing: 0, wordSpacing: 0, scale: 1, rise: 0, leading: 0, mode: 0 }
  }

  save(): void {
    this.stack.push({ ...this.state })
  }

  restore(): void {
    const state = this.stack.pop()
    if (state) this.state = state
  }

  /** A picture fills the unit square: only a picture makes that square large. Pictures themselves are not decoded. */
  transform(matrix: Matrix): void {
    this.state.ctm = multiply(this.state.ctm, matrix)
    const [a, b, c, d] = this.state.ctm
    const area = Math.abs(a * d - b * c)
    if (area > MIN_PICTURE) this.out.pictures += area
  }

  beginForm(matrix: Matrix | null): void {
    this.save()
    if (matrix) this.transform(matrix)
  }

  beginMark(tag: unknown): void {
    const artifact = tag === 'Artifact'
    this.marks.push(artifact)
    if (artifact) this.artifacts++
  }

  endMark(): void {
    if (this.marks.pop()) this.artifacts--
  }

  setFont(font: Font, size: number): void {
    this.state.font = font
    this.state.size = size
  }

  setMatrix(a: number, b: number, c: number, d: number, e: number, f: number): void {
    const { line } = this
    line[0] = a
    line[1] = b
    line[2] = c
    line[3] = d
    line[4] = e
    line[5] = f
    this.pen = 0
    this.space = false
  }

  move(x: number, y: number): void {
    const { line } = this
    line[4] = line[0] * x + line[2] * y + line[4]
    line[5] = line[1] * x + line[3] * y + line[5]
    this.pen = 0
    this.space = false
  }

  nextLine(): void {
    this.move(0, -this.state.leading)
  }

  /** Between `begin` and `end` stand the glyphs and kernings of one text operator. */
  begin(): void {
    const m = multiply(this.state.ctm, this.line)
    this.matrix = m
    this.open = null
    const { shape } = this
    const size = this.state.size
    if (shape.a !== m[0] || shape.b !== m[1] || shape.c !== m[2] || shape.d !== m[3] || shape.of !== size) this.shape = shapeOf(m, size)
  }

  end(): void {
    this.open = null
  }

  kern(amount: number): void {
    const { size, scale, font } = this.state
    this.pen -= (amount / 1000) * size * (font?.vertical ? 1 : scale)
    if (Math.abs(amount) > 120) this.open = null
  }

  glyph({ unicode, width, isSpace, vmetric }: Glyph): void {
    const { state } = this
    const { font, size } = state
    if (!font) return
    const spacing = (isSpace ? state.wordSpacing : 0) + state.charSpacing
    const advance = font.vertical
      ? (vmetric?.[0] ?? -1000) * font.unit * size - spacing
      : (width * font.unit * size + spacing) * state.scale
    if (unicode === ' ' || unicode === '\u00a0' || unicode === '') {
      this.open = null
      if (unicode !== '') this.space = true
    } else {
      const ink = font.vertical ? advance : advance - spacing * state.scale
      this.add(font.symbol ? symbol(unicode) : unicode, ink, font)
    }
    this.pen += advance
  }

  private add(text: string, ink: number, font: Font): void {
    const m = this.matrix
    const { rise } = this.state
    const to = this.pen + ink
    const piece = this.open ?? this.start(font)
    piece.text += text
    const x = font.vertical ? m[4] : m[0] * to + m[2] * rise + m[4]
    const y = font.vertical ? m[3] * to + m[5] : m[1] * to + m[3] * rise + m[5]
    this.extend(piece, x, y)
  }

  private start(font: Font): Piece {
    const m = this.matrix
    const from = this.pen
    const { shape } = this
    const { mode, rise } = this.state
    const x = font.vertical ? m[4] : m[0] * from + m[2] * rise + m[4]
    const y = font.vertical ? m[3] * from + m[5] : m[1] * from + m[3] * rise + m[5]
    const piece: Piece = {
      text: '',
      x0: x,
      x1: x,
      y,
      size: shape.size,
      bold: font.bold || mode === 2,
      italic: font.italic || shape.slanted,
      mono: font.mono,
      turn: shape.turn,
      space: this.space,
      artifact: this.artifacts > 0,
    }
    this.space = false
    this.open = piece
    if (this.out.pieces.length >= MOST_PIECES) throw new BoundError('too many pieces of text')
    if (Number.isFinite(x) && Number.isFinite(y)) this.out.pieces.push(piece)
    return piece
  }

  /** x0 and x1 run along the text: for turned text they are y positions, put right in `upright`. */
  private extend(piece: Piece, x: number, y: number): void {
    if (piece.turn % 2 === 0) piece.x1 = x
    else piece.x1 = piece.x0 + Math.abs(y - piece.y)
  }

  path(data: ArrayLike<number>, stroked: boolean): void {
    if (this.out.rules.length <= MAX_RULES) collectRules(data, this.state.ctm, stroked, this.out.rules)
  }
}

/** Letters of the dingbat fonts that stand for bullets. */
function symbol(text: string): string {
  return /^[§Ølnqu¨vw·o]$/.test(text) ? '•' : text === 'ü' || text === 'P' ? '✓' : text
}
