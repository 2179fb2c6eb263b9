/**
 * The recipe for Slurm, run by Slurm itself: an array of which one task is cancelled in mid-run, then submitted again
 * whole. What is merged is what one process makes of the same sources.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BIN, minutes, run } from '../cli/run.js'
import { type Cluster, noSlurm, startSlurm } from './slurm-cluster.js'
import { eventually, manySources } from './sources.js'

const SHARDS = 3
const CANCELLED = 1
const RECIPE = resolve('docs/batches/slurm.sh')
const part = (shard: number) => `part-0000${shard}-of-0000${SHARDS}.ndjson`

const missing = noSlurm()
if (missing !== undefined) console.warn(`skipped: no Slurm, ${missing}`)

describe.skipIf(missing !== undefined)('a Slurm job array', { timeout: 120_000 }, () => {
  let folder = ''
  let cluster: Cluster | undefined
  let env: { [name: string]: string } = {}
  const at = (...names: string[]) => join(folder, ...names)

  beforeAll(async () => {
    /** The path of a socket may have 107 letters, so not in a long temporary folder. */
    folder = mkdtempSync('/tmp/minutes-slurm-')
    for (const name of ['slurm', 'bin', 'parts']) mkdirSync(at(name))
    symlinkSync(BIN, at('bin', 'minutes'))
    manySources(at('sources'), 50)
    cluster = await startSlurm(at('slurm'), SHARDS)
    env = { ...cluster.env, PATH: `${at('bin')}:${cluster.env.PATH}` }
  })

  afterAll(async () => {
    await run('scancel', ['--user=root'], { env })
    await cluster?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  /** As a user would, with less memory asked for than the recipe's 4 GiB a task. */
  async function submitted(...options: string[]): Promise<string> {
    const array = [`--array=0-${SHARDS - 1}`, '--mem=1G', '--parsable', ...options]
    const { status, stdout, stderr } = await run('sbatch', [...array, RECIPE, 'manifest', String(SHARDS), 'parts'], { cwd: folder, env })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    return stdout.trim().split(';')[0]!
  }

  const isQueued = async (job: string) => (await run('squeue', ['-h', '-j', job], { env })).stdout.trim() !== ''
  const merge = (output: string) => minutes(['merge', '--manifest', 'manifest', 'parts', '-o', output], { cwd: folder })

  it('has one task cancelled, is submitted again, and gives the bytes of one process', async () => {
    expect((await minutes(['extract', 'sources', '-f', 'ndjson', '-o', 'one.ndjson', '--quiet'], { cwd: folder })).status).toBe(0)
    expect((await minutes(['manifest', 'sources', '-o', 'manifest'], { cwd: folder })).status).toBe(0)

    const job = await submitted()
    const begun = (name: string) => name.startsWith(part(CANCELLED)) && name.endsWith('.partial') && statSync(at('parts', name)).size > 0
    expect(await eventually(() => readdirSync(at('parts')).find(begun), 40)).not.toBeNull()
    await run('scancel', [`${job}_${CANCELLED}`], { env })
    expect(await eventually(async () => !(await isQueued(job)) || undefined, 60)).toBe(true)
    expect(readdirSync(at('parts')).some(begun)).toBe(true)
    expect(readdirSync(at('parts'))).not.toContain(part(CANCELLED))

    const { status, stderr } = await merge('too-soon.ndjson')
    expect({ status, stderr: stderr.includes(`--shard ${CANCELLED} --shards ${SHARDS}`) }).toEqual({ status: 1, stderr: true })
    expect(readdirSync(folder)).not.toContain('too-soon.ndjson')

    const made = () => [0, 2].map((shard) => statSync(at('parts', part(shard)))).map(({ ino, mtimeMs }) => ({ ino, mtimeMs }))
    const finished = made()
    await submitted('--wait')
    expect(made()).toEqual(finished)
    const { sources } = JSON.parse(readFileSync(at('parts', `${part(CANCELLED)}.run.json`), 'utf8')) as { sources: { reused: number } }
    expect(sources.reused).toBeGreaterThan(0)
    expect(readdirSync(at('parts')).filter((name) => name.endsWith('.partial'))).toEqual([])

    expect(await merge('all.ndjson')).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(readFileSync(at('all.ndjson')).equals(readFileSync(at('one.ndjson')))).toBe(true)
  })
})
