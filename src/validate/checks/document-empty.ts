import type { Check, Subject } from '../check.js'
import { block, covered, item, minutesOf } from '../examples.js'
import { documentsOf } from '../walk.js'

/** Letters and digits: a front sheet or a blank page has fewer. */
const SAYS_SOMETHING = 200

export const check: Check = {
  code: 'document-empty',
  severity: 'error',
  about: 'A document has no item, block or person, and its pages have text.',
  needsSource: true,
  *run({ record, source }) {
    /** What a site puts around its pages is placed by its kind, and is not missed. */
    if (!source || (record.coverage?.unplaced ?? 0) < SAYS_SOMETHING) return
    for (const { value, pointer } of documentsOf(record)) {
      if (value.items.length + value.content.length + value.people.length + value.actions.length > 0) continue
      const { pages } = value
      const own = source.pages.filter(({ number }) => !pages || (number >= pages.first && number <= pages.last))
      if (record.documents.length > 1 && !pages) continue
      const letters = own.flatMap(({ lines }) => lines).reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0)
      if (letters >= SAYS_SOMETHING) yield { message: `A document is empty, and its source has ${letters} letters.`, pointer }
    }
  },
  examples: [
    { says: 'a page of text and nothing read', subject: read(0, 10), fires: ['/documents/0'] },
    { says: 'a page of text with an item', subject: read(1, 10), fires: [] },
    { says: 'a page that says nearly nothing', subject: read(0, 1), fires: [] },
  ],
}

function read(items: number, lines: number): Subject {
  const { record } = minutesOf({ people: [], items: items > 0 ? [item('1', { content: [block(null, 'The boats were looked at.')] })] : [] })
  const line = { text: 'The boats were looked at and the oars were counted.', place: {} }
  const page = { number: 1, lines: Array.from({ length: lines }, () => line) }
  const { coverage } = covered(0, items > 0 ? 0 : lines * 40).record
  return { record: { ...record, coverage }, source: { kind: 'text', pages: [page], furniture: [], meta: {}, outline: [] } }
}
