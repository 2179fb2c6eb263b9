import type { Check } from '../check.js'
import { block, itemWith, question } from '../examples.js'
import { blocksOf, clipped } from '../walk.js'

export const check: Check = {
  code: 'text-without-letters',
  severity: 'info',
  about: 'A paragraph has no letters: a stray number, a rule, or a cell of a table that was torn.',
  *run({ record }) {
    for (const { value, pointer } of blocksOf(record)) {
      if (value.type === 'table') continue
      const empty = value.text === '' && value.content.length === 0 && value.type !== 'question'
      if (!empty && (value.text === '' || /\p{L}/u.test(value.text))) continue
      yield { message: empty ? 'A block is empty.' : `A block has no letters: “${clipped(value.text, 40)}”.`, pointer, at: value.at }
    }
  },
  examples: [
    { says: 'a number alone', subject: itemWith(block(null, '6,608')), fires: ['/documents/0/items/0/content/0'] },
    { says: 'nothing at all', subject: itemWith(block(null, '')), fires: ['/documents/0/items/0/content/0'] },
    { says: 'a lead-in without text that holds a list', subject: itemWith(block('1', '', [block('a', 'Oars.')])), fires: [] },
    { says: 'words', subject: itemWith(block(null, 'None.'), question('1', 'When?')), fires: [] },
  ],
}
