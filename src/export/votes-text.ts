/** A count in words, for people: only the numbers that are printed. */
import type { Votes } from '../records/record.js'

export const votesText = ({ for: yes, against, abstain }: Votes): string =>
  [yes === null ? '' : `for ${yes}`, against === null ? '' : `against ${against}`, abstain === null ? '' : `abstaining ${abstain}`]
    .filter(Boolean)
    .join(', ')
