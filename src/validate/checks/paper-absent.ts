import type { Check } from '../check.js'
import { document, item, record } from '../examples.js'
import { documentsOf, itemsOf, nameOf } from '../walk.js'

export const check: Check = {
  code: 'paper-absent',
  severity: 'info',
  about: 'The agenda of a pack promises pages for an item, and the pack holds no paper for it.',
  *run({ record }) {
    const papers = new Set(record.documents.flatMap(({ agendaItem }) => agendaItem ?? []))
    if (papers.size < 2) return
    const untied = record.documents.some(({ type, agendaItem }) => type === 'report' && agendaItem === undefined)
    for (const agenda of documentsOf(record, 'agenda')) {
      const first = Math.min(...agenda.value.items.flatMap(({ pages }) => pages?.first ?? []))
      /** Pages are counted from the pack’s first, and these lie behind its last. */
      const isBeyond = (page: number) => first < 10 && record.source.pages !== undefined && page > record.source.pages
      for (const { value, pointer } of itemsOf(agenda)) {
        const { pages, number, exempt, title } = value
        if (!pages || number === null || exempt || /\bminutes\b/i.test(title) || [...papers].some((paper) => isFor(paper, number))) continue
        if (untied && !isBeyond(pages.first)) continue
        const message = `${nameOf(value)} promises pages ${pages.first} to ${pages.last}; no paper of the pack is for it.`
        yield { message, pointer: `${pointer}/pages`, at: value.at }
      }
    }
  },
  examples: [
    { says: 'papers for 1 and 2 of three', subject: pack(['1', '2']), fires: ['/documents/0/items/2/pages'] },
    { says: 'a report that may be the third’s', subject: pack(['1', '2', undefined]), fires: [] },
    { says: 'a paper for a sub-item of the third', subject: pack(['1', '2', '3.1']), fires: [] },
    { says: 'papers for all', subject: pack(['1', '2', '3']), fires: [] },
    { says: 'an agenda by itself', subject: pack([]), fires: [] },
  ],
}

/** A paper for 5.1 is one for 5. */
const isFor = (paper: string, item: string): boolean => paper === item || paper.startsWith(`${item}.`)

function pack(papers: (string | undefined)[]) {
  const items = ['1', '2', '3'].map((number, i) => item(number, { pages: { first: 5 * i + 1, last: 5 * i + 5 } }))
  return { record: record([document({ type: 'agenda', items }), ...papers.map((agendaItem) => document({ type: 'report', agendaItem }))]) }
}
