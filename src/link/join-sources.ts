/** Where each thing of a joined record came from, as findings: an item without one is from the part that gives the structure. */
import type { Document, Finding } from '../records/record.js'
import type { Joined, Read } from './joined.js'

export function joinedSources(
  base: Read,
  { document, from, peopleFrom }: Joined,
  papers: { file: string; document: Document }[],
): Finding[] {
  const note = (message: string, pointer: string): Finding => ({ code: 'joined-from', severity: 'info', message, pointer })
  const items = [...from].sort(([a], [b]) => a - b)
  return [
    note(`Structure, and the text of every item that is not named here, from ${base.part.file}.`, '/documents/0'),
    ...(document.people.length > 0 ? [note(`People from ${peopleFrom.join(', ')}.`, '/documents/0/people')] : []),
    ...items.map(([at, file]) => note(`Text of this item from ${file}.`, `/documents/0/items/${at}`)),
    ...papers.map(({ file }, at) => note(`This document from ${file}.`, `/documents/${at + 1}`)),
  ]
}
