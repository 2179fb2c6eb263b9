/**
 * Text made to hurt, through the whole way from bytes to a record: one short pattern over and over, each at two places of a
 * document. Where it takes long, twice the text takes about twice the time. `npm run survive -- hostile` puts each everywhere, at 60 kB.
 */
import { expect, it } from 'vitest'
import { runHostile } from '../../scripts/survive/hostile.mjs'

it('no line of one short pattern takes more than its share of time, wherever it stands', { timeout: 300_000 }, async () => {
  const { faults, inputs } = await runHostile({ length: 8_000, quick: 500, each: 2 })
  expect(faults).toEqual([])
  expect(inputs).toBeGreaterThan(200)
})
