/** The state of a page while its operators run: matrices, fonts, the pen; and what was painted where. */

import { BoundError, MOST_PIECES } from './bounds.js'
import { boxOf, meet, Scene } from './scene.js'
import { type Shape, shapeOf } from './shape.js'
import { type Glyph, type Matrix, multiply, type Painted, type PaintFont, type State, symbol } from './state.js'
import { collectRules } from './strokes.js'
import type { Piece } from './types.js'

export type { Glyph, Matrix, PaintFont } from './state.js'

const MAX_RULES = 20_000
/** Square points. */
const MIN_PICTURE = 400

export class Painter<Font extends PaintFont = PaintFont> {
  readonly out: Painted = { pieces: [], rules: [], pictures: 0 }
  state: State<Font>
  private stack: State<Font>[] = []
  readonly scene = new Scene()
  private marks: { artifact: boolean; off: boolean }[] = []
  private artifacts = 0
  private off = 0
  private clips = false
  private line: Matrix = [1, 0, 0, 1, 0, 0]
  /** Text units to points, for the operator at hand. */
  private matrix: Matrix = [1, 0, 0, 1, 0, 0]
  private shape: Shape = shapeOf([1, 0, 0, 1, 0, 0], 1)
  /** Pen position along the line, in unscaled text units. */
  private pen = 0
  private open: Piece | null = null
  private space = false

  constructor(private readonly device: Matrix) {
    this.state = this.fresh()
  }

  /** As at the beginning of a page: for what stands on it by itself. */
  renew(): void {
    this.state = this.fresh()
    this.stack = []
    this.marks = []
    this.artifacts = 0
    this.off = 0
  }

  private fresh(): State<Font> {
    const { device } = this
    return {
      ctm: device,
      font: undefined,
      size: 0,
      charSpacing: 0,
      wordSpacing: 0,
      scale: 1,
      rise: 0,
      leading: 0,
      mode: 0,
      white: false,
      alpha: 1,
      blends: false,
      clip: null,
    }
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
    if (area <= MIN_PICTURE) return
    this.out.pictures += area
    this.scene.picture(this.state.ctm)
  }

  beginForm(matrix: Matrix | null): void {
    this.save()
    if (matrix) this.transform(matrix)
  }

  beginMark(tag: unknown, off = false): void {
    const artifact = tag === 'Artifact'
    this.marks.push({ artifact, off })
    if (artifact) this.artifacts++
    if (off) this.off++
  }

  endMark(): void {
    const mark = this.marks.pop()
    if (mark?.artifact) this.artifacts--
    if (mark?.off) this.off--
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

  /** Glyphs without a space between them go to one piece: its text and its end are written once. */
  glyphs(shown: Glyph[]): void {
    const { font, size, wordSpacing, charSpacing, scale } = this.state
    if (!font) return
    const { vertical, unit } = font
    let text = ''
    let end = 0
    for (const { unicode, width, isSpace, vmetric } of shown) {
      const spacing = isSpace ? wordSpacing + charSpacing : charSpacing
      const advance = vertical ? (vmetric?.[0] ?? -1000) * unit * size - spacing : (width * unit * size + spacing) * scale
      if (unicode === ' ' || unicode === '\u00a0' || unicode === '') {
        this.write(text, end)
        text = ''
        this.open = null
        if (unicode !== '') this.space = true
      } else {
        if (text === '') this.open ??= this.start(font)
        text += font.symbol ? symbol(unicode) : unicode
        end = this.pen + (vertical ? advance : advance - spacing * scale)
      }
      this.pen += advance
    }
    this.write(text, end)
  }

  /** @param end of the ink, along the line */
  private write(text: string, end: number): void {
    const { open: piece, matrix: m } = this
    const { font, rise } = this.state
    if (text === '' || !piece) return
    piece.text += text
    const x = font?.vertical ? m[4] : m[0] * end + m[2] * rise + m[4]
    const y = font?.vertical ? m[3] * end + m[5] : m[1] * end + m[3] * rise + m[5]
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
    if (mode === 3) piece.invisible = true
    if (this.state.white && mode % 4 !== 1) piece.white = true
    if (this.off > 0) piece.off = true
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

  /** The path that comes next is where things show, from then on. */
  clipNext(): void {
    this.clips = true
  }

  /** A path that paints nothing may still clip. */
  endPath(data: ArrayLike<number>): void {
    if (!this.clips) return
    this.clips = false
    const box = boxOf(data, this.state.ctm)
    if (box) this.state.clip = meet(box, this.state.clip)
  }

  path(data: ArrayLike<number>, stroked: boolean): void {
    const { state } = this
    const box = stroked || this.off > 0 ? null : boxOf(data, state.ctm)
    if (box) this.scene.fill(box, state.clip, this.out.pieces.length, state.white, state.alpha < 1 || state.blends)
    this.endPath(data)
    if (this.out.rules.length <= MAX_RULES) collectRules(data, this.state.ctm, stroked, this.out.rules)
  }
}
