import type { Check } from '../check.js'
import { block, item, itemWith, minutesOf } from '../examples.js'
import { isUnfinished } from '../unfinished.js'
import { bodiesOf, clipped, documentsOf } from '../walk.js'

export const check: Check = {
  code: 'text-cut',
  severity: 'warning',
  about: 'The last paragraph of an item stops in the middle of a sentence: the source was cut, or its text runs on elsewhere.',
  *run({ record }) {
    for (const document of documentsOf(record, 'minutes', 'report', 'decision')) {
      for (const { blocks, item } of bodiesOf(document)) {
        const last = blocks.at(-1)
        /** An item that is known to be cut short has a finding of its own. */
        if (!last || item?.truncated || (last.value.type !== 'paragraph' && last.value.type !== 'question')) continue
        const { text, at } = last.value
        if (isUnfinished(text))
          yield { message: `The text stops in mid-sentence: “…${clipped(text.slice(-50), 50)}”.`, pointer: last.pointer, at }
      }
    }
  },
  examples: [
    {
      says: 'ends with “the”',
      subject: itemWith(block(null, 'The committee asked the clerk about the oars and the')),
      fires: ['/documents/0/items/0/content/0'],
    },
    {
      says: 'ends with dots',
      subject: itemWith(block(null, 'The committee asked the clerk about the oars ...')),
      fires: ['/documents/0/items/0/content/0'],
    },
    { says: 'ends with a full stop', subject: itemWith(block(null, 'The committee asked the clerk about the oars.')), fires: [] },
    { says: 'no stop, but a whole sentence', subject: itemWith(block(null, 'The committee asked the clerk about the oars')), fires: [] },
    { says: 'a list of names', subject: minutesOf({ items: [item('1', { content: [block(null, 'Quarrie, Hallowell')] })] }), fires: [] },
  ],
}
