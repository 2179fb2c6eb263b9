/** The recipe for GNU parallel, run by it: a shard that is killed in mid-run is run again, and ends with the same bytes. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BIN, minutes, run } from '../cli/run.js'
import { installed } from '../export/programs.js'
import { eventually, manySources } from './sources.js'

describe.skipIf(!installed('parallel'))('shards with GNU parallel', { timeout: 120_000 }, () => {
  let folder = ''
  const at = (...names: string[]) => join(folder, ...names)

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'minutes-parallel-'))
    for (const name of ['bin', 'parts']) mkdirSync(at(name))
    symlinkSync(BIN, at('bin', 'minutes'))
    manySources(at('sources'), 25)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const shards = (...options: string[]) =>
    run('/bin/bash', [resolve('docs/batches/parallel.sh'), 'manifest', '3', 'parts', '2', ...options], {
      cwd: folder,
      env: { PATH: `${at('bin')}:${process.env.PATH}`, HOME: folder },
    })

  it('runs a killed one again, and does nothing twice', async () => {
    await minutes(['extract', 'sources', '-f', 'ndjson', '-o', 'one.ndjson', '--quiet'], { cwd: folder })
    await minutes(['manifest', 'sources', '-o', 'manifest'], { cwd: folder })
    const ran = shards('--max-pages', '100')
    const begun = () => readdirSync(at('parts')).find((name) => name.endsWith('.partial') && statSync(at('parts', name)).size > 0)
    const partial = await eventually(begun, 40)
    /** Its name says which process writes it. */
    process.kill(Number(/\.(\d+)-[0-9a-f]+\.partial$/.exec(partial ?? '')?.[1]), 'SIGKILL')
    expect(await ran).toMatchObject({ status: 0, stderr: expect.stringContaining('Killed') })
    expect(readdirSync(at('parts'))).toHaveLength(6)

    const again = await shards('--max-pages', '100')
    expect(again.status).toBe(0)
    expect(again.stderr.match(/is finished/g)).toHaveLength(3)

    expect((await minutes(['merge', '--manifest', 'manifest', 'parts', '-o', 'all.ndjson'], { cwd: folder })).status).toBe(0)
    expect(readFileSync(at('all.ndjson')).equals(readFileSync(at('one.ndjson')))).toBe(true)
  })

  it('does not run again what fails the same way twice', async () => {
    const { status, stderr } = await shards('--no-such-option')
    expect(status).toBe(3)
    expect(stderr.match(/unknown option/g)).toHaveLength(3)
  })
})
