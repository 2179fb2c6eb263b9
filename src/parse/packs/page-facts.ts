/** What can be said of one page before it is compared with its neighbours. */
import type { Furniture, Line, Page, Text } from '../../extract/text.js'
import { readCounted } from './counted-heads.js'
import { readNumbers } from './numbers.js'
import type { PageFacts, PageNumber } from './page.js'

const NOTICE =
  /^\W*(?:this )?page (?:is |has been |was )?(?:intentionally |deliberately )?(?:left )?(?:intentionally |deliberately )?blank\W*$/i

export const isBlankNotice = (text: string): boolean => NOTICE.test(text.trim())

export function pageFacts(text: Text): PageFacts[] {
  const furniture = new Map<number, Furniture[]>()
  for (const piece of text.furniture) {
    const page = piece.place.page
    if (page !== undefined) furniture.set(page, [...(furniture.get(page) ?? []), piece])
  }
  const facts = text.pages.map((page) => factsOf(page, furniture.get(page.number) ?? []))
  const numbers = facts.map((own) => own.numbers)
  return facts.map((own, i) => ({ ...own, numbers: counting(numbers[i]!, numbers[i - 1], numbers[i + 1]) }))
}

/** What stands alike on two pages is no page number: a case, a version. */
function counting(numbers: PageNumber[], ...beside: (PageNumber[] | undefined)[]): PageNumber[] {
  return numbers.filter((own) => !beside.some((other) => other?.some((number) => number.value === own.value)))
}

function factsOf(page: Page, furniture: Furniture[]): PageFacts {
  const lines = page.lines.filter((l) => !isBlankNotice(l.text))
  const headers = furniture.filter((f) => f.bucket === 'header').map(asLine)
  const last = lines.at(-1)
  return {
    page,
    head: [...headers, ...lines.slice(0, 45)].sort((a, b) => Math.round((top(a) - top(b)) / 3)),
    blank: lines.length === 0 && page.scanned !== true,
    notice: furniture.some((f) => isBlankNotice(f.text)) || page.lines.length > lines.length,
    numbers: readNumbers(page, furniture, lines),
    runners: new Set(
      furniture
        .filter((f) => f.bucket === 'header' || f.bucket === 'footer')
        .map((f) => letters(f.text))
        .filter((t) => t.length > 2),
    ),
    size: usual(lines.map((l) => Math.round((l.size ?? 0) * 2) / 2)),
    left: edge(lines),
    first: lines[0]?.text ?? '',
    last: last?.text ?? '',
    depth: (last?.baseline ?? bottom(last)) / (page.height ?? 842),
  }
}

const top = (line: Line): number => line.place.box?.[1] ?? line.baseline ?? 0
const bottom = (line?: Line): number => line?.place.box?.[3] ?? 0
const asLine = (f: Furniture): Line => ({ text: f.text, indent: f.place.box?.[0] ?? 0, gap: 0, place: f.place })

/** Stamps and numbers change from page to page and say nothing of who the page belongs to; the count of an appendix does. */
const letters = (text: string): string =>
  /^(?:agenda item|page)\b/i.test(text)
    ? ''
    : text
        .toLowerCase()
        .replace(readCounted(text) ? /[^\p{L}\d]+/gu : /[^\p{L}]+/gu, ' ')
        .trim()

function usual(values: number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** The left edge that at least a tenth of the lines keep: an outdented number or two does not move it. */
function edge(lines: Line[]): number {
  const indents = lines.map((l) => l.indent).sort((a, b) => a - b)
  return indents[Math.floor(indents.length / 10)] ?? 0
}
