/** The list of business on a pack’s front sheet, with the pages of each item’s papers: `9 Title (Pages 1 - 4)`. */
import type { Line } from '../../extract/text.js'
import { readPages } from '../rules/pages.js'

export interface FrontItem {
  number: string | null
  title: string
  /** The pack’s own page numbers. */
  first: number
  last: number
}

const NUMBER = /^(?:(?:agenda )?item\s+)?([A-Z]{0,2}\d{1,3}[a-z]?|[A-Z]\d{0,2}|\d{1,2}\.\d{1,2})[.):]?\s+(?=\S)/

/** Items that print their pages, in order. A title may run over several lines before its pages come. */
export function readFrontItems(lines: Line[]): FrontItem[] {
  const items: FrontItem[] = []
  let held: string[] = []
  for (const line of lines) {
    const text = line.text.replace(/^[-•*]\s+/, '')
    if (NUMBER.test(text)) held = []
    held.push(text)
    const pages = readPages(held.slice(-4).join(' '))
    if (!pages) continue
    items.push({ ...titled(held.slice(-4).join(' ').slice(0, pages.start)), first: pages.first, last: pages.last })
    held = []
  }
  return items
}

/** The title behind a number that heads the line; none where no number does. */
export function titledNumber(text: string): string[] {
  const own = text.length > 200 ? null : titled(text)
  if (!own?.number) return []
  const pages = readPages(own.title)
  return [pages ? own.title.slice(0, pages.start) : own.title]
}

function titled(text: string): { number: string | null; title: string } {
  const match = NUMBER.exec(text)
  return { number: match?.[1] ?? null, title: text.slice(match?.[0].length ?? 0).trim() }
}
