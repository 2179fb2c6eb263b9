/** One document in three forms gives the same lines. */
import { expect, it } from 'vitest'
import { sourceOf } from '../../scripts/fixture.mjs'
import { extract } from '../../src/extract/index.js'
import { readOriginal } from '../../src/fetch/read.js'

async function shown(name: string) {
  const { pages, furniture, findings } = await extract(await readOriginal(sourceOf(name)))
  // Notes are set in a size of their own, which LibreOffice does not write into Rich Text.
  const lines = pages[0]!.lines.map(({ place: _place, size: _size, ...line }) => line)
  return { lines, furniture: furniture.map(({ bucket, text }) => `${bucket}: ${text}`).sort(), findings }
}

it.each(['written-odt', 'written-rtf'])('%s is read as written-fodt is', async (name) => {
  expect(await shown(name)).toEqual(await shown('written-fodt'))
})
