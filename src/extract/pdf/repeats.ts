/** Lines that stand at the same place on page after page. */
import type { Line, Page } from '../text.js'
import { SETTINGS } from './settings.js'

export type Zone = 'top' | 'bottom' | null

export function zoneOf(page: Page, line: Line): Zone {
  const height = page.height ?? 842
  const y = line.place.box?.[3] ?? line.baseline ?? 0
  if (y < height * SETTINGS.margin) return 'top'
  return y > height * (1 - SETTINGS.margin) ? 'bottom' : null
}

interface Seen {
  page: number
  line: Line
}

const masked = (text: string): string => text.replace(/\d+/g, '#').toLowerCase()

/** Lines in a margin that recur: the same text, or the same but for a number that runs with the pages. */
export function recurring(pages: Page[]): Set<Line> {
  const groups = new Map<string, Seen[]>()
  for (const page of pages) {
    for (const line of page.lines) {
      const zone = zoneOf(page, line)
      if (zone === null || line.hint?.cell) continue
      const key = `${zone}|${masked(line.text)}|${Math.round((line.baseline ?? 0) / 6)}`
      const group = groups.get(key)
      if (group) group.push({ page: page.number, line })
      else groups.set(key, [{ page: page.number, line }])
    }
  }
  const found = new Set<Line>()
  for (const group of groups.values()) for (const line of runs(group, pages.length)) found.add(line)
  return found
}

/** Members of a group that stand in a run of pages: at least three, or two where the file has no more. */
function runs(group: Seen[], pageCount: number): Line[] {
  const out: Line[] = []
  let run: Seen[] = []
  const close = (): void => {
    const pages = new Set(run.map((seen) => seen.page)).size
    const enough = pages >= 3 || (pages === 2 && pageCount === 2 && run.every((seen) => seen.line.text.length <= 60))
    if (enough) out.push(...run.map((seen) => seen.line))
    run = []
  }
  for (const seen of group) {
    const last = run[run.length - 1]
    if (last && !carriesOn(last, seen)) close()
    run.push(seen)
  }
  close()
  return out
}

/** Left and right pages alternate, and a page in between may lack its head. */
const MAX_SKIP = 3

function carriesOn(last: Seen, next: Seen): boolean {
  const step = next.page - last.page
  if (step > MAX_SKIP) return false
  if (last.line.text === next.line.text) return true
  const before = last.line.text.match(/\d+/g) ?? []
  const after = next.line.text.match(/\d+/g) ?? []
  return before.every((digits, i) => digits === after[i] || Number(after[i]) - Number(digits) === step)
}
