import type { Check } from '../check.js'
import { item, minutesOf } from '../examples.js'
import { resolves } from '../pointer.js'
import { documentsOf } from '../walk.js'

export const check: Check = {
  code: 'broken-reference',
  severity: 'error',
  about: 'An action or a finding points to something that the record does not have.',
  *run({ record }) {
    const ids = new Set(record.documents.flatMap(({ items }) => items.map(({ id }) => id)))
    for (const { value, pointer } of documentsOf(record)) {
      for (const [i, action] of value.actions.entries()) {
        if (action.item !== undefined && !ids.has(action.item)) {
          yield { message: `No item has the id ${action.item}.`, pointer: `${pointer}/actions/${i}/item`, at: action.at }
        }
      }
    }
    for (const [i, finding] of record.findings.entries()) {
      if (!resolves(record, finding.pointer)) yield { message: `Nothing is at ${finding.pointer}.`, pointer: `/findings/${i}/pointer` }
    }
  },
  examples: [
    {
      says: 'an action of no item',
      subject: minutesOf({ actions: [{ text: 'Count', item: 'nowhere' }] }),
      fires: ['/documents/0/actions/0/item'],
    },
    {
      says: 'an action of an item',
      subject: minutesOf({ items: [item('1')], actions: [{ text: 'Count', item: item('1').id }] }),
      fires: [],
    },
    {
      says: 'a finding about nothing',
      subject: { record: { ...minutesOf({}).record, findings: [{ code: 'x', severity: 'info', message: '', pointer: '/documents/7' }] } },
      fires: ['/findings/0/pointer'],
    },
  ],
}
