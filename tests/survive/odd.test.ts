/** Names that trip up shells and logs, a circle of links, and two runs that write the same at once. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FIXTURES, manySources } from '../batch/sources.js'
import { minutes, PARISH, temporaryFolder } from '../cli/run.js'

const folder = temporaryFolder()
const at = (...names: string[]) => join(folder, ...names)
const lines = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
const filesIn = (path: string) =>
  readdirSync(path, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort()

const ODD = [
  '-n.txt',
  '--output=x.txt',
  'a\nb.txt',
  '"quoted" \'name\'.txt',
  'lamp 🏮.txt',
  'naïve – dash.txt',
  '$(touch made) `made`;&|.txt',
  '%s %n {body} [1] *.txt',
  '\u001b[31mred.txt',
]

beforeAll(() => {
  mkdirSync(at('odd', 'deep'), { recursive: true })
  for (const name of ODD) copyFileSync(PARISH, at('odd', name))
  symlinkSync('..', at('odd', 'deep', 'up'))
  manySources(at('sources'), 4, FIXTURES.slice(0, 3))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('odd names and a circle of links', () => {
  it('are read from a folder, each once, and named as they are', async () => {
    const { status, stdout } = await minutes(['extract', 'odd', '-f', 'ndjson', '-j', '1'], { cwd: folder })
    expect(status).toBe(0)
    expect(lines(stdout).map(({ source }) => source.path)).toEqual(ODD.map((name) => `odd/${name}`).sort())
  })

  it('get files of their own, under names without what trips', async () => {
    expect((await minutes(['extract', 'odd', '-o', 'out/', '--quiet'], { cwd: folder })).status).toBe(0)
    const made = filesIn(at('out'))
    expect(made).toHaveLength(ODD.length + 2)
    for (const name of made) expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u)
  })

  it('go through a manifest, shards and their merge', async () => {
    const all = await minutes(['extract', 'odd', '-f', 'ndjson', '-j', '1'], { cwd: folder })
    expect((await minutes(['manifest', 'odd', '-o', 'M'], { cwd: folder })).status).toBe(0)
    for (const shard of ['0', '1'])
      await minutes(['extract', '--manifest', 'M', '--shard', shard, '--shards', '2', '-o', 'parts', '-j', '1', '--quiet'], { cwd: folder })
    expect(await minutes(['merge', '--manifest', 'M', 'parts'], { cwd: folder })).toEqual({ status: 0, stdout: all.stdout, stderr: '' })
  })

  it('send nothing to the terminal but what can be printed', async () => {
    const { status, stderr } = await minutes(['extract', 'none \u001b[31m\n.txt', '-f', 'ndjson'], { cwd: folder })
    expect(status).toBe(1)
    expect(stderr).not.toContain('\u001b')
  })

  it('a name that begins with a dash follows --', async () => {
    const { status, stdout } = await minutes(['extract', '--', '-n.txt'], { cwd: at('odd') })
    expect(status).toBe(0)
    expect(JSON.parse(stdout).source.path).toBe('-n.txt')
  })
})

describe('two runs at once', { timeout: 120_000 }, () => {
  it.each([
    ['one file', (out: string) => ['-f', 'ndjson', '-o', `${out}/all.ndjson`]],
    ['a file a source', (out: string) => ['-o', `${out}/`]],
    ['tables', (out: string) => ['-f', 'csv', '-o', `${out}/tables`]],
  ])('into %s both end well, with the bytes of one', async (name, args) => {
    const [one, both] = [`one ${name}`, `both ${name}`]
    for (const out of [one, both]) mkdirSync(at(out))
    const extract = (out: string) => minutes(['extract', 'sources', '-j', '1', ...args(out), '--quiet'], { cwd: folder })
    await extract(one)
    expect(await Promise.all([extract(both), extract(both)])).toEqual(Array(2).fill({ status: 0, stdout: '', stderr: '' }))
    expect(filesIn(at(both))).toEqual(filesIn(at(one)))
    for (const file of filesIn(at(one)).filter((path) => !/run\.json$|done\.ndjson$/.test(path)))
      expect(readFileSync(at(both, file), 'latin1')).toBe(readFileSync(at(one, file), 'latin1'))
  })
})
