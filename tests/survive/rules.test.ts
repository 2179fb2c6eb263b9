/** Text made to hurt, for every rule as it is built: twice the text takes about twice the time, never four times. */
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { runRules } from '../../scripts/survive/rules.mjs'

it('no rule takes more than its share of time for a text of any kind', async () => {
  const { faults, readers, inputs } = await runRules(pathToFileURL('dist/parse/rules/'))
  expect(faults).toEqual([])
  expect(readers).toBeGreaterThan(40)
  expect(inputs).toBeGreaterThan(10_000)
})
