import type { Item } from '../../records/record.js'
import type { Check } from '../check.js'
import { block, item, minutesOf, resolution } from '../examples.js'
import { blocksIn, documentsOf, itemsOf, nameOf, wholeText } from '../walk.js'

const ASKS =
  /\b(?:to|and) (?:approve|agree|adopt|resolve|decide|determine|elect|appoint|ratify)\b|\bfor (?:decision|approval|determination)\b/i
const DECIDES =
  /\b(?:resolved?|agree[ds]?|agreement|approv\w+|carried|not(?:ed|ing)|recommend\w*|elect\w+|appoint\w+|accept\w+|adopt\w+|defer\w*|withdr\w+|lost|refus\w+|grant\w+|declar\w+|confirm\w*|signed|endors\w+|support\w*|decid\w+|decision|nominat\w+|vot(?:e|ed|es|ing)|unanimous\w*|delegat\w+|postpone\w*|adjourn\w*|no (?:minutes|items|business|nominations)|authoris\w+|received|correct record|permitted|none|nil|to be|will|shall|co-opt\w*|ratif\w+|consent\w*|moved|proposed)\b/i

export const check: Check = {
  code: 'item-without-outcome',
  severity: 'info',
  about: 'The agenda asks for a decision on this item, and its minutes say none. Look at the source, or at the next minutes.',
  *run({ record }) {
    for (const document of documentsOf(record, 'minutes')) {
      for (const { value, pointer } of itemsOf(document)) {
        if (asks(value) && !decides(value))
          yield { message: `${nameOf(value)} asks for a decision and records none.`, pointer, at: value.at }
      }
    }
  },
  examples: [
    {
      says: '“To agree …”, and only talk',
      subject: minutesOf({ items: [item('21', { description: [block(null, 'To agree the rents.')] })] }),
      fires: ['/documents/0/items/0'],
    },
    {
      says: 'a resolution',
      subject: minutesOf({
        items: [item('21', { description: [block(null, 'To agree the rents.')], content: [resolution('RESOLVED to raise the rents.')] })],
      }),
      fires: [],
    },
    {
      says: 'decided in a sentence',
      subject: minutesOf({
        items: [item('21', { description: [block(null, 'To agree the rents.')], content: [block(null, 'The rents were agreed.')] })],
      }),
      fires: [],
    },
    {
      says: 'nothing to decide',
      subject: minutesOf({ items: [item('21', { description: [block(null, 'To receive a report.')] })] }),
      fires: [],
    },
  ],
}

const asks = ({ title, description, truncated, content }: Item) =>
  !truncated && content.length > 0 && ASKS.test([title, ...description.slice(0, 3).map(({ text }) => text)].join(' '))

function decides({ content }: Item): boolean {
  return blocksIn(content, '').some(({ value }) => value.type === 'resolution') || content.some((one) => DECIDES.test(wholeText(one)))
}
