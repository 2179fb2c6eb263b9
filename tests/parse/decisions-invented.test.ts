import { describe, expect, it } from 'vitest'
import { readBlocks } from '../../src/parse/blocks.js'
import type { Para } from '../../src/parse/para.js'
import { INVENTED } from './decisions-invented.js'

/** What becomes of the sentence as the only paragraph of an item. */
function decided(text: string) {
  const para: Para = { text, lines: [{ text, indent: 0, gap: 0, place: {} }], indent: 0, gap: 0, bold: false, at: {} }
  return readBlocks([para], { minutes: true }).at(-1)
}

describe('decisions in forms invented for this test', () => {
  it.each(INVENTED)('$text', ({ text, verb, kind, moved, seconded, votes, unanimous }) => {
    const block = decided(text)
    expect(block?.type).toBe(verb === null ? 'paragraph' : 'resolution')
    if (verb !== null) expect(block).toMatchObject({ verb, ...(kind ? { kind } : {}), ...(unanimous ? { unanimous } : {}) })
    if (moved) expect(block).toMatchObject({ moved, seconded })
    if (votes) expect(block?.votes).toMatchObject({ for: votes[0], against: votes[1], abstain: votes[2] })
  })
})
