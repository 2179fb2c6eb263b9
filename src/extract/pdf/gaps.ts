/** Extra leading before each line, in units of the usual leading. */
import type { Line } from '../text.js'

export function setGaps(lines: Line[]): void {
  const usual = usualLeading(lines)
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!
    const leading = usual * Math.max(line.size ?? 11, 4)
    const step = (line.baseline ?? 0) - (lines[i - 1]!.baseline ?? 0)
    const gap = step <= leading ? 0 : Math.round(((step - leading) / leading) * 100) / 100
    line.gap = gap < 0.12 ? 0 : gap
  }
}

/** The low third of the steps between lines, in ems: close to the leading within paragraphs. */
function usualLeading(lines: Line[]): number {
  const steps: number[] = []
  for (let i = 1; i < lines.length; i++) {
    const step = (lines[i]!.baseline ?? 0) - (lines[i - 1]!.baseline ?? 0)
    if (step > 3) steps.push(step / (lines[i]!.size ?? 11))
  }
  steps.sort((a, b) => a - b)
  return Math.min(1.9, Math.max(1, steps[Math.floor(steps.length * 0.3)] ?? 1.2))
}
