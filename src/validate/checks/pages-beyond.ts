import type { Check } from '../check.js'
import { document, item, record } from '../examples.js'
import { documentsOf, itemsOf, nameOf } from '../walk.js'

export const check: Check = {
  code: 'pages-beyond',
  severity: 'warning',
  about: 'Pages lie beyond the end of the file: the pack is incomplete, or a range is wrong.',
  *run({ record }) {
    const last = record.source.pages
    if (!last || record.source.partial) return
    const isPack = record.documents.some(({ type }) => type === 'report')
    for (const one of documentsOf(record)) {
      const { pages } = one.value
      if (pages && pages.last > last)
        yield { message: `The document ends on page ${pages.last} of a file of ${last}.`, pointer: `${one.pointer}/pages` }
      for (const { value, pointer } of isPack && one.value.type === 'agenda' ? itemsOf(one) : []) {
        const beyond = value.pages && value.pages.first <= last && value.pages.last > last
        if (beyond)
          yield { message: `${nameOf(value)} runs to page ${value.pages!.last} of a pack of ${last}.`, pointer: `${pointer}/pages` }
      }
    }
  },
  examples: [
    {
      says: 'to page 12 of 10',
      subject: pack({ documents: [document({ pages: { first: 1, last: 12 } })] }),
      fires: ['/documents/0/pages'],
    },
    { says: 'an item to page 12 of a pack of 10', subject: pack({ items: 12 }), fires: ['/documents/0/items/0/pages'] },
    { says: 'an item to page 10 of 10', subject: pack({ items: 10 }), fires: [] },
  ],
}

function pack({ documents, items }: { documents?: ReturnType<typeof document>[]; items?: number }) {
  const agenda = document({ type: 'agenda', items: [item('1', { pages: { first: 1, last: items ?? 1 } })] })
  const source = { path: 'pack.pdf', mediaType: 'application/pdf', bytes: 1, sha256: '', pages: 10 }
  return { record: record(documents ?? [agenda, document({ type: 'report' })], { source }) }
}
