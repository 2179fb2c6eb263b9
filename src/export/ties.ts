/** Which paper of a pack belongs to which item of its agenda, by pointer, both ways. */
import type { Document, Record } from '../records/record.js'
import { headOf } from './wording.js'

export interface Tie {
  pointer: string
  title: string
}

export interface Ties {
  /** Papers by the pointer of the item. */
  papers: Map<string, Tie[]>
  /** The item by the pointer of the paper. */
  items: Map<string, Tie>
}

export function tiesOf({ documents }: Record): Ties {
  const ties: Ties = { papers: new Map(), items: new Map() }
  documents.forEach((document, at) => {
    if (document.agendaItem === undefined) return
    const agenda = agendaFor(documents, at, document.agendaItem)
    if (agenda < 0) return
    const index = documents[agenda]!.items.findIndex(({ number }) => number === document.agendaItem)
    const item = { pointer: `/documents/${agenda}/items/${index}`, title: documents[agenda]!.items[index]!.title }
    const paper = { pointer: `/documents/${at}`, title: paperTitle(document) }
    ties.papers.set(item.pointer, [...(ties.papers.get(item.pointer) ?? []), paper])
    ties.items.set(paper.pointer, item)
  })
  return ties
}

/** The agenda before the paper that has such an item, else the first that has. */
function agendaFor(documents: Document[], at: number, number: string): number {
  const before = documents.findLastIndex((other, index) => index < at && holds(other, number))
  return before >= 0 ? before : documents.findIndex((other) => holds(other, number))
}

const holds = ({ type, items }: Document, number: string): boolean => type === 'agenda' && items.some((item) => item.number === number)

function paperTitle(document: Document): string {
  const { pages } = document
  return `${headOf(document)}${pages ? ` (${pages.first === pages.last ? `page ${pages.first}` : `pages ${pages.first} to ${pages.last}`})` : ''}`
}
