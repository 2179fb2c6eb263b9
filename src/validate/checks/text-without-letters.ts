import type { Block } from '../../records/record.js'
import type { Check } from '../check.js'
import { block, itemWith, question } from '../examples.js'
import { bodiesOf, clipped, documentsOf } from '../walk.js'

export const check: Check = {
  code: 'text-without-letters',
  severity: 'info',
  about: 'A paragraph has no letters: a stray number, a rule, or a cell of a table that was torn.',
  *run({ record }) {
    for (const document of documentsOf(record)) {
      const found = bodiesOf(document).flatMap(({ blocks }) => blocks.filter(({ value }) => isBare(value)))
      if (found.length > MANY) {
        const { value, pointer } = found[0]!
        yield {
          message: `${found.length} blocks of one document have no letters, the first “${clipped(value.text, 40)}”.`,
          pointer,
          at: value.at,
        }
      } else for (const { value, pointer } of found) yield { message: messageOf(value), pointer, at: value.at }
    }
  },
  examples: [
    { says: 'a number alone', subject: itemWith(block(null, '6,608')), fires: ['/documents/0/items/0/content/0'] },
    { says: 'nothing at all', subject: itemWith(block(null, '')), fires: ['/documents/0/items/0/content/0'] },
    { says: 'a lead-in without text that holds a list', subject: itemWith(block('1', '', [block('a', 'Oars.')])), fires: [] },
    { says: 'a telephone number', subject: itemWith(block(null, '03000 123456')), fires: [] },
    { says: 'words', subject: itemWith(block(null, 'None.'), question('1', 'When?')), fires: [] },
  ],
}

/** More than this of one document are one finding. */
const MANY = 3

function isBare({ type, text, content }: Block): boolean {
  if (type === 'table') return false
  if (text === '') return content.length === 0 && type !== 'question'
  return !/\p{L}/u.test(text) && !/^[\d\s()+]{9,}$/.test(text)
}

const messageOf = ({ text }: Block) => (text === '' ? 'A block is empty.' : `A block has no letters: “${clipped(text, 40)}”.`)
