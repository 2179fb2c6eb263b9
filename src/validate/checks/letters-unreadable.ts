import type { Check, Subject } from '../check.js'
import { minutesOf } from '../examples.js'

/** Signs of a page that say something of it, and the part of them that may be no letters, digits or usual marks. */
const ENOUGH = 120
const ODD = 0.3

/** Marks within words, which text has nearly none of: “+$552:%<” is HARROWBY in a font that keeps its letters to itself. */
const SIGN = /[^\p{L}\p{N}\s.,;:()'’‘“”"£€/&@?!%*•·_–—-]/gu

export const check: Check = {
  code: 'letters-unreadable',
  severity: 'error',
  about: 'The letters of a page are not those that people see: its font does not say what they mean. OCR can read it.',
  needsSource: true,
  *run({ source }) {
    if (source?.kind !== 'pdf') return
    for (const { number, lines } of source.pages) {
      const text = lines.map((line) => line.text).join(' ')
      const all = text.replace(/\s/g, '').length
      if (all < ENOUGH || (text.match(SIGN)?.length ?? 0) < all * ODD) continue
      yield { message: `The letters of page ${number} cannot be read; try --ocr.`, pointer: '/source', at: { page: number } }
    }
  },
  examples: [
    { says: 'letters three places off', subject: page('+$552:%< 9$/( 3$5,6+ &281&,/ #^~|'), fires: ['/source'] },
    { says: 'a table of money', subject: page('Hire £1,200.00 (2%) • 3/4 Boats: £45.00'), fires: [] },
  ],
}

function page(text: string): Subject {
  const { record } = minutesOf({})
  const lines = Array.from({ length: 12 }, () => ({ text, place: {} }))
  return { record, source: { kind: 'pdf', pages: [{ number: 1, lines }], furniture: [], meta: {}, outline: [] } }
}
