/**
 * Reads a page's drawing operators: where every piece of text, rule and picture was painted. Knows the operators of
 * PDF and nothing of any library: numbers of the operators and the fonts come from outside.
 */
import { lettered } from './glyph-order.js'
import { type Glyph, type Matrix, Painter, type PaintFont } from './painter.js'
import type { Sheet } from './types.js'

/** Names of operators to their numbers. */
export type OpTable = Record<string, number>

/** Runs the operators once, in order. `device` maps page units to points from the top left. */
export function paint(
  fns: ArrayLike<number>,
  args: ArrayLike<unknown>,
  ops: OpTable,
  device: Matrix,
  given: { fontOf: (id: string) => PaintFont; isOff: (layer: unknown) => boolean },
): Painter {
  const painter = new Painter(device)
  const table = handlers(ops, given)
  for (let i = 0; i < fns.length; i++) {
    const handler = table[fns[i] as number]
    if (handler) handler(painter, args[i] as never[])
  }
  return painter
}

/** A page as it was painted. */
export function sheetOf({ out, scene }: Painter, number: number, width: number, height: number): Sheet {
  const { pieces, rules, pictures } = out
  const { fills, pictures: areas, shaded } = scene
  return { number, width, height, pieces, rules, pictures: pictures / (width * height), fills, areas, shaded }
}

type Handler = (painter: Painter, args: never[]) => void

type Given = Parameters<typeof paint>[4]

function handlers(ops: OpTable, { fontOf, isOff }: Given): (Handler | undefined)[] {
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
    for (const [key, value] of (a[0] ?? []) as [string, unknown][]) setOne(p, key, value, fontOf)
  })
  on('showText', (p, a) => show(p, (a[0] ?? []) as (Glyph | number)[]))
  on('beginMarkedContent', (p, a) => p.beginMark((a[0] as { name?: string } | undefined)?.name))
  on('beginMarkedContentProps', (p, a) => p.beginMark(a[0], a[0] === 'OC' && isOff(a[1])))
  on('endMarkedContent', (p) => p.endMark())
  on('constructPath', (p, a) => {
    const data = (a[1] as unknown as [ArrayLike<number> | null] | null)?.[0]
    if (data && a[0] !== ops.endPath) p.path(data, a[0] === ops.stroke || a[0] === ops.closeStroke)
    else if (data) p.endPath(data)
  })
  onColour(on)
  return table
}

function setOne(p: Painter, key: string, value: unknown, fontOf: Given['fontOf']): void {
  if (key === 'Font') {
    const [id, size] = value as [string, number]
    p.setFont(fontOf(id), size)
  } else if (key === 'ca') p.state.alpha = Number(value)
  else if (key === 'BM') p.state.blends = value !== 'source-over'
}

function onColour(on: (name: string, handler: Handler) => void): void {
  on('setFillRGBColor', (p, a) => {
    p.state.white = (a[0] as unknown) === '#ffffff'
  })
  for (const name of ['setFillColorN', 'setFillTransparent'])
    on(name, (p) => {
      p.state.white = false
    })
  on('shadingFill', (p) => {
    p.scene.shaded = true
  })
  for (const name of ['clip', 'eoClip']) on(name, (p) => p.clipNext())
}

function show(painter: Painter, glyphs: (Glyph | number)[]): void {
  painter.begin()
  let shown: Glyph[] = []
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      painter.glyphs(shown)
      painter.kern(glyph)
      shown = []
    } else shown.push(asRead(glyph, painter.state.font))
  }
  painter.glyphs(shown)
  painter.end()
}

/** In a font that says no letter the code is the number of the glyph. */
function asRead(glyph: Glyph & { originalCharCode?: number }, font: PaintFont | undefined): Glyph {
  if (font?.unsaid === undefined || glyph.originalCharCode === undefined) return glyph
  return { ...glyph, unicode: lettered(font.unsaid, glyph.originalCharCode, glyph.unicode) }
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
