import type { Check } from '../check.js'
import { block, itemWith, resolution } from '../examples.js'
import { isUnfinished } from '../unfinished.js'
import { blocksOf, clipped } from '../walk.js'

export const check: Check = {
  code: 'resolution-cut',
  severity: 'warning',
  about: 'A resolution stops before it says what was resolved: it ends in a colon or in mid-sentence, and nothing follows it.',
  *run({ record }) {
    for (const { value, pointer, siblings, index } of blocksOf(record, 'minutes', 'decision')) {
      if (value.type !== 'resolution' || value.content.length > 0) continue
      /** What stands under a heading after it may be what was resolved. */
      const next = siblings[index + 1]
      if (next && next.type !== 'resolution') continue
      const { text, at } = value
      if (isUnfinished(text) || /(?:[:–—-]|\bthat)$/i.test(text))
        yield { message: `The resolution stops short: “${clipped(text, 60)}”.`, pointer, at }
    }
  },
  examples: [
    {
      says: 'ends in a colon, and nothing follows',
      subject: itemWith(resolution('RESOLVED that:')),
      fires: ['/documents/0/items/0/content/0'],
    },
    {
      says: 'ends in mid-sentence',
      subject: itemWith(resolution('RESOLVED that the clerk write to the')),
      fires: ['/documents/0/items/0/content/0'],
    },
    { says: 'parts follow', subject: itemWith(resolution('RESOLVED that:', { content: [block('a', 'the oars be counted.')] })), fires: [] },
    { says: 'a paragraph follows', subject: itemWith(resolution('RESOLVED:'), block(null, 'That the oars be counted.')), fires: [] },
    { says: 'a heading follows', subject: itemWith(resolution('RESOLVED:'), block(null, 'Decision', [], { type: 'heading' })), fires: [] },
    { says: 'a whole one', subject: itemWith(resolution('RESOLVED that the oars be counted.')), fires: [] },
  ],
}
