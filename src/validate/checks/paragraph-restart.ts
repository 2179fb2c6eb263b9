import type { Check } from '../check.js'
import { block, itemWith } from '../examples.js'
import { readings } from '../sequence.js'
import { blocksOf } from '../walk.js'

export const check: Check = {
  code: 'paragraph-restart',
  severity: 'info',
  about: 'Numbered paragraphs begin again at 1 with nothing between them: two paragraphs have one number.',
  *run({ record }) {
    for (const { value, pointer, siblings, index } of blocksOf(record, 'minutes', 'report')) {
      const before = siblings[index - 1]?.label
      if (value.label !== '1' || !before || !/^\d+$/.test(before) || siblings[index - 1]!.content.length > 0) continue
      const last = readings(before)[0]!.value
      if (last > 1) yield { message: `The numbers begin again at 1 after ${before}.`, pointer, at: value.at }
    }
  },
  examples: [
    {
      says: '1, 2, 1',
      subject: itemWith(block('1', 'Oars.'), block('2', 'Sails.'), block('1', 'Ropes.')),
      fires: ['/documents/0/items/0/content/2'],
    },
    {
      says: 'a heading between',
      subject: itemWith(block('1', 'Oars.'), block('2', 'Sails.'), block(null, 'Later', [], { type: 'heading' }), block('1', 'Ropes.')),
      fires: [],
    },
    { says: '1, 2, 3', subject: itemWith(block('1', 'Oars.'), block('2', 'Sails.'), block('3', 'Ropes.')), fires: [] },
  ],
}
