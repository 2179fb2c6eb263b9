/** What is too large to be read is refused from its head, before it fills the memory. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readOriginal, toOriginal } from '../../src/fetch/read.js'

const folder = mkdtempSync(join(tmpdir(), 'minutes-read-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A file with holes takes no room on the disk. */
function sparse(name: string, head: string, size: number): string {
  const path = join(folder, name)
  writeFileSync(path, head)
  truncateSync(path, size)
  return path
}

const LINE = 'The Clerk told of lamps and of the quay. '.repeat(2000)

it('a text of a gigabyte', async () => {
  await expect(readOriginal(sparse('line.txt', LINE, 2 ** 30))).rejects.toMatchObject({ code: 'too-large' })
  await expect(readOriginal(sparse('page.html', `<html><body>${LINE}`, 2 ** 30))).rejects.toMatchObject({ code: 'too-large' })
})

it('bytes that come from elsewhere', () => {
  const bytes = new Uint8Array(2 ** 26 + 1).fill(97)
  expect(() => toOriginal('-', bytes)).toThrow(expect.objectContaining({ code: 'too-large' }))
})

it('a scan of the same size is read', async () => {
  const { mediaType, bytes } = await readOriginal(sparse('scan.pdf', '%PDF-1.7\n', 2 ** 26 + 1))
  expect([mediaType, bytes.length]).toEqual(['application/pdf', 2 ** 26 + 1])
})
