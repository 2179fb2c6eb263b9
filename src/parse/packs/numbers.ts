/** Page numbers: the pack’s run through the file, a paper’s own begin anew with each paper. */
import type { Furniture, Line, Page } from '../../extract/text.js'
import { readCounted } from './counted-heads.js'
import type { PageNumber } from './page.js'

const NUMBER = /^(?:.{0,80}?[\s|–—-])?(?<page>page\s*[|:]?\s*)?(?<value>\d{1,4})(?:\s*(?:of|\/)\s*(?<of>\d{1,4}))?\s*[-–—|]?$/i

/** “Appendix 2” in a header counts papers, not pages. */
const OTHER = /\b(?:item|appendix|annexe?|schedule|part|section|version|draft|issue|question|no)\b\.?\s*\d+$/i

export function readNumbers(page: Page, furniture: Furniture[], lines: Line[]): PageNumber[] {
  const found: PageNumber[] = []
  for (const { bucket, text } of furniture) {
    if (bucket === 'blank' || OTHER.test(text) || readCounted(text)) continue
    const groups = NUMBER.exec(text)?.groups
    if (!groups) continue
    const number: PageNumber = { value: Number(groups.value), stamped: /^page \d+$/i.test(text.trim()) }
    if (groups.of && Number(groups.of) >= number.value) number.of = Number(groups.of)
    if (number.value > 0 && number.value < 1900 && !found.some((n) => n.value === number.value)) found.push(number)
  }
  for (const line of [...lines.slice(0, 3), ...lines.slice(-2)]) {
    const value = Number(/^page (\d{1,3})\b/i.exec(line.text)?.[1] ?? 0)
    if (value > 0 && line.text.length < 60 && !found.some((n) => n.value === value)) found.push({ value, stamped: false })
  }
  if (page.printed !== undefined && !found.some((n) => n.value === page.printed)) found.push({ value: page.printed, stamped: false })
  return found
}

/**
 * File page less printed page, where one numbering runs through the file: the pack’s. Numbers of a single paper that
 * fills the file run through it too, and are then no evidence either way. Null where none does.
 */
export function runningOffset(pages: { number: number; numbers: PageNumber[] }[]): number | null {
  const counts = new Map<number, number>()
  let numbered = 0
  for (const page of pages) {
    if (page.numbers.length) numbered++
    for (const n of page.numbers) counts.set(page.number - n.value, (counts.get(page.number - n.value) ?? 0) + (n.stamped ? 2 : 1))
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0]
  return best && numbered > 1 && best[1] >= numbered * 0.5 && best[1] >= pages.length * 0.3 ? best[0] : null
}

/** The numbers that are not the pack’s. */
export const ownNumbers = (numbers: PageNumber[], page: number, offset: number | null): PageNumber[] =>
  numbers.filter((n) => offset === null || page - n.value !== offset)
