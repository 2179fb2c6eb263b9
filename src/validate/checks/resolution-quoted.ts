import type { Check } from '../check.js'
import { block, itemWith, resolution } from '../examples.js'
import { blocksOf, clipped } from '../walk.js'

/** RESOLVED in capitals inside quotation marks. */
const QUOTED = /[“"‘][^“”"]{0,120}\b(?:RESOLVED|AGREED)\b[^“”"]{0,400}[”"’]/

export const check: Check = {
  code: 'resolution-quoted',
  severity: 'info',
  about: 'A resolution stands in quotation marks: it may be another meeting’s, quoted or corrected here.',
  *run({ record }) {
    for (const { value, pointer } of blocksOf(record, 'minutes')) {
      if (QUOTED.test(value.text))
        yield { message: `A resolution is quoted: ${clipped(QUOTED.exec(value.text)![0], 80)}.`, pointer, at: value.at }
    }
  },
  examples: [
    {
      says: 'a quoted resolution',
      subject: itemWith(block(null, 'The last minutes should read “RESOLVED that the oars be red”.')),
      fires: ['/documents/0/items/0/content/0'],
    },
    { says: 'a resolution that quotes a name', subject: itemWith(resolution('RESOLVED that the boat be called “Otter”.')), fires: [] },
    { says: 'a resolution', subject: itemWith(resolution('RESOLVED that the oars be red.')), fires: [] },
  ],
}
