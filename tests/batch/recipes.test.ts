/** The recipes that no test can run here, and the page that explains them, name what there is. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { minutes } from '../cli/run.js'

const PAGE = readFileSync('docs/BATCHES.md', 'utf8')
const JOB = readFileSync('docs/batches/kubernetes.yaml', 'utf8')

describe('recipes', () => {
  it('use options that there are', async () => {
    const helps = await Promise.all(['extract', 'manifest', 'merge'].map((command) => minutes([command, '--help'])))
    const known = new Set(helps.flatMap(({ stdout }) => stdout.match(/--[a-z-]+/g) ?? []))
    const ours = PAGE.split('\n').filter((line) => !/\b(?:sbatch|kubectl|npm)\b/.test(line))
    const used = [...ours.join('\n').matchAll(/(?<![\w-])--[a-z][a-z-]+/g), ...JOB.matchAll(/(?<=[[,] )--[a-z-]+/g)].map(
      ([option]) => option,
    )
    expect(used.length).toBeGreaterThan(15)
    expect([...new Set(used)].filter((option) => !known.has(option))).toEqual([])
  })

  it('give Kubernetes as many completions as shards, and a second try to what deserves it', () => {
    const completions = /completions: (\d+)/.exec(JOB)?.[1]
    expect(completions).toBeDefined()
    expect(/--shards, "(\d+)"/.exec(JOB)?.[1]).toBe(completions)
    expect(/values: \[(.*)\]/.exec(JOB)?.[1]).toBe('75, 137, 143')
  })

  it.each(['slurm.sh', 'parallel.sh'])('%s is a script that says how it is used', (name) => {
    expect(spawnSync('bash', ['-n', `docs/batches/${name}`]).status).toBe(0)
    const { status, stderr } = spawnSync('bash', [`docs/batches/${name}`], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/^usage: /) })
    expect(readFileSync(`docs/batches/${name}`, 'utf8')).toContain('75 | 137 | 143')
  })
})
