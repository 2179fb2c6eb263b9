/**
 * Reads a page's drawing operators: where every piece of text, rule and picture was painted. Knows the operators of
 * PDF and nothing of any library: numbers of the operators and the fonts come from outside.
 */
import { type Glyph, type Matrix, type Painted, Painter, type PaintFont } from './painter.js'

/** Names of operators to their numbers. */
export type OpTable = Record<string, number>

/** Runs the operators once, in order. `device` maps page units to points from the top left. */
export function paint(
  fns: ArrayLike<number>,
  args: ArrayLike<unknown>,
  ops: OpTable,
  device: Matrix,
  fontOf: (id: string) => PaintFont,
): Painted {
  const painter = new Painter(device)
  const table = handlers(ops, fontOf)
  for (let i = 0; i < fns.length; i++) {
    const handler = table[fns[i] as number]
    if (handler) handler(painter, args[i] as never[])
  }
  return painter.out
}

type Handler = (painter: Painter, args: never[]) => void

function handlers(ops: OpTable, fontOf: (id: string) => PaintFont): (Handler | undefined)[] {
  const table: (Handler | undefined)[] = []
  const on = (name: string, handler: Handler): void => {
    const number = ops[name]
    if (number !== undefined) table[number] = handler
  }
  on('save', (p) => p.save())
  on('restore', (p) => p.restore())
  on('transform', (p, a) => p.transform(a as unknown as Matrix))
  on('paintFormXObjectBegin', (p, a) => p.beginForm((a[0] ?? null) as Matrix | null))
  on('paintFormXObjectEnd', (p) => p.restore())
  on('beginText', (p) => p.setMatrix(1, 0, 0, 1, 0, 0))
  on('setTextMatrix', (p, a) => p.setMatrix(...((a.length === 6 ? a : a[0]) as unknown as Matrix)))
  on('moveText', (p, a) => p.move(a[0] ?? 0, a[1] ?? 0))
  on('setLeadingMoveText', (p, a) => {
    p.state.leading = -(a[1] ?? 0)
    p.move(a[0] ?? 0, a[1] ?? 0)
  })
  on('nextLine', (p) => p.nextLine())
  onTextState(on)
  on('setFont', (p, a) => p.setFont(fontOf(a[0] ?? ''), a[1] ?? 0))
  on('setGState', (p, a) => {
    for (const [key, value] of (a[0] ?? []) as [string, [string, number]][]) if (key === 'Font') p.setFont(fontOf(value[0]), value[1])
  })
  on('showText', (p, a) => show(p, (a[0] ?? []) as (Glyph | number)[]))
  on('beginMarkedContent', (p, a) => p.beginMark((a[0] as { name?: string } | undefined)?.name))
  on('beginMarkedContentProps', (p, a) => p.beginMark(a[0]))
  on('endMarkedContent', (p) => p.endMark())
  on('constructPath', (p, a) => {
    const data = (a[1] as unknown as [ArrayLike<number> | null] | null)?.[0]
    if (data && a[0] !== ops.endPath) p.path(data, a[0] === ops.stroke || a[0] === ops.closeStroke)
  })
  return table
}

function show(painter: Painter, glyphs: (Glyph | number)[]): void {
  painter.begin()
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') painter.kern(glyph)
    else painter.glyph(glyph)
  }
  painter.end()
}

function onTextState(on: (name: string, handler: Handler) => void): void {
  on('setCharSpacing', (p, a) => {
    p.state.charSpacing = a[0] ?? 0
  })
  on('setWordSpacing', (p, a) => {
    p.state.wordSpacing = a[0] ?? 0
  })
  on('setHScale', (p, a) => {
    p.state.scale = (a[0] ?? 100) / 100
  })
  on('setLeading', (p, a) => {
    p.state.leading = a[0] ?? 0
  })
  on('setTextRise', (p, a) => {
    p.state.rise = a[0] ?? 0
  })
  on('setTextRenderingMode', (p, a) => {
    p.state.mode = a[0] ?? 0
  })
}
