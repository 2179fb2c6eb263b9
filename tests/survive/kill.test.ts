/** kill -9 at moments of chance, then the same command. `npm run survive -- kill` does it ten times, with another seed each time. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runKilled, WAYS } from '../../scripts/survive/kill.mjs'
import { FIXTURES, manySources } from '../batch/sources.js'
import { temporaryFolder } from '../cli/run.js'

describe('killed three times, and run again', { timeout: 180_000 }, () => {
  const folder = temporaryFolder()
  beforeAll(() => manySources(join(folder, 'sources'), 6, FIXTURES.slice(0, 3)))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(['one file', 'a file a source'] as const)('%s has the bytes of an undisturbed run, and nothing lies beside it', async (way) => {
    const { faults, kills } = await runKilled({ seed: 20261122, kills: 3, sources: join(folder, 'sources'), commands: WAYS[way] })
    expect({ faults, kills }).toEqual({ faults: [], kills: 3 })
  })
})
