/** minutes audit; needs the build that `npm test` makes first. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Coverage } from '../../src/records/record.js'
import { minutes, PAGE, PARISH, temporaryFolder } from './run.js'

describe('minutes audit', () => {
  it('accounts for the text of a source', async () => {
    const { stdout, status, stderr } = await minutes(['audit', PAGE])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/% placed, \d+ letters and digits\n {2}blocks +\d+\n {2}fields +\d+\n/)
  })

  it('gives the same numbers as the record, and they add up', async () => {
    const coverage = JSON.parse((await minutes(['audit', PAGE, '--format', 'json'])).stdout) as Coverage
    const record = JSON.parse((await minutes(['extract', PAGE])).stdout) as { coverage: Coverage }
    const { path: _path, ...rest } = coverage as Coverage & { path: string }
    expect(rest).toEqual(record.coverage)
    const { blocks, fields, unplaced, buckets, characters } = coverage
    expect(blocks + fields + unplaced + Object.values(buckets).reduce((a, b) => a + b, 0)).toBe(characters)
  })

  it('--min sets the exit status', async () => {
    expect((await minutes(['audit', PARISH, '--min', '0'])).status).toBe(0)
    const empty = join(temporaryFolder(), 'rules.txt')
    writeFileSync(empty, '* * *\n* * *\n')
    expect((await minutes(['audit', empty, '--min', '0.5'])).status).toBe(1)
    expect((await minutes(['audit', PAGE, '--min', 'most'])).status).toBe(2)
  })

  it('takes several sources, a line each', async () => {
    const { stdout } = await minutes(['audit', PAGE, PARISH, '--format', 'ndjson'])
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { path: string }).path),
    ).toEqual([PAGE, PARISH])
  })
})
