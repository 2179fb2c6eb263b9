import type { Check } from '../check.js'
import { datesIn } from '../dates.js'
import { document, minutesOf, record, sourceOf } from '../examples.js'

export const check: Check = {
  code: 'date-mismatch',
  severity: 'warning',
  about: 'The file’s name or title gives another date than the document does: the wrong file, or a date that was not changed.',
  *run({ record, source }) {
    const dates = new Set(record.documents.flatMap(({ date }) => date ?? []))
    if (dates.size === 0) return
    for (const [what, text] of [
      ['name', nameOf(record.source.path ?? '')],
      ['title', source?.meta.title ?? ''],
    ] as const) {
      const named = datesIn(text).map(({ iso }) => iso)
      if (named.length !== 1 || dates.has(named[0]!)) continue
      yield { message: `The file’s ${what} says ${named[0]}, and the document ${[...dates][0]}.`, pointer: '/documents/0/date' }
    }
  },
  examples: [
    {
      says: 'the file is named for another day',
      subject: {
        record: record([document()], { source: { path: 'a/minutes-2024-03-12.pdf', mediaType: 'application/pdf', bytes: 1, sha256: '' } }),
      },
      fires: ['/documents/0/date'],
    },
    {
      says: 'the title of the file names another day',
      subject: minutesOf({}, sourceOf([], { title: 'Minutes of Tuesday 12 March 2024' })),
      fires: ['/documents/0/date'],
    },
    {
      says: 'the same day',
      subject: {
        record: record([document()], {
          source: { path: 'Minutes 14th-Mar-2024 18.30.pdf', mediaType: 'application/pdf', bytes: 1, sha256: '' },
        }),
      },
      fires: [],
    },
    { says: 'no date in the name', subject: minutesOf({}), fires: [] },
  ],
}

/** Words of the file’s name, without folders. */
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1).replace(/%20|[_+]/g, ' ')
