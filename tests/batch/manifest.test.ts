import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { earlierLines } from '../../src/batch/earlier.js'
import { type ManifestEntry, manifestText, partName, readManifest, shardsOf } from '../../src/batch/manifest.js'

const folder = mkdtempSync(join(tmpdir(), 'minutes-test-'))

const entry = (path: string, bytes = 1): ManifestEntry => ({ path, sha256: 'a'.repeat(64), bytes, pages: null })

describe('manifest', () => {
  it('is sorted, and reads back', async () => {
    const file = join(folder, 'M')
    writeFileSync(file, manifestText([entry('b'), entry('a "quoted"\nname'), { path: 'c', sha256: null, bytes: 0, pages: null }]))
    const { entries, sha256 } = await readManifest(file)
    expect(entries.map(({ path }) => path)).toEqual(['a "quoted"\nname', 'b', 'c'])
    expect(sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('names the line that is none', async () => {
    const file = join(folder, 'bad')
    writeFileSync(file, `${manifestText([entry('a')])}{"path":\n`)
    await expect(readManifest(file)).rejects.toMatchObject({ code: 'bad-manifest', message: expect.stringContaining('bad:2') })
  })

  it('gives every source one shard, and shards like loads', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 300 })
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 20 }), (bytes, shards) => {
        const given = shardsOf(
          bytes.map((size, index) => entry(String(index), size)),
          shards,
        )
        expect(given.every((shard) => shard >= 0 && shard < shards)).toBe(true)
        const loads = Array.from({ length: shards }, (_, shard) =>
          bytes.reduce((sum, size, index) => sum + (given[index] === shard ? size + 1 : 0), 0),
        )
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(Math.max(1, ...bytes.map((size) => size + 1)))
      }),
    )
  })

  it('names parts so that they sort', () => {
    expect(partName(5, 16)).toBe('part-00005-of-00016.ndjson')
  })
})

describe('lines of an earlier run', () => {
  const line = (path: string, sha: string, rest = '') =>
    `${JSON.stringify({ schema: 'minutes/1', tool: { name: 'minutes', version: '1' }, source: { path, mediaType: 'text/html', bytes: 1, sha256: sha.repeat(64) }, documents: [], findings: [], rest })}\n`

  it('are found by their source, whole, also where they are long; a torn one is not', async () => {
    const lines = [line('a', '1'), line('é "x"\n', '2', 'y'.repeat(3_000_000)), line('b', '3', '"source":{"path":"z"')]
    const file = join(folder, 'lines')
    writeFileSync(file, `${lines.join('')}${line('torn', '4').slice(0, -1)}`)
    const earlier = await earlierLines([file])
    expect(await earlier.find('a')?.text()).toBe(lines[0])
    expect(await earlier.find('é "x"\n')?.text()).toBe(lines[1])
    expect(earlier.find('b')?.sha256).toBe('3'.repeat(64))
    expect([earlier.find('torn'), earlier.find('z')]).toEqual([undefined, undefined])
    await earlier.close()
  })

  it('of sources that failed are not kept', async () => {
    const file = join(folder, 'failed')
    const failed = {
      schema: 'minutes/1',
      tool: { name: 'minutes', version: '1' },
      source: { path: 'a' },
      error: { code: 'x', message: '"sha256":"…"', temporary: false },
    }
    writeFileSync(file, `${JSON.stringify(failed)}\n`)
    const earlier = await earlierLines([file])
    expect(earlier.find('a')).toBeUndefined()
    await earlier.close()
  })
})
