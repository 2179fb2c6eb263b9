/** A folder that is read every night: what is left out, what is gone, what fails again. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { minutes, temporaryFolder } from './run.js'

const MINUTES = 'Parish Council\n\nMinutes of the meeting held on 7 May 2024\n\n1. Boats\n\nRESOLVED that the boats be painted.\n'

describe('a folder every night', () => {
  it('leaves out what is excluded, removes the records of what is gone, and says a failure once', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'in/old'), { recursive: true })
    for (const name of ['a.txt', 'b.txt', 'c.draft.txt', 'old/d.txt'])
      writeFileSync(join(folder, 'in', name), MINUTES.replace('Boats', name))
    writeFileSync(join(folder, 'in/empty.txt'), '')
    const run = () =>
      minutes(
        ['extract', 'in', '-o', 'out/', '--exclude', '*.draft.txt', '--exclude', 'old', '--prune', '--known-failures', 'known.ndjson'],
        { cwd: folder },
      )
    const there = (name: string) => existsSync(join(folder, 'out', name))
    const first = await run()
    expect([first.status, first.stderr]).toEqual([1, expect.stringContaining('empty-source')])
    expect(['a.txt.json', 'b.txt.json', 'c.draft.txt.json', 'old/d.txt.json'].map(there)).toEqual([true, true, false, false])
    rmSync(join(folder, 'in/b.txt'))
    const second = await run()
    expect([second.status, second.stderr]).toEqual([
      0,
      expect.stringMatching(/1 known before.*1 kept from before; 1 removed whose source is gone/),
    ])
    expect(second.stderr).not.toContain('is empty')
    expect(['a.txt.json', 'b.txt.json'].map(there)).toEqual([true, false])
  })
})
