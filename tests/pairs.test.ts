/**
 * A meeting page and its printed minutes are the same meeting in two forms: the same items, and the same text for every
 * paragraph that both print. Run over all such pairs where the shared corpus is; a clone without it skips, and says so.
 */
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readOriginal } from '../src/fetch/read.js'
import { readRecord } from '../src/pipeline.js'
import type { Block, Document } from '../src/records/record.js'

const corpus = join(dirname(fileURLToPath(import.meta.url)), '../../shared/corpus')
const folders = ['docs', 'bulk'].map((name) => join(corpus, name)).filter((folder) => existsSync(folder))
const find = (name: string) => folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
const PRINTED = '.printed-minutes.pdf'
const pairs = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(PRINTED) && find(name.replace(PRINTED, '.html')))
    .map((name) => ({ name: name.replace(PRINTED, ''), pdf: join(folder, name), page: find(name.replace(PRINTED, '.html'))! })),
)
if (!pairs.length) console.warn('pairs: skipped, the shared corpus is not here')

const letters = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
const flat = (blocks: Block[]): Block[] => blocks.flatMap((block) => [block, ...flat(block.content)])
const textsOf = (document: Document) =>
  flat(document.items.flatMap((item) => (item.truncated ? [] : item.content))).map((block) => letters(block.text))
const itemsOf = (document: Document) =>
  document.items.filter((item) => item.number !== null).map((item) => `${item.number} ${letters(item.title)}`)

async function read(path: string): Promise<Document> {
  const record = await readRecord(await readOriginal(path))
  return record.documents[0]!
}

describe.skipIf(!pairs.length)('a page and its printed minutes', () => {
  for (const { name, pdf, page } of pairs) {
    it(`${name}: the same items and the same text`, async () => {
      const [onPage, printed] = [await read(page), await read(pdf)]
      expect(printed.date).toBe(onPage.date)
      expect(itemsOf(printed).length).toBe(itemsOf(onPage).length)
      const inPrint = new Set(textsOf(printed))
      const texts = textsOf(onPage)
      const same = texts.filter((text) => inPrint.has(text)).length
      expect(same).toBeGreaterThanOrEqual(Math.floor(texts.length * 0.93))
    }, 60_000)
  }
})
