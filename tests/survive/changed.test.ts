/** A source that someone writes to while it is read. */
import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readOriginal } from '../../src/fetch/read.js'
import { temporaryFolder } from '../cli/run.js'

/** How often the file is still to be written to between two looks at it. */
let writes = 0
let path = ''

/** What every open file has its methods from: Node gives it no name. */
async function openFiles(): Promise<FileHandle> {
  const file = await open(path)
  await file.close()
  return Object.getPrototypeOf(file)
}

describe('a source that changes while it is read', () => {
  beforeEach(async () => {
    path = join(temporaryFolder(), 'minutes.txt')
    writeFileSync(path, 'Minutes\n')
    const files = await openFiles()
    const { read } = files
    vi.spyOn(files, 'read').mockImplementation(async function (this: FileHandle, ...given: unknown[]) {
      const some = await Reflect.apply(read, this, given)
      if (writes-- > 0) appendFileSync(path, 'more\n')
      return some
    })
  })
  afterEach(() => {
    vi.restoreAllMocks()
    rmSync(dirname(path), { recursive: true, force: true })
  })

  it.each([0, 1, 2])('is read again: after %i changes as it is then', async (times) => {
    writes = times
    expect(Buffer.from((await readOriginal(path)).bytes).toString()).toBe(`Minutes\n${'more\n'.repeat(times)}`)
  })

  it('that goes on changing is an error that may pass', async () => {
    writes = 3
    await expect(readOriginal(path)).rejects.toMatchObject({ code: 'source-changed', temporary: true })
  })
})
