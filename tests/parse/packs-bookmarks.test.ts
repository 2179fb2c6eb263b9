/** Bookmarks are evidence beside the text: each pack is cut, tied and named alike with its bookmarks and without. */
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.js'
import type { Text } from '../../src/extract/text.js'
import { readOriginal } from '../../src/fetch/read.js'
import { printed } from '../../src/parse/families/printed/index.js'

const FIXTURES = new URL('../../fixtures/', import.meta.url).pathname
const packs = readdirSync(FIXTURES).filter((name) => name.startsWith('pack-') || name === 'minutes-appendices-pdf')

const papers = (text: Text) =>
  printed
    .read(
      text,
      text.pages.flatMap((page) => page.lines),
    )
    .map(({ type, pages, agendaItem, title }) => `${type} ${pages?.first}-${pages?.last} ${agendaItem ?? '-'} ${title}`)

describe('packs without their bookmarks', () => {
  it.each(packs)('%s', async (name) => {
    const text = await extract(await readOriginal(`${FIXTURES}${name}/source.pdf`))
    expect(papers({ ...text, outline: [] })).toEqual(papers(text))
  })

  it('some of them have bookmarks', async () => {
    const text = await extract(await readOriginal(`${FIXTURES}pack-supplement/source.pdf`))
    expect(text.outline.map(({ title, page }) => `${page} ${title.trim()}`)).toContain('2 4 Towpath lighting')
  })
})
