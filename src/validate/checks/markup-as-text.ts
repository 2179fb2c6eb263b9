import type { Check } from '../check.js'
import { block, itemWith } from '../examples.js'
import { blocksOf, clipped, documentsOf, itemsOf } from '../walk.js'

/** A tag that nobody typed: “<AI1>”, “</TRAILER_SECTION>”, “<p class=…>”. What stands in angle brackets as words has a space and no mark. */
const TAG = /<\/?(?:[A-Z]{2,}(?:_[A-Z]+)*\d*|[a-z]{2,10}\d?(?:\s+[a-z-]+="[^"]*")*\s*\/?)>/

export const check: Check = {
  code: 'markup-as-text',
  severity: 'error',
  about: 'Tags of the program that made the document stand in the text: its items may have been read in the wrong way.',
  *run({ record }) {
    for (const { value, pointer } of blocksOf(record)) yield* hits(value.text, `${pointer}/text`)
    for (const document of documentsOf(record))
      for (const { value, pointer } of itemsOf(document)) yield* hits(value.title, `${pointer}/title`)
  },
  examples: [
    {
      says: 'a tag that opens an item',
      subject: itemWith(block(null, '<AI1> 12. Boats')),
      fires: ['/documents/0/items/0/content/0/text'],
    },
    { says: 'a tag that closes one', subject: itemWith(block(null, 'The boats. </AI1>')), fires: ['/documents/0/items/0/content/0/text'] },
    { says: 'an address and a sum', subject: itemWith(block(null, '<clerk@reedham.example> said that 3 < 5 and 7 > 6')), fires: [] },
  ],
}

function* hits(text: string, pointer: string) {
  const found = TAG.exec(text)
  if (found) yield { message: `A tag stands in the text: “${clipped(found[0], 40)}”.`, pointer }
}
