/** A hundred and fifty damaged fixtures. `npm run survive -- mutants` takes ten thousand, of the shared corpus too. */
import { expect, it } from 'vitest'
import { runMutants } from '../../scripts/survive/mutants.mjs'

it('damaged documents end as a record or as an error with a code, in bounds', { timeout: 180_000 }, async () => {
  const seed = 20261122
  const { done, faults, peak } = await runMutants({ seed, count: 150, seconds: 120, folders: ['fixtures'] })
  expect({ seed, done, faults }).toEqual({ seed, done: 150, faults: [] })
  expect(peak).toBeLessThan(1200)
})
