/** A link that somebody laid where the fetcher writes: what it points to stays as it is. */
import { lstatSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { writeWhole } from '../../src/fetch/moderngov/folder.js'
import { lock } from '../../src/fetch/moderngov/lock.js'

const folder = mkdtempSync(join(tmpdir(), 'minutes-links-'))
afterAll(() => rmSync(folder, { recursive: true }))

function laid(name: string): string {
  const target = join(folder, `${name}.theirs`)
  writeFileSync(target, 'theirs')
  symlinkSync(target, join(folder, name))
  return target
}

it('is taken away at the temporary name, and at the name itself', async () => {
  const targets = [laid('.minutes.html.tmp'), laid('minutes.html')]
  await writeWhole(folder, 'minutes.html', 'ours')
  expect(targets.map((path) => readFileSync(path, 'utf8'))).toEqual(['theirs', 'theirs'])
  expect(readFileSync(join(folder, 'minutes.html'), 'utf8')).toBe('ours')
  expect(lstatSync(join(folder, 'minutes.html')).isSymbolicLink()).toBe(false)
})

it('is no lock', async () => {
  const target = laid('.minutes-fetch.lock')
  const release = await lock(folder)
  expect(readFileSync(target, 'utf8')).toBe('theirs')
  expect(readFileSync(join(folder, '.minutes-fetch.lock'), 'utf8')).toBe(`${process.pid}\n`)
  await release()
})
