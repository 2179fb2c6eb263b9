/** Size, slant and direction of letters. */
import type { Matrix } from './state.js'

/** What a matrix and a font size make of letters; most text of a page has one shape. */
export interface Shape {
  a: number
  b: number
  c: number
  d: number
  of: number
  size: number
  slanted: boolean
  turn: number
}

export function shapeOf([a, b, c, d]: Matrix, of: number): Shape {
  const size = Math.abs(of) * Math.hypot(c, d)
  const slanted = Math.abs(c) > 0.15 * Math.abs(d) && b === 0
  return { a, b, c, d, of, size, slanted, turn: turnOf(a, b, of < 0) }
}

function turnOf(a: number, b: number, flipped: boolean): number {
  const angle = Math.atan2(-b, a) / (Math.PI / 2) + (flipped ? 2 : 0)
  const turn = Math.round(angle)
  return Math.abs(angle - turn) > 0.06 ? -1 : ((turn % 4) + 4) % 4
}
