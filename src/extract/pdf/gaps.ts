/** Extra leading before each line, in units of the usual leading. */
import type { Line } from '../text.js'

const REACH = 60

export function setGaps(lines: Line[]): void {
  const usual = usualLeading(lines)
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!
    const above = baselineAbove(lines, i)
    if (above === undefined) continue
    const leading = usual * Math.max(line.size ?? 11, 4)
    const step = (line.baseline ?? 0) - above
    const gap = step <= leading ? 0 : Math.round(((step - leading) / leading) * 100) / 100
    line.gap = gap < 0.12 ? 0 : gap
  }
  closeWide(lines)
}

/** Where the typist went over to wider lines halfway down a page, the wide step is the leading of those lines, not a space before each. */
function closeWide(lines: Line[]): void {
  const full = Math.max(0, ...lines.map((line) => (line.text.length > LONG ? (line.right ?? 0) : 0))) - SHORT_OF
  for (let from = 1; from < lines.length; from++) {
    const wide = lines[from]!.gap
    if (wide === 0) continue
    let to = from
    while (to < lines.length && Math.abs(lines[to]!.gap - wide) <= EQUAL) to++
    const run = lines.slice(from, to)
    const wrapped = run.filter((_, at) => runsOn(lines[from + at - 1]!, full)).length
    if (wrapped >= LEAST_WRAPPED && wrapped * 2 >= run.length) for (const line of run) line.gap = 0
    from = Math.max(from, to - 1)
  }
}

/** A line set to the edge that ends amid a sentence: the next one goes on with it. */
const runsOn = (line: Line, full: number): boolean =>
  (line.right ?? 0) >= full && line.text.length > LONG && !/[.!?:;]["”’)\]]*$/.test(line.text)

const LONG = 40
const SHORT_OF = 30
const EQUAL = 0.04
const LEAST_WRAPPED = 4

/** The nearest baseline above among the lines already read: a side mark or a cell need not be the one before. */
function baselineAbove(lines: Line[], at: number): number | undefined {
  const own = lines[at]!.baseline ?? 0
  let best: number | undefined
  for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
    const y = lines[i]!.baseline ?? 0
    if (y < own - 1 && (best === undefined || y > best)) best = y
  }
  return best
}

/** The leading within paragraphs, in ems: the least step that returns often, or the low third of all steps where that is less. */
function usualLeading(lines: Line[]): number {
  const steps: number[] = []
  for (let i = 1; i < lines.length; i++) {
    const step = (lines[i]!.baseline ?? 0) - (lines[i - 1]!.baseline ?? 0)
    if (step > 3) steps.push(step / (lines[i]!.size ?? 11))
  }
  steps.sort((a, b) => a - b)
  const enough = Math.max(3, steps.length * OFTEN)
  const least = steps.find((step, i) => step >= 1 && (steps[i + Math.ceil(enough) - 1] ?? Number.POSITIVE_INFINITY) <= step * ALIKE)
  const third = steps[Math.floor(steps.length * 0.3)] ?? 1.2
  return Math.min(1.9, Math.max(1, Math.min(least ?? third, third)))
}

/** How many of the steps are alike, and how alike they are, where they are the leading. */
const OFTEN = 0.15
const ALIKE = 1.03
