/** What hangs on an item's title: `(Item B1)`, `(Pages 7 - 44)`, `(Agenda Item 4)`, and before it the number on the agenda: `1344 (5) Lamps`. */
import type { PageRange } from '../records/record.js'
import { readPages } from './rules/pages.js'

const ITEM =
  /\s*[([](?:Agenda\s+)?Item\s*(?:No\.?\s*)?([A-Z]?\d+(?:\.\d+)?[a-z]?(?:\([a-z]\))?)?(?:\s+(?:on|of)\s+(?:the\s+)?agenda)?\s*[)\]]\s*\.?$/i

/** In front the number on the agenda stands bare, behind the minute's own. */
const BEFORE = /^\((?:(?:Agenda\s)?Item\s)?(\d{1,2}[a-z]?)\)\s+(?=[\p{Lu}‘“])/u

export interface Titled {
  title: string
  agendaRef: string | null
  pages: PageRange | null
  /** “(Item …)” was printed, with or without a number. */
  referred: boolean
}

export function withoutReference(title: string): Titled {
  let rest = title.trim()
  const pages = readPages(rest)
  if (pages && /^[\s.;]*$/.test(rest.slice(pages.end))) rest = rest.slice(0, pages.start).trim()
  const item = ITEM.exec(rest)
  if (item) rest = rest.slice(0, item.index).trim()
  const before = item ? null : BEFORE.exec(rest)
  if (before) rest = rest.slice(before[0].length)
  return {
    title: rest,
    agendaRef: (item ?? before)?.[1] ?? null,
    pages: pages ? { first: pages.first, last: pages.last } : null,
    referred: item !== null || before !== null,
  }
}
