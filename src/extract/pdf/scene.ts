/** What stands around the text of a page: filled areas, pictures, layers that are off. It decides which text can be seen. */
import type { Matrix } from './state.js'
import type { Fill, Rule } from './types.js'

const MOST_FILLS = 4000
const STEPS = [2, 2, 6, 4, 0]

export interface Box extends Rule {
  rectangle: boolean
}

/** The box around a path in points; null for a path of no points. */
export function boxOf(data: ArrayLike<number>, ctm: Matrix): Box | null {
  const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity }
  let points = 0
  let upright = ctm[0] * ctm[3] === 0 || ctm[1] * ctm[2] === 0
  let lastX = Number.NaN
  let lastY = Number.NaN
  for (let i = 0; i < data.length; ) {
    const op = data[i] as number
    const step = STEPS[op]
    if (step === undefined) break
    if (step === 2) {
      const x = data[i + 1] as number
      const y = data[i + 2] as number
      extend(box, ctm[0] * x + ctm[2] * y + ctm[4], ctm[1] * x + ctm[3] * y + ctm[5])
      if (op === 0 && points > 0) upright = false
      if (op === 1 && Math.abs(lastX - x) > 0.01 && Math.abs(lastY - y) > 0.01) upright = false
      lastX = x
      lastY = y
      points++
    } else if (step > 2) upright = false
    i += step + 1
  }
  return points === 0 ? null : { ...box, rectangle: upright && (points === 4 || points === 5) }
}

function extend(box: Rule, x: number, y: number): void {
  if (x < box.x0) box.x0 = x
  if (x > box.x1) box.x1 = x
  if (y < box.y0) box.y0 = y
  if (y > box.y1) box.y1 = y
}

export function meet(a: Rule, b: Rule | null): Rule {
  if (!b) return a
  return { x0: Math.max(a.x0, b.x0), y0: Math.max(a.y0, b.y0), x1: Math.min(a.x1, b.x1), y1: Math.min(a.y1, b.y1) }
}

export class Scene {
  readonly fills: Fill[] = []
  readonly pictures: Rule[] = []
  /** Colours run into each other somewhere: what is behind white text cannot be told. */
  shaded = false

  fill(box: Box, clip: Rule | null, after: number, white: boolean, veiled: boolean): void {
    if (this.fills.length >= MOST_FILLS) return
    const { x0, y0, x1, y1 } = meet(box, clip)
    if (x1 - x0 < 2 || y1 - y0 < 2) return
    this.fills.push({ x0, y0, x1, y1, after, white, solid: box.rectangle && !veiled })
  }

  picture([a, b, c, d, e, f]: Matrix): void {
    if (this.pictures.length >= MOST_FILLS) return
    const box = { x0: e, y0: f, x1: e, y1: f }
    for (const [x, y] of [
      [a, b],
      [c, d],
      [a + c, b + d],
    ] as const)
      extend(box, e + x, f + y)
    this.pictures.push(box)
  }
}
