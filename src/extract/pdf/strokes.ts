/** Straight thin strokes of paths: table rules, underlines, strikes. */
import type { Matrix } from './state.js'
import type { Rule } from './types.js'

const THIN = 2.2
const STEPS = [2, 2, 6, 4, 0]

/** Straight thin parts of a path: sub-paths that are bars, and strokes along an axis. */
export function collectRules(data: ArrayLike<number>, ctm: Matrix, stroked: boolean, rules: Rule[]): void {
  let points: [number, number][] = []
  let curved = false
  const flush = (): void => {
    if (points.length > 1 && !curved) addRules(points, stroked, rules)
    points = []
    curved = false
  }
  for (let i = 0; i < data.length; ) {
    const op = data[i] as number
    if (op === 0) flush()
    const step = STEPS[op]
    if (step === undefined) return
    if (step === 2) {
      const x = data[i + 1] as number
      const y = data[i + 2] as number
      points.push([ctm[0] * x + ctm[2] * y + ctm[4], ctm[1] * x + ctm[3] * y + ctm[5]])
    } else if (step > 2) curved = true
    else if (points[0]) points.push(points[0])
    i += step + 1
  }
  flush()
}

function addRules(points: [number, number][], stroked: boolean, rules: Rule[]): void {
  const xs = points.map((p) => p[0])
  const ys = points.map((p) => p[1])
  const box: Rule = { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) }
  const thin = box.x1 - box.x0 <= THIN || box.y1 - box.y0 <= THIN
  if (thin) rules.push(box)
  else if (stroked && points.length < 200) {
    for (let i = 1; i < points.length; i++) addRules([points[i - 1]!, points[i]!], false, rules)
  }
}
