/** A source that someone writes to while it is read. */
import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { temporaryFolder } from '../cli/run.js'

/** How often the file is still to be written to between two looks at it. */
let writes = 0
let path = ''

vi.mock('node:fs/promises', async (original) => {
  const fs = await original<typeof import('node:fs/promises')>()
  const open: typeof fs.open = async (...args) => {
    const file = await fs.open(...args)
    const read = file.read.bind(file)
    file.read = (async (...given: Parameters<typeof read>) => {
      const some = await read(...given)
      if (writes-- > 0) appendFileSync(path, 'more\n')
      return some
    }) as typeof file.read
    return file
  }
  return { ...fs, open }
})

const { readOriginal } = await import('../../src/fetch/read.js')

describe('a source that changes while it is read', () => {
  beforeEach(() => {
    path = join(temporaryFolder(), 'minutes.txt')
    writeFileSync(path, 'Minutes\n')
  })
  afterEach(() => rmSync(dirname(path), { recursive: true, force: true }))

  it.each([0, 1, 2])('is read again: after %i changes as it is then', async (times) => {
    writes = times
    expect(Buffer.from((await readOriginal(path)).bytes).toString()).toBe(`Minutes\n${'more\n'.repeat(times)}`)
  })

  it('that goes on changing is an error that may pass', async () => {
    writes = 3
    await expect(readOriginal(path)).rejects.toMatchObject({ code: 'source-changed', temporary: true })
  })
})
