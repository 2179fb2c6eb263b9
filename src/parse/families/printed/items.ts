/** Paragraphs to items, once the heads are chosen. */
import type { Text } from '../../../extract/text.js'
import { type DraftItem, newItem } from '../../draft.js'
import { withoutReference } from '../../item-title.js'
import { dropHead, type Para } from '../../para.js'
import { readPages } from '../../rules/pages.js'
import { takeAgendaNumbers } from './agenda-numbers.js'
import type { Candidate } from './candidate.js'
import { unnumberedSection } from './sections.js'
import { cleanTitle } from './title-end.js'

export interface Cut {
  front: Para[]
  items: DraftItem[]
}

export function cutItems(paras: Para[], heads: Candidate[], _kind: Text['kind']): Cut {
  const items: DraftItem[] = []
  const first = heads[0]
  const opening = first ? startOf(paras, first) : paras.length
  const front = paras.slice(0, opening)
  let section = front.length ? unnumberedSection(front) : null
  const references = heads.some((h) => /\d[-/]\d/.test(h.number?.printed ?? ''))
  heads.forEach((head, k) => {
    const from = head.at
    const to = k + 1 < heads.length ? Math.max(from + 1, startOf(paras, heads[k + 1]!)) : paras.length
    const item = newItem('', head.number?.printed ?? null)
    const body = readHead(paras.slice(from, to), head, item, paras, opening)
    if (section) item.section = section
    const next = k + 1 < heads.length ? unnumberedSection(body, references) : null
    section = next ?? section
    item.content = body
    items.push(item)
  })
  takeAgendaNumbers(items)
  return { front, items }
}

/** `(Pages 7 - 44)` in a column of its own. */
const isPages = (text: string) => /^\(?Pages?:?\s?\d+(?:\s?[-–]\s?\d+)?\)?$/i.test(text)

/** A heading before its number (`APOLOGIES` / `PLA146/14`): the item begins at the heading. */
function startOf(paras: Para[], head: Candidate): number {
  let at = head.at
  if (head.text !== '' || !head.number) return at
  while (at > 0 && head.at - at < 4 && isCapsLine(paras[at - 1]!.text)) at--
  return at
}

const isCapsLine = (text: string) => /\p{Lu}{3}/u.test(text) && !/\p{Ll}{2}/u.test(text) && text.length < 160

function readHead(own: Para[], head: Candidate, item: DraftItem, paras: Para[], opening: number): Para[] {
  const para = own[0]!
  item.at = para.at
  let rest = own.slice(1)
  let title = head.text.slice(0, head.titleEnd)
  const runIn = head.text.slice(head.textFrom).trim()
  if (head.text === '') title = headingBefore(paras, head, opening) ?? takeTitle(rest, (r) => (rest = r))
  const reference = rest[0] && /^[([]\s*(?:agenda\s+)?item\b[^)\]]{0,30}[)\]]\.?\s*/i.exec(rest[0].text)
  if (reference) {
    item.agendaRef = withoutReference(reference[0].trim()).agendaRef
    rest = reference[0].length < rest[0]!.text.length ? [dropHead(rest[0]!, reference[0].length), ...rest.slice(1)] : rest.slice(1)
  }
  const paged = rest.findIndex((p) => isPages(p.text))
  if (paged >= 0 && paged < 3) {
    item.pages = withoutReference(rest[paged]!.text).pages
    rest = rest.filter((_, i) => i !== paged)
  }
  const pages = readPages(title)
  if (pages && pages.end < title.length - 2) {
    rest = [dropHead(para, para.text.indexOf(title) + pages.end), ...rest]
    title = title.slice(0, pages.end)
  }
  const titled = withoutReference(title)
  item.title = cleanTitle(titled.title)
  item.agendaRef ??= titled.agendaRef
  item.pages ??= titled.pages
  if (!runIn) return rest
  const cut = para.text.length - runIn.length
  return [{ ...dropHead(para, cut), bold: false }, ...rest]
}

function headingBefore(paras: Para[], head: Candidate, opening: number): string | null {
  const lines: string[] = []
  for (let at = head.at - 1; at >= Math.max(0, opening) && head.at - at < 4 && isCapsLine(paras[at]!.text); at--)
    lines.unshift(paras[at]!.text)
  return lines.length ? lines.join(' ') : null
}

function takeTitle(rest: Para[], set: (rest: Para[]) => void): string {
  const first = rest[0]
  if (!first || first.text.length > 200) return ''
  set(rest.slice(1))
  return first.text
}
