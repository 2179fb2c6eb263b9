import type { Check } from '../check.js'
import { covered } from '../examples.js'
import { clipped } from '../walk.js'

/** Share of the text that may be unplaced, and characters that are too few to speak of. */
const ENOUGH = 0.98
const FEW = 40

export const check: Check = {
  code: 'text-unplaced',
  severity: 'warning',
  about: 'Part of the source is nowhere in the record. The lines are in /coverage/lines.',
  *run({ record: { coverage, documents } }) {
    if (!coverage || coverage.share === null || documents.length === 0) return
    if (coverage.share >= ENOUGH || coverage.unplaced < FEW) return
    const longest = [...coverage.lines].sort((a, b) => b.text.length - a.text.length)[0]
    const percent = Math.ceil((1 - coverage.share) * 100)
    const example = longest ? `, among it “${clipped(longest.text, 60)}”` : ''
    yield { message: `${percent} % of the source’s text is nowhere in the record${example}.`, pointer: '/coverage', at: longest?.at }
  },
  examples: [
    { says: 'a tenth is lost', subject: covered(900, 100), fires: ['/coverage'] },
    { says: 'a word is lost', subject: covered(100, 12), fires: [] },
    { says: 'all is there', subject: covered(1000, 0), fires: [] },
  ],
}
