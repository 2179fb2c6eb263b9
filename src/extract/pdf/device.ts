/** Page units to points. */
import type { Matrix } from './painter.js'

/** What a page's dictionary says of its size and turn. */
export interface PageBox {
  view: number[]
  rotate: number
  userUnit: number
}

/** Page units to points from the top left, the page's own turn undone. */
export function deviceOf(page: PageBox): { device: Matrix; width: number; height: number } {
  const [x0 = 0, y0 = 0, x1 = 612, y1 = 792] = page.view
  const unit = page.userUnit || 1
  const wide = (x1 - x0) * unit
  const high = (y1 - y0) * unit
  const turned = page.rotate % 180 !== 0
  const size = turned ? { width: high, height: wide } : { width: wide, height: high }
  const devices: Record<number, Matrix> = {
    0: [unit, 0, 0, -unit, -x0 * unit, y1 * unit],
    90: [0, unit, unit, 0, -y0 * unit, -x0 * unit],
    180: [-unit, 0, 0, unit, x1 * unit, -y0 * unit],
    270: [0, -unit, -unit, 0, y1 * unit, x1 * unit],
  }
  return { device: devices[((page.rotate % 360) + 360) % 360] ?? devices[0]!, ...size }
}
