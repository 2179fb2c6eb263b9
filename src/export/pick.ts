/** A part of a record as a record: some items with what belongs to them, or what stands on some pages. */
import type { Block, Document, Item, PageRange, Record } from '../records/record.js'

/** Items of this number, and the documents of a pack that are their papers; null where there is none. */
export function withItems(record: Record, numbers: string[]): Record | null {
  const wanted = new Set(numbers.map(plain))
  const documents = record.documents.flatMap((document): Document[] => {
    if (document.agendaItem !== undefined && wanted.has(plain(document.agendaItem))) return [document]
    const items = document.items.filter((item) => isWanted(item, wanted))
    return items.length === 0 ? [] : [{ ...document, people: [], content: [], actions: actionsOf(document, items), items }]
  })
  return documents.some(({ items }) => items.length > 0) ? { ...record, documents, findings: [] } : null
}

const plain = (number: string): string => number.toLowerCase().replace(/[\s.]+$/, '')

/** By the number that the document prints; by the agenda’s where no item has that number itself. */
function isWanted({ number, agendaRef }: Item, wanted: Set<string>): boolean {
  return (number !== null && wanted.has(plain(number))) || (agendaRef !== null && wanted.has(plain(agendaRef)))
}

const actionsOf = ({ actions }: Document, items: Item[]) => {
  const ids = new Set(items.map(({ id }) => id))
  return actions.filter(({ item }) => item !== undefined && ids.has(item))
}

/** What stands on these pages of the source; null where nothing of the record says a page. */
export function onPages(record: Record, range: PageRange): Record | null {
  let paged = false
  const isOn = (page: number | undefined): boolean => {
    if (page === undefined) return false
    paged = true
    return page >= range.first && page <= range.last
  }
  const kept = (blocks: Block[]): Block[] =>
    blocks.flatMap((block) => {
      const content = kept(block.content)
      return isOn(block.at.page) ? [{ ...block, content }] : content
    })
  const documents = record.documents.flatMap((document): Document[] => {
    const items = document.items.flatMap((item): Item[] => {
      const [description, content] = [kept(item.description), kept(item.content)]
      return isOn(item.at?.page) || description.length + content.length > 0 ? [{ ...item, description, content }] : []
    })
    const content = kept(document.content)
    const starts = isOn(document.pages?.first)
    const overlaps = document.pages !== undefined && document.pages.first <= range.last && document.pages.last >= range.first
    if (!starts && items.length + content.length === 0 && !overlaps) return []
    return [
      { ...document, people: starts ? document.people : [], content, items, actions: document.actions.filter(({ at }) => isOn(at?.page)) },
    ]
  })
  return paged ? { ...record, documents, findings: record.findings.filter(({ at }) => isOn(at?.page)) } : null
}

/** Which items there are, for one who asked for another. */
export const itemNumbers = (record: Record): string[] => [
  ...new Set(record.documents.flatMap(({ items }) => items.flatMap(({ number, agendaRef }) => number ?? agendaRef ?? []))),
]
