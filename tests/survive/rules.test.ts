/**
 * Text made to hurt, for every rule as it is built: where 16,000 characters take long, twice the text takes about twice the
 * time, never four times. `npm run survive -- rules` looks at what takes less, too.
 */
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { runRules } from '../../scripts/survive/rules.mjs'

/** Milliseconds; a busy machine makes a few of a rule that grows evenly look as if they grew faster. */
const LONG = 150

it('no rule takes more than its share of time for a text of any kind', { timeout: 300_000 }, async () => {
  const { faults, readers, inputs } = await runRules(pathToFileURL('dist/parse/'), { quick: LONG })
  expect(faults).toEqual([])
  expect(readers).toBeGreaterThan(40)
  expect(inputs).toBeGreaterThan(10_000)
})
