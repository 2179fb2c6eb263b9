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
    for (const agenda of documentsOf(record, 'agenda')) {
      for (const { value, pointer } of itemsOf(agenda)) {
        const promised = value.pages !== null && value.number !== null && !value.exempt && !/\bminutes\b/i.test(value.title)
        if (promised && !papers.has(value.number!)) {
          yield {
            message: `${nameOf(value)} promises pages ${value.pages!.first} to ${value.pages!.last}; no paper of the pack is for it.`,
            pointer: `${pointer}/pages`,
            at: value.at,
          }
        }
      }
    }
  },
  examples: [
    { says: 'papers for 1 and 2 of three', subject: pack(['1', '2']), fires: ['/documents/0/items/2/pages'] },
    { says: 'papers for all', subject: pack(['1', '2', '3']), fires: [] },
    { says: 'an agenda by itself', subject: pack([]), fires: [] },
  ],
}

function pack(papers: string[]) {
  const items = ['1', '2', '3'].map((number, i) => item(number, { pages: { first: 5 * i + 1, last: 5 * i + 5 } }))
  return { record: record([document({ type: 'agenda', items }), ...papers.map((agendaItem) => document({ type: 'report', agendaItem }))]) }
}
