import type { Check } from '../check.js'
import { itemWith, resolution } from '../examples.js'
import { isFull, nameKey } from '../names.js'
import { blocksOf } from '../walk.js'

export const check: Check = {
  code: 'mover-seconds',
  severity: 'warning',
  about: 'One person moves and seconds a resolution.',
  *run({ record }) {
    for (const { value, pointer } of blocksOf(record)) {
      const { moved, seconded } = value
      if (!moved || !seconded || nameKey(moved) !== nameKey(seconded) || /^the\s/i.test(moved)) continue
      /** Two members may share a surname, and are then told apart by initials. */
      if (isFull(moved) || moved === seconded)
        yield { message: `${moved} moves the resolution and seconds it.`, pointer: `${pointer}/seconded`, at: value.at }
    }
  },
  examples: [
    {
      says: 'one name twice',
      subject: itemWith(resolution('RESOLVED to row.', { moved: 'Cllr M Quarrie', seconded: 'Councillor M. Quarrie' })),
      fires: ['/documents/0/items/0/content/0/seconded'],
    },
    {
      says: 'two people of one surname',
      subject: itemWith(resolution('RESOLVED to row.', { moved: 'Mr Quarrie', seconded: 'Mrs Quarrie' })),
      fires: [],
    },
    {
      says: 'two people',
      subject: itemWith(resolution('RESOLVED to row.', { moved: 'Cllr Quarrie', seconded: 'Cllr Hallowell' })),
      fires: [],
    },
  ],
}
