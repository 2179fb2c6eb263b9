import type { Check } from '../check.js'
import { itemWith, resolution } from '../examples.js'
import { blocksOf } from '../walk.js'

export const check: Check = {
  code: 'vote-names-mismatch',
  severity: 'warning',
  about: 'The names listed on a side of a vote are not as many as its count.',
  *run({ record }) {
    for (const { value, pointer } of blocksOf(record)) {
      for (const side of ['for', 'against', 'abstain'] as const) {
        const names = value.votes?.recorded?.filter(({ vote }) => vote === side).length ?? 0
        const count = value.votes?.[side] ?? names
        if (names > 0 && names !== count)
          yield {
            message: `The count ${side} is ${count}, and ${names} names are listed.`,
            pointer: `${pointer}/votes/${side}`,
            at: value.at,
          }
      }
    }
  },
  examples: [
    { says: 'three for, two names', subject: vote(3), fires: ['/documents/0/items/0/content/0/votes/for'] },
    { says: 'two for, two names', subject: vote(2), fires: [] },
    { says: 'no names', subject: itemWith(resolution('RESOLVED to row.', { votes: { for: 3, against: 0, abstain: 0 } })), fires: [] },
  ],
}

function vote(count: number) {
  const recorded = ['Cllr Quarrie', 'Cllr Hallowell'].map((name) => ({ name, vote: 'for' as const }))
  return itemWith(resolution('RESOLVED to row.', { votes: { for: count, against: 0, abstain: 0, recorded } }))
}
