import type { Check } from '../check.js'
import { covered } from '../examples.js'

/** Less than this part of the text is placed, and more than a few lines are not. */
const HALF = 0.5
const MANY = 300

export const check: Check = {
  code: 'text-lost',
  severity: 'error',
  about: 'Most of the source is nowhere in the record: it was read in the wrong way, however whole the record looks.',
  *run({ record: { coverage, documents } }) {
    if (!coverage || coverage.share === null || documents.length === 0) return
    if (coverage.share >= HALF || coverage.unplaced < MANY) return
    const percent = Math.ceil((1 - coverage.share) * 100)
    yield { message: `${percent} % of the source’s text is nowhere in the record.`, pointer: '/coverage', at: coverage.lines[0]?.at }
  },
  examples: [
    { says: 'two thirds are lost', subject: covered(400, 800), fires: ['/coverage'] },
    { says: 'a third is lost', subject: covered(800, 400), fires: [] },
    { says: 'a short page of which little is placed', subject: covered(50, 120), fires: [] },
  ],
}
